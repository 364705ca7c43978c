import type { Play } from '../play.ts';

export const delayWarning: Play = {
  id: 'delayWarning',
  family: 'keeping',
  situations: ['healthy', 'atRisk'],
  answers: [],
  usualWorkingDays: 2,
  words: {
    en: {
      title: 'Tell early that something will be late',
      when: 'A delivery or a date is going to slip, and the customer does not know it yet.',
      steps: [
        'Write as soon as you know, not when it is due.',
        'Offer two options that you can really deliver.',
        'Let the customer choose, and confirm the choice the same day.',
      ],
      mail: {
        formal: [
          'I want you to know this before it is due: {issue}. It will be later than agreed, and I am sorry.',
          'You have a choice. The first: {optionOne}. The second: {optionTwo}.',
          'Which suits you better? If neither does, call me, and we will look for a third. If I do not hear from you, I will call by {date}.',
        ],
        friendly: [
          'I’m sorry, this will be later than agreed: {issue}. I wanted you to know it now.',
          'You have two options. The first: {optionOne}. The second: {optionTwo}. Which suits you better? If I don’t hear from you, I’ll call by {date}.',
        ],
      },
      call: [
        'I want you to know this early: it will be later than agreed, and I am sorry. It is about this: {issue}.',
        'You have two options. The first: {optionOne}. The second: {optionTwo}. Which suits you better?',
      ],
      chat: ['This will be later than agreed, and I am sorry: {issue}. Two options: {optionOne}, or: {optionTwo}. Which suits you better?'],
      aim: 'The customer can plan, and decides.',
      why: 'Most of the anger about a delay is about learning of it late. A choice gives back control.',
      whenNot: 'The date has passed already: then it is an overdue promise.',
      tags: ['delay', 'late', 'delivery', 'warning', 'options', 'postpone'],
    },
    fa: {
      title: 'خبر دادن زودهنگام از تأخیر',
      when: 'تحویل یا موعدی عقب می‌افتد و مشتری هنوز خبر ندارد.',
      steps: [
        'به‌محض آنکه فهمیدید بنویسید، نه در روز موعد.',
        'دو راه پیشنهاد کنید که واقعاً شدنی است.',
        'بگذارید مشتری انتخاب کند و همان روز انتخابش را تأیید کنید.',
      ],
      mail: {
        formal: [
          'لازم دانستم پیش از موعد به شما اطلاع بدهم: {issue}. این کار دیرتر از قرارمان انجام می‌شود و از این بابت عذر می‌خواهم.',
          'انتخاب با شماست. راه اول: {optionOne}. راه دوم: {optionTwo}.',
          'کدام برایتان بهتر است؟ اگر هیچ‌کدام مناسب نیست، تماس بگیرید تا راه سومی پیدا کنیم. اگر خبری از شما نرسید، خودم تا {date} تماس می‌گیرم.',
        ],
        friendly: [
          'عذر می‌خواهم، این کار دیرتر از قرارمان انجام می‌شود: {issue}. خواستم از حالا بدانید.',
          'دو راه هست. راه اول: {optionOne}. راه دوم: {optionTwo}. کدام برایتان بهتر است؟ اگر خبری نشد، تا {date} تماس می‌گیرم.',
        ],
      },
      call: [
        'خواستم از حالا بدانید که این کار دیرتر از قرارمان انجام می‌شود و عذر می‌خواهم: {issue}.',
        'دو راه هست. راه اول: {optionOne}. راه دوم: {optionTwo}. کدام برایتان بهتر است؟',
      ],
      chat: ['عذر می‌خواهم، این کار دیرتر از قرارمان انجام می‌شود: {issue}. راه اول: {optionOne}. راه دوم: {optionTwo}. کدام بهتر است؟'],
      aim: 'مشتری بتواند برنامه بریزد و خودش تصمیم بگیرد.',
      why: 'بیشتر دلخوری‌ها نه از خود تأخیر، که از دیر خبردار شدن است. حق انتخاب، اختیار را به مشتری برمی‌گرداند.',
      whenNot: 'موعد گذشته است؛ دیگر با قول از موعد گذشته سر و کار دارید.',
      tags: ['تأخیر', 'دیر', 'تحویل', 'هشدار', 'گزینه', 'عقب افتادن'],
    },
    ru: {
      title: 'Заранее предупредить о задержке',
      when: 'Поставка или срок сдвигаются, а клиент ещё не знает.',
      steps: [
        'Напишите, как только узнали, а не в день срока.',
        'Предложите два варианта, которые точно сможете выполнить.',
        'Дайте выбрать и в тот же день подтвердите выбор.',
      ],
      mail: {
        formal: [
          'Хочу предупредить Вас заранее: {issue}. Это будет позже, чем мы договаривались, приношу извинения.',
          'Выбор за Вами. Первый вариант: {optionOne}. Второй: {optionTwo}.',
          'Какой Вам удобнее? Если ни один, позвоните, найдём третий. Если ответа не будет, позвоню Вам {date}.',
        ],
        friendly: [
          'Хочу предупредить заранее: {issue}. Простите, это будет позже, чем мы договаривались.',
          'Есть два варианта. Первый: {optionOne}. Второй: {optionTwo}. Какой удобнее? Если ответа не будет, позвоню {date}.',
        ],
      },
      call: [
        'Звоню предупредить заранее: к сроку мы не успеваем, приношу извинения. Речь вот о чём: {issue}.',
        'Есть два варианта. Первый: {optionOne}. Второй: {optionTwo}. Какой Вам удобнее?',
      ],
      chat: ['Простите, это будет позже, чем мы договаривались: {issue}. Первый вариант: {optionOne}. Второй: {optionTwo}. Какой удобнее?'],
      aim: 'Клиент успевает всё спланировать и сам решает, как быть.',
      why: 'Сердятся чаще не на задержку, а на то, что узнали поздно. Выбор возвращает человеку свободу.',
      whenNot: 'Срок уже прошёл: тогда это просроченное обещание.',
      tags: ['задержка', 'опоздание', 'доставка', 'предупредить', 'варианты', 'перенос'],
    },
  },
};
