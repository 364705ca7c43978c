import type { Play } from '../play.ts';

export const recoveryQuestions: Play = {
  id: 'recoveryQuestions',
  family: 'serviceRecovery',
  situations: ['unhappy'],
  answers: ['complaint'],
  usualWorkingDays: 2,
  words: {
    en: {
      title: 'Ask for the facts, once they are calm',
      when: 'The customer has been heard, has had an apology, and you need details to act.',
      steps: [
        'Say why you ask, and keep it to three questions.',
        'Ask for what only they can know; look up the rest yourself.',
        'Repeat the answers and say when they hear from you.',
      ],
      mail: {
        formal: [
          'Thank you for telling me. To put this right the first time, I need three things that only you can tell me.',
          'When did you first notice it? What were you doing or waiting for then? What have you tried since?',
          'Everything else I will look up here. You will hear from me by {date}.',
        ],
        friendly: [
          'Thank you for telling me. I have three short questions, so that we get it right the first time.',
          'When did you first notice it? What did you expect just then? And what have you tried since?',
          'The rest I’ll look up myself. You’ll hear from me by {date}.',
        ],
      },
      call: [
        'May I ask three short questions, so that we get it right the first time?',
        'When did you first notice it, and what have you tried since?',
        'Have I got that right?',
      ],
      chat: [
        'Three short questions, so that we get it right: when did you first notice it, what did you expect, and what have you tried since?',
      ],
      aim: 'The facts that are needed, without an interrogation.',
      why: 'Questions asked in calm sound like help. Asked too early, they sound like doubt.',
      whenNot: 'They are still angry, or the answers are already in earlier messages.',
      tags: ['facts', 'questions', 'details', 'when', 'what happened'],
    },
    fa: {
      title: 'پرسیدن جزئیات، وقتی آرام شد',
      when: 'حرف مشتری شنیده شده، عذرخواهی کرده‌اید و برای اقدام به جزئیات نیاز دارید.',
      steps: [
        'بگویید چرا می‌پرسید و به سه پرسش بسنده کنید.',
        'فقط چیزی را بپرسید که تنها خودش می‌داند؛ بقیه را خودتان پیدا کنید.',
        'پاسخ‌ها را بازگو کنید و بگویید کی خبر می‌دهید.',
      ],
      mail: {
        formal: [
          'سپاسگزارم که برایم گفتید. برای اینکه کار همان بار اول درست شود، سه نکته هست که فقط شما می‌دانید.',
          'نخستین بار کی متوجه شدید؟ آن موقع چه می‌کردید یا منتظر چه بودید؟ و از آن وقت چه کارهایی کرده‌اید؟',
          'بقیه را خودم پیدا می‌کنم و تا {date} به شما خبر می‌دهم.',
        ],
        friendly: [
          'ممنونم که گفتید. سه سؤال کوتاه دارم تا کار همان بار اول درست شود.',
          'اولین بار کی متوجه شدید؟ انتظار داشتید چه بشود؟ از آن وقت چه کرده‌اید؟',
          'بقیه را خودم پیدا می‌کنم و تا {date} خبر می‌دهم.',
        ],
      },
      call: [
        'اجازه می‌دهید سه سؤال کوتاه بپرسم تا همان بار اول درست شود؟',
        'اولین بار کی متوجه شدید و از آن وقت چه کرده‌اید؟',
        'درست فهمیده‌ام؟',
      ],
      chat: ['سه سؤال کوتاه دارم تا درست پیش برویم: اولین بار کی متوجه شدید، چه انتظاری داشتید و از آن وقت چه کرده‌اید؟'],
      aim: 'به دست آوردن جزئیات لازم، بی آنکه حالت بازجویی پیدا کند.',
      why: 'پرسش در آرامش نشانهٔ کمک است و پیش از آن نشانهٔ تردید.',
      whenNot: 'هنوز عصبانی است، یا پاسخ‌ها در پیام‌های پیشین آمده است.',
      tags: ['جزئیات', 'پرسش', 'سؤال', 'کی', 'چه شد'],
    },
    ru: {
      title: 'Выяснить подробности, когда клиент успокоился',
      when: 'Клиента выслушали, извинились, и теперь нужны подробности.',
      steps: [
        'Объясните, зачем спрашиваете, и ограничьтесь тремя вопросами.',
        'Спрашивайте только то, что знает он один, остальное найдите сами.',
        'Повторите ответы и скажите, когда ждать новостей.',
      ],
      mail: {
        formal: [
          'Спасибо, что рассказали. Чтобы исправить всё с первого раза, нужны три ответа, которые знаете только Вы.',
          'Когда Вы заметили это впервые? Что тогда делали или чего ожидали? Что с тех пор пробовали?',
          'Остальное найдём у себя. Отвечу Вам {date}.',
        ],
        friendly: [
          'Спасибо, что рассказали. Три коротких вопроса, чтобы исправить всё с первого раза.',
          'Когда Вы заметили это впервые? Чего ожидали? И что с тех пор пробовали?',
          'Остальное найдём сами. Отвечу Вам {date}.',
        ],
      },
      call: [
        'Можно три коротких вопроса, чтобы исправить всё с первого раза?',
        'Когда Вы заметили это впервые и что с тех пор пробовали?',
        'Всё ли у меня записано верно?',
      ],
      chat: ['Три коротких вопроса, чтобы ничего не упустить: когда Вы заметили это впервые, чего ожидали и что с тех пор пробовали?'],
      aim: 'Нужные подробности, но без допроса.',
      why: 'Вопрос, заданный спокойному человеку, звучит как помощь. Заданный раньше времени, он звучит как сомнение.',
      whenNot: 'Клиент ещё сердится или ответы уже есть в переписке.',
      tags: ['подробности', 'вопросы', 'факты', 'когда', 'что случилось'],
    },
  },
};
