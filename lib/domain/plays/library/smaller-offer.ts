import type { Play } from '../play.ts';

export const smallerOffer: Play = {
  id: 'smallerOffer',
  family: 'winBack',
  situations: ['leaving'],
  answers: ['priceObjection', 'cancelIntent', 'renewalNear'],
  words: {
    en: {
      title: 'Step back: a smaller first step',
      when: 'The price, the size or the commitment is too much for the customer now.',
      steps: [
        'Ask what is too much: the price, the size or the commitment.',
        'Offer one smaller step that makes sense by itself.',
        'Agree a day to look at the result together.',
        'If it still does not fit, let go kindly.',
      ],
      mail: {
        formal: [
          'Perhaps what we have arranged is more than you need at present. That is a good reason to hesitate.',
          'A smaller step is possible: {smallerOffer}. It stands on its own, and nothing obliges you to go further.',
          'If it proves its worth, we can talk about more later. If it does not, a word from you is enough.',
          'Shall I put the terms in writing for you?',
        ],
        friendly: [
          'Perhaps what we have arranged is simply more than you need just now.',
          'We could do something smaller: {smallerOffer}. It stands on its own. If it proves its worth, we talk about more later; if not, a word is enough.',
        ],
      },
      call: ['What would be the smallest step that is worth it for you?', 'We could begin with this: {smallerOffer}.'],
      chat: [
        'Perhaps what we have arranged is more than you need just now. We could do something smaller: {smallerOffer}. Shall I send you the terms?',
      ],
      aim: 'A small yes that both sides can keep.',
      why: 'A small step is easy to agree to, and trust grows with what works.',
      whenNot: 'A complaint is open, the reason is not known yet, or the smaller step would not solve the customer’s problem.',
      tags: ['smaller', 'step back', 'cheaper', 'reduce', 'downgrade', 'less', 'win back', 'winback'],
    },
    fa: {
      title: 'یک گام عقب‌تر: پیشنهاد کوچک‌تر',
      when: 'قیمت، حجم کار یا تعهد، فعلاً برای مشتری زیاد است.',
      steps: [
        'بپرسید چه چیزی زیاد است: قیمت، حجم کار یا تعهد.',
        'یک گام کوچک‌تر پیشنهاد کنید که به‌تنهایی هم به کار بیاید.',
        'روزی را برای مرور نتیجه با هم تعیین کنید.',
        'اگر باز هم مناسب نبود، با روی خوش رها کنید.',
      ],
      mail: {
        formal: [
          'شاید آنچه با هم قرار گذاشته‌ایم بیش از نیاز امروز شما باشد. در این صورت تردید شما کاملاً بجاست.',
          'می‌توان کوچک‌تر هم شروع کرد: {smallerOffer}. همین به‌تنهایی به کار می‌آید و شما را به ادامه متعهد نمی‌کند.',
          'اگر نتیجه داد، بعداً دربارهٔ ادامه صحبت می‌کنیم؛ اگر نه، کافی است بفرمایید.',
          'اجازه می‌دهید شرایط را مکتوب برایتان بفرستم؟',
        ],
        friendly: [
          'شاید آنچه قرار گذاشته‌ایم فعلاً بیش از نیاز شما باشد.',
          'می‌توانیم کوچک‌تر شروع کنیم: {smallerOffer}. همین به‌تنهایی به کار می‌آید. اگر نتیجه داد، بعداً دربارهٔ ادامه حرف می‌زنیم؛ اگر نه، کافی است بگویید.',
        ],
      },
      call: ['با چه کار کوچکی شروع کنیم که برایتان بیارزد؟', 'می‌توانیم از اینجا شروع کنیم: {smallerOffer}.'],
      chat: ['شاید آنچه قرار گذاشته‌ایم فعلاً بیش از نیاز شما باشد. می‌توانیم کوچک‌تر شروع کنیم: {smallerOffer}. شرایطش را بفرستم؟'],
      aim: 'یک «بله»ی کوچک که هر دو طرف بتوانند پای آن بایستند.',
      why: 'پذیرفتن گام کوچک آسان است و اعتماد با کاری که نتیجه می‌دهد رشد می‌کند.',
      whenNot: 'شکایتی باز است، دلیل هنوز روشن نیست یا گام کوچک‌تر گره‌ای از کار مشتری باز نمی‌کند.',
      tags: ['کوچک‌تر', 'عقب‌نشینی', 'ارزان‌تر', 'کمتر', 'کاهش', 'بازگرداندن مشتری'],
    },
    ru: {
      title: 'Шаг назад: предложение поменьше',
      when: 'Цена, объём или обязательства сейчас слишком велики для клиента.',
      steps: [
        'Спросите, что именно слишком: цена, объём или обязательства.',
        'Предложите один небольшой шаг, полезный сам по себе.',
        'Назначьте день, когда вместе посмотрите на результат.',
        'Если и это не подходит, отпустите по-доброму.',
      ],
      mail: {
        formal: [
          'Возможно, то, о чём мы договаривались, сейчас больше, чем Вам нужно. Сомнения тут вполне понятны.',
          'Можно начать с малого: {smallerOffer}. Это полезно само по себе и ни к чему дальше не обязывает.',
          'Если результат Вас устроит, позже обсудим продолжение. Если нет, достаточно одного слова.',
          'Прислать Вам условия в письменном виде?',
        ],
        friendly: [
          'Возможно, наша договорённость сейчас больше, чем Вам нужно.',
          'Можно сделать меньше: {smallerOffer}. Это полезно само по себе. Если устроит, позже обсудим продолжение; если нет, достаточно одного слова.',
        ],
      },
      call: ['Какой небольшой шаг сейчас имел бы для Вас смысл?', 'Можно начать вот с чего: {smallerOffer}.'],
      chat: ['Возможно, наша договорённость сейчас больше, чем Вам нужно. Можно сделать меньше: {smallerOffer}. Прислать условия?'],
      aim: 'Небольшое «да», которое смогут сдержать обе стороны.',
      why: 'На малое согласиться легко, а доверие растёт на том, что получилось.',
      whenNot: 'Есть открытая жалоба, причина пока неизвестна, или такой шаг не решит задачу клиента.',
      tags: ['меньше', 'шаг назад', 'дешевле', 'сократить', 'уменьшить', 'вернуть клиента'],
    },
  },
};
