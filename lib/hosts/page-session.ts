import type { BadgeView } from '../domain/views.ts';
import { createBadge, removeStrayBadges, type Badge } from './badge.ts';
import { findOne, pageLanguage } from './dom.ts';
import { watchPage, type PageChange } from './page-watcher.ts';
import type { Profile } from './profile.ts';
import {
  findPage,
  findRows,
  readOwnAddresses,
  readPage,
  readRow,
  readSlotKey,
  rowKey,
  type Breathe,
  type Page,
  type PageReading,
  type PlacedSubject,
  type Slot,
} from './read-page.ts';
import type { RawReading } from './reading.ts';

type Candidate = { id: string; detect: Profile['detect'] };
type Observed = { profile: Profile | null; candidates: Candidate[]; slots: Record<string, { customerId: string; badge: BadgeView }> };

/** What the session needs of the extension. `observe` and `badgeFor` answer null when there is nobody to answer. */
export type SessionPorts = {
  observe: (request: { url: string; profileId: string | null; reading: RawReading | null }) => Promise<Observed | null>;
  badgeFor: (customerIds: string[]) => Promise<Record<string, BadgeView> | null>;
  openPanel: (customerId: string) => void;
  isAlive: () => boolean;
};
export type Session = { refresh: () => Promise<void> };

/** A badge on the page and the customer that it speaks of. */
type Placed = { badge: Badge; customerId: string };
type Row = { element: Element; key: string | null; placed: Placed | null; isVisible: boolean; slot: string };

const settleMs = 300;
const renameMs = 2000;
const sliceMs = 8;
const rowsAMessage = 40;
const maxRows = 10_000;
const maxFights = 5;
const oneFightMs = 50;
const fightWindowMs = 10_000;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Lets others have the thread once a slice of work is over. */
function createBreathe(): Breathe {
  let sliceBeganAt = performance.now();
  return () =>
    performance.now() - sliceBeganAt <= sliceMs
      ? undefined
      : pause().then(() => {
          sliceBeganAt = performance.now();
        });
}
const currentUrl = (): string => location.href.slice(0, 2000);

/** What tells one customer's view from another's: the name and whatever else names them. */
const identityStamp = (reading: PageReading): string =>
  reading.subjects
    .map(({ subject }) =>
      subject.facts
        .filter(({ field }) => field === 'name' || field === 'code')
        .map(({ text }) => text)
        .join('|'),
    )
    .join('\n');

const recordKeyOf = (reading: PageReading): string =>
  reading.subjects.map(({ subject }) => `${subject.recordType}/${subject.recordId}`).join('\n');

/**
 * Reads one document as long as it lives and keeps its badges right. Everything ends with the signal: observers,
 * listeners, badges. Reading never changes the page but for the badges.
 */
