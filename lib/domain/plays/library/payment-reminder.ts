import type { Play } from '../play.ts';

export const paymentReminder: Play = {
  id: 'paymentReminder',
  family: 'terms',
  situations: [],
  answers: ['paymentLate'],
  words: {
    en: {
      title: 'A late payment: remind without a reproach',
      when: 'A payment is overdue, and nobody has asked the customer why.',
      steps: [
        'Assume a mistake, not ill will, and check your own books first.',
        'Ask whether something is wrong with the invoice or with the work.',
        'Offer two ways if money is short.',
      ],
      mail: {
        formal: [
          'According to our books this invoice is still open: {invoice}. If you have paid it in the meantime, please disregard this letter.',
          'Is something wrong with it, or with what we delivered? If so, tell me, and we will look into it before anything else.',
          'If another date suits you better, name it, and we will find a way.',
        ],
        friendly: [
          'This invoice still seems to be open: {invoice}. If you’ve paid it in the meantime, please ignore this.',
          'If something is wrong with it or with our work, tell me. If you need another date, just name it.',
        ],
      },
      call: ['I am calling about this invoice: {invoice}. Is something wrong with it, or with our work?', 'Which date would suit you?'],
      chat: ['This invoice still seems to be open: {invoice}. Is something wrong with it, or would another date suit you better?'],
      aim: 'The payment, or the true reason why it is missing.',
      why: 'A late payment is often a quiet complaint. A question finds it, a threat hides it.',
      whenNot: 'They have disputed the invoice: settle that first.',
      tags: ['payment', 'invoice', 'overdue', 'not paid', 'late', 'reminder', 'bill'],
    },
    fa: {
      title: 'پرداخت عقب‌افتاده: یادآوری بی‌گلایه',
      when: 'موعد پرداختی گذشته و کسی دلیلش را از مشتری نپرسیده است.',
      steps: [
        'فرض را بر اشتباه بگذارید، نه بدقولی، و اول حساب خودمان را ببینید.',
        'بپرسید آیا در صورت‌حساب یا در کار ما مشکلی هست.',
        'اگر دستش تنگ است، دو راه پیشنهاد کنید.',
      ],
      mail: {
        formal: [
          'طبق حساب‌های ما این صورت‌حساب هنوز پرداخت نشده است: {invoice}. اگر در این فاصله پرداخت شده است، لطفاً این نامه را نادیده بگیرید.',
          'آیا در آن، یا در کاری که تحویل داده‌ایم، مشکلی هست؟ اگر هست، بفرمایید تا پیش از هر چیز به آن رسیدگی کنیم.',
          'اگر تاریخ دیگری مناسب‌تر است بفرمایید، راهی پیدا می‌کنیم.',
        ],
        friendly: [
          'انگار این صورت‌حساب هنوز پرداخت نشده است: {invoice}. اگر پرداخت کرده‌اید، این پیام را نادیده بگیرید.',
          'اگر در آن یا در کار ما مشکلی هست، بفرمایید. اگر تاریخ دیگری مناسب‌تر است، بگویید.',
        ],
      },
      call: ['دربارهٔ این صورت‌حساب تماس گرفتم: {invoice}. در آن یا در کار ما مشکلی هست؟', 'چه تاریخی برایتان مناسب است؟'],
      chat: ['انگار این صورت‌حساب هنوز پرداخت نشده است: {invoice}. مشکلی در آن هست، یا تاریخ دیگری برایتان مناسب‌تر است؟'],
      aim: 'پرداخت، یا دلیل واقعی نپرداختن.',
      why: 'پرداخت دیرهنگام خیلی وقت‌ها گلایه‌ای بی‌صداست. پرسش پیدایش می‌کند و تهدید پنهانش.',
      whenNot: 'به صورت‌حساب اعتراض دارد؛ اول همان را حل کنید.',
      tags: ['پرداخت', 'پرداخت نکرده', 'صورت‌حساب', 'فاکتور', 'معوق', 'یادآوری', 'بدهی', 'دیرکرد'],
    },
    ru: {
      title: 'Просроченная оплата: напомнить без упрёка',
      when: 'Оплата просрочена, и клиента ещё не спросили почему.',
      steps: [
        'Предположите ошибку, а не злой умысел, и проверьте свои записи.',
        'Спросите, всё ли в порядке со счётом и с работой.',
        'Если денег не хватает, предложите два способа.',
      ],
      mail: {
        formal: [
          'По нашим данным, этот счёт пока не оплачен: {invoice}. Если он уже оплачен, просто не обращайте внимания на это письмо.',
          'Всё ли верно в счёте и в том, что мы сделали? Если нет, скажите, и мы займёмся этим в первую очередь.',
          'Если удобнее другой срок, назовите его, найдём решение.',
        ],
        friendly: [
          'Похоже, этот счёт ещё не оплачен: {invoice}. Если оплата уже прошла, просто не обращайте внимания.',
          'Если что-то не так со счётом или с нашей работой, скажите. Если нужен другой срок, просто назовите его.',
        ],
      },
      call: [
        'Звоню по поводу счёта, который, похоже, ещё не оплачен: {invoice}. Всё ли верно в нём и в нашей работе?',
        'Какой срок был бы Вам удобен?',
      ],
      chat: ['Похоже, этот счёт ещё не оплачен: {invoice}. Что-то не так с ним или удобнее другой срок?'],
      aim: 'Оплата или настоящая причина, почему её нет.',
      why: 'За задержкой оплаты часто стоит тихая жалоба. Вопрос её находит, угроза прячет.',
      whenNot: 'Счёт оспаривают: сначала решите это.',
      tags: ['оплата', 'счёт', 'просрочка', 'не платит', 'задержка', 'напоминание', 'долг'],
    },
  },
};
