import type { Play } from '../play.ts';

export const objectionStrengths: Play = {
  id: 'objectionStrengths',
  family: 'competitorObjection',
  situations: ['withCompetitor'],
  answers: ['competitorNamed'],
  order: 6,
  words: {
    en: {
      title: 'Ask what is good about them',
      when: 'The customer knows a competitor well, and you have time for a calm talk.',
      steps: [
        'Ask sincerely and take notes.',
        'Ask what else is good, and be patient.',
        'Leave the weak points to them and mention none yourself.',
      ],
      mail: [
        'Hello {customerName},',
        'You mentioned {competitor}, and I would like to learn from what they do well.',
        'What do you like about working with them? What else?',
        'I ask because I want to know what we have to live up to.',
      ],
      spoken: ['What do you like about working with {competitor}?', 'What else do they do well?'],
      aim: 'They weigh both sides by themselves.',
      why: 'Thinking of strengths brings the weak points to mind, without anybody naming them.',
      whenNot: 'You are short of time, or would be tempted to contradict.',
    },
    fa: {
      title: 'بپرسید چه خوبی‌هایی دارند',
      when: 'مشتری رقیب را خوب می‌شناسد و برای گفت‌وگویی آرام فرصت هست.',
      steps: [
        'صادقانه بپرسید و یادداشت بردارید.',
        'بپرسید دیگر چه خوبی‌هایی دارند و شکیبا باشید.',
        'ضعف‌ها را به خودش واگذار کنید و چیزی از آن‌ها نگویید.',
      ],
      mail: [
        '{customerName} گرامی، سلام',
        'از {competitor} نام بردید و من مایلم از کارهای خوبشان چیزی یاد بگیرم.',
        'در همکاری با آن‌ها چه چیزی را می‌پسندید؟ دیگر چه؟',
        'می‌پرسم تا بدانم برای رضایت شما باید به چه سطحی برسیم.',
      ],
      spoken: ['در همکاری با {competitor} چه چیزی را می‌پسندید؟', 'دیگر چه کاری را خوب انجام می‌دهند؟'],
      aim: 'مشتری خودش هر دو سوی ماجرا را بسنجد.',
      why: 'فکر کردن به خوبی‌ها، ضعف‌ها را هم به یاد می‌آورد، بی‌آنکه کسی نامی از آن‌ها ببرد.',
      whenNot: 'وقت تنگ است، یا ممکن است وسوسه شوید که مخالفت کنید.',
    },
    ru: {
      title: 'Спросить, что у них хорошо',
      when: 'Клиент хорошо знает конкурента, и есть время для спокойного разговора.',
      steps: [
        'Спросите искренне и записывайте.',
        'Спросите, что ещё хорошо, и наберитесь терпения.',
        'О слабых местах не говорите: клиент вспомнит о них сам.',
      ],
      mail: [
        'Здравствуйте, {customerName}!',
        'Вы упомянули компанию {competitor}, и мне хотелось бы поучиться тому, что у них получается.',
        'Что Вам нравится в работе с ними? А что ещё?',
        'Спрашиваю, чтобы понимать, какому уровню нам нужно соответствовать.',
      ],
      spoken: ['Что Вам нравится в работе с компанией {competitor}?', 'Что ещё у них хорошо получается?'],
      aim: 'Клиент сам взвесит обе стороны.',
      why: 'Мысль о сильных сторонах напоминает и о слабых, хотя их никто не называл.',
      whenNot: 'Мало времени или трудно удержаться от возражений.',
    },
  },
};
