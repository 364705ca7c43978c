import type { Play } from '../play.ts';

export const recoveryUpdate: Play = {
  id: 'recoveryUpdate',
  family: 'serviceRecovery',
  situations: ['unhappy'],
  answers: ['complaint', 'overduePromise'],
  usualWorkingDays: 2,
  words: {
    en: {
      title: 'Keep them informed, even without news',
      when: 'A complaint is being worked on, and the customer has heard nothing for some days.',
      steps: [
        'Write on the day you named, even if nothing is finished.',
        'Say what is done, what is left and when they hear from you again.',
        'Stay the one who writes, even when others do the work.',
      ],
      mail: {
        formal: [
          'As promised, here is where we stand.[ It is about this: {issue}.|]',
          'Done so far: {progress}. The rest is still being worked on.',
          'You will hear from me again by {date}, with or without a result.',
        ],
        friendly: [
          'A short word on where we are[ with this: {issue}|].',
          'Done so far: {progress}. I’ll write again by {date}, finished or not.',
        ],
      },
      call: ['I am calling so that you need not ask. Done so far: {progress}.', 'You will hear from me again by {date}, finished or not.'],
      chat: ['A short word on where we are. Done so far: {progress}. I will write again by {date}, finished or not.'],
      aim: 'The customer never has to ask where things stand.',
      why: 'Silence feels like being forgotten. A short word on time shows that somebody is there.',
      whenNot: 'It has been finished: then ask whether it is put right.',
      tags: ['update', 'progress', 'status', 'waiting', 'news'],
    },
    fa: {
      title: 'در جریان گذاشتن، حتی بدون خبر تازه',
      when: 'شکایتی در دست پیگیری است و مشتری چند روز است چیزی نشنیده.',
      steps: [
        'در همان روزی که گفته بودید بنویسید، حتی اگر کار تمام نشده باشد.',
        'بگویید چه شده، چه مانده و خبر بعدی کی می‌رسد.',
        'خودتان خبر بدهید، حتی اگر کار دست دیگران است.',
      ],
      mail: {
        formal: [
          'همان‌طور که قرار بود، وضع کار را به شما خبر می‌دهم.[ موضوع: {issue}.|]',
          'تا اینجا انجام شده است: {progress}. بقیه در دست انجام است.',
          'تا {date} دوباره به شما خبر می‌دهم، چه کار تمام شده باشد و چه نه.',
        ],
        friendly: [
          'خواستم بدانید کار به کجا رسیده است.[ موضوع: {issue}.|]',
          'تا اینجا انجام شده: {progress}. تا {date} دوباره خبر می‌دهم، تمام شده باشد یا نه.',
        ],
      },
      call: [
        'تماس گرفتم تا لازم نباشد شما پیگیر شوید. تا اینجا انجام شده است: {progress}.',
        'تا {date} دوباره خبر می‌دهم، چه تمام شده باشد و چه نه.',
      ],
      chat: ['خواستم در جریان باشید. تا اینجا انجام شده: {progress}. تا {date} دوباره خبر می‌دهم، تمام شده باشد یا نه.'],
      aim: 'مشتری هیچ‌وقت ناچار نشود بپرسد کار به کجا رسید.',
      why: 'آدم بی‌خبر خیال می‌کند فراموشش کرده‌اند. یک خبر کوتاه و به‌موقع نشان می‌دهد کسی حواسش هست.',
      whenNot: 'کار تمام شده است؛ در این صورت بپرسید مشکل برطرف شده یا نه.',
      tags: ['پیگیری', 'خبر', 'وضعیت', 'پیشرفت کار', 'انتظار'],
    },
    ru: {
      title: 'Держать в курсе, даже когда новостей нет',
      when: 'Жалобой занимаются, а клиент уже несколько дней ничего не слышал.',
      steps: [
        'Напишите в обещанный день, даже если ничего не закончено.',
        'Скажите, что сделано, что осталось и когда будет следующее письмо.',
        'Пишите сами, даже если работу делают другие.',
      ],
      mail: {
        formal: [
          'Как и договаривались, сообщаю, как обстоят дела.[ Речь вот о чём: {issue}.|]',
          'На сегодня сделано: {progress}. Остальное в работе.',
          'Следующее письмо придёт {date}, с результатом или без.',
        ],
        friendly: [
          'Коротко о том, где мы сейчас.[ Речь вот о чём: {issue}.|]',
          'На сегодня сделано: {progress}. Снова напишу Вам {date}, с результатом или без.',
        ],
      },
      call: [
        'Звоню, чтобы Вам не пришлось спрашивать. На сегодня сделано: {progress}.',
        'Снова позвоню Вам {date}, с результатом или без.',
      ],
      chat: ['Коротко о том, где мы сейчас. Сделано: {progress}. Снова напишу {date}, с результатом или без.'],
      aim: 'Клиенту не приходится спрашивать, как обстоят дела.',
      why: 'Молчание похоже на забвение. Короткая весточка в срок показывает, что о клиенте помнят.',
      whenNot: 'Всё уже сделано: тогда спросите, исправлено ли.',
      tags: ['новости', 'ход работы', 'статус', 'ожидание', 'держать в курсе'],
    },
  },
};
