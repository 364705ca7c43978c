import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkingTime } from '../working-time/working-time.ts';
import { findPromises } from './find-promises.ts';

/** A Monday. */
const at = new Date(2026, 10, 23, 10, 0).getTime();
const office: WorkingTime = { weekend: [6, 0], startMinute: 540, endMinute: 1080, holidaySets: [], daysOff: [] };
const tehran: WorkingTime = { ...office, weekend: [4, 5], holidaySets: ['iran'] };
const find = (text: string, workingTime = /\p{Script=Arabic}/u.test(text) ? tehran : office) =>
  findPromises(text, at, { workingTime, today: '2026-11-23' });
const dayOf = (text: string) => find(text).map(({ dueOn }) => dueOn);

describe('promises in what the rep wrote', () => {
  it.each([
    ['I will send it by Friday.', '2026-11-27'],
    ["I'll call you tomorrow at ten.", '2026-11-24'],
    ['We will get back to you within two working days.', '2026-11-25'],
    ['You will have the new invoice by the end of the week.', '2026-11-27'],
    ["We'll replace the pump in 3 weeks.", '2026-12-14'],
    ['I will also check with the warehouse and let you know today.', '2026-11-23'],
    ['We will deliver on 4 December.', '2026-12-04'],
    ['We will ship it on December 4th.', '2026-12-04'],
    ['I will confirm the date by 2026-12-01.', '2026-12-01'],
    ["I'm going to look into it.", null],
    ['We will have it repaired by the day after tomorrow.', '2026-11-25'],
    ['I shall be in touch next week.', '2026-12-04'],
    ['تا جمعه می‌فرستم.', '2026-11-27'],
    ['فردا با شما تماس می‌گیرم.', '2026-11-24'],
    ['گزارش را تا سه‌شنبه ارسال می‌کنیم.', '2026-11-24'],
    ['تا سه شنبه خبر می دهم', '2026-11-24'],
    ['ظرف دو روز کاری پاسخ می‌دهیم.', '2026-11-25'],
    ['تا پایان هفته کالا به دستتان می‌رسد.', '2026-11-25'],
    ['تا ۵ آذر تعویض می‌کنیم.', '2026-11-26'],
    ['تا ۱۴۰۵/۹/۱۰ تحویل می‌دهیم.', '2026-12-01'],
    ['موضوع را پیگیری می‌کنم.', null],
    ['پس‌فردا نتیجه را اعلام می‌کنم.', '2026-11-25'],
    ['Пришлю до пятницы.', '2026-11-27'],
    ['Завтра перезвоню Вам.', '2026-11-24'],
    ['Ответим в течение 2 рабочих дней.', '2026-11-25'],
    ['Новый счёт вышлем до конца недели.', '2026-11-27'],
    ['Отправим груз 4 декабря.', '2026-12-04'],
    ['Подготовлю расчёт к 01.12.', '2026-12-01'],
    ['Я разберусь и сообщу.', null],
    ['Через три дня доставим замену.', '2026-11-26'],
    ['Сегодня же уточню у склада.', '2026-11-23'],
    // Hours run past midnight.
    ['I will answer within 24 hours.', '2026-11-24'],
    ['ظرف ۴۸ ساعت پاسخ می‌دهیم.', '2026-11-25'],
    ['Ответим в течение 24 часов.', '2026-11-24'],
    ['تا ۲ ساعت دیگر خبر می‌دهم.', '2026-11-23'],
    ['We will reply within 8 working hours.', null],
    ['We will deliver within a week.', '2026-11-30'],
    // The day of the week is meant, not the week's end.
    ['I will send it by Tuesday next week.', '2026-12-01'],
    ['I will send it on Monday of next week.', '2026-11-30'],
    ['تا سه‌شنبهٔ هفتهٔ آینده می‌فرستم.', '2026-12-01'],
    ['هفتهٔ آینده چهار شنبه می‌فرستم.', '2026-12-02'],
    ['تا شنبهٔ هفتهٔ آینده می‌فرستم.', '2026-11-28'],
    ['Пришлю на следующей неделе во вторник.', '2026-12-01'],
    // The year in the words counts.
    ['فاکتور مورخ ۱۴۰۴/۱۱/۲۰ را فردا می‌فرستم.', '2026-11-24'],
    ['تا ۱۴۰۵/۱۱/۱۰ تحویل می‌دهیم.', '2027-01-30'],
    ['تا ۱۴۰۶/۱/۱۰ تحویل می‌دهیم.', '2027-03-30'],
  ])('%s', (text, day) => {
    expect(dayOf(text)).toEqual([day]);
  });

  it.each([
    'Will we send it by Friday?',
    'If you agree, I will send it by Friday.',
    'I will not send anything before Friday.',
    'He said that he sent it on Friday.',
    'You will love the new model.',
    'I will be on holiday next week.',
    'I will be back in the office on Monday.',
    'You will have to pay by Friday.',
    'You will have noticed that the price rose.',
    'We sent the parts on Monday.',
    'Thank you for your call on Friday.',
    'Could you send me the order number by tomorrow?',
    'اگر موافق باشید تا جمعه می‌فرستم.',
    'جمعه فرستادیم.',
    'لطفاً تا فردا شمارهٔ سفارش را بفرستید.',
    'تا فردا نمی‌فرستم.',
    'آیا تا جمعه می‌فرستید؟',
    'Если Вы согласны, пришлю завтра.',
    'Мы отправили груз в пятницу.',
    'Не пришлю раньше пятницы.',
    'Пришлите, пожалуйста, номер заказа до завтра.',
    'Вы пришлёте договор завтра?',
  ])('none: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('quotes the sentence, tells each once, and leaves quoted mail out', () => {
    const letter =
      'Dear Ms Okafor,\n\nthank you. I will send the certificate by Friday. Anything else?\n\nI will send the certificate by Friday.\n\n> I will pay tomorrow.\n';
    const found = find(letter);
    expect(found.map(({ quote }) => quote)).toEqual(['I will send the certificate by Friday.']);
    expect(find(letter)[0]!.key).toBe(found[0]!.key);
    expect(findPromises(letter, at + 86_400_000, { workingTime: office, today: '2026-11-24' })[0]!.key).not.toBe(found[0]!.key);
  });

  it('asks nothing about promises long past', () => {
    expect(findPromises('I will send it by Friday.', at, { workingTime: office, today: '2026-12-11' })).toHaveLength(1);
    expect(findPromises('I will send it by Friday.', at, { workingTime: office, today: '2026-12-12' })).toEqual([]);
  });

  it('never throws and names no day before the writing', () => {
    const pieces = fc.constantFrom(
      'I will send',
      'by',
      'within',
      '3',
      '31',
      '2026-13-45',
      '٣١',
      'آذر',
      'ظرف',
      'working',
      'Friday',
      '\n',
      '.',
      'تا',
      'пришлю',
      'до',
      '31.02.',
      'end of the week',
      '‌',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.boolean(), (words, neverWorks) => {
        const workingTime = neverWorks ? { ...office, weekend: [0, 1, 2, 3, 4, 5, 6] } : office;
        for (const { dueOn } of findPromises(words.join(' '), at, { workingTime, today: '2026-11-23' }))
          expect(dueOn === null || dueOn >= '2026-11-23').toBe(true);
      }),
    );
  });
});
