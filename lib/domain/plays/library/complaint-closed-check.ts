import type { Play } from '../play.ts';

export const complaintClosedCheck: Play = {
  id: 'complaintClosedCheck',
  family: 'serviceRecovery',
  situations: [],
  answers: ['complaintPutRight'],
  words: {
    en: {
      title: 'Check that it is really put right',
      when: 'A complaint was closed some days ago, and nobody has asked the customer since.',
      steps: [
        'Ask a few days after the last step, in one short message.',
        'Ask about the result, and then about how we handled it.',
        'If something is left, open it again the same day.',
      ],
      mail: {
        formal: [
          'A few days ago we closed this with you: {issue}. I would like to know from you, not from our records, whether it has been put right.',
          'Is everything as it should be? And is there something in how we handled it that we should do better?',
          'If anything is left, a line is enough, and I will take it up again the same day.',
        ],
        friendly: [
          'I wanted to ask how things stand with this: {issue}.',
          'Is it really settled? If anything is left, a line is enough and I’ll pick it up again.',
        ],
      },
      call: ['I am calling about this: {issue}. Has it really been put right?', 'What should we have done better along the way?'],
      chat: ['A short question about this: {issue}. Has it really been put right? If not, I will pick it up again.'],
      aim: 'A yes from the customer, or a second chance.',
      why: 'A complaint is closed when the customer says so. The question shows that we meant it.',
      whenNot: 'It was closed within the last day or two: let them try it first.',
      tags: ['follow-up', 'closed', 'settled', 'satisfied', 'check'],
    },
    fa: {
      title: 'اطمینان از حل شدن مشکل',
      when: 'چند روز از بسته شدن شکایت گذشته و کسی از مشتری نپرسیده است.',
      steps: [
        'چند روز پس از آخرین قدم، با پیامی کوتاه بپرسید.',
        'اول از نتیجه بپرسید و بعد از شیوهٔ رسیدگی ما.',
        'اگر چیزی مانده است، همان روز دوباره پیگیر شوید.',
      ],
      mail: {
        formal: [
          'چند روز پیش رسیدگی به این موضوع تمام شد: {issue}. مایلم از خود شما بشنوم که مشکل واقعاً برطرف شده است و به سوابق خودمان بسنده نکنم.',
          'آیا همه چیز روبه‌راه است؟ در شیوهٔ رسیدگی ما چیزی بود که باید بهتر می‌شد؟',
          'اگر چیزی مانده است، کافی است یک خط بنویسید تا همان روز دوباره پیگیری کنم.',
        ],
        friendly: [
          'خواستم بپرسم حالا اوضاع چطور است. موضوع این بود: {issue}.',
          'واقعاً حل شد؟ اگر چیزی مانده، یک خط بنویسید تا دوباره پیگیری کنم.',
        ],
      },
      call: ['دربارهٔ این موضوع تماس گرفتم: {issue}. مشکل واقعاً برطرف شد؟', 'در این مسیر چه کاری را باید بهتر انجام می‌دادیم؟'],
      chat: ['یک سؤال کوتاه دربارهٔ این موضوع: {issue}. واقعاً حل شد؟ اگر نه، دوباره پیگیری می‌کنم.'],
      aim: '«بله»ی خود مشتری، یا فرصتی دوباره برای ما.',
      why: 'شکایت وقتی بسته می‌شود که مشتری بگوید. همین پرسش نشان می‌دهد که قصدمان جدی بود.',
      whenNot: 'تازه یکی دو روز است که بسته شده؛ بگذارید اول خودش ببیند.',
      tags: ['پیگیری', 'حل شد', 'رضایت', 'بسته شدن شکایت', 'اطمینان'],
    },
    ru: {
      title: 'Убедиться, что всё исправлено',
      when: 'Жалобу закрыли несколько дней назад, а у клиента с тех пор не спросили, всё ли в порядке.',
      steps: [
        'Спросите через несколько дней, одним коротким письмом.',
        'Сначала о результате, потом о том, как мы это вели.',
        'Если что-то осталось, вернитесь к делу в тот же день.',
      ],
      mail: {
        formal: [
          'Несколько дней назад мы закрыли вопрос: {issue}. Хочу узнать от Вас, а не из наших записей, исправлено ли всё.',
          'Всё ли теперь как должно быть? И что нам стоило сделать лучше, пока мы этим занимались?',
          'Если что-то осталось, достаточно одной строки, и я вернусь к этому в тот же день.',
        ],
        friendly: [
          'Хочу узнать, как сейчас обстоят дела с этим вопросом: {issue}.',
          'Всё ли действительно решено? Если что-то осталось, достаточно одной строки, и мы продолжим.',
        ],
      },
      call: ['Звоню узнать, как дела с этим вопросом: {issue}. Всё ли исправлено?', 'Что нам стоило сделать лучше по ходу дела?'],
      chat: ['Короткий вопрос вот о чём: {issue}. Всё ли исправлено? Если нет, мы продолжим.'],
      aim: '«Да» от самого клиента или ещё одна попытка.',
      why: 'Жалоба закрыта, когда так говорит клиент. Вопрос показывает, что мы относились к делу всерьёз.',
      whenNot: 'Её закрыли день или два назад: дайте клиенту проверить.',
      tags: ['проверка', 'закрыто', 'решено', 'всё ли в порядке', 'после жалобы'],
    },
  },
};
