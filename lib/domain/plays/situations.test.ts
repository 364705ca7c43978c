/** Seven customers, each from what pages and people told of them to the three plays that are offered, and why. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildHistory } from '../customers/history.ts';
import type { JournalEntry } from '../journal/journal.ts';
import { languages, type Language } from '../language.ts';
import type { Observation, TimelineItem } from '../observations/observation.ts';
import { calibrateBasis, fitBasis, type ScoringBasis } from '../scoring/basis.ts';
import { scoreCustomer } from '../scoring/score-customer.ts';
import { defaultSettings, type Settings } from '../settings.ts';
import { deriveSignals } from '../signals/derive-signals.ts';
import { readPhraseRules } from '../signals/phrase-rules.ts';
import { signalContext } from '../signals/signal-context.ts';
import { getPlay, plays } from './library.ts';
import { selectPlays } from './select-plays.ts';

const phrases = readPhraseRules(
  Object.fromEntries(
    languages.map((language) => [language, readFileSync(join(import.meta.dirname, `../../../public/phrases/${language}.txt`), 'utf8')]),
  ) as Record<Language, string>,
);
const dayMs = 86_400_000;
/** A Monday. */
const now = Date.UTC(2026, 10, 23, 12);
const settings: Settings = { ...defaultSettings, competitors: [{ name: 'Klarwerk', spellings: ['Кларверк', 'کلارورک'] }] };

type Item = Partial<TimelineItem> & Pick<TimelineItem, 'kind'>;
type Customer = { items?: [daysAgo: number, item: Item][]; journal?: JournalEntry[] };

const wrote = (text: string, subject = 'Hello'): Item => ({ kind: 'message', direction: 'in', text, subject, isAnswered: true });
const weWrote = (text: string): Item => ({ kind: 'message', direction: 'out', text, subject: 'Hello' });
const ordered = (amount: number): Item => ({ kind: 'order', amount });
/** An order every `gap` days, the last one `lastDaysAgo`. */
const orders = (count: number, gap: number, lastDaysAgo: number, amount = 900): [number, Item][] =>
  Array.from({ length: count }, (_, i) => [lastDaysAgo + i * gap, ordered(amount)]);

/** A shop of sixty customers who order every month, more or less; every fifth has stopped. */
const book = Array.from({ length: 60 }, (_, customer) => {
  const gap = 20 + (customer % 5) * 5;
  const lastDaysAgo = customer % 5 === 0 ? 150 + customer : 3 + (customer % 20);
  return Array.from({ length: 8 + (customer % 4) }, (_, i) => Math.floor((now - (lastDaysAgo + i * gap) * dayMs) / dayMs)).toReversed();
});
const basis: ScoringBasis = calibrateBasis(
  fitBasis({
    orders: {
      customers: book.flatMap((days, customer) => days.map(() => customer)),
      days: book.flat(),
      amounts: book.flatMap((days) => days.map(() => 900)),
    },
    customerCount: book.length,
    contracts: [],
    outcomes: [],
    knownCustomers: book.length,
    settings,
    now,
  }),
  [],
  settings,
);

function historyOf({ items = [], journal = [] }: Customer) {
  const observation: Observation = {
    schema: 1,
    key: 'record',
    hostId: 'crm',
    profileVersion: 1,
    origin: 'https://crm.example',
    url: 'https://crm.example/customers/1',
    pageKind: 'record',
    observedAt: now,
    identity: [{ kind: 'email', id: 'nina@arasoptics.example' }],
    facts: [],
    items: items.map(([daysAgo, item], i) => ({ key: `${item.kind}:${i}`, at: now - daysAgo * dayMs, place: '', confidence: 1, ...item })),
  };
  return buildHistory([observation], journal);
}

type More = Partial<Pick<Parameters<typeof selectPlays>[0], 'records'>> & { pinnedPlays?: string[] };

