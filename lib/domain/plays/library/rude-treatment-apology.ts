import type { Play } from '../play.ts';

export const rudeTreatmentApology: Play = {
  id: 'rudeTreatmentApology',
  family: 'serviceRecovery',
  situations: [],
  answers: ['rudeTreatment'],
  words: {
    en: {
      title: 'Apologise for how they were treated',
      when: 'The customer feels treated rudely, coldly or with condescension.',
      steps: [
        'Apologise for the tone, whatever the matter itself was.',
        'Do not judge who was right, and name nobody.',
        'Ask how they would like to be dealt with, and offer another person if they wish.',
        'Call rather than write, if you can.',
      ],
      mail: {
        formal: [
          'You were not treated with the respect that is due to you, and I am sorry. It does not matter who was right in the matter itself.',
          'Nobody should leave a conversation with us feeling like that.',
          'I would like to hear from you how you wish to be dealt with. If somebody else on our side suits you better, tell me, and I will arrange it.',
        ],
        friendly: [
          'I’m sorry about how you were spoken to. Whoever was right in the matter, that was not the way.',
          'How would you like us to go on? If you’d rather deal with somebody else here, just tell me.',
        ],
      },
      call: ['I am calling to apologise for the way you were treated.', 'How would you like us to go on from here?'],
      aim: 'Their dignity is restored, before the matter itself is spoken of.',
      why: 'People forgive a mistake sooner than bad manners. An apology that does not defend anything is rare.',
      whenNot: 'You were part of it and they do not want to speak with you: let another person apologise.',
      tags: ['rude', 'tone', 'respect', 'manners', 'disrespect', 'insulted'],
    },
    fa: {
      title: 'عذرخواهی بابت برخورد',
      when: 'مشتری احساس می‌کند با او بد، سرد یا از بالا برخورد شده است.',
      steps: [
        'بابت لحن عذرخواهی کنید، حق با هر که بوده باشد.',
        'داوری نکنید چه کسی درست می‌گفت و از کسی نام نبرید.',
        'بپرسید دوست دارد چطور با او رفتار شود و اگر خواست، شخص دیگری را پیشنهاد کنید.',
        'اگر می‌شود، به‌جای نامه تماس بگیرید.',
      ],
      mail: {
        formal: [
          'با شما آن‌طور که شایستهٔ شماست رفتار نشد و از این بابت عذر می‌خواهم. اینکه در اصل موضوع حق با چه کسی بود، چیزی را عوض نمی‌کند.',
          'هیچ‌کس نباید با چنین احساسی از گفت‌وگو با ما بیرون بیاید.',
          'مایلم از خودتان بشنوم که دوست دارید چطور ادامه دهیم. اگر با یکی دیگر از همکارانم راحت‌ترید، بفرمایید تا ترتیبش را بدهم.',
        ],
        friendly: [
          'بابت لحنی که با شما صحبت شد عذر می‌خواهم. حق با هر کس که بود، آن لحن درست نبود.',
          'دوست دارید چطور ادامه دهیم؟ اگر با یکی دیگر از همکارانم راحت‌ترید، کافی است بگویید.',
        ],
      },
      call: ['تماس گرفتم تا بابت برخوردی که با شما شد عذرخواهی کنم.', 'دوست دارید از اینجا به بعد چطور پیش برویم؟'],
      aim: 'پیش از هر صحبتی دربارهٔ اصل موضوع، حرمت مشتری برگردد.',
      why: 'مردم اشتباه را زودتر از بی‌احترامی می‌بخشند. عذرخواهی‌ای که از چیزی دفاع نکند کمیاب است.',
      whenNot: 'خودتان طرف ماجرا بوده‌اید و مشتری نمی‌خواهد با شما حرف بزند؛ بگذارید دیگری عذر بخواهد.',
      tags: ['بی‌احترامی', 'لحن', 'برخورد بد', 'توهین', 'بی‌ادبی', 'ادب'],
    },
    ru: {
      title: 'Извиниться за обращение',
      when: 'Клиента задело грубое, холодное или высокомерное обращение.',
      steps: [
        'Извинитесь за тон, кто бы ни был прав по существу.',
        'Не судите, кто прав, и никого не называйте.',
        'Спросите, как ему хотелось бы общаться, и предложите другого человека.',
        'Если можно, позвоните, а не пишите.',
      ],
      mail: {
        formal: [
          'С Вами говорили без должного уважения, и я приношу извинения. Кто был прав по существу, значения не имеет.',
          'После разговора с нами такого чувства оставаться не должно.',
          'Скажите, пожалуйста, как Вам было бы удобно общаться дальше. Если лучше с кем-то другим из нашей команды, мы это устроим.',
        ],
        friendly: [
          'Простите нас за то, как с Вами говорили. Кто бы ни был прав, так нельзя.',
          'Как Вам удобнее продолжить? Если лучше с кем-то другим из нашей команды, просто скажите.',
        ],
      },
      call: ['Звоню, чтобы извиниться за то, как с Вами говорили.', 'Как Вам удобнее продолжить?'],
      aim: 'Сначала вернуть уважение, потом говорить о деле.',
      why: 'Ошибку прощают скорее, чем грубость. Извинение, которое ничего не оправдывает, большая редкость.',
      whenNot: 'Дело в Вас, и клиент не хочет с Вами говорить: пусть извинится другой человек.',
      tags: ['грубость', 'тон', 'неуважение', 'хамство', 'нахамили', 'обидели'],
    },
  },
};
