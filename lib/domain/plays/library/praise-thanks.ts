import type { Play } from '../play.ts';

export const praiseThanks: Play = {
  id: 'praiseThanks',
  family: 'keeping',
  situations: [],
  answers: ['praise'],
  words: {
    en: {
      title: 'Thank them for praise',
      when: 'The customer has said something kind about our work.',
      steps: [
        'Thank them and repeat what they praised.',
        'Pass it on to those who did the work, and say that you did.',
        'Ask nothing more in the same message.',
      ],
      mail: {
        formal: [
          'Thank you for your kind words. They mean a lot to us.',
          'I have passed them on to those who did the work. They seldom hear what becomes of it.',
          'If there is ever something that deserves no praise, please tell me just as openly.',
        ],
        friendly: [
          'Thank you for your kind words, they made our day.',
          'I’ve passed them on to those who did the work. And if something is ever not so good, tell me just as openly.',
        ],
      },
      call: ['Thank you for what you said. I have passed it on to those who did the work.'],
      chat: ['Thank you for your kind words. I have passed them on to those who did the work.'],
      aim: 'They feel that their words arrived.',
      why: 'Whoever sees that kind words are welcome will also trust us with the unkind ones.',
      whenNot: 'The praise came along with a complaint: answer that first.',
      tags: ['praise', 'thanks', 'compliment', 'kind words'],
    },
    fa: {
      title: 'تشکر بابت تعریف',
      when: 'مشتری از کار ما به نیکی یاد کرده است.',
      steps: [
        'تشکر کنید و همان چیزی را که پسندیده است بازگو کنید.',
        'آن را به کسانی که کار را انجام داده‌اند برسانید و بگویید که رسانده‌اید.',
        'در همان پیام چیز دیگری نخواهید.',
      ],
      mail: {
        formal: [
          'از لطف و محبت شما سپاسگزارم. سخنانتان مایهٔ دلگرمی ما شد.',
          'آن را به گوش کسانی رساندم که کار را انجام داده‌اند. کمتر پیش می‌آید که نتیجهٔ زحمتشان را بشنوند.',
          'اگر روزی هم کارمان جای تعریف نداشت، لطفاً همین‌قدر راحت بفرمایید.',
        ],
        friendly: [
          'از لطفتان ممنونم، حسابی دلگرممان کردید.',
          'حرفتان را به کسانی که زحمتش را کشیده‌اند رساندم. اگر روزی هم خوب نبودیم، همین‌قدر راحت بگویید.',
        ],
      },
      call: ['از لطفی که داشتید ممنونم. حرفتان را به کسانی که زحمتش را کشیده‌اند رساندم.'],
      chat: ['از لطفتان ممنونم. حرفتان را به کسانی که زحمتش را کشیده‌اند رساندم.'],
      aim: 'مشتری حس کند که حرفش شنیده شده است.',
      why: 'کسی که ببیند حرف خوبش به دل نشسته، گلایه‌اش را هم با ما در میان می‌گذارد.',
      whenNot: 'همراه تعریف گلایه‌ای هم بوده است؛ اول به آن پاسخ دهید.',
      tags: ['تعریف', 'تشکر', 'قدردانی', 'لطف'],
    },
    ru: {
      title: 'Поблагодарить за похвалу',
      when: 'Клиент сказал что-то хорошее о нашей работе.',
      steps: [
        'Поблагодарите и повторите, что именно ему понравилось.',
        'Передайте это тем, кто делал работу, и скажите об этом.',
        'Ни о чём больше в том же письме не просите.',
      ],
      mail: {
        formal: [
          'Спасибо за добрые слова. Нам было очень приятно.',
          'Мы уже передали их тем, кто делал эту работу. Им редко доводится услышать, что из неё вышло.',
          'Если когда-нибудь хвалить будет не за что, скажите, пожалуйста, так же открыто.',
        ],
        friendly: [
          'Спасибо за добрые слова, они подняли нам настроение.',
          'Их уже услышали те, кто делал эту работу. А если что-то будет не так, скажите так же открыто.',
        ],
      },
      call: ['Спасибо за Ваши слова. Их уже услышали те, кто делал эту работу.'],
      chat: ['Спасибо за добрые слова. Их уже услышали те, кто делал эту работу.'],
      aim: 'Клиент чувствует, что его слова дошли.',
      why: 'Кто видит, что добрым словам рады, доверит нам и недобрые.',
      whenNot: 'Вместе с похвалой была жалоба: сначала ответьте на неё.',
      tags: ['похвала', 'спасибо', 'комплимент', 'добрые слова'],
    },
  },
};
