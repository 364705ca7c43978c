import type { Play } from '../play.ts';

export const successorWelcome: Play = {
  id: 'successorWelcome',
  family: 'keeping',
  situations: [],
  answers: ['keyContactLeft'],
  effort: 'personal',
  usualWorkingDays: 3,
  words: {
    en: {
      title: 'Introduce yourself to the successor',
      when: 'The person you worked with has left, and somebody new has taken over.',
      steps: [
        'Write in the first days, before others do.',
        'Offer half an hour, with a page about what has been agreed so far.',
        'Ask what the new person wants to do differently, and do not defend the old ways.',
      ],
      mail: {
        formal: [
          'You have taken over the work that we do with your company, and I wish you a good start.',
          'You need not look for anything: I will send you one page with what was agreed, what is open and whom you can ask.',
          'Could we take half an hour on {date}, so that I can hear what matters to you and what you would like to do differently?',
        ],
        friendly: [
          'I wish you a good start in your new role. We work with your company, and I’d like to make it easy for you.',
          'I’ll send you one page: what was agreed, what is open, whom to ask. Could we talk for half an hour on {date} about what matters to you?',
        ],
      },
      call: ['I wish you a good start. What matters most to you in the first weeks?', 'What would you like to do differently from before?'],
      chat: ['I wish you a good start. Shall I send you one page with what was agreed, what is open and whom to ask?'],
      aim: 'To be useful to the new person before anybody else is.',
      why: 'Newcomers look at everything anew. Whoever makes their start easier stays.',
      whenNot: 'The new name is a rumour: ask first.',
      tags: ['successor', 'new contact', 'new person', 'introduction', 'handover'],
    },
    fa: {
      title: 'معرفی خود به جانشین',
      when: 'کسی که با او کار می‌کردید رفته و شخص تازه‌ای جای او آمده است.',
      steps: [
        'همان روزهای اول بنویسید، پیش از دیگران.',
        'نیم ساعت وقت بخواهید و یک صفحه از قرارهای تا امروز بفرستید.',
        'بپرسید چه چیزی را می‌خواهد جور دیگری پیش ببرد و از شیوهٔ قبلی دفاع نکنید.',
      ],
      mail: {
        formal: [
          'مسئولیت تازه‌تان را تبریک می‌گویم. ما در همین کار با شرکت شما همکاری داریم و برایتان آرزوی موفقیت دارم.',
          'لازم نیست دنبال چیزی بگردید: در یک صفحه برایتان می‌فرستم چه قرارهایی گذاشته شده، چه کارهایی مانده است و از چه کسی می‌توانید بپرسید.',
          'اجازه می‌دهید {date} نیم ساعت وقتتان را بگیرم تا بشنوم چه چیزی برایتان مهم است و چه چیزی را می‌خواهید تغییر دهید؟',
        ],
        friendly: [
          'کار تازه‌تان مبارک. ما با شرکت شما کار می‌کنیم و دوست دارم شروع برایتان آسان باشد.',
          'یک صفحه برایتان می‌فرستم: قرارها، کارهای مانده و اینکه از چه کسی بپرسید. {date} نیم ساعت صحبت کنیم که چه چیزی برایتان مهم است؟',
        ],
      },
      call: ['کار تازه‌تان مبارک. در هفته‌های اول چه چیزی برایتان مهم‌تر است؟', 'چه چیزی را می‌خواهید جور دیگری پیش ببرید؟'],
      chat: ['کار تازه‌تان مبارک. یک صفحه از قرارها، کارهای مانده و اینکه از چه کسی بپرسید برایتان بفرستم؟'],
      aim: 'پیش از دیگران به کار شخص تازه بیاییم.',
      why: 'تازه‌وارد به همه چیز از نو نگاه می‌کند. کسی که شروعش را آسان کند می‌ماند.',
      whenNot: 'نام شخص تازه هنوز در حد شنیده است؛ اول بپرسید.',
      tags: ['جانشین', 'رابط تازه', 'شخص جدید', 'معرفی', 'تحویل کار'],
    },
    ru: {
      title: 'Познакомиться с преемником',
      when: 'Человек, с которым Вы работали, ушёл, и дела принял новый.',
      steps: [
        'Напишите в первые дни, раньше других.',
        'Предложите полчаса и страницу о том, что уже согласовано.',
        'Спросите, что он хочет делать иначе, и не защищайте прежний порядок.',
      ],
      mail: {
        formal: [
          'Теперь Вы ведёте дела, по которым мы работаем с Вашей компанией. Желаю Вам успехов на новом месте.',
          'Искать ничего не придётся: пришлю одну страницу о том, что согласовано, какие вопросы открыты и к кому обращаться.',
          'Найдётся ли у Вас {date} полчаса, чтобы рассказать, что для Вас важно и что хотелось бы делать иначе?',
        ],
        friendly: [
          'Успехов Вам на новом месте. Мы работаем с Вашей компанией, и хочется облегчить Вам первые дни.',
          'Пришлю одну страницу: что согласовано, какие вопросы открыты, к кому обращаться. Поговорим {date} полчаса о том, что для Вас важно?',
        ],
      },
      call: ['Успехов Вам на новом месте. Что для Вас важнее всего в первые недели?', 'Что хотелось бы делать иначе, чем раньше?'],
      chat: ['Успехов Вам на новом месте. Прислать Вам одну страницу о том, что согласовано и какие вопросы открыты?'],
      aim: 'Пригодиться новому человеку раньше других.',
      why: 'Новый человек смотрит на всё заново. Кто облегчил ему начало, тот остаётся.',
      whenNot: 'Новое имя пока слух: сначала уточните.',
      tags: ['преемник', 'новый контакт', 'новый человек', 'знакомство', 'передача дел'],
    },
  },
};
