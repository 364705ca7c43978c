import type { Play } from '../play.ts';

export const pulseQuestion: Play = {
  id: 'pulseQuestion',
  family: 'keeping',
  situations: ['healthy'],
  answers: [],
  words: {
    en: {
      title: 'Ten customers, one number each',
      when: 'Once a month, or when you want to feel how things stand.',
      steps: [
        'Call ten customers and ask each for a number from 1 to 10.',
        'Ask what would make it one higher, and note the words.',
        'Do one thing about it the same day, and say so to whoever gave the hint.',
      ],
      mail: {
        formal: [
          'Today I am asking ten of our customers one question, and you are one of them.',
          'From 1 to 10, how good is it to work with us at present?',
          'And what would make it one number higher? A number and a sentence are all I need.',
        ],
        friendly: [
          'I’m asking ten customers one question today: from 1 to 10, how good is it to work with us just now?',
          'And what would make it one number higher?',
        ],
      },
      call: [
        'I have one question, and it takes a minute. From 1 to 10, how good is it to work with us at present?',
        'What would make it one number higher?',
      ],
      chat: ['One question for ten customers today: from 1 to 10, how good is it to work with us? And what would make it one higher?'],
      aim: 'Ten honest numbers, and something done the same day.',
      why: 'Ten answers show in an hour where the shoe pinches. The second question turns a number into a task.',
      whenNot: 'You have no time to act today: call when you have.',
      tags: ['pulse', 'ten customers', 'number', 'rating', 'quick survey', 'NPS'],
    },
    fa: {
      title: 'ده مشتری، از هر کدام یک عدد',
      when: 'ماهی یک بار، یا هر وقت می‌خواهید بدانید اوضاع از چه قرار است.',
      steps: [
        'به ده مشتری زنگ بزنید و از هر کدام عددی از یک تا ده بخواهید.',
        'بپرسید چه کنید که عددش یکی بالاتر برود و عین حرفش را بنویسید.',
        'همان روز یکی از آن کارها را انجام دهید و به کسی که گفته بود خبر بدهید.',
      ],
      mail: {
        formal: [
          'امروز از ده نفر از مشتریانمان یک پرسش دارم و شما یکی از آن‌ها هستید.',
          'از یک تا ده، این روزها به همکاری با ما چه عددی می‌دهید؟',
          'و چه چیزی این عدد را یکی بالاتر می‌برد؟ یک عدد و یک جمله کافی است.',
        ],
        friendly: ['امروز از ده مشتری یک سؤال دارم: از یک تا ده، این روزها به کار با ما چند می‌دهید؟', 'و چه کنیم که یکی بالاتر برود؟'],
      },
      call: ['یک سؤال یک‌دقیقه‌ای دارم. از یک تا ده، این روزها به کار با ما چند می‌دهید؟', 'چه کنیم که یکی بالاتر برود؟'],
      chat: ['یک سؤال از ده مشتری: از یک تا ده، به کار با ما چند می‌دهید؟ و چه کنیم که یکی بالاتر برود؟'],
      aim: 'ده عدد صادقانه و کاری که همان روز انجام شود.',
      why: 'ده پاسخ در یک ساعت نشان می‌دهد کجای کار می‌لنگد. پرسش دوم، عدد را به کار تبدیل می‌کند.',
      whenNot: 'امروز وقت اقدام ندارید؛ روزی زنگ بزنید که داشته باشید.',
      tags: ['نبض', 'ده مشتری', 'عدد', 'نظرسنجی کوتاه', 'سنجش'],
    },
    ru: {
      title: 'Десять клиентов, десять оценок',
      when: 'Раз в месяц или когда хочется понять настроение клиентов.',
      steps: [
        'Позвоните десяти клиентам и попросите у каждого оценку от 1 до 10.',
        'Спросите, что подняло бы её на единицу, и запишите слова.',
        'В тот же день сделайте что-то одно и скажите об этом тому, кто подсказал.',
      ],
      mail: {
        formal: [
          'Сегодня мы задаём десяти клиентам один вопрос, и Вы среди них.',
          'Как Вам сейчас работается с нами, если оценить от 1 до 10?',
          'И что подняло бы эту оценку на единицу? Хватит числа и одной фразы.',
        ],
        friendly: [
          'Сегодня мы задаём десяти клиентам один вопрос: как Вам сейчас работается с нами, если оценить от 1 до 10?',
          'И что подняло бы эту оценку на единицу?',
        ],
      },
      call: ['Один вопрос на минуту. Как Вам сейчас работается с нами, если оценить от 1 до 10?', 'Что подняло бы эту оценку на единицу?'],
      chat: ['Один вопрос десяти клиентам: как Вам с нами работается, если оценить от 1 до 10? И что подняло бы эту оценку на единицу?'],
      aim: 'Десять честных оценок и одно дело в тот же день.',
      why: 'Десять ответов за час показывают, где жмёт. Второй вопрос превращает оценку в задачу.',
      whenNot: 'Сегодня нет времени что-то сделать: звоните, когда будет.',
      tags: ['пульс', 'десять клиентов', 'оценка', 'короткий опрос', 'настроение'],
    },
  },
};
