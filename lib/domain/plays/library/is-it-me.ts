import type { Play } from '../play.ts';

export const isItMe: Play = {
  id: 'isItMe',
  family: 'winBack',
  situations: ['leaving'],
  answers: ['rudeTreatment', 'cancelIntent'],
  words: {
    en: {
      title: 'Ask “is it me?” and offer to hand over',
      when: 'The two companies fit, and the two people seem not to.',
      steps: [
        'Ask honestly whether another person would make it easier.',
        'Take the answer as information and do not take offence.',
        'Introduce the new person yourself, and step back.',
      ],
      mail: {
        formal: [
          'I have a question that is not easy to ask: is it perhaps me?',
          'Two companies can suit each other while two people work differently. If somebody else on our side would make things easier for you, I will gladly arrange it.',
          'You need not explain. A yes or a no is enough.',
        ],
        friendly: [
          'An honest question: is it perhaps me?',
          'If you’d find it easier with somebody else on our side, just say so. I won’t be offended, and I’ll introduce you myself.',
        ],
      },
      call: [
        'May I ask something openly: is it perhaps the way we two work together?',
        'Would it be easier for you with somebody else on our side?',
      ],
      aim: 'A yes to the company, even if it is a no to us.',
      why: 'Asking takes the embarrassment off the customer. Many would rather change supplier than say it.',
      whenNot: 'They have already named another reason.',
      tags: ['hand over', 'another person', 'relationship', 'me', 'chemistry', 'win back', 'winback'],
    },
    fa: {
      title: '«نکند مشکل از من است؟» و سپردن کار به دیگری',
      when: 'دو شرکت با هم جورند، اما انگار دو نفر نه.',
      steps: [
        'صادقانه بپرسید که آیا با کس دیگری راحت‌تر است.',
        'پاسخ را فقط اطلاع بدانید و به دل نگیرید.',
        'نفر تازه را خودتان معرفی کنید و کنار بروید.',
      ],
      mail: {
        formal: [
          'پرسشی دارم که پرسیدنش آسان نیست: نکند مشکل از من باشد؟',
          'گاهی دو شرکت برای هم مناسب‌اند، اما روش کار دو نفر یکی نیست. اگر با یکی دیگر از همکارانم راحت‌ترید، با کمال میل ترتیبش را می‌دهم.',
          'لازم نیست توضیح بدهید. یک «بله» یا «نه» کافی است.',
        ],
        friendly: [
          'یک سؤال رک و راست: نکند مشکل از من باشد؟',
          'اگر با یکی دیگر از همکارانم راحت‌ترید، کافی است بگویید. به دل نمی‌گیرم و خودم معرفی‌اش می‌کنم.',
        ],
      },
      call: ['اجازه بدهید رک بپرسم: نکند مشکل از شیوهٔ کار ما دو نفر با هم باشد؟', 'با یکی دیگر از همکارانم راحت‌ترید؟'],
      aim: '«بله» به شرکت، حتی اگر «نه» به خود ما باشد.',
      why: 'با این پرسش، مشتری از معذب بودن درمی‌آید. خیلی‌ها عوض کردن شرکت را به گفتن این حرف ترجیح می‌دهند.',
      whenNot: 'دلیل دیگری را پیش‌تر گفته است.',
      tags: ['سپردن کار', 'شخص دیگر', 'رابطه', 'من', 'معرفی', 'بازگرداندن مشتری'],
    },
    ru: {
      title: 'Спросить, не во мне ли дело, и предложить передать дела',
      when: 'Компании друг другу подходят, а два человека, похоже, нет.',
      steps: [
        'Честно спросите, будет ли легче с другим человеком.',
        'Примите ответ как сведения и не обижайтесь.',
        'Сами представьте нового человека и отойдите в сторону.',
      ],
      mail: {
        formal: [
          'Хочу задать непростой вопрос: может быть, дело во мне?',
          'Бывает, что компании друг другу подходят, а люди привыкли работать по-разному. Если Вам будет легче с кем-то другим из нашей команды, мы это охотно устроим.',
          'Объяснять ничего не нужно. Достаточно «да» или «нет».',
        ],
        friendly: [
          'Честный вопрос: может быть, дело во мне?',
          'Если Вам будет легче с кем-то другим из нашей команды, просто скажите. Не обижусь и познакомлю Вас лично.',
        ],
      },
      call: [
        'Спрошу прямо: может быть, дело в том, как нам с Вами работается вдвоём?',
        'Было бы Вам легче с кем-то другим из нашей команды?',
      ],
      aim: '«Да» компании, даже если это «нет» нам лично.',
      why: 'Такой вопрос снимает неловкость с клиента. Многим проще сменить поставщика, чем сказать это вслух.',
      whenNot: 'Клиент уже назвал другую причину.',
      tags: ['передать дела', 'другой человек', 'отношения', 'дело во мне', 'менеджер', 'вернуть клиента'],
    },
  },
};
