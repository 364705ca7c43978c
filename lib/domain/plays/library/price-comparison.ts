import type { Play } from '../play.ts';

export const priceComparison: Play = {
  id: 'priceComparison',
  family: 'terms',
  situations: [],
  answers: ['priceObjection'],
  words: {
    en: {
      title: 'Too expensive: ask compared with what',
      when: 'The customer says that the price is too high, and you do not know what they compare it with.',
      steps: [
        'Thank them for saying it and do not defend the price.',
        'Ask what they compare it with: an offer, a budget, or what they get out of it.',
        'Answer only the comparison that they name.',
      ],
      mail: {
        formal: [
          'Thank you for telling me openly that the price is a concern. It helps me to know what you compare it with.',
          'Is it another offer, the budget you have, or what you get out of it at present?',
          'Each of these has a different answer. Once I know, I will give you mine plainly.',
        ],
        friendly: [
          'Thanks for saying openly that the price is a concern.',
          'What do you compare it with: another offer, your budget, or what you get out of it just now?',
        ],
      },
      call: ['Thank you for saying it. Too much compared with what?', 'If the price were settled, would everything else be right?'],
      chat: ['Thank you for saying it openly. What do you compare the price with: another offer, your budget, or what you get out of it?'],
      aim: 'To know what “too expensive” means here.',
      why: '“Too expensive” means something different to everybody. A discount answers only one of the meanings.',
      whenNot: 'They have told you already what they compare it with.',
      tags: ['price', 'too expensive', 'cost', 'budget', 'compare', 'discount'],
    },
    fa: {
      title: '«گران است»: بپرسید با چه می‌سنجد',
      when: 'مشتری می‌گوید قیمت بالاست و نمی‌دانید با چه چیزی می‌سنجد.',
      steps: [
        'از اینکه گفته است تشکر کنید و از قیمت دفاع نکنید.',
        'بپرسید با چه می‌سنجد: پیشنهادی دیگر، بودجه‌اش یا فایده‌ای که می‌برد.',
        'فقط به همان مقایسه‌ای پاسخ بدهید که خودش گفته است.',
      ],
      mail: {
        formal: [
          'سپاسگزارم که موضوع قیمت را صریح گفتید. اگر بدانم آن را با چه چیزی مقایسه می‌کنید، بهتر می‌توانم پاسخ بدهم.',
          'با پیشنهادی دیگر، با بودجه‌ای که دارید یا با فایده‌ای که اکنون از آن می‌برید؟',
          'هر کدام پاسخ خودش را دارد. همین که بدانم، پاسخم را روشن می‌گویم.',
        ],
        friendly: ['ممنونم که موضوع قیمت را راحت گفتید.', 'آن را با چه مقایسه می‌کنید: پیشنهادی دیگر، بودجه‌تان یا فایده‌ای که الان می‌برید؟'],
      },
      call: ['ممنونم که گفتید. در مقایسه با چه چیزی گران است؟', 'اگر موضوع قیمت حل شود، بقیهٔ شرایط مناسب است؟'],
      chat: ['ممنونم که راحت گفتید. قیمت را با چه مقایسه می‌کنید: پیشنهادی دیگر، بودجه‌تان یا فایده‌ای که می‌برید؟'],
      aim: 'فهمیدن اینکه «گران» اینجا یعنی چه.',
      why: '«گران» برای هر کس معنایی دارد. تخفیف فقط پاسخ یکی از آن‌هاست.',
      whenNot: 'پیش‌تر گفته است با چه می‌سنجد.',
      tags: ['قیمت', 'گران', 'گرونه', 'هزینه', 'بودجه', 'مقایسه', 'تخفیف'],
    },
    ru: {
      title: '«Дорого»: спросить, по сравнению с чем',
      when: 'Клиент говорит, что дорого, и неясно, с чем он сравнивает.',
      steps: [
        'Поблагодарите за прямоту и не защищайте цену.',
        'Спросите, с чем сравнивают: с другим предложением, с бюджетом или с пользой.',
        'Отвечайте только на то сравнение, которое назвали.',
      ],
      mail: {
        formal: [
          'Спасибо, что прямо сказали о цене. Хотелось бы понять, с чем Вы её сравниваете.',
          'С другим предложением, с Вашим бюджетом или с пользой, которую получаете сейчас?',
          'Ответ в каждом случае свой. Как только станет ясно, отвечу прямо.',
        ],
        friendly: [
          'Спасибо, что сказали о цене прямо.',
          'С чем Вы её сравниваете: с другим предложением, с бюджетом или с тем, что получаете за эти деньги?',
        ],
      },
      call: ['Спасибо, что сказали. Дорого по сравнению с чем?', 'Если вопрос с ценой решится, всё остальное Вам подходит?'],
      chat: [
        'Спасибо, что сказали прямо. С чем Вы сравниваете цену: с другим предложением, с бюджетом или с тем, что получаете за эти деньги?',
      ],
      aim: 'Понять, что здесь значит «дорого».',
      why: '«Дорого» у каждого значит своё. Скидка отвечает лишь на одно из значений.',
      whenNot: 'Клиент уже сказал, с чем сравнивает.',
      tags: ['цена', 'слишком дорого', 'стоимость', 'бюджет', 'сравнение', 'скидка'],
    },
  },
};
