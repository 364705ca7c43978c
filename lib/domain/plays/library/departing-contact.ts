import type { Play } from '../play.ts';

export const departingContact: Play = {
  id: 'departingContact',
  family: 'keeping',
  situations: [],
  answers: ['keyContactLeft'],
  words: {
    en: {
      title: 'Thank the contact who is leaving',
      when: 'The person you worked with is leaving the customer’s company.',
      steps: [
        'Thank them, and ask who takes over.',
        'Ask for a short introduction, and offer to do the work for it.',
        'Stay in touch: they may need you in their new place.',
      ],
      mail: {
        formal: [
          'I hear that you are moving on. Thank you for our work together, it has been a pleasure.',
          'May I ask you for one thing: who takes over from you, and would you introduce us in two sentences? I will gladly write a draft.',
          'I wish you a good start in the new place. If I can be of use to you there, just write to me.',
        ],
        friendly: [
          'I hear you’re moving on. It’s been a pleasure working with you.',
          'Would you introduce me to whoever takes over? Two sentences are plenty, and I’ll gladly write them. All the best in your new job.',
        ],
      },
      call: ['It has been a pleasure working with you. Who takes over from you?', 'Would you introduce us in two sentences?'],
      chat: ['It has been a pleasure working with you, and all the best. Who takes over from you, and would you introduce us?'],
      aim: 'A warm introduction, and a friend in another company.',
      why: 'A word from the one who leaves opens a door that is hard to open from outside.',
      whenNot: 'They were dismissed or left in a quarrel: thank them, and ask for nothing.',
      tags: ['leaving', 'goodbye', 'contact left', 'introduction', 'handover'],
    },
    fa: {
      title: 'تشکر از رابطی که می‌رود',
      when: 'کسی که با او کار می‌کنید از شرکت مشتری می‌رود.',
      steps: [
        'تشکر کنید و بپرسید چه کسی جای او می‌آید.',
        'خواهش کنید کوتاه معرفی‌تان کند و متنش را خودتان آماده کنید.',
        'در ارتباط بمانید؛ شاید در جای تازه به شما نیاز داشته باشد.',
      ],
      mail: {
        formal: [
          'شنیدم از این شرکت می‌روید. بابت روزهای خوبی که با هم کار کردیم از شما سپاسگزارم.',
          'اجازه می‌دهید خواهشی از شما بکنم؟ کار را به چه کسی می‌سپارید و ممکن است با دو جمله ما را به هم معرفی کنید؟ متنش را با کمال میل آماده می‌کنم.',
          'برایتان در جای تازه آرزوی موفقیت دارم. اگر آنجا هم کاری از دستم برآمد، کافی است بنویسید.',
        ],
        friendly: [
          'شنیدم دارید می‌روید. بابت روزهای خوبی که با هم کار کردیم ممنونم.',
          'ممکن است مرا به جانشینتان معرفی کنید؟ دو جمله بس است و متنش را خودم می‌نویسم. در جای تازه موفق باشید.',
        ],
      },
      call: ['بابت روزهای خوبی که با هم کار کردیم ممنونم. کار را به چه کسی می‌سپارید؟', 'ممکن است با دو جمله ما را به هم معرفی کنید؟'],
      chat: ['بابت همکاری خوبمان ممنونم و موفق باشید. کار را به چه کسی می‌سپارید و ممکن است ما را به هم معرفی کنید؟'],
      aim: 'یک معرفی گرم و دوستی در شرکتی دیگر.',
      why: 'سفارش کسی که می‌رود دری را باز می‌کند که از بیرون سخت باز می‌شود.',
      whenNot: 'اخراج شده یا با دلخوری رفته است؛ تشکر کنید و چیزی نخواهید.',
      tags: ['رفتن', 'خداحافظی', 'رابط', 'معرفی', 'تحویل کار'],
    },
    ru: {
      title: 'Поблагодарить того, кто уходит',
      when: 'Человек, с которым Вы работали, уходит из компании клиента.',
      steps: [
        'Поблагодарите и спросите, кто примет дела.',
        'Попросите коротко Вас познакомить и предложите подготовить текст.',
        'Оставайтесь на связи: на новом месте Вы можете ему пригодиться.',
      ],
      mail: {
        formal: [
          'Мы узнали, что Вы переходите на новое место. Спасибо за совместную работу, с Вами было приятно иметь дело.',
          'Позвольте одну просьбу: подскажите, кто примет дела, и познакомьте нас, пожалуйста, хотя бы парой строк. Черновик с удовольствием подготовлю.',
          'Желаю успехов на новом месте. Если там понадобится моя помощь, просто напишите.',
        ],
        friendly: [
          'Узнали, что Вы переходите на новое место. Спасибо за совместную работу.',
          'Познакомите нас с тем, кто примет дела? Хватит пары строк, черновик с удовольствием набросаю. Удачи на новом месте.',
        ],
      },
      call: ['Спасибо за совместную работу. Кто примет от Вас дела?', 'Познакомите нас хотя бы парой строк?'],
      chat: ['Спасибо за совместную работу, удачи Вам. Кто примет дела и познакомите ли Вы нас?'],
      aim: 'Тёплое знакомство и друг в другой компании.',
      why: 'Слово того, кто уходит, открывает дверь, которую трудно открыть снаружи.',
      whenNot: 'Его уволили, или он ушёл с обидой: поблагодарите и ни о чём не просите.',
      tags: ['уходит', 'прощание', 'контакт ушёл', 'знакомство', 'передача дел'],
    },
  },
};
