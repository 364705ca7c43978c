import { describe, expect, test } from 'vitest';
import { mergeEvidenceKinds } from '../../lib/domain/customers/suggest-merges.ts';
import { languages } from '../../lib/domain/language.ts';
import { situations } from '../../lib/domain/plays/play.ts';
import { bands } from '../../lib/domain/scoring/score.ts';
import { actionIds, signalGroups, signalIds } from '../../lib/domain/signals/signal.ts';
import { mergeEvidenceWords } from '../../lib/i18n/catalogs/customers.ts';
import { bandWords, groupWords } from '../../lib/i18n/catalogs/general.ts';
import { failureWords } from '../../lib/i18n/catalogs/failures.ts';
import { situationWords } from '../../lib/i18n/catalogs/panel.ts';
import { actionWords, signalWords } from '../../lib/i18n/catalogs/signals.ts';
import { failureKinds } from '../../lib/messaging/failures.ts';

/** What the core can say, and the catalogues that say it. How the words are set is tested beside the catalogues. */
const said: [string, readonly string[], object][] = [
  ['signal', signalIds, signalWords],
  ['action', actionIds, actionWords],
  ['group of signals', signalGroups, groupWords],
  ['band', [...bands, 'unknown'], bandWords],
  ['situation', situations, situationWords],
  ['failure', failureKinds, failureWords],
  ['evidence for one customer', mergeEvidenceKinds, mergeEvidenceWords],
];

describe.each(said)('every %s', (_, ids, words) => {
  test.each(ids.map((id) => [id]))('%s has its words in every language', (id) => {
    const entry: unknown = (words as Record<string, unknown>)[id];
    expect(Object.keys(Object(entry)).length).toBeGreaterThan(0);
    const texts = JSON.stringify(entry);
    for (const language of languages) expect(texts).toMatch(new RegExp(`"${language}":"[^"]+`));
  });

  test('and nothing has words that the core cannot say', () => {
    expect(Object.keys(words).filter((key) => !ids.includes(key))).toEqual([]);
  });
});
