import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourcedItem } from '../customers/history.ts';
import { languages, type Language } from '../language.ts';
import { emptyBasis } from '../scoring/basis.ts';
import { defaultSettings } from '../settings.ts';
import { deriveSignals } from './derive-signals.ts';
import { readPhraseRules } from './phrase-rules.ts';
import { signalContext } from './signal-context.ts';

const phrases = readPhraseRules(
  Object.fromEntries(
    languages.map((language) => [language, readFileSync(join(import.meta.dirname, `../../../public/phrases/${language}.txt`), 'utf8')]),
  ) as Record<Language, string>,
);
const now = Date.UTC(2026, 2, 2, 12);

/** The signals of a customer of whom one mail is known. */
function signalsOf(subject: string, text: string): string[] {
  const item: SourcedItem = {
    key: 'mail',
    kind: 'message',
    at: now - 86_400_000,
    direction: 'in',
    subject,
    text,
    place: 'timeline',
    confidence: 1,
    source: { hostId: 'test', url: 'https://crm.example/1', place: 'timeline', observedAt: now },
  };
  const history = { items: [item], journal: [], facts: {}, imported: null };
  const context = signalContext({ history, settings: defaultSettings, now, basis: emptyBasis(defaultSettings, now), phrases });
  return deriveSignals(context).map(({ id }) => id);
}

describe('a contact who has left', () => {
  it.each([
    ['Automatic reply: Offer 4711', 'I have left Hartmann Ltd. For urgent matters please write to info@hartmann.example.'],
    ['Out of office', 'Ms Olsen is no longer with the company. Please contact procurement@nordwind.example.'],
    ['Undeliverable: Offer 4711', 'Delivery has failed to these recipients: j.lee@acme.example. User unknown.'],
    ['Автоответ: Предложение', 'Я больше не работаю в компании. По всем вопросам пишите моей коллеге Анне Лебедевой.'],
    ['پاسخ خودکار: پیشنهاد', 'من دیگر در این شرکت کار نمی‌کنم. لطفاً با همکارم خانم رضایی تماس بگیرید.'],
  ])('is heard in automatic mail: %s', (subject, text) => {
    expect(signalsOf(subject, text)).toContain('keyContactLeft');
  });

  it.each([
    ['Automatic reply: Offer 4711', 'I am on holiday until 12 March. In urgent cases please call my colleague.'],
    ['Автоответ: Предложение', 'Я в отпуске до 12 марта. По срочным вопросам звоните коллегам.'],
    ['پاسخ خودکار: پیشنهاد', 'تا دوازدهم اسفند در مرخصی هستم. برای کار فوری با همکارم تماس بگیرید.'],
  ])('is not taken from a holiday: %s', (subject, text) => {
    expect(signalsOf(subject, text)).not.toContain('keyContactLeft');
  });

  it('is the only thing that automatic mail says', () => {
    const text = 'I am very disappointed to have missed you: I have left Hartmann Ltd.';
    expect(signalsOf('Automatic reply: Offer', text)).not.toContain('complaint');
    expect(signalsOf('Offer', text)).toContain('complaint');
  });
});
