import type { Play } from '../play.ts';

export const exitInterview: Play = {
  id: 'exitInterview',
  family: 'winBack',
  situations: ['leaving'],
  answers: ['cancelIntent'],
  effort: 'personal',
  usualWorkingDays: 3,
  words: {
    en: {
      title: 'Ask for a talk before they go',
      when: 'The customer has said that they are leaving or mean to.',
      steps: [
        'Ask for the talk before the last day, and accept a no.',
        'Ask three things: why, what tipped the balance, what it was like to work with us.',
        'Do not defend anything. Own what is ours.',
        'Ask whether another person on our side would have suited them better.',
        'Thank them and leave the door open.',
      ],
      mail: {
        formal: [
          'Thank you for telling us so openly where things stand. I respect your decision, and this letter is not meant to change it.',
          'Before we part, may I ask for twenty minutes of your time? I have three questions: what made you look elsewhere, what tipped the balance, and what it was like to work with us.',
          'I will listen and take notes, and I will not argue.',
          'Would {date} suit you? If not, please name a day that does.',
        ],
        friendly: [
          'Thank you for telling me so openly. I respect your decision and won’t try to change it.',
          'Would you give me twenty minutes before you go? I have three questions: what made you look elsewhere, what tipped the balance, and what it was like to work with us. Would {date} suit you?',
        ],
      },
      call: [
        'What made you start to look elsewhere?',
        'What tipped the balance in the end?',
        'What was it like to work with us, and with me?',
        'Would somebody else on our side have made it easier?',
      ],
      chat: [
        'Thank you for telling me so openly. Would you give me twenty minutes before you go? I would like to listen, not to persuade. Would {date} suit you?',
      ],
      aim: 'The true reason, and a parting that allows a return.',
      why: 'The new supplier does not get to ask these questions. Whoever is listened to when leaving may come back.',
      whenNot: 'A complaint still waits for its answer, or they have asked not to be contacted.',
      tags: ['exit interview', 'leaving', 'churn', 'why', 'last talk', 'farewell', 'win back', 'winback'],
    },
    fa: {
      title: 'درخواست گفت‌وگو پیش از رفتن',
      when: 'مشتری گفته است که می‌رود یا قصد رفتن دارد.',
      steps: [
        'پیش از روز آخر درخواست گفت‌وگو کنید و اگر نپذیرفت، اصرار نکنید.',
        'سه چیز بپرسید: چرا، چه چیزی تصمیم را قطعی کرد و کار با ما چطور بود.',
        'از هیچ‌چیز دفاع نکنید و سهم خودمان را بپذیرید.',
        'بپرسید اگر با کس دیگری از ما کار می‌کرد، راحت‌تر بود یا نه.',
        'تشکر کنید و راه برگشت را باز بگذارید.',
      ],
      mail: {
        formal: [
          'سپاسگزارم که موضوع را روشن و صریح با ما در میان گذاشتید. به تصمیم شما احترام می‌گذارم و این نامه برای تغییر آن نیست.',
          'پیش از پایان همکاری، اجازه می‌دهید بیست دقیقه وقتتان را بگیرم؟ سه پرسش دارم: چه شد که به فکر جای دیگری افتادید، چه چیزی تصمیمتان را قطعی کرد و کار کردن با ما چطور بود.',
          'فقط گوش می‌دهم و یادداشت برمی‌دارم و در پی توجیه چیزی نیستم.',
          'آیا {date} برایتان مناسب است؟ اگر نه، هر روزی که خودتان بفرمایید.',
        ],
        friendly: [
          'ممنونم که صریح گفتید. به تصمیمتان احترام می‌گذارم و نمی‌خواهم آن را عوض کنم.',
          'پیش از رفتن بیست دقیقه به من وقت می‌دهید؟ سه سؤال دارم: چه شد که به فکر جای دیگری افتادید، چه چیزی تصمیمتان را قطعی کرد و کار با ما چطور بود. {date} برایتان مناسب است؟',
        ],
      },
      call: [
        'چه شد که به فکر جای دیگری افتادید؟',
        'در نهایت چه چیزی تصمیمتان را قطعی کرد؟',
        'کار کردن با ما، و با خود من، چطور بود؟',
        'اگر با یکی دیگر از همکارانم کار می‌کردید، راحت‌تر بودید؟',
      ],
      chat: [
        'ممنونم که صریح گفتید. پیش از رفتن بیست دقیقه به من وقت می‌دهید؟ می‌خواهم گوش بدهم، نه اینکه نظرتان را عوض کنم. {date} مناسب است؟',
      ],
      aim: 'فهمیدن دلیل واقعی و خداحافظی‌ای که راه بازگشت را نبندد.',
      why: 'تأمین‌کنندهٔ تازه فرصت پرسیدن این‌ها را ندارد. کسی که هنگام رفتن حرفش شنیده شود، شاید برگردد.',
      whenNot: 'شکایتی هنوز بی‌پاسخ است، یا مشتری خواسته است که با او تماس نگیرید.',
      tags: ['گفت‌وگوی پایانی', 'رفتن', 'ریزش', 'چرا', 'خداحافظی', 'دلیل', 'بازگرداندن مشتری'],
    },
    ru: {
      title: 'Попросить о разговоре перед уходом',
      when: 'Клиент сказал, что уходит или собирается уйти.',
      steps: [
        'Попросите о встрече до последнего дня и спокойно примите отказ.',
        'Спросите о трёх вещах: почему, что стало решающим, как работалось с нами.',
        'Ничего не оправдывайте, своё признайте.',
        'Спросите, не было бы ему легче с кем-то другим из нашей команды.',
        'Поблагодарите и оставьте дверь открытой.',
      ],
      mail: {
        formal: [
          'Спасибо, что прямо сказали, как обстоят дела. С уважением отношусь к Вашему решению и пишу не затем, чтобы Вас отговаривать.',
          'Не найдётся ли у Вас двадцати минут для разговора на прощание? У меня три вопроса: почему Вы стали искать другой вариант, что стало решающим и как Вам работалось с нами.',
          'Буду только слушать и записывать. Оправдываться не стану.',
          'Подойдёт ли Вам {date}? Если нет, назовите, пожалуйста, удобный день.',
        ],
        friendly: [
          'Спасибо, что сказали прямо. Уважаю Ваше решение и отговаривать не стану.',
          'Найдётся ли двадцать минут для разговора на прощание? Три вопроса: почему Вы стали искать другой вариант, что стало решающим и как Вам работалось с нами. Подойдёт ли Вам {date}?',
        ],
      },
      call: [
        'Почему Вы стали искать другой вариант?',
        'Что в итоге стало решающим?',
        'Как Вам работалось с нами и лично со мной?',
        'Было бы Вам легче с кем-то другим из нашей команды?',
      ],
      chat: [
        'Спасибо, что сказали прямо. Найдётся ли двадцать минут для разговора на прощание? Хочу выслушать, а не отговаривать. Подойдёт ли Вам {date}?',
      ],
      aim: 'Настоящая причина и расставание, после которого можно вернуться.',
      why: 'Новый поставщик таких вопросов задать не может. Кого выслушали на прощание, тот может вернуться.',
      whenNot: 'Жалоба ещё ждёт ответа, или клиент просил его не беспокоить.',
      tags: ['прощальный разговор', 'уходит', 'почему', 'причина ухода', 'отток', 'интервью', 'вернуть клиента'],
    },
  },
};
