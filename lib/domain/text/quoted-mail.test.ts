import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutQuotedMail } from './quoted-mail.ts';

const earlier = 'We are unhappy and cancel the contract.';

describe('withoutQuotedMail', () => {
  it.each([
    ['marked lines', `Thanks.\n\n> ${earlier}\n>> older`],
    ['English attribution', `Thanks.\n\nOn Mon, 3 Mar 2025 at 10:11, Hannah Whitfield <h@brightwater.example> wrote:\n${earlier}`],
    ['wrapped attribution', `Thanks.\n\nOn Mon, Mar 3, 2025 at 10:11 AM Hannah Whitfield <\nh@brightwater.example> wrote:\n\n> ${earlier}`],
    ['Roundcube attribution', `Thanks.\n\nOn 2025-03-03 10:11, Hannah Whitfield wrote:\n> ${earlier}`],
    ['Outlook', `Thanks.\n\n-----Original Message-----\nFrom: h@brightwater.example\nSubject: x\n\n${earlier}`],
    ['header block', `Thanks.\n\nFrom: Hannah <h@brightwater.example>\nSent: Monday\nTo: Mina\nSubject: x\n\n${earlier}`],
    ['Gmail forward', `Thanks.\n\n---------- Forwarded message ---------\nFrom: x\n\n${earlier}`],
    ['Russian Gmail', `Thanks.\n\nпн, 3 мар. 2025 г. в 10:11, Алексей Морозов <a@sevveter.example>:\n\n${earlier}`],
    ['Russian attribution', `Thanks.\n\n3 марта 2025 г., в 10:11, Алексей Морозов написал(а):\n\n${earlier}`],
    ['Russian Outlook', `Thanks.\n\n-----Исходное сообщение-----\nОт: a@sevveter.example\n${earlier}`],
    ['Russian header block', `Thanks.\n\nОт: Алексей\nОтправлено: 3 марта 2025\nКому: Мина\nТема: договор\n\n${earlier}`],
    ['Persian attribution', `Thanks.\n\nدر تاریخ دوشنبه ۳ مارس ۲۰۲۵ ساعت ۱۰:۱۱ سارا احمدی <s@parsnegar.example> نوشت:\n${earlier}`],
    ['Persian Roundcube', `Thanks.\n\nدر 2025-03-03 10:11، سارا احمدی نوشته است:\n> ${earlier}`],
    ['Persian header block', `Thanks.\n\nاز: سارا\nتاریخ: ۳ مارس\nبه: مینا\nموضوع: قرارداد\n\n${earlier}`],
    ['Persian Outlook', `Thanks.\n\n----- پیام اصلی -----\n${earlier}`],
  ])('cuts %s', (_, mail) => {
    expect(withoutQuotedMail(mail)).toBe('Thanks.');
  });

  it.each([
    ['RFC 3676', 'Thanks.\n\n-- \nHannah Whitfield\nBrightwater, +44 20 7946 0000'],
    ['without its space', 'Thanks.\n--\nسارا احمدی'],
    ['below quoted mail', `Thanks.\n\n> ${earlier}\n\n-- \nHannah`],
    ['an English telephone', 'Thanks.\n\nSent from my iPhone'],
    ['a Russian telephone', 'Thanks.\n\nОтправлено с iPhone'],
    ['a Persian telephone', 'Thanks.\n\nارسال‌شده از گوشی من'],
    ['a mail program', 'Thanks.\n\nSent from Mail for Windows'],
    ['another mail program', 'Thanks.\n\nGet Outlook for iOS'],
    ['a Russian mail program', 'Thanks.\n\nОтправлено из мобильной Почты Mail.ru'],
    ['another Russian mail program', 'Thanks.\n\nОтправлено из Почты Mail.ru'],
  ])('cuts a signature: %s', (_, mail) => {
    expect(withoutQuotedMail(mail)).toBe('Thanks.');
  });

  it.each([
    ['English', 'We stay.\n\nBest regards,', 'Mark\nComplaints Department, Brightwater'],
    ['with a name', 'We stay.\nKind regards, Hannah', 'The best supplier of the year'],
    ['Russian', 'Мы остаёмся.\n\nС уважением,', 'Иван Петров\nОтдел претензий'],
    ['Persian', 'می‌مانیم.\n\nبا احترام', 'سارا احمدی\nواحد شکایات'],
  ])('cuts what follows a closing: %s', (_, letter, signature) => {
    expect(withoutQuotedMail(`${letter}\n${signature}`)).toBe(letter);
    expect(withoutQuotedMail(`${letter}\n${signature}\n\nSent from my iPhone`)).toBe(letter);
  });

  it.each([
    'Best regards to all.',
    'Best regards,\nHannah\nP.S. We cancel the contract.',
    'С уважением, Иван\nз.ы. договор мы расторгаем',
    'We stay.\nWith respect, this is wrong.\nPlease call.',
    `We stay.\nBest regards,\n${'A long line of a letter that goes on. '.repeat(4)}`,
  ])('keeps what only looks like a closing: %s', (mail) => {
    expect(withoutQuotedMail(mail)).toBe(mail.trimEnd());
  });

  it('keeps what stands below a rule in a letter, and a letter that is all below one', () => {
    const long = Array.from({ length: 20 }, (__, i) => `${i}. A point of the plan.`).join('\n');
    for (const mail of [`Thanks.\n--\n${long}`, '--\nThanks.']) expect(withoutQuotedMail(mail)).toBe(mail);
  });

  it('keeps answers between and below quoted lines', () => {
    expect(withoutQuotedMail('On 3 March 2025, Mina wrote:\n> When?\nTomorrow.\n> Where?\nHere.')).toBe('Tomorrow.\nHere.');
  });

  it.each([
    'We wrote three times:\nno answer.',
    'The goods.\nSent from my warehouse on Monday, still not here.',
    'Где груз?\nОтправлено через СДЭК, трек 123',
    'Где груз?\nОтправлено через Почту России в среду',
    'بار کجاست؟\nارسال شده از انبار تهران',
    'From: our side all is well.',
    'Please note the agenda:\n1. price\n2. seats',
    'از ما خواستید:\nگزارش را بفرستیم.',
    'Вы просили:\nотчёт за квартал.',
  ])('keeps what only looks like a quote: %s', (mail) => {
    expect(withoutQuotedMail(mail)).toBe(mail);
  });

  it('takes any text, never makes it longer, and is done after one go', () => {
    const line = fc.constantFrom(
      '',
      ' ',
      '> x',
      '>',
      'On 1:',
      'wrote:',
      'a <b@c.d>:',
      'From: x',
      'Sent: y',
      'text',
      '-----Original Message-----',
      '___',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string()), { maxLength: 30 }), (lines) => {
        const mail = lines.join('\n');
        const kept = withoutQuotedMail(mail);
        expect(kept.length).toBeLessThanOrEqual(mail.length);
      }),
    );
  });

  // In a time that grew with the square of its length this would not end before the test's own limit.
  it.each([' ', '_ ', '-', '>', 'On \n', 'From: \n', 'wrote \n', '\n'])('comes to an end of a million times %j', (piece) => {
    expect(withoutQuotedMail(piece.repeat(1_000_000)).length).toBeLessThanOrEqual(piece.length * 1_000_000);
  });
});
