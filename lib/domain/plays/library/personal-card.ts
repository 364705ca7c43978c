import type { Play } from '../play.ts';

export const personalCard: Play = {
  id: 'personalCard',
  family: 'keeping',
  situations: ['healthy'],
  answers: [],
  effort: 'personal',
  words: {
    en: {
      title: 'A personal card',
      when: 'A birthday, an anniversary, a success of theirs or a holiday they keep.',
      steps: ['Write two sentences by hand, if you can.', 'Name something that concerns only them.', 'Ask for nothing and offer nothing.'],
      mail: {
        formal: [
          'I am thinking of you on this occasion: {event}. My warm congratulations and best wishes.',
          'It is good to work with you. I look forward to what comes next.',
        ],
        friendly: ['Warm congratulations: {event}. I was really pleased for you.', 'It’s good to work with you. Enjoy the day.'],
      },
      call: ['I am calling only to congratulate you: {event}. I wish you all the best.'],
      chat: ['Warm congratulations: {event}. I wish you all the best.'],
      aim: 'A kind thought, and nothing else.',
      why: 'A line that wants nothing is remembered for longer than many that do.',
      whenNot: 'You are not sure that they keep this occasion, or there is a complaint open.',
      tags: ['card', 'birthday', 'congratulation', 'holiday', 'anniversary', 'personal'],
    },
    fa: {
      title: 'کارت شخصی',
      when: 'تولد، سالگرد، موفقیت او یا مناسبتی که گرامی می‌دارد.',
      steps: [
        'اگر می‌شود، دو جمله با دست خودتان بنویسید.',
        'از چیزی بگویید که فقط به خودش مربوط است.',
        'نه چیزی بخواهید و نه چیزی پیشنهاد کنید.',
      ],
      mail: {
        formal: [
          'به این مناسبت به یاد شما هستم: {event}. صمیمانه تبریک می‌گویم و بهترین‌ها را برایتان آرزو می‌کنم.',
          'از همکاری خوبمان سپاسگزارم و به ادامهٔ آن دلگرمم.',
        ],
        friendly: ['صمیمانه تبریک می‌گویم: {event}. از ته دل خوشحال شدم.', 'از همکاری با شما لذت می‌برم. روز خوشی داشته باشید.'],
      },
      call: ['فقط تماس گرفتم تا تبریک بگویم: {event}. بهترین‌ها را برایتان آرزو می‌کنم.'],
      chat: ['صمیمانه تبریک می‌گویم: {event}. بهترین‌ها را برایتان آرزو می‌کنم.'],
      aim: 'یادی محبت‌آمیز و دیگر هیچ.',
      why: 'خطی که چیزی نمی‌خواهد، بیشتر از خیلی نامه‌ها در یاد می‌ماند.',
      whenNot: 'مطمئن نیستید این مناسبت را گرامی می‌دارد، یا شکایتی باز است.',
      tags: ['کارت', 'تولد', 'تبریک', 'عید', 'سالگرد', 'شخصی'],
    },
    ru: {
      title: 'Личная открытка',
      when: 'День рождения, годовщина, успех клиента или праздник, который он отмечает.',
      steps: ['Если можно, напишите две фразы от руки.', 'Упомяните то, что касается только его.', 'Ничего не просите и не предлагайте.'],
      mail: {
        formal: [
          'Повод для письма самый приятный: {event}. Сердечно поздравляем и желаем Вам всего самого доброго.',
          'Спасибо за хорошую совместную работу. Пусть и дальше всё складывается удачно.',
        ],
        friendly: ['Сердечно поздравляем. Повод прекрасный: {event}. Очень рады за Вас.', 'С Вами хорошо работать. Приятного Вам дня.'],
      },
      call: ['Звоню, только чтобы поздравить Вас. Повод прекрасный: {event}. Всего Вам самого доброго.'],
      chat: ['Сердечно поздравляем. Повод прекрасный: {event}. Всего Вам самого доброго.'],
      aim: 'Доброе слово, и больше ничего.',
      why: 'Строка, в которой ничего не просят, помнится дольше многих писем.',
      whenNot: 'Нет уверенности, что он это отмечает, или есть открытая жалоба.',
      tags: ['открытка', 'день рождения', 'поздравление', 'праздник', 'годовщина', 'личное'],
    },
  },
};
