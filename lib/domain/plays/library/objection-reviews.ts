import type { Play } from '../play.ts';

export const objectionReviews: Play = {
  id: 'objectionReviews',
  family: 'competitorObjection',
  situations: ['withCompetitor'],
  answers: ['competitorNamed'],
  words: {
    en: {
      title: 'Ask about their regular reviews',
      when: 'The customer has worked with a competitor for some time.',
      steps: [
        'Ask what they go through together every month.',
        'Describe our own review: results, open points, next steps.',
        'Offer one such meeting, without obligation.',
      ],
      mail: {
        formal: [
          'A question about your work with [{competitor}|the other company]: what do you go through in your monthly meetings with them?',
          'We sit down with our customers once a month: what was achieved, what is open, what comes next. It takes half an hour.',
          'If you like, we can hold one such meeting, and you judge whether it helps.',
        ],
        friendly: [
          'What do you go through in your monthly meetings with [{competitor}|them]?',
          'Ours take half an hour: what was achieved, what is open, what comes next. If you like, we can hold one and you judge whether it helps.',
        ],
      },
      call: [
        'What do you go through in your monthly meetings with [{competitor}|the other company]?',
        'With us it is half an hour: results, open points, next steps.',
      ],
      chat: [
        'What do you go through in your monthly meetings with [{competitor}|them]? Ours take half an hour, and you are welcome to try one.',
      ],
      aim: 'They notice whether somebody looks after their results regularly.',
      why: 'In most working relationships no such meeting exists. Steady care is noticed once somebody asks about it.',
      whenNot: 'We do not hold such reviews ourselves: begin with them first.',
      tags: ['competitor', 'review', 'monthly meeting', 'results'],
    },
    fa: {
      title: 'دربارهٔ جلسه‌های منظمشان بپرسید',
      when: 'مشتری مدتی است که با رقیبی کار می‌کند.',
      steps: [
        'بپرسید هر ماه چه چیزهایی را با هم مرور می‌کنند.',
        'جلسهٔ خودمان را شرح دهید: نتیجه‌ها، کارهای مانده، گام‌های بعدی.',
        'یک جلسه به همین شکل پیشنهاد کنید، بی‌هیچ تعهدی.',
      ],
      mail: {
        formal: [
          'پرسشی دربارهٔ همکاری شما با [{competitor}|آن شرکت] دارم: در جلسه‌های ماهانه چه چیزهایی را با هم مرور می‌کنید؟',
          'ما ماهی یک بار با مشتریانمان می‌نشینیم و می‌بینیم چه به دست آمده، چه مانده و گام بعدی چیست. نیم ساعت بیشتر طول نمی‌کشد.',
          'اگر مایل باشید، یک جلسه به همین شکل برگزار کنیم و خودتان ببینید به کارتان می‌آید یا نه.',
        ],
        friendly: [
          'در جلسه‌های ماهانه با [{competitor}|آن‌ها] چه چیزهایی را مرور می‌کنید؟',
          'جلسهٔ ما نیم ساعت است: چه به دست آمده، چه مانده و گام بعدی چیست. اگر دوست داشتید یکی برگزار می‌کنیم و خودتان ببینید به کار می‌آید یا نه.',
        ],
      },
      call: [
        'در جلسه‌های ماهانه با [{competitor}|آن شرکت] چه چیزهایی را مرور می‌کنید؟',
        'جلسهٔ ما نیم ساعت است: نتیجه‌ها، کارهای مانده، گام‌های بعدی.',
      ],
      chat: [
        'در جلسه‌های ماهانه با [{competitor}|آن‌ها] چه چیزهایی را مرور می‌کنید؟ جلسهٔ ما نیم ساعت است و خوشحال می‌شویم یک بار امتحان کنید.',
      ],
      aim: 'مشتری ببیند آیا کسی به‌طور منظم به نتیجهٔ کارش رسیدگی می‌کند.',
      why: 'در بیشتر همکاری‌ها چنین جلسه‌ای نیست. رسیدگی همیشگی وقتی به چشم می‌آید که کسی درباره‌اش بپرسد.',
      whenNot: 'خود ما چنین جلسه‌هایی نداریم؛ اول آن را شروع کنید.',
      tags: ['رقیب', 'جلسه', 'مرور ماهانه', 'نتیجه'],
    },
    ru: {
      title: 'Спросить о регулярных встречах',
      when: 'Клиент уже какое-то время работает с конкурентом.',
      steps: [
        'Спросите, что они обсуждают каждый месяц.',
        'Расскажите о нашей встрече: результаты, открытые вопросы, следующие шаги.',
        'Предложите провести одну такую встречу без обязательств.',
      ],
      mail: {
        formal: [
          'Хочу спросить о Вашей работе [с компанией {competitor}|с этой компанией]: что Вы разбираете на ежемесячных встречах?',
          'Мы встречаемся с клиентами раз в месяц: что сделано, что осталось, что дальше. На это уходит полчаса.',
          'Если хотите, проведём одну такую встречу, а Вы решите, полезна ли она.',
        ],
        friendly: [
          'Что Вы разбираете на ежемесячных встречах [с компанией {competitor}|с этой компанией]?',
          'У нас на это уходит полчаса: что сделано, что осталось, что дальше. Если хотите, проведём одну такую встречу, а Вы решите, полезна ли она.',
        ],
      },
      call: [
        'Что Вы разбираете на ежемесячных встречах [с компанией {competitor}|с этой компанией]?',
        'У нас это полчаса: результаты, открытые вопросы, следующие шаги.',
      ],
      chat: [
        'Что Вы разбираете на ежемесячных встречах [с компанией {competitor}|с этой компанией]? У нас это полчаса, можно попробовать один раз.',
      ],
      aim: 'Клиент заметит, следит ли кто-нибудь за его результатами постоянно.',
      why: 'Чаще всего таких встреч нет. Постоянную заботу замечают, когда о ней спросят.',
      whenNot: 'Мы сами таких встреч не проводим: сначала начните их проводить.',
      tags: ['конкурент', 'встреча', 'итоги месяца', 'результаты'],
    },
  },
};
