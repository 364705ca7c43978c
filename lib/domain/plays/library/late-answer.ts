import type { Play } from '../play.ts';

export const lateAnswer: Play = {
  id: 'lateAnswer',
  family: 'serviceRecovery',
  situations: [],
  answers: ['unansweredMessage'],
  words: {
    en: {
      title: 'A late answer',
      when: 'A message from the customer has waited longer than it should.',
      steps: [
        'Apologise in one sentence and do not explain.',
        'Answer the question now; if you cannot, name the day of the answer.',
        'Say whom they can reach directly next time.',
      ],
      mail: {
        formal: [
          'You wrote to us and had to wait for an answer. I am sorry.',
          '[Your question was this: {issue}. |]Here is the answer: {answer}.',
          'If anything is still open, please write or call me directly.',
        ],
        friendly: [
          'You had to wait for this answer, I’m sorry.',
          '[You asked about this: {issue}. |]Here is the answer: {answer}. If something is missing, just write to me.',
        ],
      },
      call: ['You have had to wait for our answer, and I am sorry.', '[You asked about this: {issue}. |]Here is the answer: {answer}.'],
      chat: ['Sorry that you had to wait.[ You asked about this: {issue}.|] The answer: {answer}.'],
      aim: 'The question is answered, and they know whom to reach.',
      why: 'After a wait, an answer soothes better than an explanation.',
      whenNot: 'The message has a complaint in it: begin with the first letter to an unhappy customer.',
      tags: ['late', 'waiting', 'no reply', 'unanswered', 'slow answer'],
    },
    fa: {
      title: 'پاسخ دیرهنگام',
      when: 'پیام مشتری بیش از اندازه بی‌پاسخ مانده است.',
      steps: [
        'در یک جمله عذرخواهی کنید و توضیح ندهید.',
        'همین حالا پاسخ بدهید؛ اگر نمی‌شود، روز پاسخ را بگویید.',
        'بگویید دفعهٔ بعد مستقیم سراغ چه کسی بیاید.',
      ],
      mail: {
        formal: [
          'برای ما نوشته بودید و پاسخ با تأخیر به دستتان می‌رسد. از این بابت عذر می‌خواهم.',
          '[پرسش شما دربارهٔ این موضوع بود: {issue}. |]پاسخ این است: {answer}.',
          'اگر نکته‌ای باقی مانده است، لطفاً مستقیم برای خودم بنویسید یا تماس بگیرید.',
        ],
        friendly: [
          'ببخشید که برای این پاسخ معطل شدید.',
          '[دربارهٔ این موضوع پرسیده بودید: {issue}. |]پاسخ: {answer}. اگر چیزی مانده، برای خودم بنویسید.',
        ],
      },
      call: ['ببخشید که منتظر پاسخ ما ماندید.', '[پرسش شما دربارهٔ این موضوع بود: {issue}. |]پاسخ این است: {answer}.'],
      chat: ['ببخشید که معطل شدید.[ دربارهٔ این موضوع پرسیده بودید: {issue}.|] پاسخ: {answer}.'],
      aim: 'مشتری پاسخش را بگیرد و بداند با چه کسی تماس بگیرد.',
      why: 'پس از انتظار، پاسخ بیش از توضیح آرام می‌کند.',
      whenNot: 'در پیام گلایه‌ای هست؛ با نخستین نامه به مشتری ناراضی شروع کنید.',
      tags: ['دیر', 'معطل', 'بی‌پاسخ', 'جواب', 'انتظار'],
    },
    ru: {
      title: 'Поздний ответ',
      when: 'Письмо клиента ждёт ответа дольше, чем следовало.',
      steps: [
        'Извинитесь одной фразой и не объясняйте.',
        'Ответьте сейчас; если не получается, назовите день ответа.',
        'Скажите, к кому обращаться напрямую в следующий раз.',
      ],
      mail: {
        formal: [
          'Вы написали нам, и ответа пришлось ждать. Приношу извинения.',
          '[Ваш вопрос: {issue}. |]Ответ: {answer}.',
          'Если что-то осталось неясным, пишите или звоните мне напрямую.',
        ],
        friendly: [
          'Простите, что пришлось ждать ответа.',
          '[Вы спрашивали: {issue}. |]Ответ: {answer}. Если чего-то не хватает, просто напишите мне.',
        ],
      },
      call: ['Вам пришлось ждать нашего ответа, приношу извинения.', '[Вы спрашивали: {issue}. |]Ответ: {answer}.'],
      chat: ['Простите, что пришлось ждать.[ Вы спрашивали: {issue}.|] Ответ: {answer}.'],
      aim: 'Вопрос закрыт, и понятно, к кому обращаться.',
      why: 'После ожидания ответ успокаивает лучше, чем объяснение.',
      whenNot: 'В письме есть жалоба: начните с первого письма недовольному клиенту.',
      tags: ['поздно', 'ждали', 'без ответа', 'ответ', 'долго'],
    },
  },
};
