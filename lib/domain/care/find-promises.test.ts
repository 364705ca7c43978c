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

  it.each([
    ['I will send you the revised price list by the end of November.', '2026-11-30'],
    ["We'll have the pump replaced by the end of December.", '2026-12-31'],
    ["I'll get back to you with the figures by month's end.", '2026-11-30'],
    ['We will refund the difference by the end of next month.', '2026-12-31'],
    ['I will call you early next week to go through the offer.', '2026-12-01'],
    ['We will deliver the remaining boxes in the first half of December.', '2026-12-15'],
    ['I will forward the signed contract by the end of next week.', '2026-12-04'],
    ['You will receive the credit note by the end of the year.', '2026-12-31'],
    ["I'll confirm the date with our workshop at the beginning of next week.", '2026-12-01'],
    ['We will ship the spare parts in early December.', '2026-12-10'],
    ['We will finish the installation by mid-December.', '2026-12-15'],
    ['I will let you know by the middle of next week.', '2026-12-02'],
    ['We will send the audit report in late January.', '2027-01-31'],
    ['I will prepare a new proposal by the end of January.', '2027-01-31'],
    ["I'll follow up with the carrier by the end of this month.", '2026-11-30'],
    ['We will review the contract terms by the end of the quarter.', '2026-12-31'],
    ['I will arrange a visit in the second half of December.', '2026-12-31'],
    ['We will be in touch later this week.', '2026-11-27'],
    ['I will have the samples with you by the start of December.', '2026-12-01'],
    ['Our technician is ill, but I will make sure that the valve is fixed before the end of the week.', '2026-11-27'],
    ['We will let you have a written answer next month.', '2026-12-31'],
    ['I will send the catalogue next Wednesday.', '2026-12-02'],
    ['فهرست قیمت تازه را تا آخر آذر می‌فرستم.', '2026-12-21'],
    ['مابه‌التفاوت را تا پایان ماه واریز می‌کنیم.', '2026-12-21'],
    ['تا آخر هفته نتیجه را خبر می‌دهم.', '2026-11-25'],
    ['اوایل هفتهٔ آینده با شما تماس می‌گیرم.', '2026-11-29'],
    ['تا پایان دی ماه دستگاه را تعویض می‌کنیم.', '2027-01-20'],
    ['نیمهٔ اول دی باقی سفارش را ارسال می‌کنیم.', '2027-01-05'],
    ['تا آخر هفتهٔ آینده قرارداد را نهایی می‌کنم.', '2026-12-02'],
    ['تا پایان سال صورت‌حساب اصلاحی را ارسال خواهیم کرد.', '2027-03-20'],
    ['اواسط آذر کالا به دستتان می‌رسد.', '2026-12-06'],
    ['تا نیمهٔ آذر گزارش را آماده می‌کنم.', '2026-12-06'],
    ['اواخر دی برای سرویس هماهنگ می‌کنیم.', '2027-01-20'],
    ['تا آخر همین ماه اصلاح می‌کنیم.', '2026-12-21'],
    ['تا پایان ماه آینده مبلغ را برمی‌گردانیم.', '2027-01-20'],
    ['ابتدای هفتهٔ بعد پیگیری می‌کنم و نتیجه را می‌گویم.', '2026-11-29'],
    ['تا آخر بهمن تحویل می‌دهیم.', '2027-02-19'],
    ['تا وسط هفتهٔ آینده خبرتان می‌کنم.', '2026-11-30'],
    ['اوایل دی ماه نمونه‌ها را می‌فرستیم.', '2026-12-31'],
    ['تا پایان روز کاری فردا پاسخ می‌دهم.', '2026-11-24'],
    ['نیمه دوم آذر برایتان ارسال می‌کنم.', '2026-12-21'],
    ['تا پایان فصل قرارداد تازه را تهیه می‌کنیم.', '2026-12-21'],
    ['حتماً تا آخر وقت امروز زنگ می‌زنم.', '2026-11-23'],
    ['تا آخر نوامبر ارسال می‌کنیم.', '2026-11-30'],
    ['ماه آینده گزارش کامل را تقدیم می‌کنم.', '2027-01-20'],
    ['Пришлю новый прайс-лист до конца ноября.', '2026-11-30'],
    ['Разницу вернём к концу месяца.', '2026-11-30'],
    ['Позвоню Вам в начале следующей недели.', '2026-12-01'],
    ['Ответим до конца недели.', '2026-11-27'],
    ['Остаток заказа отгрузим в первой половине декабря.', '2026-12-15'],
    ['Подписанный договор перешлю до конца следующей недели.', '2026-12-04'],
    ['Корректировочный счёт вышлем до конца года.', '2026-12-31'],
    ['Закончим монтаж к середине декабря.', '2026-12-15'],
    ['Запчасти отправим в начале декабря.', '2026-12-10'],
    ['Отчёт подготовлю к концу января.', '2027-01-31'],
    ['Уточню у склада и сообщу в середине следующей недели.', '2026-12-02'],
    ['Насос заменим до конца следующего месяца.', '2026-12-31'],
    ['Вы получите документы в конце декабря.', '2026-12-31'],
    ['К началу декабря подготовим образцы.', '2026-12-01'],
    ['Во второй половине декабря организуем выезд мастера.', '2026-12-31'],
    ['Согласуем условия до конца квартала.', '2026-12-31'],
    ['Перезвоню до конца рабочего дня.', '2026-11-23'],
    ['Не позднее конца декабря доставим оборудование.', '2026-12-31'],
    ['До середины января обновим прошивку на всех терминалах.', '2027-01-15'],
    ['Вышлю акт сверки в следующем месяце.', '2026-12-31'],
    ['Мастер заболел, но клапан починим до конца этой недели.', '2026-11-27'],
    ['I will forward the corrected invoice to you before the end of November.', '2026-11-30'],
    ['We will call you back towards the end of the week.', '2026-11-27'],
    ["I'll send the minutes at the end of the month.", '2026-11-30'],
    ['Our engineer will be away, so we will repair it at the start of next week.', '2026-12-01'],
    ['We will deliver the chairs by late December.', '2026-12-31'],
    ['You can expect the refund by the end of January 2027.', '2027-01-31'],
    ['We will share the roadmap at the beginning of December.', '2026-12-10'],
    ['I will let you know before the end of the day.', '2026-11-23'],
    ['We shall reply by year end.', '2026-12-31'],
    ["I'll check with accounts and write to you by mid next week.", '2026-12-02'],
    ['We will prepare the samples within the first half of January.', '2027-01-15'],
    ['At the end of October we lost your parcel; I will send a new one tomorrow.', '2026-11-24'],
    ['تا پایان همین هفته پیش‌فاکتور را برایتان می‌فرستم.', '2026-11-25'],
    ['گزارش فروش را تا نیمهٔ دی آماده می‌کنیم.', '2027-01-05'],
    ['آخر همین هفته تماس می‌گیرم.', '2026-11-25'],
    ['اوایل آذر نمونه را ارسال می‌کنیم.', '2026-12-01'],
    ['حداکثر تا پایان آذر ۱۴۰۵ مشکل را رفع می‌کنیم.', '2026-12-21'],
    ['در نیمه‌ی دوم دی دستگاه را تعویض می‌کنیم.', '2027-01-20'],
    ['تا آخر ماه جاری تسویه را انجام می‌دهیم.', '2026-12-21'],
    ['تا اواخر بهمن نصب را انجام می‌دهیم.', '2027-02-19'],
    ['صورت‌حساب پایان مهر را فردا اصلاح می‌کنم.', '2026-11-24'],
    ['تا انتهای هفته هماهنگ می‌کنم و خبر می‌دهم.', '2026-11-25'],
    ['Счёт исправим и вышлем до конца этого месяца.', '2026-11-30'],
    ['К концу следующей недели подготовлю отчёт.', '2026-12-04'],
    ['Направлю смету в первых числах декабря.', '2026-12-10'],
    ['Заменим фильтр не позднее середины декабря.', '2026-12-15'],
    ['Сообщу результат в конце недели.', '2026-11-27'],
    ['В начале января привезём новый аппарат.', '2027-01-10'],
    ['До конца января 2027 года завершим настройку.', '2027-01-31'],
    ['Перезвоню в следующий вторник.', '2026-12-01'],
    ['Свяжусь с Вами в течение следующей недели.', '2026-12-04'],
    ['К понедельнику следующей недели уточню сроки.', '2026-11-30'],
    ['Ближе к концу недели дам знать.', '2026-11-27'],
    ['The contract ends at the end of December, and I will call you on 1 December.', '2026-12-01'],
    ['Договор действует до конца декабря, продление оформим 1 декабря.', '2026-12-01'],
  ])('by a part of a week, month, quarter or year: %s', (text, day) => {
    expect(dayOf(text)).toEqual([day]);
  });

  it.each([
    'I hope to send the drawings by the end of November.',
    'Could you send us the signed form by the end of next week?',
    'You wrote: "I will transfer the money by the end of November."',
    'I cannot promise to deliver before the end of December.',
    "We won't ship anything before early next week.",
    'If the parts arrive in time, we will finish by mid-December.',
    'As soon as you sign, I will send the first batch by the end of the month.',
    'I would gladly call you at the beginning of next week.',
    'The offer is valid until the end of November.',
    'The sale runs in the first half of December.',
    'Mr Hale said he will send the order by the end of the year.',
    'We aim to reply early next week.',
    'Please let me know by the end of the month whether the dates suit you.',
    'I will try to call you by the end of the week.',
    'امیدوارم تا آخر آذر بفرستم.',
    'لطفاً تا پایان ماه فرم امضا شده را بفرستید.',
    'نوشته بودید: «تا آخر آذر پول را واریز می‌کنیم.»',
    'قول نمی‌دهم تا پایان دی تحویل شود.',
    'پیش از اوایل هفتهٔ آینده چیزی ارسال نمی‌کنیم.',
    'اگر قطعه برسد تا نیمهٔ آذر تحویل می‌دهیم.',
    'به محض اینکه امضا کنید تا پایان هفته می‌فرستم.',
    'در صورت تأیید شما تا آخر ماه ارسال می‌کنیم.',
    'پیشنهاد ما تا پایان آذر اعتبار دارد.',
    'آقای رضایی گفت تا آخر هفته سفارش را می‌فرستد.',
    'می‌توانید تا پایان ماه پاسخ بدهید؟',
    'سعی می‌کنم تا آخر هفته تماس بگیرم.',
    'کالا را اوایل ماه فرستادیم.',
    'فروش ویژه تا آخر هفتهٔ آینده ادامه دارد.',
    'Надеюсь прислать чертежи до конца ноября.',
    'Пришлите, пожалуйста, подписанную форму до конца следующей недели.',
    'Вы писали: «Переведём деньги, отправим платёжку до конца ноября».',
    'Не обещаю, что доставим до конца декабря.',
    'Раньше начала следующей недели ничего не отправим.',
    'Если запчасти придут вовремя, закончим к середине декабря.',
    'Как только Вы подпишете, вышлем первую партию до конца месяца.',
    'Я бы с радостью позвонил Вам в начале следующей недели.',
    'Предложение действует до конца ноября.',
    'Распродажа идёт в первой половине декабря.',
    'Господин Орлов сказал, что пришлёт заказ до конца года.',
    'Постараемся ответить в начале следующей недели.',
    'Сообщите, пожалуйста, до конца месяца, подходят ли Вам даты.',
    'При условии предоплаты отгрузим до конца недели.',
    'Our prices rise early next year.',
    'I hope we will deliver by the end of the week.',
    'Subject to stock, we will ship by the end of the month.',
    'They told us "we will pay at the beginning of December".',
    'We will be closed in the second half of December.',
    'I might send it by the end of next week.',
    'Have you received what we sent at the end of October?',
    'I will be on leave until the end of November.',
    'شاید تا پایان ماه بفرستیم.',
    'فرموده بودید «تا آخر هفته پرداخت را انجام می‌دهیم».',
    'در صورت موجود بودن کالا تا پایان هفته ارسال می‌کنیم.',
    'تا پایان آذر تعطیل هستیم.',
    'قیمت‌ها از اوایل دی بالا می‌رود.',
    'کاش تا آخر هفته برسد.',
    'خواهش می‌کنم تا آخر ماه پاسخ بدهید.',
    'سفارش شما را پایان مهر فرستاده بودیم.',
    'Возможно, отправим до конца месяца.',
    'Мы планируем ответить к концу недели.',
    'В случае задержки пришлём замену до конца месяца.',
    'Клиент написал: "Оплату отправим до конца недели".',
    'С начала следующего года цены вырастут.',
    'Мы будем закрыты во второй половине декабря.',
    'Сможете ли Вы ответить до конца ноября?',
    'В конце октября мы уже отправляли Вам каталог.',
  ])('none, whatever part of a month it names: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each([
    // The year turns, a month that is over is not the next year's, and Esfand has 30 days in a leap year.
    ['2026-12-30', 'I will send it by the end of January.', '2027-01-31'],
    ['2026-12-30', 'I will send it early next month.', '2027-01-10'],
    ['2026-12-30', 'Пришлю до конца следующего квартала.', '2027-03-31'],
    ['2026-11-23', 'I will send it by the end of October.', null],
    ['2026-11-23', 'I will send it by the end of January 2028.', null],
    ['2026-11-23', 'I will send it in the first half of November.', null],
    ['2028-02-01', 'I will send it by the end of the month.', '2028-02-29'],
    ['2025-03-01', 'تا پایان اسفند می‌فرستم.', '2025-03-20'],
    ['2026-03-01', 'تا پایان اسفند می‌فرستم.', '2026-03-20'],
    ['2025-03-01', 'تا آخر سال آینده می‌فرستم.', '2026-03-20'],
    ['2026-11-21', 'تا پایان آبان می‌فرستم.', '2026-11-21'],
    ['2026-11-21', 'تا آخر ماه می‌فرستم.', '2026-11-21'],
    // On a day off the week to come is meant by "this week"; the next one is the one after it.
    ['2026-11-28', 'I will send it by the end of the week.', '2026-12-04'],
    ['2026-11-27', 'I will send it early next week.', '2026-12-01'],
    ['2026-11-27', 'I will send it next Monday.', '2026-11-30'],
    ['2026-11-24', 'I will send it within the next week.', '2026-12-01'],
    ['2026-11-24', 'تا دو هفتهٔ آینده می‌فرستم.', '2026-12-08'],
  ])('counts from the day of the letter, %s: %s', (writtenOn, text, day) => {
    const [year = 0, month = 1, date = 1] = writtenOn.split('-').map(Number);
    const workingTime = /\p{Script=Arabic}/u.test(text) ? tehran : office;
    const found = findPromises(text, new Date(year, month - 1, date, 10).getTime(), { workingTime, today: writtenOn });
    expect(found.map(({ dueOn }) => dueOn)).toEqual([day]);
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
      'end of',
      'November',
      'early',
      'next week',
      'نیمهٔ',
      'هفتهٔ آینده',
      'конца',
      'квартала',
      '«',
      '»',
      '"',
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
