/**
 * `node scripts/bench-palette.mjs`: JSON. What one keystroke in the palette costs with 1,000 plays in three languages: the search
 * and what its rows show, beside a plain `includes` scan over the same words in the same run; and in the built extension (demo mode) the
 * whole keystroke with its picture, beside the same rows put there by a few lines of plain script.
 */
import { languages } from '../lib/domain/language.ts';
import { plays } from '../lib/domain/plays/library.ts';
import { markMatches } from '../lib/domain/search/mark-matches.ts';
import { createPlayIndex, excerptOf } from '../lib/domain/search/search-plays.ts';
import { launchWithExtension } from '../tests/e2e/support/extension.ts';

const count = 1000;
const rows = 16;
const rounds = 9;
/** Typed letter by letter: whole words, other forms, mistakes, the wrong keyboard layout, long questions, nothing. */
const queries = [
  'price',
  'late answer',
  'complant about delivery',
  'renewal contract date',
  'پاسخ دیرهنگام',
  'می خواهد تخفیف',
  'поздний ответ',
  'цены конкурента',
  'wtyf ljujdjhf',
  'зкшсу',
  'حقهزث',
  'rdlj',
  'xyzzyx qwrtp',
];

const round = (/** @type {number} */ value) => Math.round(value * 100) / 100;

/** A number between 0 and 1, always the same for the same seed (mulberry32). */
function random(/** @type {number} */ seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * As many plays as a large team has: each puts the library's titles and sentences together anew.
 * @returns {import('../lib/domain/plays/play.ts').OfferedPlay[]}
 */
function inventPlays() {
  const chance = random(7);
  const any = (/** @type {readonly string[]} */ texts) => texts[Math.floor(chance() * texts.length)] ?? '';
  const sources = Object.fromEntries(
    languages.map((language) => {
      const all = plays.map(({ words }) => words[language]);
      const said = all.flatMap(({ mail, call, chat }) => [...mail.formal, ...mail.friendly, ...call, ...(chat ?? [])]);
      const titles = all.flatMap(({ title }) => title.split(' '));
      return [language, { said, titles, when: all.map(({ when }) => when), tags: all.flatMap(({ tags }) => tags) }];
    }),
  );
  return Array.from({ length: count }, (_, i) => {
    const model = plays[i % plays.length];
    if (model === undefined) throw new Error('The library is empty.');
    const words = Object.fromEntries(
      languages.map((language) => {
        const { said, titles, when, tags } = /** @type {Record<string, string[]>} */ (sources[language]);
        const mine = model.words[language];
        const like = (/** @type {readonly string[]} */ lines) => lines.map(() => any(said ?? []));
        return [
          language,
          {
            ...mine,
            title: [any(titles ?? []), any(titles ?? []), any(titles ?? []), `${i}`].join(' '),
            when: any(when ?? []),
            tags: mine.tags.map(() => any(tags ?? [])),
            mail: { formal: like(mine.mail.formal), friendly: like(mine.mail.friendly) },
            call: like(mine.call),
            chat: like(mine.chat ?? []),
          },
        ];
      }),
    );
    return { ...model, id: `play${i}`, words };
  });
}

/** Milliseconds of every keystroke of every query: of each the median of some rounds, for what else the machine does must not count. */
function timeKeystrokes(/** @type {(query: string) => unknown} */ answer) {
  const keystrokes = queries.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)));
  /** @type {number[][]} */
  const times = keystrokes.map(() => []);
  for (let i = 0; i < rounds + 1; i += 1) {
    for (const [at, query] of keystrokes.entries()) {
      const from = performance.now();
      answer(query);
      // The first round warms up.
      if (i > 0) times[at]?.push(performance.now() - from);
    }
  }
  const sorted = keystrokes
    .map((query, at) => ({ query, ms: times[at]?.toSorted((a, b) => a - b)[rounds >> 1] ?? 0 }))
    .toSorted((a, b) => a.ms - b.ms);
  const at = (/** @type {number} */ share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return {
    medianMs: round(at(0.5)?.ms ?? 0),
    p95Ms: round(at(0.95)?.ms ?? 0),
    maxMs: round(at(1)?.ms ?? 0),
    slowest: at(1)?.query,
    keystrokes: sorted.length,
  };
}

