import type { Play } from '../play.ts';

export const delayWarning: Play = {
  id: 'delayWarning',
  family: 'keeping',
  situations: ['healthy', 'atRisk'],
  answers: [],
  words: {
    en: {
      title: 'Tell early that something will be late',
      when: 'A delivery or a date is going to slip, and the customer does not know it yet.',
      steps: [
        'Write as soon as you know, not when it is due.',
        'Offer two ways that you can really keep.',
        'Let the customer choose, and confirm the choice the same day.',
      ],
      mail: {
        formal: [
          'I want you to know this before it is due: {issue}. It will be later than agreed, and I am sorry.',
          'You have a choice. The first: {optionOne}. The second: {optionTwo}.',
          'Which suits you better? If neither does, call me, and we will look for a third. Without your word I will call you by {date}.',
        ],
        friendly: [
          'I’m sorry, this will be later than agreed: {issue}. I wanted you to know it now.',
          'There are two ways. The first: {optionOne}. The second: {optionTwo}. Which suits you better? If I don’t hear from you, I’ll call by {date}.',
        ],
      },
      call: [
        'I want you to know this early: it will be later than agreed, and I am sorry. It is about this: {issue}.',
        'There are two ways. The first: {optionOne}. The second: {optionTwo}. Which suits you better?',
      ],
      chat: ['This will be later than agreed, and I am sorry: {issue}. Two ways: {optionOne}, or: {optionTwo}. Which suits you better?'],
      aim: 'The customer can plan, and decides.',
      why: 'Most of the anger about a delay is about learning of it late. A choice gives back control.',
      whenNot: 'The day is past already: then it is an overdue promise.',
      tags: ['delay', 'late', 'delivery', 'warning', 'options', 'postpone'],
    },
    fa: {
      title: 'خبر دادن زودهنگام از تأخیر',
      when: 'تحویل یا تاریخی عقب می‌افتد و مشتری هنوز خبر ندارد.',
      steps: [
        'به‌محض آنکه فهمیدید بنویسید، نه در روز موعد.',
        'دو راه پیشنهاد کنید که واقعاً شدنی است.',
        'بگذارید مشتری انتخاب کند و همان روز انتخابش را تأیید کنید.',
      ],
      mail: {
        formal: [
          'می‌خواهم پیش از موعد بدانید: {issue}. این کار دیرتر از قرارمان انجام می‌شود و عذر می‌خواهم.',
          'انتخاب با شماست. راه اول: {optionOne}. راه دوم: {optionTwo}.',
          'کدام برایتان بهتر است؟ اگر هیچ‌کدام، تماس بگیرید تا راه سومی پیدا کنیم. اگر خبری نشد، خودم تا {date} تماس می‌گیرم.',
        ],
        friendly: [
          'عذر می‌خواهم، این کار دیرتر از قرارمان می‌شود: {issue}. خواستم از حالا بدانید.',
          'دو راه هست. راه اول: {optionOne}. راه دوم: {optionTwo}. کدام برایتان بهتر است؟ اگر خبری نشد، تا {date} تماس می‌گیرم.',
        ],
      },
      call: [
        'خواستم از حالا بدانید که کار دیرتر از قرارمان می‌شود و عذر می‌خواهم. موضوع: {issue}.',
        'دو راه هست. راه اول: {optionOne}. راه دوم: {optionTwo}. کدام برایتان بهتر است؟',
      ],
      chat: ['عذر می‌خواهم، این کار دیرتر از قرارمان می‌شود: {issue}. راه اول: {optionOne}. راه دوم: {optionTwo}. کدام بهتر است؟'],
      aim: 'مشتری بتواند برنامه بریزد و خودش تصمیم بگیرد.',
      why: 'بیشتر دلخوری از تأخیر، از دیر خبردار شدن است. حق انتخاب، اختیار را به او برمی‌گرداند.',
      whenNot: 'موعد گذشته است؛ دیگر با قول از موعد گذشته سر و کار دارید.',
      tags: ['تأخیر', 'دیر', 'تحویل', 'هشدار', 'گزینه', 'عقب افتادن'],
    },
    ru: {
      title: 'Заранее предупредить о задержке',
      when: 'Поставка или срок сдвигаются, а клиент ещё не знает.',
      steps: [
        'Напишите, как только узнали, а не в день срока.',
        'Предложите два способа, которые действительно выполнимы.',
        'Дайте выбрать и в тот же день подтвердите выбор.',
      ],
      mail: {
        formal: [
          'Хочу, чтобы Вы узнали об этом заранее: {issue}. Это будет позже, чем мы договорились, приношу извинения.',
          'Выбор за Вами. Первый способ: {optionOne}. Второй: {optionTwo}.',
          'Какой Вам удобнее? Если ни один, позвоните, найдём третий. Если ответа не будет, позвоню Вам {date}.',
        ],
        friendly: [
          'Простите, это будет позже, чем мы договорились: {issue}. Хочу, чтобы Вы знали заранее.',
          'Есть два способа. Первый: {optionOne}. Второй: {optionTwo}. Какой удобнее? Если ответа не будет, позвоню {date}.',
        ],
      },
      call: [
        'Хочу предупредить заранее: будет позже, чем мы договорились, приношу извинения. Речь вот о чём: {issue}.',
        'Есть два способа. Первый: {optionOne}. Второй: {optionTwo}. Какой Вам удобнее?',
      ],
      chat: ['Простите, это будет позже, чем мы договорились: {issue}. Первый способ: {optionOne}. Второй: {optionTwo}. Какой удобнее?'],
      aim: 'Клиент может всё спланировать и решает сам.',
      why: 'Сердятся чаще не на задержку, а на то, что узнали поздно. Выбор возвращает человеку свободу.',
      whenNot: 'Срок уже прошёл: тогда это просроченное обещание.',
      tags: ['задержка', 'опоздание', 'доставка', 'предупредить', 'варианты', 'перенос'],
    },
  },
};
