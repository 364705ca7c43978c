import type { Play } from '../play.ts';

export const recoveryAgreement: Play = {
  id: 'recoveryAgreement',
  family: 'serviceRecovery',
  situations: ['unhappy'],
  answers: ['complaint'],
  words: {
    en: {
      title: 'Agree what will be done, and who answers for it',
      when: 'The facts are clear, and it is time to decide with the customer what puts it right.',
      steps: [
        'Ask what would put it right for them before you offer anything.',
        'Agree one thing that you are sure to keep, with a day.',
        'Name one person who answers for it, and confirm it in writing.',
      ],
      mail: {
        formal: [
          'So that we both have it in writing, this is what we agreed: {solution}.',
          'It will be done by {doneBy}. One person answers to you for it: {responsible}.',
          'If I have understood something differently from you, please correct me today rather than later.',
        ],
        friendly: [
          'Here is what we agreed, so that we both have it in writing: {solution}.',
          'It will be done by {doneBy}, and one person looks after it: {responsible}. If I got something wrong, just tell me.',
        ],
      },
      call: [
        'What would put this right for you?',
        'Then let us agree on this: {solution}. It will be done by {doneBy}.',
        'One person answers to you for it: {responsible}.',
      ],
      chat: ['Agreed, then: {solution}. It will be done by {doneBy}. One person answers to you for it: {responsible}.'],
      aim: 'One clear agreement, one person and one day.',
      why: 'What somebody has helped to decide feels fair. One name spares them asking around.',
      whenNot: 'You are not sure that the day can be kept: find out first.',
      tags: ['agreement', 'solution', 'responsible', 'deadline', 'in writing', 'refund', 'compensation'],
    },
    fa: {
      title: 'توافق بر راه جبران و تعیین مسئول',
      when: 'ماجرا روشن است و وقت آن است که با مشتری تصمیم بگیرید چه چیزی جبرانش می‌کند.',
      steps: [
        'پیش از هر پیشنهادی بپرسید به نظر خودش چه چیزی کار را درست می‌کند.',
        'بر یک کار توافق کنید که از انجامش تا روز معین مطمئنید.',
        'یک نفر را مسئول معرفی کنید و توافق را بنویسید و بفرستید.',
      ],
      mail: {
        formal: [
          'برای اینکه مکتوب نزد هر دوی ما باشد، توافقمان این است: {solution}.',
          'این کار تا {doneBy} انجام می‌شود. یک نفر به شما پاسخ‌گوست: {responsible}.',
          'اگر برداشت شما جور دیگری بوده است، لطفاً همین امروز بفرمایید.',
        ],
        friendly: [
          'توافقمان را می‌نویسم تا پیش هر دوی ما باشد: {solution}.',
          'تا {doneBy} انجام می‌شود و پیگیری‌اش با یک نفر است: {responsible}. اگر چیزی را درست ننوشته‌ام، بفرمایید.',
        ],
      },
      call: [
        'به نظر خودتان چه کنیم که جبران شود؟',
        'پس قرارمان این باشد: {solution}. تا {doneBy} انجام می‌شود.',
        'پیگیری‌اش هم با یک نفر است: {responsible}.',
      ],
      chat: ['پس قرارمان این شد: {solution}. تا {doneBy} انجام می‌شود و یک نفر به شما پاسخ‌گوست: {responsible}.'],
      aim: 'یک توافق روشن، یک مسئول و یک روز.',
      why: 'تصمیمی که خودش در آن سهم داشته به نظرش منصفانه می‌آید. یک نام، او را از این در و آن در زدن بی‌نیاز می‌کند.',
      whenNot: 'مطمئن نیستید به آن روز برسید؛ اول از شدنی بودنش مطمئن شوید.',
      tags: ['توافق', 'راه‌حل', 'مسئول', 'مهلت', 'مکتوب', 'بازپرداخت', 'جبران خسارت'],
    },
    ru: {
      title: 'Договориться, что сделаем и кто отвечает',
      when: 'Картина ясна, и пора вместе с клиентом решить, как всё исправить.',
      steps: [
        'Прежде чем предлагать, спросите, какое решение его устроит.',
        'Договоритесь об одном, в чём уверены, и назовите день.',
        'Назовите одного ответственного и подтвердите письменно.',
      ],
      mail: {
        formal: [
          'Подтверждаю письменно, о чём мы договорились: {solution}.',
          'Срок: {doneBy}. За результат лично отвечает {responsible}.',
          'Если Вы поняли что-то иначе, поправьте меня, пожалуйста, сегодня, чтобы не терять времени.',
        ],
        friendly: [
          'Записываю, о чём мы договорились: {solution}.',
          'Срок: {doneBy}. За результат отвечает {responsible}. Если что-то не так, просто напишите.',
        ],
      },
      call: [
        'Какое решение Вас бы устроило?',
        'Тогда договоримся так: {solution}. Срок: {doneBy}.',
        'За результат лично отвечает {responsible}.',
      ],
      chat: ['Договорились: {solution}. Срок: {doneBy}. За результат лично отвечает {responsible}.'],
      aim: 'Одна ясная договорённость, один человек и один день.',
      why: 'Справедливым кажется то, что решали вместе. Одно имя избавляет от хождения по кругу.',
      whenNot: 'Нет уверенности, что срок выполним: сначала уточните.',
      tags: ['договорённость', 'решение', 'ответственный', 'срок', 'письменно', 'возврат денег', 'компенсация'],
    },
  },
};
