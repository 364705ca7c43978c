import type { Play } from '../play.ts';

export const recoveryListen: Play = {
  id: 'recoveryListen',
  family: 'serviceRecovery',
  situations: ['unhappy'],
  answers: ['complaint', 'rudeTreatment'],
  words: {
    en: {
      title: 'Let them speak',
      when: 'The customer is upset and has not told the whole story yet.',
      steps: [
        'Ask for the whole story and do not interrupt.',
        'Say back in a sentence or two what you have understood.',
        'Ask what troubled them most, and explain nothing yet.',
      ],
      mail: {
        formal: [
          'I would like to understand what happened from your side, from the beginning and in your own order.',
          'Shall I call you, or would you rather write? I will not interrupt or argue.',
          'Afterwards I will repeat what I have understood, so that you can correct me.',
        ],
        friendly: [
          'Please tell me what happened, from the beginning and as plainly as you like.',
          'I can call, or you write if that is easier. I’ll say back what I’ve understood, and you correct me.',
        ],
      },
      call: [
        'Please start at the beginning, I have time.',
        'What has troubled you most about it?',
        'Let me repeat what I have understood, and please correct me.',
      ],
      chat: ['Please tell me the whole story, here or by phone, whichever is easier. I will read every word.'],
      aim: 'The customer has said everything and has seen that it arrived.',
      why: 'Anger fades while it is being heard. An explanation given too early sounds like an excuse.',
      whenNot: 'They have already told it in full: do not make them say it twice.',
      tags: ['listen', 'angry', 'upset', 'complaint', 'calm'],
    },
    fa: {
      title: 'بگذارید حرفش را بزند',
      when: 'مشتری ناراحت است و هنوز همهٔ ماجرا را نگفته است.',
      steps: [
        'از او بخواهید همه چیز را تعریف کند و حرفش را قطع نکنید.',
        'آنچه را فهمیده‌اید در یکی دو جمله بازگو کنید.',
        'بپرسید چه چیزی بیش از همه آزارش داده است و فعلاً توضیحی ندهید.',
      ],
      mail: {
        formal: [
          'مایلم ماجرا را از نگاه خود شما بفهمم، از ابتدا و به هر ترتیبی که خودتان می‌گویید.',
          'اجازه می‌دهید تماس بگیرم، یا ترجیح می‌دهید بنویسید؟ حرفتان را قطع نمی‌کنم و بحثی هم نخواهم کرد.',
          'پس از آن، آنچه را فهمیده‌ام برایتان بازگو می‌کنم تا اگر جایی اشتباه بود اصلاح بفرمایید.',
        ],
        friendly: [
          'لطفاً از اول برایم بگویید چه شد، هر طور که راحتید.',
          'می‌توانم تماس بگیرم، یا اگر نوشتن راحت‌تر است بنویسید. بعد آنچه را فهمیده‌ام می‌گویم تا اصلاحش کنید.',
        ],
      },
      call: [
        'لطفاً از همان اول بفرمایید، وقت دارم.',
        'در این ماجرا چه چیزی بیش از همه ناراحتتان کرد؟',
        'اجازه بدهید حرفتان را یک بار تکرار کنم؛ اگر جایی را درست نفهمیده بودم بفرمایید.',
      ],
      chat: ['لطفاً همهٔ ماجرا را برایم بگویید، همین‌جا یا تلفنی، هر کدام راحت‌تر است. با دقت می‌خوانم.'],
      aim: 'مشتری همهٔ حرفش را زده باشد و ببیند که شنیده شده است.',
      why: 'وقتی به حرف کسی گوش بدهند، عصبانیتش فرومی‌نشیند. توضیح زودهنگام رنگ بهانه می‌گیرد.',
      whenNot: 'همه چیز را یک بار کامل گفته است؛ وادارش نکنید دوباره بگوید.',
      tags: ['گوش دادن', 'عصبانی', 'ناراحت', 'گلایه', 'آرام کردن'],
    },
    ru: {
      title: 'Дать выговориться',
      when: 'Клиент расстроен и ещё не рассказал всего.',
      steps: [
        'Попросите рассказать всё и не перебивайте.',
        'Повторите в двух словах, как Вы это поняли.',
        'Спросите, что задело сильнее всего, и пока ничего не объясняйте.',
      ],
      mail: {
        formal: [
          'Хочу разобраться, как всё выглядело с Вашей стороны, с самого начала и по порядку.',
          'Позвонить Вам или удобнее написать? Перебивать и спорить не буду.',
          'Потом повторю, как мы это поняли, чтобы Вы могли поправить.',
        ],
        friendly: [
          'Расскажите, пожалуйста, с самого начала, что случилось, и говорите как есть.',
          'Могу позвонить, а если удобнее, напишите. Потом повторю, что у меня записано, и Вы поправите.',
        ],
      },
      call: [
        'Начните, пожалуйста, с самого начала, время у меня есть.',
        'Что во всём этом задело Вас сильнее всего?',
        'Давайте повторю, как мы это поняли, а Вы меня поправьте.',
      ],
      chat: ['Расскажите, пожалуйста, всё как было, здесь или по телефону, как Вам удобнее. Прочитаю внимательно.'],
      aim: 'Клиент сказал всё и видит, что его услышали.',
      why: 'Пока человека слушают, гнев утихает. Объяснение, данное слишком рано, звучит как отговорка.',
      whenNot: 'Он уже рассказал всё подробно: не заставляйте повторять.',
      tags: ['выслушать', 'сердится', 'недовольство', 'жалоба', 'успокоить'],
    },
  },
};
