import type { Play } from '../play.ts';

export const openDoor: Play = {
  id: 'openDoor',
  family: 'winBack',
  situations: ['lost'],
  answers: [],
  words: {
    en: {
      title: 'Let go kindly, and leave the door open',
      when: 'The customer has gone and the decision stands.',
      steps: [
        'Thank them for what was good, with one example.',
        'Say that they can come back without any fuss.',
        'Note when their new contract may end, and plan to write again some months later.',
      ],
      mail: {
        formal: [
          'Thank you for the time that we worked together. I learned a good deal from it, and I look back on it with pleasure.',
          'I wish you well with what you have chosen. Should your situation change, you need not explain anything: a line to me is enough.',
          'I will get in touch now and then when there is something of use to you. If you would rather not, please tell me.',
        ],
        friendly: [
          'Thank you for the time we worked together. I enjoyed it.',
          'I wish you well with what you have chosen. If things change, a line is enough, no explanations needed.',
        ],
      },
      call: ['Thank you for the time we worked together, and I wish you well.', 'May I call you in half a year and ask how it is going?'],
      chat: ['Thank you for the time we worked together. I wish you well, and if things change, a line is enough.'],
      aim: 'A good last memory, and permission to write again.',
      why: 'The last impression stays longest. Some return when the new choice turns out differently.',
      whenNot: 'Something is still owed to them: a refund, a handover, an answer.',
      tags: ['goodbye', 'farewell', 'door open', 'lost', 'come back'],
    },
    fa: {
      title: 'خداحافظی با روی خوش، با راه برگشت باز',
      when: 'مشتری رفته و تصمیمش قطعی است.',
      steps: [
        'بابت آنچه خوب بود تشکر کنید و یک نمونه بیاورید.',
        'بگویید برگشتن دردسری ندارد.',
        'یادداشت کنید قرارداد تازه‌شان کی تمام می‌شود و برای چند ماه بعد تماسی بگذارید.',
      ],
      mail: {
        formal: [
          'بابت مدتی که با هم کار کردیم از شما سپاسگزارم. از این همکاری بسیار آموختم و همیشه به نیکی از آن یاد می‌کنم.',
          'در راهی که انتخاب کرده‌اید برایتان آرزوی موفقیت دارم. اگر روزی شرایط عوض شد، نیازی به توضیح نیست؛ کافی است یک خط برایم بنویسید.',
          'گاهی اگر مطلبی به کارتان بیاید، خبری می‌دهم. اگر مایل نیستید، لطفاً بفرمایید.',
        ],
        friendly: [
          'بابت مدتی که با هم کار کردیم ممنونم. همکاری خوبی بود.',
          'برایتان آرزوی موفقیت دارم. اگر شرایط عوض شد، کافی است یک خط بنویسید؛ نیازی به توضیح نیست.',
        ],
      },
      call: ['بابت مدتی که با هم کار کردیم ممنونم و برایتان آرزوی موفقیت دارم.', 'اجازه می‌دهید شش ماه دیگر تماس بگیرم و احوالی بپرسم؟'],
      chat: ['بابت مدتی که با هم کار کردیم ممنونم. موفق باشید، و اگر شرایط عوض شد کافی است یک خط بنویسید.'],
      aim: 'خاطره‌ای خوب در پایان و اجازه‌ای برای نوشتن دوباره.',
      why: 'آخرین تصویر بیش از همه می‌ماند. بعضی‌ها وقتی انتخاب تازه جور دیگری از آب درآید برمی‌گردند.',
      whenNot: 'هنوز چیزی به او بدهکاریم: پولی، تحویلی یا پاسخی.',
      tags: ['خداحافظی', 'در باز', 'بازگشت', 'پایان همکاری', 'رفتن'],
    },
    ru: {
      title: 'Отпустить по-доброму и оставить дверь открытой',
      when: 'Клиент ушёл, и решение окончательное.',
      steps: [
        'Поблагодарите за хорошее и приведите один пример.',
        'Скажите, что вернуться можно без лишних слов.',
        'Запишите, когда может закончиться его новый договор, и назначьте контакт через несколько месяцев.',
      ],
      mail: {
        formal: [
          'Спасибо за совместную работу. Мы многому научились и с удовольствием вспоминаем, что удалось сделать.',
          'Пусть с новым выбором у Вас всё сложится удачно. Если обстоятельства изменятся, объяснять ничего не нужно: достаточно одной строки.',
          'Изредка буду писать, когда появится что-то полезное для Вас. Если не хотите, просто скажите.',
        ],
        friendly: [
          'Спасибо за совместную работу. С Вами было приятно иметь дело.',
          'Пусть с новым выбором всё сложится удачно. Если что-то изменится, достаточно одной строки, без объяснений.',
        ],
      },
      call: ['Спасибо за совместную работу и удачи Вам.', 'Можно позвонить Вам через полгода и узнать, как дела?'],
      chat: ['Спасибо за совместную работу. Удачи Вам, а если что-то изменится, достаточно одной строки.'],
      aim: 'Доброе последнее впечатление и разрешение писать дальше.',
      why: 'Последнее впечатление держится дольше всех. Некоторые возвращаются, когда новый выбор не оправдался.',
      whenNot: 'Мы ещё что-то должны клиенту: деньги, передачу дел, ответ.',
      tags: ['прощание', 'дверь открыта', 'ушёл', 'вернуться', 'конец договора'],
    },
  },
};