function offered(customer: Customer, { records = [], pinnedPlays = [] }: More = {}) {
  const history = historyOf(customer);
  const context = signalContext({ history, settings, now, basis, phrases });
  const score = scoreCustomer({ signals: deriveSignals(context), context });
  const chosen = selectPlays({
    score,
    history,
    settings: { ...settings, pinnedPlays },
    plays,
    records,
    valueTier: null,
    channel: null,
    language: null,
    now,
  });
  const why = ({ because }: (typeof chosen.suggestions)[number]) => (because.kind === 'reason' ? because.id : because.situation);
  return {
    situation: chosen.situation,
    firstThree: chosen.suggestions.slice(0, 3).map((one) => `${one.playId}, for ${why(one)}`),
    ids: chosen.suggestions.map(({ playId }) => playId),
  };
}
const healthy: Customer = {
  items: [...orders(12, 30, 9), [20, wrote('Could you send the catalogue for spring?')], [19, weWrote('Here it is.')]],
};
const atRisk: Customer = {
  items: [
    ...orders(3, 30, 52, 150),
    ...orders(9, 30, 142, 900),
    // Every two weeks, until eighty days ago.
    ...[80, 95, 108, 122, 137].map((daysAgo): [number, Item] => [daysAgo, wrote('Please add two boxes to the next delivery.')]),
    [79, weWrote('Done.')],
  ],
};
const unhappy: Customer = {
  items: [
    ...orders(10, 30, 9),
    [4, wrote('Снова пришла битая плитка, это никуда не годится. Мы очень недовольны и ждём объяснений.', 'Битая плитка')],
  ],
};
const leaving: Customer = {
  items: [
    ...orders(10, 30, 9),
    [3, wrote('We hereby cancel our contract with effect from 31 January. Please confirm.')],
    [2, weWrote('I will call you.')],
  ],
};
const dormant: Customer = { items: orders(12, 30, 100) };
const lost: Customer = {
  items: [...orders(6, 30, 200)],
  journal: [{ id: 'outcome-1', customerId: 'c', at: now - 5 * dayMs, kind: 'outcome', outcome: 'left' }],
};
const withCompetitor: Customer = {
  items: [
    ...orders(12, 30, 9),
    [4, wrote('سلام، از کلارورک هم پیشنهادی گرفته‌ایم و داریم مقایسه می‌کنیم.', 'پیشنهاد')],
    [3, weWrote('ممنونم که گفتید.')],
  ],
};

describe('given this customer, these three plays, and why', () => {
  const told = (customer: Customer) => {
    const { situation, firstThree } = offered(customer);
    return [situation, ...firstThree];
  };

  test('healthy: orders as ever, and we answer', () => {
    expect(told(healthy)).toEqual(['healthy', 'reviewQuestion, for healthy', 'pulseQuestion, for healthy', 'referralRequest, for healthy']);
  });

  test('at risk: smaller orders, and for months no word', () => {
    expect(told(atRisk)).toEqual(['atRisk', 'quietCheckIn, for silence', 'dormantHello, for silence', 'findTheReason, for silence']);
  });

  test('unhappy: broken tiles, again', () => {
    expect(told(unhappy)).toEqual([
      'unhappy',
      'serviceRecoveryOpener, for complaint',
      'recoveryListen, for complaint',
      'recoveryApology, for complaint',
    ]);
  });

  test('leaving: cancelled in writing', () => {
    expect(told(leaving)).toEqual([
      'leaving',
      'cancellationReceived, for writtenCancellation',
      'exitInterview, for cancelIntent',
      'findTheReason, for cancelIntent',
    ]);
  });

  test('dormant: monthly orders, and none for a hundred days', () => {
    expect(told(dormant)).toEqual(['dormant', 'dormantHello, for dormant', 'plannedContact, for dormant', 'dormantNews, for dormant']);
  });

  test('lost: somebody has noted that they left', () => {
    expect(told(lost)).toEqual(['lost', 'plannedContact, for lost', 'openDoor, for lost', 'dormantNews, for lost']);
  });

  test('left once, and has ordered every month since: not lost any more', () => {
    const left = (daysAgo: number): Customer => ({
      ...healthy,
      journal: [{ id: 'outcome-1', customerId: 'c', at: now - daysAgo * dayMs, kind: 'outcome', outcome: 'left' }],
    });
    expect(told(left(200))).toEqual(told(healthy));
    // The last order is nine days old.
    expect(told(left(5))[0]).toBe('lost');
  });

  test('with a competitor: they compare our price', () => {
    expect(told(withCompetitor)).toEqual([
      'withCompetitor',
      'objectionCuriosity, for competitorNamed',
      'objectionExpectations, for competitorNamed',
      'objectionReviews, for competitorNamed',
    ]);
  });
});

