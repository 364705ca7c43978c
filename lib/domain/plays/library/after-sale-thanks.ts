import type { Play } from '../play.ts';

export const afterSaleThanks: Play = {
  id: 'afterSaleThanks',
  family: 'keeping',
  situations: ['healthy'],
  answers: [],
  effort: 'light',
  words: {
    en: {
      title: 'Thank them after the sale',
      when: 'Within a week of a purchase or a signature.',
      steps: [
        'Thank them and name what they have decided on.',
        'Say in one sentence why it was a good decision for them.',
        'Say what happens next and whom to ask.',
      ],
      mail: {
        formal: [
          'Thank you for your decision and for your trust. This is what we have agreed on: {order}.',
          'Many people ask themselves afterwards whether it was right. In your case I think it was, and this will help you from now on: {ourOffer}.',
          'Should anything be unclear in the first few days, please write or call. One person knows all about it: {responsible}.',
        ],
        friendly: [
          'Thank you for your trust. We’re getting this ready for you: {order}.',
          'I think you chose well, and this will help you from now on: {ourOffer}. For anything in the first few days, there is one person to ask: {responsible}.',
        ],
      },
      call: ['I am calling to say thank you for your order.', 'Is anything still unclear for the first few days?'],
      chat: ['Thank you for your order. If anything is unclear in the first few days, just write to me here.'],
      aim: 'A good feeling about the decision, and a smooth start.',
      why: 'Doubt after a purchase is normal. A word in time tells them that they are not alone with it.',
      whenNot: 'Something has already gone wrong with the order: put that right first.',
      tags: ['thanks', 'purchase', 'order', 'sale', 'welcome', 'decision'],
    },
    fa: {
      title: 'تشکر پس از خرید',
      when: 'تا یک هفته پس از خرید یا امضای قرارداد.',
      steps: [
        'تشکر کنید و بگویید چه چیزی را انتخاب کرده است.',
        'در یک جمله بگویید چرا برای او انتخاب خوبی بود.',
        'بگویید بعد از این چه می‌شود و سؤال‌ها را از چه کسی بپرسد.',
      ],
      mail: {
        formal: [
          'از انتخاب و اعتماد شما سپاسگزارم. آنچه با هم قرار گذاشتیم: {order}.',
          'طبیعی است که پس از خرید از خود بپرسیم انتخاب درستی بوده است یا نه. به نظر من انتخاب شما درست بوده است و این هم از این پس به کارتان می‌آید: {ourOffer}.',
          'اگر روزهای اول پرسشی پیش آمد، لطفاً بنویسید یا تماس بگیرید. پاسخ همهٔ پرسش‌ها با یک نفر است: {responsible}.',
        ],
        friendly: [
          'از اعتمادتان ممنونم. داریم این را برایتان آماده می‌کنیم: {order}.',
          'به نظرم انتخاب خوبی کردید و این هم از این پس به کارتان می‌آید: {ourOffer}. روزهای اول هر سؤالی داشتید، کافی است از یک نفر بپرسید: {responsible}.',
        ],
      },
      call: ['تماس گرفتم تا بابت سفارشتان تشکر کنم.', 'برای شروع کار چیزی هست که برایتان روشن نباشد؟'],
      chat: ['بابت سفارشتان ممنونم. اگر روزهای اول سؤالی پیش آمد، همین‌جا برایم بنویسید.'],
      aim: 'دلگرمی به انتخابی که کرده است و شروعی بی‌دردسر.',
      why: 'تردید پس از خرید طبیعی است. چند کلمهٔ به‌موقع می‌گوید که تنها نیستند.',
      whenNot: 'سفارش از همین حالا به مشکل خورده است؛ اول آن را درست کنید.',
      tags: ['تشکر', 'خرید', 'سفارش', 'فروش', 'خوشامد', 'انتخاب'],
    },
    ru: {
      title: 'Поблагодарить после покупки',
      when: 'В течение недели после покупки или подписания договора.',
      steps: [
        'Поблагодарите и назовите, что выбрал клиент.',
        'Одной фразой скажите, почему для него это хорошее решение.',
        'Скажите, что дальше и к кому обращаться.',
      ],
      mail: {
        formal: [
          'Благодарю за Ваше решение и доверие. Подтверждаю, о чём мы договорились: {order}.',
          'После покупки многие спрашивают себя, правильно ли поступили. На наш взгляд, да, и дальше Вам поможет вот что: {ourOffer}.',
          'Если в первые дни что-то будет неясно, пишите или звоните. На любой вопрос ответит {responsible}.',
        ],
        friendly: [
          'Спасибо за доверие. Уже готовим для Вас: {order}.',
          'На наш взгляд, выбор удачный, и дальше Вам поможет вот что: {ourOffer}. С любым вопросом в первые дни поможет {responsible}.',
        ],
      },
      call: ['Звоню поблагодарить Вас за заказ.', 'Всё ли понятно на первые дни?'],
      chat: ['Спасибо за заказ. Если в первые дни что-то будет неясно, пишите прямо сюда.'],
      aim: 'Хорошее чувство от решения и спокойное начало.',
      why: 'Сомнения после покупки обычны. Слово вовремя говорит, что человек с ними не один.',
      whenNot: 'С заказом уже что-то не так: сначала исправьте это.',
      tags: ['спасибо', 'покупка', 'заказ', 'продажа', 'решение', 'начало'],
    },
  },
};
