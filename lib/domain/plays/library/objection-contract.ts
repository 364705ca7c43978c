import type { Play } from '../play.ts';

export const objectionContract: Play = {
  id: 'objectionContract',
  family: 'competitorObjection',
  situations: ['withCompetitor'],
  answers: ['competitorNamed'],
  words: {
    en: {
      title: 'Ask whether it is signed',
      when: 'The customer speaks of a competitor’s offer, and you do not know how far it has gone.',
      steps: [
        'Ask plainly.',
        'If it is signed: wish them well, note when it ends, stay in touch.',
        'If it is not: ask about the terms, then name what only we have.',
        'Speak of a discount only once you know what is at stake.',
      ],
      mail: {
        formal: [
          'May I ask a plain question: is the contract with [{competitor}|the other company] already signed?',
          'If it is, I respect that and will not press you.',
          'If it is not, one more thing may be worth comparing before you sign: {ourOffer}. A word from you, and I will send the terms in writing.',
        ],
        friendly: [
          'A plain question: is the contract with [{competitor}|the other company] already signed? If it is, I won’t press you.',
          'If not, here is one more thing to compare before you sign: {ourOffer}. Shall I send you the terms?',
        ],
      },
      call: [
        'Is the contract with [{competitor}|the other company] already signed?',
        'If not, here is one more thing to compare: {ourOffer}.',
      ],
      chat: [
        'A plain question: is the contract with [{competitor}|the other company] already signed? If not, here is one more thing to compare: {ourOffer}.',
      ],
      aim: 'To know how much room there is, and to use it honestly.',
      why: 'Before a signature a comparison helps. After it, only patience does.',
      whenNot: 'A complaint is open, or they have told you that it is signed.',
      tags: ['competitor', 'contract', 'signed', 'terms', 'discount'],
    },
    fa: {
      title: 'بپرسید قرارداد امضا شده یا نه',
      when: 'مشتری از پیشنهاد رقیبی حرف می‌زند و نمی‌دانید کار تا کجا پیش رفته است.',
      steps: [
        'ساده و روشن بپرسید.',
        'اگر امضا شده: آرزوی موفقیت کنید، تاریخ پایانش را یادداشت کنید و در ارتباط بمانید.',
        'اگر نشده: از شرایط بپرسید و بعد چیزی را بگویید که فقط ما داریم.',
        'تا نمی‌دانید موضوع چیست، حرف تخفیف را پیش نکشید.',
      ],
      mail: {
        formal: [
          'اجازه می‌دهید صریح بپرسم: آیا قرارداد با [{competitor}|آن شرکت] امضا شده است؟',
          'اگر شده، به تصمیم شما احترام می‌گذارم و اصراری ندارم.',
          'اگر هنوز نشده، شاید مقایسهٔ این مورد هم پیش از امضا به کارتان بیاید: {ourOffer}. کافی است بفرمایید تا شرایط را مکتوب برایتان بفرستم.',
        ],
        friendly: [
          'یک سؤال ساده: قرارداد با [{competitor}|آن شرکت] امضا شده است؟ اگر شده، اصراری ندارم.',
          'اگر هنوز نشده، پیش از امضا این را هم مقایسه کنید: {ourOffer}. شرایطش را بفرستم؟',
        ],
      },
      call: ['قرارداد با [{competitor}|آن شرکت] امضا شده است؟', 'اگر هنوز نشده، یک مورد دیگر هم برای مقایسه هست: {ourOffer}.'],
      chat: ['یک سؤال ساده: قرارداد با [{competitor}|آن شرکت] امضا شده است؟ اگر هنوز نشده، این را هم مقایسه کنید: {ourOffer}.'],
      aim: 'دانستن اینکه چقدر جا برای گفت‌وگو مانده، و استفادهٔ صادقانه از آن.',
      why: 'پیش از امضا مقایسه به کار می‌آید؛ پس از آن فقط صبر.',
      whenNot: 'شکایتی باز است، یا گفته‌اند که قرارداد امضا شده است.',
      tags: ['رقیب', 'قرارداد', 'امضا', 'شرایط', 'تخفیف'],
    },
    ru: {
      title: 'Спросить, подписан ли договор',
      when: 'Клиент говорит о предложении конкурента, и неизвестно, как далеко зашло дело.',
      steps: [
        'Спросите прямо.',
        'Если подписан: пожелайте удачи, запишите срок окончания, оставайтесь на связи.',
        'Если нет: узнайте условия, затем назовите то, что есть только у нас.',
        'О скидке говорите, только когда поймёте, в чём дело.',
      ],
      mail: {
        formal: [
          'Позвольте спросить прямо: договор [с компанией {competitor}|с этой компанией] уже подписан?',
          'Если да, с уважением отнесусь к этому и настаивать не буду.',
          'Если нет, до подписания стоит, возможно, сравнить ещё кое-что: {ourOffer}. Одно Ваше слово, и я пришлю условия в письменном виде.',
        ],
        friendly: [
          'Спрошу прямо: договор [с компанией {competitor}|с другой компанией] уже подписан? Если да, настаивать не буду.',
          'Если нет, до подписания сравните ещё вот что: {ourOffer}. Прислать условия?',
        ],
      },
      call: ['Договор [с компанией {competitor}|с этой компанией] уже подписан?', 'Если нет, есть ещё кое-что для сравнения: {ourOffer}.'],
      chat: [
        'Спрошу прямо: договор [с компанией {competitor}|с другой компанией] уже подписан? Если нет, сравните ещё вот что: {ourOffer}.',
      ],
      aim: 'Понять, какие возможности остались, и честно ими воспользоваться.',
      why: 'До подписания помогает сравнение, после него только терпение.',
      whenNot: 'Есть открытая жалоба, или клиент уже сказал, что договор подписан.',
      tags: ['конкурент', 'договор', 'подписан', 'условия', 'скидка'],
    },
  },
};
