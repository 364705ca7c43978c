import type { Play } from '../play.ts';

export const eventInvitation: Play = {
  id: 'eventInvitation',
  family: 'keeping',
  situations: ['healthy'],
  answers: [],
  effort: 'personal',
  words: {
    en: {
      title: 'Invite them to an event',
      when: 'There is an event that is useful or pleasant for this customer.',
      steps: ['Say why you thought of them.', 'Give the day, the place and how long it takes.', 'Make it easy to say no.'],
      mail: {
        formal: [
          'I would like to invite you: {event}. It takes place on {date}.',
          'I thought of you because it is close to your work. There will be no sales talk.',
          'If you would like to come, a word is enough, and I will keep a place for you.',
        ],
        friendly: [
          'I’d love to see you there: {event}, on {date}.',
          'I thought of you because it’s close to your work. Shall I keep a place for you? If it doesn’t suit, no harm done.',
        ],
      },
      call: ['I would like to invite you: {event}, on {date}. Shall I keep a place for you?'],
      chat: ['I would like to invite you: {event}, on {date}. Shall I keep a place for you?'],
      aim: 'A meeting that is not about a sale.',
      why: 'People stay with people whom they have met. An invitation is a welcome reason to write.',
      whenNot: 'They are waiting for an answer from us on something else.',
      tags: ['event', 'invitation', 'meeting', 'calendar', 'visit'],
    },
    fa: {
      title: 'دعوت به یک رویداد',
      when: 'رویدادی هست که برای این مشتری مفید یا خوشایند است.',
      steps: ['بگویید چرا به یاد او افتادید.', 'روز، جا و مدت آن را بگویید.', 'کاری کنید که نه گفتن آسان باشد.'],
      mail: {
        formal: [
          'مایلم شما را به این برنامه دعوت کنم: {event}. زمان برگزاری {date} است.',
          'موضوع آن به کار شما نزدیک است، برای همین به یاد شما افتادم. صحبتی از فروش هم نخواهد بود.',
          'اگر مایل به حضور بودید، کافی است خبر بدهید تا جایی برایتان نگه دارم.',
        ],
        friendly: [
          'خوشحال می‌شوم شما هم باشید: {event}، {date}.',
          'موضوعش به کارتان نزدیک است، برای همین یادتان افتادم. جایی برایتان نگه دارم؟ اگر جور نشد هم هیچ اشکالی ندارد.',
        ],
      },
      call: ['می‌خواستم به این برنامه دعوتتان کنم: {event}، {date}. جایی برایتان نگه دارم؟'],
      chat: ['می‌خواستم به این برنامه دعوتتان کنم: {event}، {date}. جایی برایتان نگه دارم؟'],
      aim: 'دیداری که برای فروش نیست.',
      why: 'آدم با کسی می‌ماند که از نزدیک دیده باشد. دعوت برای نوشتن بهانهٔ خوشایندی است.',
      whenNot: 'منتظر پاسخی از ما دربارهٔ موضوع دیگری است.',
      tags: ['رویداد', 'دعوت', 'دیدار', 'تقویم', 'همایش'],
    },
    ru: {
      title: 'Пригласить на мероприятие',
      when: 'Есть событие, полезное или приятное для этого клиента.',
      steps: ['Скажите, почему подумали о нём.', 'Назовите день, место и сколько это займёт.', 'Пусть отказаться будет легко.'],
      mail: {
        formal: [
          'Приглашаем Вас: {event}, {date}.',
          'Подумали о Вас, потому что тема близка к Вашей работе. Продавать Вам там ничего не будем.',
          'Если захотите прийти, достаточно одного слова, и мы оставим для Вас место.',
        ],
        friendly: [
          'Будем рады Вас видеть: {event}, {date}.',
          'Подумали о Вас, потому что тема близка к Вашей работе. Оставить для Вас место? Если не получится, ничего страшного.',
        ],
      },
      call: ['Приглашаем Вас: {event}, {date}. Оставить для Вас место?'],
      chat: ['Приглашаем Вас: {event}, {date}. Оставить для Вас место?'],
      aim: 'Встреча не ради продажи.',
      why: 'Остаются с теми, кого знают в лицо. А приглашение всегда приятный повод написать.',
      whenNot: 'Клиент ждёт от нас ответа по другому вопросу.',
      tags: ['мероприятие', 'приглашение', 'встреча', 'календарь', 'событие'],
    },
  },
};
