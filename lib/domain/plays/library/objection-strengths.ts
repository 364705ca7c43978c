import type { Play } from '../play.ts';

export const objectionStrengths: Play = {
  id: 'objectionStrengths',
  family: 'competitorObjection',
  situations: ['withCompetitor'],
  answers: ['competitorNamed'],
  words: {
    en: {
      title: 'Ask what is good about them',
      when: 'The customer knows a competitor well, and you have time for a calm talk.',
      steps: [
        'Ask sincerely and take notes.',
        'Ask what else is good, and be patient.',
        'Leave the weak points to them and mention none yourself.',
      ],
      mail: {
        formal: [
          'You mentioned [{competitor}|another company], and I would like to learn from what they do well.',
          'What do you like about working with them? What else?',
          'I ask because I want to know what we have to live up to.',
        ],
        friendly: [
          'What do you like about working with [{competitor}|them]? And what else?',
          'I ask because I want to know what we have to live up to.',
        ],
      },
      call: ['What do you like about working with [{competitor}|the other company]?', 'What else do they do well?'],
      chat: ['What do you like about working with [{competitor}|them]? I want to know what we have to live up to.'],
      aim: 'They weigh both sides by themselves.',
      why: 'Thinking of strengths brings the weak points to mind, without anybody naming them.',
      whenNot: 'You are short of time, or would be tempted to contradict.',
      tags: ['competitor', 'strengths', 'good', 'like', 'advantages'],
    },
    fa: {
      title: 'بپرسید چه خوبی‌هایی دارند',
      when: 'مشتری با رقیب خوب آشناست و برای گفت‌وگویی آرام فرصت دارید.',
      steps: [
        'صادقانه بپرسید و یادداشت بردارید.',
        'بپرسید دیگر چه خوبی‌هایی دارند و صبور باشید.',
        'ضعف‌ها را به خودش واگذار کنید و چیزی از آن‌ها نگویید.',
      ],
      mail: {
        formal: [
          'از [{competitor}|شرکت دیگری] نام بردید و من مایلم از کارهای خوبشان چیزی یاد بگیرم.',
          'در همکاری با آن‌ها چه چیزی را می‌پسندید؟ دیگر چه؟',
          'می‌پرسم تا بدانم برای رضایت شما باید به چه سطحی برسیم.',
        ],
        friendly: ['در همکاری با [{competitor}|آن‌ها] چه چیزی را می‌پسندید؟ دیگر چه؟', 'می‌پرسم تا بدانم باید به چه سطحی برسیم.'],
      },
      call: ['در همکاری با [{competitor}|آن شرکت] چه چیزی را می‌پسندید؟', 'دیگر چه کاری را خوب انجام می‌دهند؟'],
      chat: ['در همکاری با [{competitor}|آن‌ها] چه چیزی را می‌پسندید؟ می‌خواهم بدانم باید به چه سطحی برسیم.'],
      aim: 'مشتری خودش هر دو سوی ماجرا را بسنجد.',
      why: 'فکر کردن به خوبی‌ها، ضعف‌ها را هم به یاد می‌آورد، بی‌آنکه کسی نامی از آن‌ها ببرد.',
      whenNot: 'وقت تنگ است، یا ممکن است وسوسه شوید که مخالفت کنید.',
      tags: ['رقیب', 'نقاط قوت', 'خوبی', 'مزیت'],
    },
    ru: {
      title: 'Спросить, что у них хорошо',
      when: 'Клиент хорошо знает конкурента, и есть время для спокойного разговора.',
      steps: [
        'Спросите искренне и записывайте.',
        'Спросите, что ещё хорошо, и наберитесь терпения.',
        'О слабых местах не говорите: клиент вспомнит о них сам.',
      ],
      mail: {
        formal: [
          'Вы упомянули [компанию {competitor}|другую компанию], и мне хотелось бы поучиться тому, что у них получается.',
          'Что Вам нравится в работе с ними? А что ещё?',
          'Спрашиваю, чтобы понимать, какому уровню нам нужно соответствовать.',
        ],
        friendly: [
          'Что Вам нравится в работе [с компанией {competitor}|с этой компанией]? А что ещё?',
          'Спрашиваю, чтобы понимать, какому уровню нам нужно соответствовать.',
        ],
      },
      call: ['Что Вам нравится в работе [с компанией {competitor}|с этой компанией]?', 'Что ещё у них хорошо получается?'],
      chat: [
        'Что Вам нравится в работе [с компанией {competitor}|с этой компанией]? Хотим понимать, какому уровню нам нужно соответствовать.',
      ],
      aim: 'Клиент сам взвесит обе стороны.',
      why: 'Мысль о сильных сторонах напоминает и о слабых, хотя их никто не называл.',
      whenNot: 'Мало времени, или трудно удержаться от возражений.',
      tags: ['конкурент', 'сильные стороны', 'хорошее', 'преимущества'],
    },
  },
};