describe('an unhappy customer gets service recovery before any offer', () => {
  /** What weighs as much as the complaint, or nearly, is answered in sight of the first words of recovery: by a question, no offer. */
  const alsoAnswered: Record<string, string[]> = {
    leaving: ['cancellationReceived', 'exitInterview'],
    withCompetitor: ['objectionCuriosity'],
  };
  /** Everybody in turn, and then a complaint. */
  const complaint: [number, Item] = [
    1,
    wrote('This is the third broken delivery. I am very disappointed, nobody takes care of it.', 'Broken again'),
  ];
  const everybody = Object.entries({ healthy, atRisk, unhappy, leaving, dormant, lost, withCompetitor });
  const isRecovery = (id: string) => getPlay(id)!.family === 'serviceRecovery';
  const offersOfOurs = plays.flatMap(({ id, family }) => (family === 'terms' ? [id] : []));

  test.each(everybody)('%s before: with offers pinned, and whatever the records say', (name, customer) => {
    const angry = { ...customer, items: [...(customer.items ?? []), complaint] };
    const offers = plays.filter(({ id }) => !isRecovery(id)).map(({ id }) => id);
    const records = plays.map(({ id, family }) => {
      const hasHelped = family !== 'serviceRecovery';
      return { playId: id, used: 200, helped: hasHelped ? 200 : 0, failed: hasHelped ? 0 : 200, lastUsedAt: now - 50 * dayMs };
    });
    for (const more of [{}, { pinnedPlays: offers }, { records }, { pinnedPlays: offers, records }]) {
      const { firstThree, ids } = offered(angry, more);
      const beside = firstThree.map((line) => line.split(',')[0]!).filter((id) => !isRecovery(id));
      expect(firstThree[0]).toContain('serviceRecoveryOpener');
      expect(beside.length).toBe((alsoAnswered[name] ?? []).length);
      if (more.records === undefined) expect(beside).toEqual(alsoAnswered[name] ?? []);
      for (const id of beside) expect([...offersOfOurs, 'smallerOffer']).not.toContain(id);
      const others = ids.filter((id) => !beside.includes(id));
      // The tiles came broken before.
      const again = name === 'unhappy' ? ['repeatedComplaint'] : [];
      expect(others.slice(0, 3)).toEqual(['serviceRecoveryOpener', ...again, 'recoveryListen', 'recoveryApology'].slice(0, 3));
      const places = others.map(isRecovery);
      expect(places).toEqual(places.toSorted((a, b) => Number(b) - Number(a)));
    }
  });

  test('who also names a competitor: one question about it after the first words of recovery, the others after all of it', () => {
    const { situation, firstThree, ids } = offered({ ...withCompetitor, items: [...withCompetitor.items!, complaint] });
    expect(situation).toBe('unhappy');
    expect(firstThree).toEqual([
      'serviceRecoveryOpener, for complaint',
      'objectionCuriosity, for competitorNamed',
      'recoveryListen, for complaint',
    ]);
    expect(ids.indexOf('objectionExpectations')).toBeGreaterThan(ids.findLastIndex(isRecovery));
  });

  test('who leaves and complains: recovery, then what the leaving calls for', () => {
    expect(offered({ ...leaving, items: [...leaving.items!, complaint] }).firstThree).toEqual([
      'serviceRecoveryOpener, for complaint',
      'cancellationReceived, for writtenCancellation',
      'exitInterview, for cancelIntent',
    ]);
  });

  test('the steps that were taken give way to the next', () => {
    const taken = ['serviceRecoveryOpener', 'recoveryListen'].map((playId, i): JournalEntry => ({
      id: `play-use-${i}`,
      customerId: 'c',
      at: now - 2 * dayMs + i,
      kind: 'playUsed',
      playId,
      language: 'ru',
      how: 'inserted',
    }));
    expect(offered({ ...unhappy, journal: taken }).firstThree).toEqual([
      'recoveryApology, for complaint',
      'recoveryQuestions, for complaint',
      'recoveryInformation, for complaint',
    ]);
  });
});
