import type { Catalog } from '../message.ts';

export const competitorCardWords = {
  card: { en: 'Card for the conversation', fa: 'کارت گفت‌وگو', ru: 'Карточка для разговора' },
  cardHint: {
    en: 'Only for you and your colleagues. Scores do not depend on it.',
    fa: 'تنها برای شما و همکارانتان. امتیازها به آن وابسته نیست.',
    ru: 'Только для Вас и коллег. На оценки риска не влияет.',
  },
  strengths: { en: 'What they are good at', fa: 'در چه کاری خوب‌اند', ru: 'В чём они сильны' },
  contrast: { en: 'What customers get here instead', fa: 'مشتری به‌جایش از ما چه می‌گیرد', ru: 'Что клиенты получают вместо этого у нас' },
  questions: {
    en: 'Questions that worked, one a line',
    fa: 'پرسش‌هایی که جواب داده، هر خط یکی',
    ru: 'Вопросы, которые сработали, по одному в строке',
  },
  questionsShort: { en: 'Questions that worked', fa: 'پرسش‌هایی که جواب داده', ru: 'Вопросы, которые сработали' },
  disparages: {
    params: { words: 'text' },
    en: '“{words}” runs them down, and that costs trust in us. Say what is better here instead.',
    fa: '«{words}» از آن‌ها بد می‌گوید و اعتماد به ما را کم می‌کند. به‌جایش بگویید اینجا چه چیز بهتر است.',
    ru: '«{words}»: это плохо о других, а доверие теряем мы. Лучше скажите, что хорошо у нас.',
  },
  questionsTooMany: {
    params: { count: 'number' },
    en: 'Keep it to {count, plural, one {# question} other {# questions}}, each up to 300 characters.',
    fa: '{count, plural, other {حداکثر # پرسش بنویسید، هر کدام تا ۳۰۰ نویسه.}}',
    ru: 'Не более {count, plural, one {# вопроса} few {# вопросов} many {# вопросов} other {# вопроса}}, каждый до 300 знаков.',
  },
} as const satisfies Catalog;
