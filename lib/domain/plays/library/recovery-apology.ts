import type { Play } from '../play.ts';

export const recoveryApology: Play = {
  id: 'recoveryApology',
  family: 'serviceRecovery',
  situations: ['unhappy'],
  answers: ['complaint'],
  words: {
    en: {
      title: 'Apologise, and leave it at that',
      when: 'You have heard the story, and something on our side went wrong.',
      steps: [
        'Name what went wrong in the customer’s own words.',
        'Apologise once, plainly, without “but” and without a culprit.',
        'Say what it cost them, and ask what they need first.',
      ],
      mail: {
        formal: [
          'I am sorry. This is what happened: {issue}. It should not have, and it cost you time and nerves.',
          'There is no excuse in this letter. It happened on our side, so it is ours to put right.',
          'What do you need from us first?',
        ],
        friendly: [
          'I’m sorry about this: {issue}. It happened on our side, and it is ours to put right.',
          'What would help you most right now?',
        ],
      },
      call: ['I am sorry. That should not have happened, and I understand that it cost you time.', 'What do you need from us first?'],
      chat: ['I am sorry about this: {issue}. It is ours to put right. What do you need first?'],
      aim: 'The customer hears a clear apology and is asked what counts now.',
      why: 'An apology without a reason attached is believed. One with a culprit is heard as an excuse.',
      whenNot: 'You do not know yet what went wrong: listen first.',
      tags: ['sorry', 'apology', 'mistake', 'excuse'],
    },
    fa: {
      title: 'عذرخواهی، بی‌اما و اگر',
      when: 'ماجرا را شنیده‌اید و کاری از سوی ما درست انجام نشده است.',
      steps: [
        'آنچه را درست نبوده با کلمات خود مشتری بگویید.',
        'یک بار و روشن عذرخواهی کنید؛ بی «اما» و بی آنکه دنبال مقصر بگردید.',
        'بگویید می‌دانید چه دردسری داشته و بپرسید اول از همه چه لازم دارد.',
      ],
      mail: {
        formal: [
          'از شما عذر می‌خواهم. موضوع این بود: {issue}. نباید چنین می‌شد و می‌دانم وقت و آرامشتان را گرفت.',
          'قصد توجیه ندارم. این اتفاق در کار ما افتاده است و جبرانش هم با ماست.',
          'بفرمایید اول از همه چه کاری برایتان انجام دهیم؟',
        ],
        friendly: ['بابت این موضوع عذر می‌خواهم: {issue}. جبرانش با ماست.', 'الان چه کاری بیش از همه به شما کمک می‌کند؟'],
      },
      call: ['عذر می‌خواهم. نباید این‌طور می‌شد و می‌دانم وقتتان را گرفت.', 'بفرمایید اول از همه چه کاری برایتان انجام دهیم؟'],
      chat: ['بابت این موضوع عذر می‌خواهم: {issue}. جبرانش با ماست. اول از همه چه لازم دارید؟'],
      aim: 'مشتری عذرخواهی روشنی بشنود و ببیند که نیازش پرسیده شده است.',
      why: 'عذرخواهی بی‌بهانه به دل می‌نشیند. اگر پای مقصری به میان بیاید، بهانه شنیده می‌شود.',
      whenNot: 'هنوز نمی‌دانید چه شده است؛ اول گوش بدهید.',
      tags: ['عذرخواهی', 'معذرت‌خواهی', 'ببخشید', 'اشتباه', 'پوزش'],
    },
    ru: {
      title: 'Извиниться, и без «но»',
      when: 'Вы выслушали клиента, и ошибка действительно на нашей стороне.',
      steps: [
        'Назовите, что пошло не так, словами клиента.',
        'Извинитесь один раз и прямо, без «но» и без виноватых.',
        'Скажите, чего это ему стоило, и спросите, что нужно в первую очередь.',
      ],
      mail: {
        formal: [
          'Приношу Вам извинения. Вот что произошло: {issue}. Этого не должно было случиться, и Вам это стоило времени и нервов.',
          'Оправданий в этом письме нет. Это случилось у нас, и исправлять это нам.',
          'Что для Вас сейчас важнее всего?',
        ],
        friendly: ['Простите нас за то, что произошло: {issue}. Исправлять это нам.', 'Чем помочь Вам прямо сейчас?'],
      },
      call: [
        'Приношу извинения. Этого не должно было случиться, понимаю, сколько времени Вы потеряли.',
        'Что для Вас сейчас важнее всего?',
      ],
      chat: ['Простите нас за то, что произошло: {issue}. Исправлять это нам. Что нужно Вам в первую очередь?'],
      aim: 'Клиент слышит ясное извинение и вопрос о том, что ему важно.',
      why: 'Извинению без причин верят. Извинение со ссылкой на виноватого звучит как отговорка.',
      whenNot: 'Ещё неясно, что случилось: сначала выслушайте.',
      tags: ['извинение', 'простите', 'ошибка', 'жалоба'],
    },
  },
};