export async function measurePalette() {
  const many = inventPlays();
  const byId = new Map(many.map((play) => [play.id, play]));
  const index = createPlayIndex();
  const slices = [];
  for (let at = 0; at < many.length; at += 10) {
    const from = performance.now();
    index.add(many.slice(at, at + 10));
    slices.push(performance.now() - from);
  }
  let found = 0;
  const keystroke = timeKeystrokes((query) => {
    const { playIds, matched } = index.search(query);
    for (const id of playIds.slice(0, rows)) {
      const play = /** @type {import('../lib/domain/plays/play.ts').OfferedPlay} */ (byId.get(id));
      markMatches(play.words.en?.title ?? '', matched);
      excerptOf(play, 'en', matched);
    }
    found += playIds.length;
  });
  if (found === 0) throw new Error('Nothing was found, so the figure would mean nothing.');
  const texts = many.map(({ words }) =>
    languages
      .flatMap((language) => {
        const { title = '', tags = [], when = '', mail, call = [], chat = [], aim = '' } = words[language] ?? {};
        return [title, ...tags, when, ...(mail?.formal ?? []), ...(mail?.friendly ?? []), ...call, ...chat, aim];
      })
      .join('\n')
      .toLowerCase(),
  );
  const scan = timeKeystrokes((query) => {
    const words = query.toLowerCase().split(' ');
    return texts.filter((text) => words.every((word) => text.includes(word)));
  });
  return {
    plays: count,
    languages: languages.length,
    indexMs: round(slices.reduce((sum, ms) => sum + ms, 0)),
    longestSliceMs: round(Math.max(...slices)),
    keystroke,
    reference: { what: 'a plain includes scan over the same words: no ranking, no other forms, no mistakes, one layout', ...scan },
    drawnKeystroke: await measureDrawn(many),
  };
}

/** Runs in the popup: what one keystroke does, and the same done plainly, for `Runtime.evaluate` to call. */
function watchKeystrokes() {
  const field = /** @type {HTMLInputElement} */ (document.querySelector('[data-testid="palette-search"]'));
  const setValue = /** @type {any} */ (Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')).set;
  const place = document.createElement('div');
  place.style.cssText = 'position:fixed;inset:0;overflow:auto;background:Canvas;visibility:hidden';
  document.body.append(place);
  const painted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      }),
    );
  /** @type {string[]} */
  let shown = [];
  Object.assign(globalThis, {
    keystroke: async (/** @type {string} */ query) => {
      place.style.visibility = 'hidden';
      setValue.call(field, query);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await painted();
      shown = [...document.querySelectorAll('[role="option"] bdi, [data-testid="words"] p')].map((line) => line.textContent);
    },
    plainly: async () => {
      place.style.visibility = 'visible';
      place.replaceChildren(...shown.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
      await painted();
    },
  });
}

/** @param {import('../lib/domain/plays/play.ts').OfferedPlay[]} many @returns {Promise<object>} */
async function measureDrawn(many) {
  const { openExtensionPage, close } = await launchWithExtension({ locale: 'en-GB', isClosedByCaller: true });
  try {
    const page = await openExtensionPage('options.html');
    const own = many.map(({ family, situations, words }, i) => ({
      ...{ schema: 1, id: `own-${String(i).padStart(8, '0')}`, basedOn: null, createdAt: 1, changedAt: 1 },
      ...{ family, situations, answers: [], words, versions: [] },
    }));
    for (let at = 0; at < own.length; at += 200) {
      const reply = await page.evaluate(
        (plays) => /** @type {any} */ (globalThis).chrome.runtime.sendMessage({ name: 'saveOwnPlays', request: { plays } }),
        own.slice(at, at + 200),
      );
      if (reply?.ok !== true) throw new Error(JSON.stringify(reply));
    }
    const popup = await openExtensionPage('popup.html?palette');
    await popup.setViewportSize({ width: 440, height: 600 });
    // Whole is the index once it finds a play that was put into it last.
    await popup.getByTestId('palette-search').fill('999');
    await popup.getByTestId('palette').locator('[role="status"]', { hasText: /\d/u }).waitFor({ state: 'attached', timeout: 60_000 });
    await popup.evaluate(watchKeystrokes);
    const session = await popup.context().newCDPSession(popup);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const spent = async (/** @type {string} */ expression) => {
      const now = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
      };
      const from = await now();
      await session.send('Runtime.evaluate', { expression, awaitPromise: true });
      return (await now()) - from;
    };
    const keystrokes = queries.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)));
    /** @type {number[]} */
    const drawn = [];
    /** @type {number[]} */
    const plain = [];
    for (const query of [...keystrokes.slice(0, 20), ...keystrokes]) {
      drawn.push(await spent(`keystroke(${JSON.stringify(query)})`));
      plain.push(await spent('plainly()'));
    }
    const summarise = (/** @type {number[]} */ all) => {
      // The first keystrokes warm up.
      const sorted = all.slice(20).toSorted((a, b) => a - b);
      const at = (/** @type {number} */ share) =>
        round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN);
      return { medianMs: at(0.5), p95Ms: at(0.95), maxMs: at(1), keystrokes: sorted.length };
    };
    return {
      what: 'time on the processor of the page, from the key to the picture',
      ...summarise(drawn),
      reference: { what: 'the same lines as plain paragraphs: no search, no marks, no choices', ...summarise(plain) },
    };
  } finally {
    await close();
  }
}

if (import.meta.main) console.log(JSON.stringify(await measurePalette(), null, 2));
