import type { Play } from '../play.ts';

export const referralThanks: Play = {
  id: 'referralThanks',
  family: 'keeping',
  situations: [],
  answers: ['referral'],
  words: {
    en: {
      title: 'Thank them for a recommendation',
      when: 'The customer has recommended us to somebody.',
      steps: [
        'Thank them the same day, whatever comes of it.',
        'Look after the person recommended with special care.',
        'Tell the customer how it went, as far as you may.',
      ],
      mail: {
        formal: [
          'You have recommended us, and I am truly grateful. It means more to me than any advertisement.',
          'I will look after the person you sent us with the same care as you are used to.',
          'If you agree, I will let you know how it went.',
        ],
        friendly: [
          'You recommended us, thank you very much. That means a lot to me.',
          'I’ll take good care of the person you sent us, and let you know how it went if you like.',
        ],
      },
      call: ['You recommended us, and I thank you for it. May I tell you how it went?'],
      chat: ['You recommended us, thank you very much. I will take good care of the person you sent us.'],
      aim: 'They feel that it was noticed, and gladly do it again.',
      why: 'Whoever recommends puts their own name at stake. Quick thanks show that we know it.',
      whenNot: 'The person recommended has not agreed that others are told.',
      tags: ['referral', 'recommendation', 'thanks', 'introduced'],
    },
    fa: {
      title: 'تشکر بابت معرفی',
      when: 'مشتری ما را به کسی معرفی کرده است.',
      steps: [
        'همان روز تشکر کنید، نتیجه هر چه باشد.',
        'به کسی که معرفی شده است توجه ویژه داشته باشید.',
        'تا جایی که اجازه دارید، به مشتری بگویید چه شد.',
      ],
      mail: {
        formal: [
          'از اینکه ما را معرفی کرده‌اید صمیمانه سپاسگزارم. این برای من از هر تبلیغی باارزش‌تر است.',
          'به کار کسی که معرفی کرده‌اید با همان دقتی رسیدگی می‌کنم که خودتان از ما دیده‌اید.',
          'اگر موافق باشید، نتیجه را به شما خبر می‌دهم.',
        ],
        friendly: [
          'خیلی ممنونم که ما را معرفی کردید. برای من ارزش زیادی دارد.',
          'هوای کسی را که معرفی کرده‌اید دارم و اگر بخواهید، نتیجه را هم می‌گویم.',
        ],
      },
      call: ['ممنونم که ما را معرفی کردید. اجازه هست نتیجه‌اش را به شما بگویم؟'],
      chat: ['خیلی ممنونم که ما را معرفی کردید. هوای کسی را که معرفی کرده‌اید دارم.'],
      aim: 'ببیند که لطفش دیده شده است و باز هم با میل معرفی کند.',
      why: 'کسی که معرفی می‌کند از آبروی خودش مایه می‌گذارد. تشکر به‌موقع نشان می‌دهد قدرش را می‌دانیم.',
      whenNot: 'کسی که معرفی شده راضی نیست دیگران بدانند.',
      tags: ['معرفی', 'توصیه', 'تشکر', 'معرف'],
    },
    ru: {
      title: 'Поблагодарить за рекомендацию',
      when: 'Клиент кому-то нас порекомендовал.',
      steps: [
        'Поблагодарите в тот же день, что бы из этого ни вышло.',
        'Позаботьтесь о том, кого он привёл, особенно внимательно.',
        'Расскажите клиенту, как всё прошло, насколько это уместно.',
      ],
      mail: {
        formal: [
          'Искренне благодарю Вас за рекомендацию. Для нас это дороже любой рекламы.',
          'О том, кого Вы к нам направили, позаботимся так же внимательно, как Вы привыкли.',
          'Если Вы не против, расскажу, как всё прошло.',
        ],
        friendly: [
          'Большое спасибо за рекомендацию. Для нас это много значит.',
          'О том, кого Вы к нам направили, хорошо позаботимся и, если хотите, расскажем, как всё прошло.',
        ],
      },
      call: ['Спасибо Вам за рекомендацию. Рассказать потом, как всё прошло?'],
      chat: ['Большое спасибо за рекомендацию. О том, кого Вы к нам направили, хорошо позаботимся.'],
      aim: 'Клиент видит, что это заметили, и охотно сделает так ещё раз.',
      why: 'Кто рекомендует, ручается своим именем. Быстрая благодарность показывает, что мы это ценим.',
      whenNot: 'Тот, кого рекомендовали, не хочет, чтобы об этом знали.',
      tags: ['рекомендация', 'спасибо', 'направили', 'благодарность'],
    },
  },
};
