import type { Catalog } from '../message.ts';

/** Words of the badge on the host's page and of its hover card. Short: the card is 260 px wide. */
export const badgeWords = {
  /** For screen readers, read on its own: score, band, how sure. */
  label: {
    params: { score: 'number', outOf: 'number', band: 'choice', confidence: 'choice' },
    en: 'Risk of leaving {score} of {outOf}, {band, select, low {low} watch {worth watching} high {high} critical {critical} other {}}; sure: {confidence, select, high {fairly} medium {medium} other {little}}',
    fa: 'خطر رفتن {score} از {outOf}، {band, select, low {کم} watch {نیازمند توجه} high {زیاد} critical {بحرانی} other {}}؛ اطمینان: {confidence, select, high {زیاد} medium {متوسط} other {کم}}',
    ru: 'Риск ухода {score} из {outOf}, {band, select, low {низкий} watch {стоит присмотреться} high {высокий} critical {критический} other {}}; уверенность: {confidence, select, high {высокая} medium {средняя} other {низкая}}',
  },
  labelUnknown: { en: 'Risk of leaving: not enough to say yet', fa: 'خطر رفتن: هنوز نمی‌توان گفت', ru: 'Риск ухода: пока мало данных' },
  heading: {
    params: { score: 'number', outOf: 'number', band: 'choice' },
    en: '{band, select, low {Low risk of leaving} watch {Worth watching} high {High risk of leaving} critical {Critical risk of leaving} other {}}: {score} of {outOf}',
    fa: '{band, select, low {خطر رفتن کم است} watch {نیازمند توجه است} high {خطر رفتن زیاد است} critical {خطر رفتن بحرانی است} other {}}: {score} از {outOf}',
    ru: '{band, select, low {Риск ухода низкий} watch {Стоит присмотреться} high {Риск ухода высокий} critical {Риск ухода критический} other {}}: {score} из {outOf}',
  },
  headingUnknown: { en: 'Not enough to say yet', fa: 'هنوز نمی‌توان گفت', ru: 'Пока мало данных' },
  confidence: {
    params: { confidence: 'choice', low: 'number', high: 'number' },
    en: '{confidence, select, high {Fairly sure} medium {Moderately sure} other {Not very sure}}, between {low} and {high}',
    fa: 'با اطمینان {confidence, select, high {زیاد} medium {متوسط} other {کم}}، میان {low} و {high}',
    ru: 'Уверенность {confidence, select, high {высокая} medium {средняя} other {низкая}}, от {low} до {high}',
  },
  seen: {
    params: { messages: 'number', orders: 'number', facts: 'number' },
    en: 'Seen so far: {messages, plural, one {# message} other {# messages}}, {orders, plural, one {# order} other {# orders}}, {facts, plural, one {# detail} other {# details}}',
    fa: 'آنچه تا کنون دیده شده: {messages, plural, other {# پیام}}، {orders, plural, other {# سفارش}}، {facts, plural, other {# مشخصه}}',
    ru: 'Пока известно: {messages, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}}, {orders, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}, {facts, plural, one {# сведение} few {# сведения} many {# сведений} other {# сведения}}',
  },
  hint: {
    en: 'Click for reasons and next steps',
    fa: 'برای دلیل‌ها و قدم بعدی کلیک کنید',
    ru: 'Нажмите, чтобы увидеть причины и советы',
  },
} as const satisfies Catalog;
