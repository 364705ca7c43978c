import type { Play } from '../play.ts';

export const referralsStopped: Play = {
  id: 'referralsStopped',
  family: 'keeping',
  situations: [],
  answers: ['referralsStopped'],
  words: {
    en: {
      title: 'When recommendations have stopped',
      when: 'A customer who used to recommend us has not done so for a long time.',
      steps: [
        'Do not ask for recommendations: ask how it is.',
        'Ask what they would say about us today if somebody asked them.',
        'Put right what comes up, and only then speak of recommendations again.',
      ],
      mail: {
        formal: [
          'You used to recommend us now and then, and I have not forgotten it. Thank you again for that.',
          'That is why your honest view matters to me: if somebody asked you about us today, what would you say?',
          'I am not asking for a name. I would like to know whether we are still as good as you remember.',
        ],
        friendly: [
          'You used to recommend us now and then, and I haven’t forgotten it.',
          'So an honest question: what would you say about us today if somebody asked you? I’m not after a name, only after your view.',
        ],
      },
      call: ['If somebody asked you about us today, what would you say?', 'What would have to change for you to recommend us gladly?'],
      chat: ['An honest question: what would you say about us today if somebody asked you?'],
      aim: 'To learn early that enthusiasm has cooled, and why.',
      why: 'People stop recommending long before they leave.',
      whenNot: 'You have never thanked them for the earlier ones: do that first.',
      tags: ['referrals', 'recommendation', 'stopped', 'enthusiasm', 'honest'],
    },
    fa: {
      title: 'وقتی معرفی‌ها قطع شده است',
      when: 'مشتری‌ای که گاهی ما را معرفی می‌کرد، مدت‌هاست این کار را نکرده است.',
      steps: [
        'معرفی نخواهید؛ بپرسید اوضاع چطور است.',
        'بپرسید اگر امروز کسی دربارهٔ ما بپرسد چه می‌گوید.',
        'هر ایرادی را که گفت برطرف کنید و فقط بعد از آن دوباره از معرفی حرف بزنید.',
      ],
      mail: {
        formal: [
          'پیش‌تر گاهی ما را معرفی می‌کردید و این لطف از یادم نرفته است. باز هم سپاسگزارم.',
          'برای همین نظر صادقانهٔ شما برایم مهم است: اگر امروز کسی دربارهٔ ما از شما بپرسد، چه می‌گویید؟',
          'قصدم گرفتن نام نیست. مایلم بدانم هنوز به همان خوبی هستیم که به یاد دارید یا نه.',
        ],
        friendly: [
          'پیش‌تر گاهی ما را معرفی می‌کردید و لطفتان را فراموش نکرده‌ام.',
          'پس صادقانه بفرمایید: اگر امروز کسی دربارهٔ ما بپرسد، چه می‌گویید؟ دنبال نام نیستم، فقط نظرتان را می‌خواهم.',
        ],
      },
      call: ['اگر امروز کسی دربارهٔ ما از شما بپرسد، چه می‌گویید؟', 'چه چیزی باید عوض شود تا با خیال راحت معرفی‌مان کنید؟'],
      chat: ['صادقانه بفرمایید: اگر امروز کسی دربارهٔ ما از شما بپرسد، چه می‌گویید؟'],
      aim: 'زود فهمیدن اینکه دلسرد شده است، و چرا.',
      why: 'مردم مدت‌ها پیش از رفتن، دیگر معرفی نمی‌کنند.',
      whenNot: 'هنوز بابت معرفی‌های پیشین تشکر نکرده‌اید؛ اول همین را انجام دهید.',
      tags: ['معرفی', 'توصیه', 'قطع شد', 'شوق', 'صادقانه'],
    },
    ru: {
      title: 'Когда рекомендации прекратились',
      when: 'Клиент, который раньше нас рекомендовал, давно этого не делает.',
      steps: [
        'Не просите рекомендаций, спросите, как дела.',
        'Спросите, что он сказал бы о нас сегодня, если бы его спросили.',
        'Исправьте то, что всплывёт, и лишь потом вернитесь к рекомендациям.',
      ],
      mail: {
        formal: [
          'Раньше Вы иногда рекомендовали нас, и мы этого не забыли. Ещё раз спасибо.',
          'Поэтому важно Ваше честное мнение: если бы Вас спросили о нас сегодня, что бы Вы сказали?',
          'Имён не прошу. Хочется понять, так ли мы хороши, как Вам помнится.',
        ],
        friendly: [
          'Раньше Вы иногда рекомендовали нас, и мы этого не забыли.',
          'Поэтому честный вопрос: что бы Вы сказали о нас сегодня, если бы Вас спросили? Имён не прошу, важно только Ваше мнение.',
        ],
      },
      call: [
        'Если бы Вас спросили о нас сегодня, что бы Вы сказали?',
        'Что должно измениться, чтобы Вы рекомендовали нас с лёгким сердцем?',
      ],
      chat: ['Честный вопрос: что бы Вы сказали о нас сегодня, если бы Вас спросили?'],
      aim: 'Вовремя узнать, что клиент к нам охладел, и почему.',
      why: 'Рекомендовать перестают задолго до того, как уходят.',
      whenNot: 'За прежние рекомендации ещё не поблагодарили: сначала сделайте это.',
      tags: ['рекомендации', 'прекратились', 'мнение', 'честно', 'радость'],
    },
  },
};
