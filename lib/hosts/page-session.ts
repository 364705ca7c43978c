import type { BadgeView } from '../domain/views.ts';
import { createBadge, removeStrayBadges, type Badge } from './badge.ts';
import { createBreathe } from './breathe.ts';
import { hostOf, pageLanguage, parentOf } from './dom.ts';
import { createPageFinder, innerRootsOf, type FinderPorts, type PageFinder } from './page-finder.ts';
import { watchPage, type PageChange, type Watcher } from './page-watcher.ts';
import type { ListPage, Profile } from './profile.ts';
import {
  findBadgeSlot,
  findRows,
  readDateOrder,
  readOwnAddresses,
  readPage,
  isList,
  readRow,
  readSlotKey,
  rowKey,
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
  inferPage: FinderPorts['inferPage'];
  badgeFor: (customerIds: string[]) => Promise<Record<string, BadgeView> | null>;
  openPanel: (customerId: string) => void;
  isAlive: () => boolean;
};
/** `begun`: false where nobody answered, or the site may not be read. */
export type Session = { refresh: () => Promise<void>; begun: Promise<boolean> };

/** A badge on the page and the customer that it speaks of. */
type Placed = { badge: Badge; customerId: string };
/** A page's address and what told it from others when it stood there. */
type Named = { pageIndex: number; pageKey: string; stamp: string };
type Row = { element: Element; key: string | null; placed: Placed | null; isVisible: boolean; slot: string };

const settleMs = 300;
const renameMs = 2000;
const brokenLookMs = 1600;
/** Beside the newest. */
const maxRecent = 3;
const rowsAMessage = 40;
const maxRows = 10_000;
const maxRecords = 5000;
const maxRowDepth = 30;
const maxFights = 5;
const fightWindowMs = 10_000;

const currentUrl = (): string => location.href.slice(0, 2000);

/** What tells one view from another: the name and whatever else names the customer; of letters the day and the subject too. */
const identityStamp = ({ page }: Page, reading: PageReading): string =>
  reading.subjects
    .map(({ subject: { facts, items } }) =>
      [
        ...facts.filter(({ field }) => field === 'name' || field === 'code').map(({ text }) => text),
        ...(page.kind === 'message' ? items.map(({ from, date, subject }) => `${from} ${date} ${subject}`) : []),
      ].join('|'),
    )
    .join('\n');

/** E-mail addresses, or numbers where there are none: what hardly any two records share. */
const addressesOf = (reading: PageReading): string[] => {
  const facts = reading.subjects.flatMap(({ subject }) => subject.facts);
  const of = (wanted: string): string[] => facts.flatMap(({ field, text }) => (field === wanted ? text : []));
  return of('email').length > 0 ? of('email') : of('phone');
};

/**
 * Reads one document as long as it lives and keeps its badges right. Everything ends with the signal: observers,
 * listeners, badges. Reading never changes the page but for the badges.
 */
