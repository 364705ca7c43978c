import type { Play } from '../play.ts';

export const dormantNews: Play = {
  id: 'dormantNews',
  family: 'winBack',
  situations: ['dormant', 'lost'],
  answers: [],
  effort: 'light',
  words: {
    en: {
      title: 'Tell a dormant customer what is new',
      when: 'Something has changed since their last order that matters to this customer.',
      steps: [
        'Choose the one change that answers what they once missed.',
        'Say it in a sentence and offer a small way to try it.',
        'If there is no answer, wait some months before the next word.',
      ],
      mail: {
        formal: [
          'Since we last worked together, something has changed that may matter to you: {news}.',
          'If you would like to see it for yourself, [we could start small: {smallerOffer}|a word is enough].',
          'If it is of no interest, you need not answer.',
        ],
        friendly: [
          'Something is new here that you may like: {news}.',
          'If you’d like to try it, [we could start small: {smallerOffer}|just say so]. If not, no need to answer.',
        ],
      },
      call: [
        'Something has changed since we last spoke: {news}.',
        'If you would like to see it, [we could start small: {smallerOffer}|I will gladly show you].',
      ],
      chat: [
        'Something is new here that you may like: {news}. If you would like to try it, [we could start small: {smallerOffer}|just say so].',
      ],
      aim: 'A fresh look, without going over the past.',
      why: 'A reason that is really new lets people change their mind without losing face.',
      whenNot: 'The change does not concern them, or they left in anger and nobody has spoken with them since.',
      tags: ['dormant', 'news', 'new', 'reactivation', 'small start'],
    },
    fa: {
      title: 'خبر تازه برای مشتری خاموش',
      when: 'پس از آخرین سفارشش چیزی عوض شده که برای همین مشتری مهم است.',
      steps: [
        'فقط یک تغییر را انتخاب کنید: همان چیزی که آن روزها کم داشت.',
        'در یک جمله بگویید و راه کوچکی برای دیدنش پیشنهاد کنید.',
        'اگر پاسخی نیامد، چند ماه صبر کنید.',
      ],
      mail: {
        formal: [
          'از آخرین همکاری‌مان تا امروز تغییری رخ داده است که شاید برای شما مهم باشد: {news}.',
          'اگر مایلید از نزدیک ببینید، [می‌توان با گامی کوچک شروع کرد: {smallerOffer}|کافی است بفرمایید].',
          'اگر برایتان جالب نیست، نیازی به پاسخ نیست.',
        ],
        friendly: [
          'اینجا چیز تازه‌ای هست که شاید به کارتان بیاید: {news}.',
          'اگر دوست داشتید امتحانش کنید، [با گامی کوچک شروع می‌کنیم: {smallerOffer}|کافی است بگویید]. اگر نه، نیازی به پاسخ نیست.',
        ],
      },
      call: [
        'از آخرین صحبتمان تا امروز یک چیز عوض شده است: {news}.',
        'اگر مایل باشید ببینید، [با گامی کوچک شروع می‌کنیم: {smallerOffer}|با کمال میل نشانتان می‌دهم].',
      ],
      chat: ['چیز تازه‌ای هست که شاید به کارتان بیاید: {news}. اگر خواستید امتحانش کنید[: {smallerOffer}|، کافی است بگویید].'],
      aim: 'نگاهی تازه، بی آنکه به گذشته برگردیم.',
      why: 'دلیلی که واقعاً تازه باشد، به آدم اجازه می‌دهد بی‌آنکه کوتاه آمده باشد نظرش را عوض کند.',
      whenNot: 'این تغییر ربطی به او ندارد، یا با دلخوری رفته و از آن وقت کسی با او حرف نزده است.',
      tags: ['خاموش', 'خبر تازه', 'تغییر', 'شروع دوباره', 'گام کوچک'],
    },
    ru: {
      title: 'Рассказать, что нового, если давно нет заказов',
      when: 'С последнего заказа изменилось то, что важно именно этому клиенту.',
      steps: [
        'Выберите одну перемену, которая отвечает на то, чего ему не хватало.',
        'Расскажите о ней одной фразой и предложите небольшой способ попробовать.',
        'Если ответа нет, подождите несколько месяцев.',
      ],
      mail: {
        formal: [
          'С тех пор как мы работали вместе, изменилось то, что может быть для Вас важно: {news}.',
          'Если захотите увидеть сами, [можно начать с малого: {smallerOffer}|достаточно одного слова].',
          'Если это неинтересно, отвечать необязательно.',
        ],
        friendly: [
          'У нас появилось то, что может Вам понравиться: {news}.',
          'Если захотите попробовать, [начнём с малого: {smallerOffer}|просто скажите]. Если нет, отвечать необязательно.',
        ],
      },
      call: [
        'С нашего последнего разговора кое-что изменилось: {news}.',
        'Если захотите увидеть сами, [начнём с малого: {smallerOffer}|с удовольствием покажу].',
      ],
      chat: [
        'У нас появилось то, что может Вам понравиться: {news}. Если захотите попробовать, [начнём с малого: {smallerOffer}|просто скажите].',
      ],
      aim: 'Дать повод взглянуть на нас заново, не возвращаясь к прошлому.',
      why: 'Действительно новый повод позволяет передумать, не теряя лица.',
      whenNot: 'Перемена его не касается, или он ушёл с обидой, и с ним с тех пор не говорили.',
      tags: ['давно не заказывал', 'новости', 'новинка', 'начать с малого', 'вернуть'],
    },
  },
};