export function startPageSession(ports: SessionPorts, signal: AbortSignal): Session {
  let profile: Profile | null = null;
  let candidates: Candidate[] = [];
  let hasReportedNothing = false;

  /** The one customer of a record, message or compose page. */
  let single: { placed: Placed | null; slotKey: string; pageKey: string; url: string } | null = null;
  let lastSent = '';
  let accepted: { pageIndex: number; recordKey: string; stamp: string } | null = null;
  let awaited: { pageKey: string; content: string; since: number } | null = null;
  let recheck: ReturnType<typeof setTimeout> | undefined;

  let rows = new Map<Element, Row>();
  let rowCount = 0;
  let lister: IntersectionObserver | null = null;
  let isReadingRows = false;
  let shouldReadRowsAgain = false;
  const fights: number[] = [];
  let hasGivenUp = false;

  const wants = (detect: Profile['detect']): boolean =>
    (detect.url === undefined || new RegExp(detect.url, 'u').test(currentUrl())) &&
    (detect.has === undefined || findOne(document, detect.has) !== null);

  const dropSingle = (): void => {
    single?.placed?.badge.remove();
    single = null;
    lastSent = '';
  };
  const dropRows = (): void => {
    for (const row of rows.values()) row.placed?.badge.remove();
    rows = new Map();
    lister?.disconnect();
    lister = null;
  };
  const end = (): void => {
    dropSingle();
    dropRows();
    clearTimeout(recheck);
  };
  const lookAgainIn = (ms: number): void => {
    clearTimeout(recheck);
    recheck = setTimeout(() => void look(), ms);
  };

  /**
   * A host that takes the badge away gets it back, five times in ten seconds, then it is left in peace. All badges of one
   * moment are one fight, and a host that has drawn the badge's place anew has not fought.
   */
  const putBack = (badge: Badge, slot: Slot): void => {
    if (hasGivenUp || (badge.isPlaced() && badge.isFor(slot))) return;
    const now = performance.now();
    if (badge.isFor(slot) && now - (fights.at(-1) ?? -Infinity) > oneFightMs) {
      while (fights.length > 0 && now - fights[0]! > fightWindowMs) fights.shift();
      fights.push(now);
      if (fights.length > maxFights) {
        hasGivenUp = true;
        return;
      }
    }
    badge.place(slot);
  };

  const emptyReading = (page: Page): RawReading => ({
    profileId: profile!.id,
    profileVersion: profile!.version,
    url: currentUrl(),
    pageLanguage: pageLanguage(),
    pageKind: page.page.kind,
    pageKey: '',
    ownAddresses: readOwnAddresses(profile!, document),
    stillShown: [...rows.values()].flatMap((row) => (row.placed === null ? [] : [row.placed.customerId])).slice(0, 500),
    subjects: [],
    problem: null,
  });

  const place = (subject: PlacedSubject, answer: Observed['slots'][string]): Placed => {
    const badge = createBadge(subject.slot, answer.badge, () => ports.openPanel(answer.customerId));
    badge.place();
    return { badge, customerId: answer.customerId };
  };

  /** Some hosts change the address before the view, some after: a pair that is not both old or both new is no reading. */
  const isSettled = (page: Page, reading: PageReading): boolean => {
    if (profile!.navigation !== 'settle') return true;
    const stamp = identityStamp(reading);
    const { index: pageIndex } = page;
    const recordKey = recordKeyOf(reading);
    // Only two readings of the same kind of page can be told to be the same words under another address.
    const before = accepted?.pageIndex === pageIndex ? accepted : null;
    if (before?.recordKey === recordKey && before.stamp === stamp) return true;
    const content = JSON.stringify(reading.subjects.map(({ subject }) => subject.facts));
    const now = performance.now();
    if (awaited === null || awaited.pageKey !== reading.pageKey || awaited.content !== content) {
      awaited = { pageKey: reading.pageKey, content, since: now };
      lookAgainIn(settleMs);
      return false;
    }
    const isHalfWay = before !== null && (before.recordKey === recordKey) !== (before.stamp === stamp);
    const waitMs = isHalfWay ? renameMs : settleMs;
    if (now - awaited.since < waitMs - 10) {
      lookAgainIn(waitMs - (now - awaited.since));
      return false;
    }
    // The same words under another address are the old view still: only a change on the page ends this wait.
    return !(isHalfWay && before.stamp === stamp);
  };

  const lookAtOne = async (page: Page): Promise<void> => {
    dropRows();
    const beganAt = performance.now();
    const reading = await readPage(page, createBreathe());
    if (signal.aborted) return;
    // A page that takes long to read is read seldom: a tenth of the time at the most.
    notBefore = performance.now() + 10 * (performance.now() - beganAt);
    const slotKey = reading.subjects[0]?.slot.key ?? '';
    if (single !== null && (single.slotKey !== slotKey || single.pageKey !== reading.pageKey)) dropSingle();
    if (!isSettled(page, reading)) return;
    awaited = null;
    accepted = { pageIndex: page.index, recordKey: recordKeyOf(reading), stamp: identityStamp(reading) };
    const message: RawReading = {
      ...emptyReading(page),
      pageKey: reading.pageKey,
      subjects: reading.subjects.map(({ subject }, index) => ({ ...subject, slot: subject.slot || `slot-${index}` })),
      problem: reading.problem,
    };
    const text = JSON.stringify(message);
    if (text === lastSent) {
      const slot = reading.subjects[0]?.slot;
      if (single?.placed && slot) putBack(single.placed.badge, slot);
      return;
    }
    lastSent = text;
    const answer = await ports.observe({ url: message.url, profileId: profile!.id, reading: message });
    if (signal.aborted || lastSent !== text) return;
    if (answer === null) {
      // Nobody answered: the next change of the page tries again.
      lastSent = '';
      return;
    }
    const first = reading.subjects[0];
    const given = answer.slots[message.subjects[0]?.slot ?? ''];
    if (first === undefined || given === undefined || page.page.kind === 'compose') {
      dropSingle();
      lastSent = text;
      return;
    }
    // The page may have moved on while the worker thought.
    const now = findPage(profile!, document, currentUrl());
    if (now === null || readSlotKey(now) !== slotKey || currentUrl() !== message.url) {
      lastSent = '';
      lookAgainIn(0);
      return;
    }
    const isSame = single?.placed?.customerId === given.customerId && single.placed.badge.isPlaced();
    if (isSame) single!.placed!.badge.update(given.badge);
    else {
      single?.placed?.badge.remove();
      single = { placed: place(first, given), slotKey, pageKey: reading.pageKey, url: message.url };
    }
  };

  const lookAtRows = async (page: Page): Promise<void> => {
    dropSingle();
    const { page: list } = page;
    if (list.kind !== 'list') return;
    lister ??= new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          const row = rows.get(entry.target);
          if (row !== undefined) row.isVisible = entry.isIntersecting;
        }
        void readVisibleRows();
      },
      { rootMargin: '200px' },
    );
    const found = findRows(page).slice(0, maxRows);
    const present = new Set(found);
    for (const [element, row] of rows)
      if (!present.has(element)) {
        row.placed?.badge.remove();
        lister.unobserve(element);
        rows.delete(element);
      }
    const breathe = createBreathe();
    for (const element of found) {
      if (!rows.has(element)) {
        rows.set(element, { element, key: null, placed: null, isVisible: false, slot: `row-${rowCount++}` });
        lister.observe(element);
      }
      await breathe();
      if (signal.aborted) return;
    }
    await readVisibleRows();
  };

  /** Rows in view whose words are not those that their badge stands for are read, sent in batches, and badged. */
  const readVisibleRows = async (): Promise<void> => {
    if (isReadingRows) {
      shouldReadRowsAgain = true;
      return;
    }
    isReadingRows = true;
    try {
      for (let isMore = true; (isMore || shouldReadRowsAgain) && !signal.aborted;) {
        isMore = false;
        shouldReadRowsAgain = false;
        const page = profile === null ? null : findPage(profile, document, currentUrl());
        if (page?.page.kind !== 'list') return;
        const batch: { row: Row; subject: PlacedSubject }[] = [];
        const breathe = createBreathe();
        for (const row of rows.values()) {
          if (!row.isVisible) continue;
          const subject = readRow(row.element, page.page, 0);
          const key = subject === null ? '' : JSON.stringify(subject.subject);
          if (row.key === key) {
            if (row.placed !== null && subject !== null) putBack(row.placed.badge, subject.slot);
          } else {
            if (row.placed !== null && (subject === null || subject.slot.key !== row.placed.badge.key)) {
              row.placed.badge.remove();
              row.placed = null;
            }
            row.key = key;
            if (subject !== null) batch.push({ row, subject });
          }
          if (batch.length >= rowsAMessage) {
            isMore = true;
            break;
          }
          await breathe();
          if (signal.aborted) return;
        }
        if (batch.length > 0) await sendRows(page, batch);
      }
    } finally {
      isReadingRows = false;
    }
  };

  const sendRows = async (page: Page, batch: { row: Row; subject: PlacedSubject }[]): Promise<void> => {
    const message: RawReading = {
      ...emptyReading(page),
      subjects: batch.map(({ row, subject }) => ({ ...subject.subject, slot: row.slot })),
    };
    hasReportedNothing = false;
    const answer = await ports.observe({ url: message.url, profileId: profile!.id, reading: message });
    if (signal.aborted) return;
    const breathe = createBreathe();
    for (const { row, subject } of batch) {
      const given = answer?.slots[row.slot];
      const now = page.page.kind === 'list' && rows.has(row.element) ? readRow(row.element, page.page, 0) : null;
      if (answer === null || now === null || rowKey(now.subject) !== rowKey(subject.subject)) {
        // Unanswered, recycled or gone: read it again when it next changes.
        row.key = null;
        continue;
      }
      if (given === undefined) continue;
      if (row.placed?.customerId === given.customerId && row.placed.badge.isPlaced()) row.placed.badge.update(given.badge);
      else {
        row.placed?.badge.remove();
        row.placed = place(now, given);
      }
      await breathe();
      if (signal.aborted) return;
    }
  };

  const reportNothing = async (): Promise<void> => {
    dropSingle();
    dropRows();
    accepted = null;
    if (hasReportedNothing) return;
    hasReportedNothing = true;
    await ports.observe({ url: currentUrl(), profileId: profile?.id ?? null, reading: null });
  };

  const recognise = async (): Promise<boolean> => {
    if (profile !== null) return true;
    const known = candidates.find(({ detect }) => wants(detect));
    if (known === undefined) return false;
    const answer = await ports.observe({ url: currentUrl(), profileId: known.id, reading: null });
    profile = answer?.profile ?? null;
    return profile !== null;
  };

  let notBefore = 0;
  let isLooking = false;
  let shouldLookAgain = false;
  const look = async (): Promise<void> => {
    if (signal.aborted) return;
    if (isLooking) {
      shouldLookAgain = true;
      return;
    }
    isLooking = true;
    try {
      do {
        shouldLookAgain = false;
        if (!(await recognise()) || signal.aborted) return;
        const page = findPage(profile!, document, currentUrl());
        if (page === null) await reportNothing();
        else if (page.page.kind === 'list') {
          accepted = null;
          await lookAtRows(page);
        } else {
          hasReportedNothing = false;
          await lookAtOne(page);
        }
      } while (shouldLookAgain && !signal.aborted);
    } finally {
      isLooking = false;
    }
  };

  /** Cheap and at once: a badge whose customer is no longer what the page shows goes before anybody reads it. */
  const guard = (): void => {
    if (!ports.isAlive()) return;
    if (single?.placed) {
      const page = profile === null ? null : findPage(profile, document, currentUrl());
      const isStill = page !== null && page.page.kind !== 'list' && currentUrl() === single.url && readSlotKey(page) === single.slotKey;
      if (!isStill) dropSingle();
    }
    if (rows.size > 0 && profile !== null) {
      const page = findPage(profile, document, currentUrl());
      if (page?.page.kind !== 'list') return dropRows();
      for (const row of rows.values())
        if (row.placed !== null && row.isVisible && readRow(row.element, page.page, 0)?.slot.key !== row.placed.badge.key) {
          row.placed.badge.remove();
          row.placed = null;
          row.key = null;
        }
    }
  };

  const onChange = (change: PageChange): void => {
    if (change === 'address') {
      fights.length = 0;
      hasGivenUp = false;
      notBefore = 0;
    }
    const restMs = notBefore - performance.now();
    if (restMs > 0) lookAgainIn(restMs);
    else void look();
  };

  /** A page that comes back from the browser's memory was another's turn meanwhile: everything is told anew. */
  const onRestored = (event: PageTransitionEvent): void => {
    if (!event.persisted || profile === null) return;
    lastSent = '';
    hasReportedNothing = false;
    for (const row of rows.values()) row.key = null;
    void ports.observe({ url: currentUrl(), profileId: null, reading: null }).then(() => look());
  };

  removeStrayBadges();
  signal.addEventListener('abort', end);
  addEventListener('pageshow', onRestored, { signal });
  void (async () => {
    const hello = await ports.observe({ url: currentUrl(), profileId: null, reading: null });
    if (hello === null || signal.aborted) return;
    candidates = hello.candidates;
    if (hello.profile !== null && wants(hello.profile.detect)) profile = hello.profile;
    watchPage(onChange, guard, signal);
    await look();
  })();

  return {
    refresh: async () => {
      const placed = [
        ...(single?.placed ? [single.placed] : []),
        ...[...rows.values()].flatMap((row) => (row.placed === null ? [] : [row.placed])),
      ];
      if (placed.length === 0) return;
      const badges = await ports.badgeFor([...new Set(placed.map(({ customerId }) => customerId))].slice(0, 500));
      if (badges === null || signal.aborted) return;
      for (const { badge, customerId } of placed) {
        const view = badges[customerId];
        if (view !== undefined) badge.update(view);
      }
    },
  };
}