export function startPageSession(ports: SessionPorts, signal: AbortSignal): Session {
  let finder: PageFinder | null = null;
  let watcher: Watcher | null = null;
  let hasReportedNothing = false;
  let lastListPage = '';

  /** The one customer of a record, message or compose page. */
  let single: { placed: Placed | null; slotKey: string; pageKey: string; url: string } | null = null;
  let lastSent = '';
  let accepted: Named | null = null;
  let awaited: { pageKey: string; content: string; since: number } | null = null;
  /** The last records that were seen under their own address, settled or not. */
  let recent: (Named & { addresses: string[] })[] = [];
  let recheck: ReturnType<typeof setTimeout> | undefined;

  let rows = new Map<Element, Row>();
  let rowCount = 0;
  let lister: IntersectionObserver | null = null;
  let isReadingRows = false;
  let shouldReadRowsAgain = false;
  const fights: number[] = [];
  /** All badges that go at one moment are one fight. */
  let moment = 0;
  let foughtAtMoment = 0;
  let hasGivenUp = false;

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
   * A host that takes the badge away gets it back, five times in ten seconds, then it is left in peace. A host that has
   * drawn the badge's place anew has not fought.
   */
  const putBack = (badge: Badge, slot: Slot): void => {
    if (hasGivenUp || (badge.isPlaced() && badge.isFor(slot))) return;
    const now = performance.now();
    if (badge.isFor(slot) && foughtAtMoment !== moment) {
      foughtAtMoment = moment;
      while (fights.length > 0 && now - fights[0]! > fightWindowMs) fights.shift();
      fights.push(now);
      if (fights.length > maxFights) {
        hasGivenUp = true;
        void reportRefused();
        return;
      }
    }
    badge.place(slot);
  };

  const profile = (): Profile => finder!.profile()!;
  const currentPage = (): Page | null => finder?.current() ?? null;
  const ownAddressesOn = ({ page }: Page): string[] => readOwnAddresses(profile(), page, document);

  const emptyReading = (page: Page): RawReading => {
    const dateOrder = readDateOrder(profile(), document);
    return {
      profileId: profile().id,
      profileVersion: profile().version,
      url: currentUrl(),
      pageLanguage: pageLanguage(),
      ...(dateOrder === null ? {} : { dateOrder }),
      pageKind: page.page.kind,
      pageKey: '',
      ownAddresses: ownAddressesOn(page),
      stillShown: [...rows.values()].flatMap((row) => (row.placed === null ? [] : [row.placed.customerId])).slice(0, 500),
      subjects: [],
      problem: null,
    };
  };

  /** The page will not have the badge: the panel says so instead. */
  const reportRefused = async (): Promise<void> => {
    const page = currentPage();
    if (page === null) return;
    const reading = page.page.kind === 'list' || lastSent === '' ? emptyReading(page) : (JSON.parse(lastSent) as RawReading);
    await ports.observe({ url: currentUrl(), profileId: reading.profileId, reading: { ...reading, problem: 'badgeRefused' } });
  };

  const place = (subject: PlacedSubject, answer: Observed['slots'][string]): Placed => {
    const badge = createBadge(subject.slot, answer.badge, () => ports.openPanel(answer.customerId));
    badge.place();
    return { badge, customerId: answer.customerId };
  };

  const remember = ({ page, index: pageIndex }: Page, { pageKey }: PageReading, stamp: string, addresses: string[]): void => {
    if (page.kind !== 'record') return;
    const others = recent.filter((one) => one.pageKey !== pageKey);
    recent = [...others.slice(-maxRecent), { pageIndex, pageKey, stamp, addresses }];
  };
  /** Hosts draw a record's parts one after the other: the last one's addresses may still stand under the new name. */
  const hasBorrowed = (reading: PageReading): boolean => {
    const addresses = addressesOf(reading);
    return recent.some((one) => one.pageKey !== reading.pageKey && one.addresses.some((address) => addresses.includes(address)));
  };

  /** Some hosts change the address before the view, some after: a pair that is not both old or both new is no reading. */
  const isSettled = (page: Page, reading: PageReading): boolean => {
    if (profile().navigation !== 'settle') return true;
    const stamp = identityStamp(page, reading);
    const { index: pageIndex } = page;
    const { pageKey } = reading;
    // Only two readings of the same kind of page can be told to be the same words under another address.
    const before = accepted?.pageIndex === pageIndex && pageKey !== '' ? accepted : null;
    if (before?.pageKey === pageKey && before.stamp === stamp) {
      remember(page, reading, stamp, addressesOf(reading));
      return true;
    }
    // Also of what was only passed: whoever steps on quickly leaves the last one's words under the next one's address.
    const passed = pageKey === '' ? [] : recent.filter((one) => one.pageIndex === pageIndex);
    const isOld = (one: Named): boolean => one.stamp === stamp && one.pageKey !== pageKey;
    const isRenamed = before !== null && before.pageKey === pageKey && before.stamp !== stamp;
    const isOfBefore = before !== null && isOld(before);
    const isHalfWay = isRenamed || isOfBefore || passed.some(isOld);
    const isBorrowed = page.page.kind === 'record' && hasBorrowed(reading);
    if (!isHalfWay) {
      // What first stood under the address, for the next view may come before its own; a name that gets its number is the same.
      const first = passed.find((one) => one.pageKey === pageKey && !stamp.startsWith(`${one.stamp}|`));
      remember(page, reading, first?.stamp ?? stamp, isBorrowed ? [] : addressesOf(reading));
    }
    const content = JSON.stringify(reading.subjects.map(({ subject }) => subject.facts));
    const now = performance.now();
    if (awaited === null || awaited.pageKey !== reading.pageKey || awaited.content !== content) {
      awaited = { pageKey: reading.pageKey, content, since: now };
      lookAgainIn(settleMs);
      return false;
    }
    const waitMs = isHalfWay || isBorrowed ? renameMs : settleMs;
    if (now - awaited.since < waitMs - 10) {
      lookAgainIn(waitMs - (now - awaited.since));
      return false;
    }
    // The same words under another address are the old view still: only a change on the page ends this wait. Of what was passed a
    // name alone may be a namesake's.
    return !(isOfBefore || (stamp.includes('|') && passed.some(isOld)));
  };

  const lookAtOne = async (page: Page): Promise<void> => {
    dropRows();
    moment++;
    const beganAt = performance.now();
    const reading = await readPage(page, ownAddressesOn(page), createBreathe());
    if (signal.aborted) return;
    // A page that takes long to read is read seldom: a tenth of the time at the most.
    notBefore = performance.now() + 10 * (performance.now() - beganAt);
    if (page.page.kind !== 'compose') finder!.noteReading(reading.problem !== 'nothingFound');
    if (reading.problem === 'nothingFound') lookAgainIn(brokenLookMs);
    const slotKey = reading.subjects[0]?.slot.key ?? '';
    if (single !== null && (single.slotKey !== slotKey || single.pageKey !== reading.pageKey)) dropSingle();
    if (!isSettled(page, reading)) return;
    awaited = null;
    accepted = { pageIndex: page.index, pageKey: reading.pageKey, stamp: identityStamp(page, reading) };
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
    const answer = await ports.observe({ url: message.url, profileId: message.profileId, reading: message });
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
    const now = currentPage();
    if (now === null || readSlotKey(now, ownAddressesOn(now)) !== slotKey || currentUrl() !== message.url) {
      lastSent = '';
      lookAgainIn(settleMs);
      return;
    }
    const isSame = single?.placed?.customerId === given.customerId && single.placed.badge.isPlaced();
    if (isSame) single!.placed!.badge.update(given.badge);
    else {
      single?.placed?.badge.remove();
      single = { placed: place(first, given), slotKey, pageKey: reading.pageKey, url: message.url };
    }
  };

  const lookAtRows = async (page: Page<ListPage>): Promise<void> => {
    dropSingle();
    // Other columns than before: nothing that was read under the old ones stands.
    const described = JSON.stringify(page.page);
    if (described !== lastListPage) dropRows();
    lastListPage = described;
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
    finder!.noteReading(found.length > 0);
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
      // The page may have become another meanwhile.
      if (signal.aborted || lister === null) return;
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
        moment++;
        const page = currentPage();
        if (page === null || !isList(page)) return;
        const batch: { row: Row; subject: PlacedSubject }[] = [];
        const breathe = createBreathe();
        for (const row of rows.values()) {
          if (!row.isVisible) continue;
          const subject = readRow(row.element, page);
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

  const sendRows = async (page: Page<ListPage>, batch: { row: Row; subject: PlacedSubject }[]): Promise<void> => {
    const message: RawReading = {
      ...emptyReading(page),
      subjects: batch.map(({ row, subject }) => ({ ...subject.subject, slot: row.slot })),
    };
    hasReportedNothing = false;
    const answer = await ports.observe({ url: message.url, profileId: message.profileId, reading: message });
    if (signal.aborted) return;
    const breathe = createBreathe();
    for (const { row, subject } of batch) {
      const given = answer?.slots[row.slot];
      const now = rows.has(row.element) ? readRow(row.element, page) : null;
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
    await ports.observe({ url: currentUrl(), profileId: finder?.profile()?.id ?? null, reading: null });
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
        const againInMs = await finder!.refresh();
        if (signal.aborted || finder!.profile() === null) return;
        if (againInMs !== null) lookAgainIn(againInMs);
        const page = currentPage();
        if (page !== null) for (const root of innerRootsOf(page)) watcher?.watch(root);
        if (page === null) await reportNothing();
        else if (isList(page)) {
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

  /** The badged rows that these changes were made in; all of them where the changes are too many to tell. */
  const badgedRowsIn = (records: readonly MutationRecord[]): Row[] => {
    const changed = new Set(records.length > maxRecords ? rows.values() : []);
    for (const { target } of records.slice(0, maxRecords)) {
      let node: Node | null = target;
      for (let depth = 0; node !== null && depth < maxRowDepth; depth++, node = parentOf(node) ?? hostOf(node)) {
        const row = rows.get(node as Element);
        if (row !== undefined) changed.add(row);
      }
    }
    return [...changed].filter(({ placed }) => placed !== null);
  };

  /**
   * Cheap and at once: a badge whose customer is no longer what the page shows goes before anybody reads it, and one that
   * the page threw away while it drew itself anew comes back. Rows that nobody sees, or that there is no time to read,
   * lose theirs: they are read when they are next looked at.
   */
  const guard = (records: readonly MutationRecord[], isHurried: boolean): void => {
    if (!ports.isAlive()) return;
    moment++;
    if (single?.placed && currentUrl() !== single.url) dropSingle();
    if (single?.placed && !isHurried) {
      const page = currentPage();
      const own = page === null ? [] : ownAddressesOn(page);
      const isStill = page !== null && page.page.kind !== 'list' && readSlotKey(page, own) === single.slotKey;
      const slot = isStill ? findBadgeSlot(page, own, single.slotKey) : null;
      if (!isStill) dropSingle();
      else if (slot !== null) putBack(single.placed.badge, slot);
    }
    if (rows.size === 0) return;
    const page = isHurried ? null : currentPage();
    if (!isHurried && (page === null || !isList(page))) return dropRows();
    for (const row of badgedRowsIn(records)) {
      // What is not on the page says nothing wrong: the next look puts it back, or another in its place.
      if (isHurried && !row.placed!.badge.isPlaced()) continue;
      const slot = page !== null && isList(page) && row.isVisible ? readRow(row.element, page)?.slot : null;
      if (slot?.key === row.placed!.badge.key) putBack(row.placed!.badge, slot);
      else {
        row.placed!.badge.remove();
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
    if (!event.persisted || finder === null) return;
    lastSent = '';
    hasReportedNothing = false;
    for (const row of rows.values()) row.key = null;
    void ports.observe({ url: currentUrl(), profileId: null, reading: null }).then(() => look());
  };

  removeStrayBadges();
  signal.addEventListener('abort', end);
  addEventListener('pageshow', onRestored, { signal });
  const begin = async (): Promise<boolean> => {
    const hello = await ports.observe({ url: currentUrl(), profileId: null, reading: null });
    if (hello === null || signal.aborted) return false;
    finder = createPageFinder(
      {
        getProfile: async (profileId) => (await ports.observe({ url: currentUrl(), profileId, reading: null }))?.profile ?? null,
        inferPage: ports.inferPage,
      },
      { candidates: hello.candidates, remembered: hello.profile, isTop: window === window.top },
    );
    watcher = watchPage(onChange, guard, signal);
    void look();
    return true;
  };

  return {
    begun: begin(),
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
