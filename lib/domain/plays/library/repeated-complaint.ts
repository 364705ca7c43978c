import type { Play } from '../play.ts';

export const repeatedComplaint: Play = {
  id: 'repeatedComplaint',
  family: 'serviceRecovery',
  situations: [],
  answers: ['repeatedComplaint'],
  words: {
    en: {
      title: 'The same thing again: take it seriously',
      when: 'The customer complains a second time about the same subject.',
      steps: [
        'Say at once that this is the second time, before they do.',
        'Do not repeat the remedy that did not hold.',
        'Bring in somebody who may decide, and name what is different now.',
        'Check twice afterwards: after a week and after a month.',
      ],
      mail: {
        formal: [
          'This is the second time that you have had to write to us about the same thing: {issue}. I am sorry. Once would have been too often.',
          'What we did last time did not hold, so we will not simply repeat it. This time we will do this: {solution}.',
          'It will be done by {doneBy}, and one person answers to you for it: {responsible}.',
          'A week later I will ask you whether it has held.',
        ],
        friendly: [
          'You have had to write about this twice: {issue}. I’m sorry. Last time’s fix didn’t hold, so we won’t just repeat it.',
          'This time we will do this: {solution}. It will be done by {doneBy}, and one person looks after it: {responsible}.',
          'A week later I’ll ask you whether it has held.',
        ],
      },
      call: [
        'This is the second time, and I am sorry about that.',
        'What we did last time did not hold. This time we will do this: {solution}.',
        'I will call you a week later and ask whether it has held.',
      ],
      chat: ['This is the second time, and I am sorry. This time we will do something else: {solution}. It will be done by {doneBy}.'],
      aim: 'The customer sees that something is different this time.',
      why: 'The second time hurts more than the first, because hope was spent on it. Only a different remedy is believed.',
      whenNot: 'It is a different subject: treat it as a first complaint.',
      tags: ['again', 'second time', 'repeated complaint', 'still not', 'same problem'],
    },
    fa: {
      title: 'باز همان مشکل: جدی بگیرید',
      when: 'مشتری برای بار دوم از همان موضوع شکایت می‌کند.',
      steps: [
        'پیش از آنکه خودش بگوید، شما بگویید که این بار دوم است.',
        'همان چاره‌ای را که جواب نداد تکرار نکنید.',
        'از کسی کمک بگیرید که اختیار تصمیم دارد و بگویید این بار چه چیزی فرق می‌کند.',
        'بعد دو بار سر بزنید: یک هفته و یک ماه بعد.',
      ],
      mail: {
        formal: [
          'این دومین بار است که ناچار شده‌اید دربارهٔ همین موضوع به ما بنویسید: {issue}. عذر می‌خواهم؛ یک بارش هم زیاد بود.',
          'کاری که دفعهٔ پیش کردیم کارساز نبود، پس همان را تکرار نمی‌کنیم. این بار اقدام ما این است: {solution}.',
          'این کار تا {doneBy} انجام می‌شود و یک نفر به شما پاسخ‌گوست: {responsible}.',
          'یک هفته بعد از خودتان می‌پرسم تا مطمئن شوم مشکل برنگشته است.',
        ],
        friendly: [
          'دو بار ناچار شدید دربارهٔ این موضوع بنویسید: {issue}. عذر می‌خواهم. راه قبلی کارساز نبود و همان را تکرار نمی‌کنیم.',
          'این بار راه دیگری می‌رویم: {solution}. تا {doneBy} انجام می‌شود و پیگیری با یک نفر است: {responsible}.',
          'یک هفته بعد هم می‌پرسم تا مطمئن شوم مشکل برنگشته است.',
        ],
      },
      call: [
        'این دومین بار است و بابتش عذر می‌خواهم.',
        'کاری که دفعهٔ پیش کردیم کارساز نبود. این بار راه دیگری می‌رویم: {solution}.',
        'یک هفته بعد تماس می‌گیرم تا مطمئن شوم مشکل برنگشته است.',
      ],
      chat: ['این دومین بار است و عذر می‌خواهم. این بار کار دیگری می‌کنیم: {solution}. تا {doneBy} انجام می‌شود.'],
      aim: 'مشتری ببیند که این بار چیزی فرق کرده است.',
      why: 'بار دوم بیشتر آزار می‌دهد، چون بار اول امید بسته بود. فقط چاره‌ای متفاوت را باور می‌کند.',
      whenNot: 'موضوع دیگری است؛ مثل یک شکایت تازه با آن رفتار کنید.',
      tags: ['شکایت دوباره', 'بار دوم', 'تکرار', 'هنوز', 'همان مشکل'],
    },
    ru: {
      title: 'Снова то же самое: отнестись всерьёз',
      when: 'Клиент второй раз жалуется на одно и то же.',
      steps: [
        'Первыми скажите, что это уже второй раз.',
        'Не повторяйте то, что не помогло.',
        'Привлеките того, кто вправе решать, и скажите, что теперь будет иначе.',
        'Потом проверьте дважды: через неделю и через месяц.',
      ],
      mail: {
        formal: [
          'Вам второй раз приходится писать нам об одном и том же: {issue}. Приношу извинения, и одного раза было бы много.',
          'Прошлое решение оказалось временным, поэтому просто повторять его не будем. Теперь сделаем так: {solution}.',
          'Срок: {doneBy}. За результат лично отвечает {responsible}.',
          'Через неделю спрошу у Вас, не вернулось ли это снова.',
        ],
        friendly: [
          'Вам дважды пришлось писать об одном и том же: {issue}. Простите нас. Прошлое решение оказалось временным, и повторять его не будем.',
          'Теперь сделаем так: {solution}. Срок: {doneBy}. За результат отвечает {responsible}.',
          'Через неделю спрошу, не вернулось ли это снова.',
        ],
      },
      call: [
        'Это уже второй раз, приношу извинения.',
        'Прошлое решение оказалось временным. Теперь сделаем так: {solution}.',
        'Через неделю позвоню и спрошу, не вернулось ли это снова.',
      ],
      chat: ['Это уже второй раз, простите нас. Теперь сделаем иначе: {solution}. Срок: {doneBy}.'],
      aim: 'Клиент видит, что на этот раз мы действуем иначе.',
      why: 'Второй раз обиднее первого, ведь была надежда. Верят только другому решению.',
      whenNot: 'Речь о другом: тогда это первая жалоба.',
      tags: ['снова', 'второй раз', 'повторная жалоба', 'опять', 'та же проблема'],
    },
  },
};
