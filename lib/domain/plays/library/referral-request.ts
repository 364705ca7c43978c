import type { Play } from '../play.ts';

export const referralRequest: Play = {
  id: 'referralRequest',
  family: 'keeping',
  situations: ['healthy'],
  answers: ['surveyHappy', 'praise'],
  words: {
    en: {
      title: 'Ask a happy customer for a name',
      when: 'The customer has just shown that they are happy with us.',
      steps: [
        'Ask for one name, not for a list.',
        'Say whom it would suit, so that they need not think long.',
        'Promise to be discreet, and report what became of it.',
      ],
      mail: {
        formal: [
          'I am glad that you are happy with our work. May I ask you for something?',
          'Do you know somebody for whom this might be useful: {ourOffer}? One name is enough.',
          'I will get in touch courteously, mention you only if you agree, and tell you what became of it.',
        ],
        friendly: [
          'I’m glad you’re happy with our work. May I ask for something?',
          'Does somebody come to mind for whom this might be useful: {ourOffer}? One name is plenty, and I’ll mention you only if you agree.',
        ],
      },
      call: ['Does somebody come to mind for whom this might be useful: {ourOffer}?', 'May I mention that the name came from you?'],
      chat: ['I am glad that you are happy with our work. Does somebody come to mind for whom this might be useful: {ourOffer}?'],
      aim: 'One name, given gladly.',
      why: 'A recommendation is believed. Those who are happy seldom think of it unless they are asked.',
      whenNot: 'Something of theirs is still open, or you asked less than half a year ago.',
      tags: ['referral', 'recommendation', 'name', 'introduce', 'happy'],
    },
    fa: {
      title: 'درخواست معرفی از مشتری راضی',
      when: 'مشتری همین تازگی نشان داده است که راضی است.',
      steps: ['یک نام بخواهید، نه فهرست.', 'بگویید به کار چه کسی می‌آید تا زیاد فکر نکند.', 'قول رازداری بدهید و بعداً نتیجه را بگویید.'],
      mail: {
        formal: [
          'خوشحالم که از کار ما راضی هستید. اجازه می‌دهید خواهشی بکنم؟',
          'آیا کسی را می‌شناسید که این به کارش بیاید: {ourOffer}؟ یک نام کافی است.',
          'محترمانه تماس می‌گیرم، فقط با اجازهٔ شما از شما نام می‌برم و نتیجه را هم به شما می‌گویم.',
        ],
        friendly: [
          'خوشحالم که راضی هستید. یک خواهش دارم.',
          'کسی به ذهنتان می‌رسد که این به کارش بیاید: {ourOffer}؟ یک نام هم بس است و فقط با اجازهٔ خودتان از شما نام می‌برم.',
        ],
      },
      call: ['کسی به ذهنتان می‌رسد که این به کارش بیاید: {ourOffer}؟', 'اجازه دارم بگویم شما معرفی کرده‌اید؟'],
      chat: ['خوشحالم که راضی هستید. کسی به ذهنتان می‌رسد که این به کارش بیاید: {ourOffer}؟'],
      aim: 'یک نام که با میل داده شود.',
      why: 'به حرف معرف اعتماد می‌کنند. مشتری راضی تا نپرسید به فکرش نمی‌افتد.',
      whenNot: 'کاری از او هنوز باز است، یا کمتر از شش ماه پیش همین خواهش را کرده‌اید.',
      tags: ['معرفی', 'توصیه', 'نام', 'آشنا', 'راضی'],
    },
    ru: {
      title: 'Попросить довольного клиента о рекомендации',
      when: 'Клиент только что показал, что доволен.',
      steps: [
        'Попросите одно имя, а не список.',
        'Скажите, кому это подошло бы, чтобы не пришлось долго думать.',
        'Пообещайте деликатность, а потом расскажите, что из этого вышло.',
      ],
      mail: {
        formal: [
          'Приятно знать, что Вы довольны нашей работой. Можно обратиться к Вам с просьбой?',
          'Знаете ли Вы кого-нибудь, кому это могло бы пригодиться: {ourOffer}? Достаточно одного имени.',
          'Мы обратимся деликатно, сошлёмся на Вас только с Вашего согласия и расскажем, что из этого вышло.',
        ],
        friendly: [
          'Приятно, что Вы довольны. Можно просьбу?',
          'Приходит ли на ум кто-нибудь, кому это пригодилось бы: {ourOffer}? Хватит одного имени, на Вас сошлёмся только с Вашего согласия.',
        ],
      },
      call: ['Приходит ли на ум кто-нибудь, кому это пригодилось бы: {ourOffer}?', 'Можно сказать, что имя подсказали Вы?'],
      chat: ['Приятно, что Вы довольны. Приходит ли на ум кто-нибудь, кому это пригодилось бы: {ourOffer}?'],
      aim: 'Одно имя, названное охотно.',
      why: 'Рекомендации верят. Довольные редко вспоминают о ней сами, пока их не спросят.',
      whenNot: 'У клиента есть нерешённый вопрос, или Вы просили меньше полугода назад.',
      tags: ['рекомендация', 'имя', 'познакомить', 'довольный клиент', 'совет'],
    },
  },
};
