import type { Play } from '../play.ts';

export const renewalReview: Play = {
  id: 'renewalReview',
  family: 'terms',
  situations: [],
  answers: ['renewalNear', 'autoRenewalOff'],
  effort: 'personal',
  words: {
    en: {
      title: 'Look back together before the renewal',
      when: 'A contract ends within the next weeks, and nobody has spoken about it yet.',
      steps: [
        'Gather what was achieved and what was not, before you write.',
        'Propose half an hour: results, open points, what will change.',
        'Speak about the contract only after that.',
      ],
      mail: {
        formal: [
          'Your contract with us runs until {contractEnd}. Before anything is decided, I would like to look back on this time with you.',
          'What worked, what did not, and what will you need next? Half an hour is enough, and I will bring the figures.',
          'If it turns out that something smaller or something else fits better, I will say so.',
        ],
        friendly: [
          'Your contract runs until {contractEnd}, and I’d like to look back with you before anything is decided.',
          'Half an hour: what worked, what didn’t, what you’ll need next. When would suit you?',
        ],
      },
      call: [
        'Your contract runs until {contractEnd}. What worked for you in this time, and what did not?',
        'What will you need next, more, less or something else?',
      ],
      chat: [
        'Your contract runs until {contractEnd}. Shall we take half an hour before that and look back at what worked and what did not?',
      ],
      aim: 'A renewal that both sides want, or an early no.',
      why: 'Whoever hears from us only when the bill comes feels like a number. Looking back shows what it was worth.',
      whenNot: 'They have already renewed or cancelled.',
      tags: ['renewal', 'contract', 'review', 'extension', 'expire'],
    },
    fa: {
      title: 'مرور مشترک پیش از تمدید',
      when: 'قرارداد تا چند هفتهٔ دیگر تمام می‌شود و هنوز کسی حرفش را نزده است.',
      steps: [
        'پیش از نوشتن، ببینید چه به دست آمده و چه نه.',
        'نیم ساعت گفت‌وگو پیشنهاد کنید: نتیجه‌ها، کارهای مانده، آنچه سال بعد عوض می‌شود.',
        'تازه بعد از آن از قرارداد حرف بزنید.',
      ],
      mail: {
        formal: [
          'قرارداد شما با ما تا {contractEnd} اعتبار دارد. پیش از هر تصمیمی مایلم این مدت را با هم مرور کنیم.',
          'چه چیزی خوب بود، چه چیزی نه، و از این پس چه لازم دارید؟ نیم ساعت کافی است و آمار و ارقام را من می‌آورم.',
          'اگر معلوم شد چیزی کوچک‌تر یا متفاوت برایتان مناسب‌تر است، همان را می‌گویم.',
        ],
        friendly: [
          'قراردادتان تا {contractEnd} است و دوست دارم پیش از هر تصمیمی با هم مروری بکنیم.',
          'نیم ساعت: چه خوب بود، چه نبود و از این پس چه لازم دارید. کی برایتان مناسب است؟',
        ],
      },
      call: [
        'قراردادتان تا {contractEnd} است. در این مدت چه چیزی برایتان خوب بود و چه چیزی نه؟',
        'از این پس چه لازم دارید: بیشتر، کمتر یا چیز دیگر؟',
      ],
      chat: ['قراردادتان تا {contractEnd} است. پیش از آن نیم ساعت با هم مرور کنیم که چه خوب بود و چه نبود؟'],
      aim: 'تمدیدی که هر دو طرف بخواهند، یا «نه»ای زودهنگام.',
      why: 'کسی که فقط وقت صورت‌حساب سراغش می‌رویم، حس می‌کند برای ما یک شماره است. مرور نشان می‌دهد کار چه ارزشی داشته.',
      whenNot: 'قرارداد را تمدید یا لغو کرده است.',
      tags: ['تمدید', 'قرارداد', 'مرور', 'پایان قرارداد', 'سررسید'],
    },
    ru: {
      title: 'Вместе подвести итоги перед продлением',
      when: 'Договор заканчивается в ближайшие недели, и об этом ещё не говорили.',
      steps: [
        'Прежде чем писать, соберите, что получилось и что нет.',
        'Предложите полчаса: результаты, открытые вопросы, что изменится.',
        'О договоре говорите только после этого.',
      ],
      mail: {
        formal: [
          'Ваш договор с нами заканчивается {contractEnd}. Прежде чем что-то решать, давайте вместе подведём итоги.',
          'Что получилось, что нет и что понадобится дальше? Хватит получаса, цифры мы подготовим.',
          'Если окажется, что лучше подойдёт что-то поменьше или другое, скажем об этом прямо.',
        ],
        friendly: [
          'Ваш договор с нами заканчивается {contractEnd}. Прежде чем что-то решать, давайте вместе подведём итоги.',
          'Полчаса: что получилось, что нет, что понадобится дальше. Когда Вам удобно?',
        ],
      },
      call: [
        'Ваш договор с нами заканчивается {contractEnd}. Что за это время получилось, а что нет?',
        'Что понадобится дальше: больше, меньше или другое?',
      ],
      chat: ['Ваш договор с нами заканчивается {contractEnd}. Найдём полчаса, чтобы вместе посмотреть, что получилось, а что нет?'],
      aim: 'Продление, которого хотят обе стороны, или раннее «нет».',
      why: 'Кого вспоминают только со счётом, тот чувствует себя номером. Общие итоги показывают, что это дало.',
      whenNot: 'Договор уже продлён или расторгнут.',
      tags: ['продление', 'договор', 'итоги', 'окончание срока', 'пролонгация'],
    },
  },
};
