import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../language.ts';
import { countPhrases } from '../text/phrases.ts';
import { withoutQuotedMail } from '../text/quoted-mail.ts';
import { readWords, type Words } from '../text/words.ts';
import { readPhraseRules, signalTopics } from './phrase-rules.ts';

const topics = signalTopics;
const root = join(import.meta.dirname, '../../..');
const files = Object.fromEntries(
  languages.map((language) => [language, readFileSync(join(root, `public/phrases/${language}.txt`), 'utf8')]),
) as Record<Language, string>;
const rules = readPhraseRules(files);

/** "+ sentence" has the signal, "- sentence" has not. */
function readSentences(topic: (typeof topics)[number], language: Language): { positive: string[]; nearMiss: string[] } {
  const text = readFileSync(join(import.meta.dirname, `sentences/${topic}.${language}.txt`), 'utf8');
  const lines = (mark: string): string[] =>
    text.split('\n').flatMap((line) => (line.startsWith(mark) ? [line.slice(mark.length).replaceAll('\\n', '\n')] : []));
  return { positive: lines('+ '), nearMiss: lines('- ') };
}

/** A sentence as a mail of its own. */
const isTold = (topic: (typeof topics)[number], sentence: string): boolean =>
  rules[topic](readWords(withoutQuotedMail(sentence))).length > 0;

const cases = topics.flatMap((topic) => languages.map((language) => ({ topic, language, ...readSentences(topic, language) })));

describe('the phrase files', () => {
  it.each(languages)('%s: every phrase is well formed, 25 or more on each topic, none twice', (language) => {
    const counts = countPhrases(files[language], language);
    for (const topic of topics) expect(counts[topic.toLowerCase()], topic).toBeGreaterThanOrEqual(25);
    for (const section of files[language].split(/^\[/mu).slice(1)) {
      const lines = section
        .split('\n')
        .slice(1)
        .filter((line) => line !== '');
      expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
    }
  });

  it.each(cases)('$topic, $language: 25 sentences or more either way', ({ positive, nearMiss }) => {
    expect(positive.length).toBeGreaterThanOrEqual(25);
    expect(nearMiss.length).toBeGreaterThanOrEqual(25);
  });

  // Most sentences were written by somebody who did not know the phrases, and a few are beyond them.
  it.each(cases)('$topic, $language: told where it is said', ({ topic, positive }) => {
    const missed = positive.filter((sentence) => !isTold(topic, sentence));
    expect(missed.length / positive.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it.each(cases)('$topic, $language: not told where it is not said', ({ topic, nearMiss }) => {
    const wrong = nearMiss.filter((sentence) => isTold(topic, sentence));
    expect(wrong.length / nearMiss.length, wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('takes a threat, a thought and a question about leaving for a weak sign', () => {
    for (const sentence of [
      'If this is not fixed by Friday, we will terminate the contract.',
      'We are considering switching to another vendor.',
      'How do we cancel our subscription?',
      'اگر مشکل حل نشود، قرارداد را فسخ می‌کنیم.',
      'Если не исправите, мы расторгнем договор.',
    ])
      expect(rules.cancelIntent(readWords(sentence))[0], sentence).toMatchObject({ isWeak: true });
  });

  it.each([
    ['putRight', 'We found the cause and it is fixed.', true],
    ['putRight', 'The problem will be fixed tomorrow.', false],
    ['putRight', 'It is not resolved.', false],
    ['putRight', 'مشکل برطرف شد.', true],
    ['putRight', 'مشکل فردا برطرف خواهد شد.', false],
    ['putRight', 'Ошибку исправили, всё работает.', true],
    ['putRight', 'Ошибка будет исправлена завтра.', false],
    ['automatic', 'Out of office: Who to add?', true],
    ['automatic', 'Автоответ: отпуск', true],
    ['automatic', 'پاسخ خودکار: مرخصی', true],
    ['automatic', 'Question about the office', false],
    ['thanks', 'Thanks a million', true],
    ['thanks', 'Please call', false],
  ] as const)('%s: %s', (topic, text, isSaid) => {
    expect(rules[topic](readWords(text)).length > 0).toBe(isSaid);
  });

  it('does four times the work for a mail four times as long, not its square', () => {
    const words = cases
      .flatMap(({ positive, nearMiss }) => [...positive, ...nearMiss])
      .join(' ')
      .slice(0, 20_000);
    /** The processor's own time, which another program beside this one does not lengthen. */
    const workOf = (mail: Words) => {
      const before = process.cpuUsage();
      for (const topic of topics) rules[topic](mail);
      return process.cpuUsage(before).user;
    };
    const [short, long] = [readWords(words), readWords(`${words} `.repeat(4))];
    // At first the engine itself is still at work on the code.
    for (const mail of [long, short]) workOf(mail);
    expect(workOf(long)).toBeLessThan(10 * workOf(short));
  });
});
