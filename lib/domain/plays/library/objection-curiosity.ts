import type { Play } from '../play.ts';

export const objectionCuriosity: Play = {
  id: 'objectionCuriosity',
  family: 'competitorObjection',
  situations: ['withCompetitor'],
  answers: ['competitorNamed'],
  words: {
    en: {
      title: 'Ask what drew them there',
      when: 'The customer says for the first time that they work with a competitor or may do so.',
      steps: [
        'Ask, then say nothing.',
        'Listen for what they hoped for and what is still missing.',
        'Repeat it in their words and do not answer it yet.',
      ],
      mail: {
        formal: [
          'You mentioned [{competitor}|another company]. I do not want to argue with that; I am curious.',
          'What made working with them look good to you?',
          'A few words are enough. They help me see what matters to you now.',
        ],
        friendly: [
          'You mentioned [{competitor}|another company], and I’m simply curious: what made working with them look good to you?',
          'A few words are plenty.',
        ],
      },
      call: ['What made working with [{competitor}|the other company] look good to you?', 'And how does it look to you today?'],
      chat: ['I am simply curious: what made working with [{competitor}|them] look good to you?'],
      aim: 'They begin to talk, and what troubles them comes up by itself.',
      why: 'A real question shows interest, where a counter-offer only shows worry.',
      whenNot: 'A complaint is open, or they have already told you what drew them.',
      tags: ['competitor', 'curious', 'other supplier', 'why them', 'switch'],
    },
    fa: {
      title: 'بپرسید چه چیزی برایشان جذاب بود',
      when: 'مشتری نخستین بار می‌گوید که با رقیبی کار می‌کند یا شاید کار کند.',
      steps: [
        'بپرسید و بعد سکوت کنید.',
        'گوش بدهید که به چه امیدی رفته و هنوز چه چیزی کم دارد.',
        'حرفش را با کلمات خودش بازگو کنید و فعلاً پاسخی ندهید.',
      ],
      mail: {
        formal: [
          'از [{competitor}|شرکت دیگری] نام بردید. قصد بحث ندارم؛ فقط از روی کنجکاوی می‌پرسم.',
          'چه چیزی باعث شد همکاری با آن‌ها به نظرتان خوب بیاید؟',
          'چند کلمه هم کافی است و به من کمک می‌کند بدانم امروز چه چیزی برایتان مهم است.',
        ],
        friendly: [
          'از [{competitor}|شرکت دیگری] گفتید. فقط از روی کنجکاوی می‌پرسم: چه چیزی باعث شد همکاری با آن‌ها به نظرتان خوب بیاید؟',
          'چند کلمه هم کافی است.',
        ],
      },
      call: ['چه چیزی باعث شد همکاری با [{competitor}|آن شرکت] به نظرتان خوب بیاید؟', 'امروز چه نظری درباره‌اش دارید؟'],
      chat: ['فقط از روی کنجکاوی می‌پرسم: چه چیزی باعث شد همکاری با [{competitor}|آن‌ها] به نظرتان خوب بیاید؟'],
      aim: 'مشتری سر صحبت را باز کند و آنچه آزارش می‌دهد خودبه‌خود به میان بیاید.',
      why: 'پرسش صادقانه نشانهٔ توجه است؛ پیشنهاد شتاب‌زده فقط نگرانی را نشان می‌دهد.',
      whenNot: 'شکایتی باز است، یا مشتری پیش‌تر گفته است چه چیزی برایش جذاب بوده.',
      tags: ['رقیب', 'کنجکاوی', 'شرکت دیگر', 'چرا آن‌ها', 'جابه‌جایی'],
    },
    ru: {
      title: 'Спросить, чем они привлекли',
      when: 'Клиент впервые говорит, что работает с конкурентом или думает об этом.',
      steps: [
        'Спросите и помолчите.',
        'Слушайте, на что клиент надеялся и чего ему пока не хватает.',
        'Повторите его словами и пока не возражайте.',
      ],
      mail: {
        formal: [
          'Вы упомянули [компанию {competitor}|другую компанию]. Спорить не буду, мне просто интересно.',
          'Чем Вас привлекла работа с ними?',
          'Хватит и пары слов: так я пойму, что для Вас сейчас главное.',
        ],
        friendly: [
          'Вы упомянули [компанию {competitor}|другую компанию], и мне просто интересно: чем Вас привлекла работа с ними?',
          'Хватит и пары слов.',
        ],
      },
      call: ['Чем Вас привлекла [компания {competitor}|эта компания]?', 'А как Вы смотрите на это сегодня?'],
      chat: ['Мне просто интересно: чем Вас привлекла [компания {competitor}|эта компания]?'],
      aim: 'Клиент разговорится, и то, что его беспокоит, всплывёт само.',
      why: 'Искренний вопрос говорит об интересе, а поспешное встречное предложение выдаёт тревогу.',
      whenNot: 'Есть открытая жалоба, или клиент уже рассказал, чем его привлекли.',
      tags: ['конкурент', 'интерес', 'другой поставщик', 'уходит к конкуренту', 'почему они', 'переход'],
    },
  },
};
