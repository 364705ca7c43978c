import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { applyPage } from '../../components/page/apply-page.ts';
import { useRemoval } from '../../components/page/use-removal.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import { useInsertion } from '../../components/page/use-insertion.ts';
import { useToday } from '../../components/page/use-today.ts';
import { useLinkChanges } from '../../components/customers/use-link-changes.ts';
import { usePaletteKeys } from '../../components/palette/use-palette-keys.ts';
import { adoptDrafts, keepDrafts, readDrafts } from '../../components/panel/drafts.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { Drafts, SaveState } from '../../components/panel/panel-types.ts';
import { openPage } from '../../lib/browser/panel.ts';
import { requestSite } from '../../lib/browser/permissions.ts';
import { getActiveTab, getTabUrl, onActiveTabChanged } from '../../lib/browser/tabs.ts';
import type { CustomerLinks, LinkChange } from '../../lib/domain/customers/links.ts';
import type { JournalEntry } from '../../lib/domain/journal/journal.ts';
import type { offeredPlays } from '../../lib/domain/plays/offered-plays.ts';
import type { OfferedPlay, Play } from '../../lib/domain/plays/play.ts';
import type { selectPlays } from '../../lib/domain/plays/select-plays.ts';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';
import type { PanelFacts, PanelView, PlayRecord, StoreState } from '../../lib/domain/views.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { translatorFor } from '../../lib/i18n/translator-for.ts';
import { directionOf, type Translator } from '../../lib/i18n/translator.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';

const CarePart = lazy(() => import('./CarePart.tsx').then((part) => ({ default: part.CarePart })));
const DuePart = lazy(() => import('./DuePart.tsx').then((part) => ({ default: part.DuePart })));
const TeachingPart = lazy(() => import('./TeachingPart.tsx').then((part) => ({ default: part.TeachingPart })));
const PalettePart = lazy(() => import('../popup/PalettePart.tsx').then((part) => ({ default: part.PalettePart })));
const idle: SaveState = { kind: 'idle' };
const newId = () => crypto.randomUUID();
const removeEntry = (entryId: string) => send('removeJournalEntry', { entryId });
const changeLinks = (change: LinkChange) => send('changeLinks', { change });

type Tab = { id: number; url: string | null };
type Saved = { ok: true } | { ok: false; failure: NamedFailure };

/** The tab that the panel speaks of: the named one, or the one in front. null until it is known. */
function useTab(fixedTabId: number | null): Tab | null {
  const [tab, setTab] = useState<Tab | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const found = fixedTabId === null ? await getActiveTab() : { id: fixedTabId, url: await getTabUrl(fixedTabId) };
      if (isOver || !found) return;
      setTab((before) => (before?.id === found.id && before.url === found.url ? before : found));
    };
    void look();
    const stop = onActiveTabChanged(() => void look());
    return () => {
      isOver = true;
      stop();
    };
  }, [fixedTabId]);
  return tab;
}

const askSettings = () => send('getSettings', {});
const askStore = () => send('getStoreState', {});
const askOwnPlays = () => send('getOwnPlays', {});
const askRecords = () => send('getPlayRecords', {});
const writable: StoreState = { readOnly: false, reason: null };

export function PanelApp({ fixedTabId }: { fixedTabId: number | null }) {
  const tab = useTab(fixedTabId);
  const { value: kept } = useAsked(askSettings, onChanged);
  const { value: store } = useAsked(askStore, onChanged);
  const [chosen, setChosen] = useState<Settings['language'] | null>(null);
  const settings = kept ?? defaultSettings;
  const language = chosen ?? settings.language;
  const { nativeDigits, theme } = settings;
  const translator = useMemo(() => translatorFor({ language, nativeDigits }, navigator.languages), [language, nativeDigits]);
  useEffect(() => applyPage(document.documentElement, translator, theme, 'Holdfast'), [translator, theme]);
  const onLanguage = (next: Settings['language']) => {
    // Seen at once; the stored settings follow, and answer for everyone else.
    setChosen(next);
    if (kept) void send('saveSettings', { settings: { language: next } });
  };
  if (!tab) return null;
  return <TabPanel key={tab.id} tab={tab} translator={translator} settings={settings} store={store ?? writable} onLanguage={onLanguage} />;
}

type TabPanelProps = {
  tab: Tab;
  translator: Translator;
  settings: Settings;
  store: StoreState;
  onLanguage: (language: Settings['language']) => void;
};

function TabPanel({ tab, translator, settings, store, onLanguage }: TabPanelProps) {
  const today = useToday();
  // What was picked from a list is meant for that page only.
  const [pick, setPick] = useState<{ customerId: string | null; url: string | null }>({ customerId: null, url: tab.url });
  const picked = pick.url === tab.url ? pick.customerId : null;
  const askedUrl = useRef(tab.url);
  const ask = useCallback(async () => {
    const url = askedUrl.current;
    const reply = await send('getPanelView', { tabId: tab.id, customerId: picked });
    return reply.ok ? { ok: true as const, value: { facts: reply.value, url } } : reply;
  }, [tab.id, picked]);
  const { value: answer, failure, reload } = useAsked(ask, onChanged);
  // While questions fail, the last answer stays; but never that of another page, whose customer this one's is not.
  const facts = answer && (failure === null || answer.url === tab.url) ? answer.facts : null;
  const [asking, setAsking] = useState<NamedFailure | null>(null);
  useEffect(() => {
    if (askedUrl.current === tab.url) return;
    askedUrl.current = tab.url;
    reload();
  }, [tab.url, reload]);

  const customerId = facts?.state === 'customer' ? facts.customer.id : null;
  const links = useLinks(customerId);
  const linking = useLinkChanges(changeLinks, reload);
  const drafting = useDrafts(customerId, links);
  const removal = useRemoval(removeEntry, reload, setAsking);
  const library = usePlays();
  const openedAt = useOpenedAt(customerId);
  const view = useMemo(
    () => facts && toView(facts, removal.hidden, library, settings, openedAt),
    [facts, removal.hidden, library, settings, openedAt],
  );
  const [noteSave, setNoteSave] = useState(idle);
  const [promiseSave, setPromiseSave] = useState(idle);
  const [outcomeSave, setOutcomeSave] = useState(idle);
  const inserting = useInsertion({
    insert: ({ playId, paragraphs, language }, isConfirmed) => {
      const use = { entryId: newId(), playId };
      return send('insertText', { tabId: tab.id, paragraphs, language, direction: directionOf(language), customerId, isConfirmed, use });
    },
    onCopied: ({ playId, language }) => {
      const entry = { kind: 'playUsed', id: newId(), at: Date.now(), playId, language, how: 'copied' } as const;
      if (customerId) void send('writeJournal', { entry: { ...entry, customerId } });
    },
  });
  const { forget: forgetInsertion } = inserting;
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  usePaletteKeys(useCallback(() => setPaletteOpen(true), []));
  const [isQuoteMissing, setQuoteMissing] = useState(false);
  const [askedPlay, setAskedPlay] = useState<{ playId: string } | null>(null);
  useEffect(() => {
    for (const set of [setNoteSave, setPromiseSave, setOutcomeSave]) set(idle);
    forgetInsertion();
    setQuoteMissing(false);
    setAskedPlay(null);
  }, [customerId, forgetInsertion]);

  const shownId = useRef(customerId);
  shownId.current = customerId;
  /** Told where it was asked for; once another customer is on show only a failure is told, above. */
  const endSave = (setSave: (save: SaveState) => void, reply: Saved, done: SaveState = { kind: 'saved' }) => {
    if (shownId.current === customerId) setSave(reply.ok ? done : { kind: 'failed', failure: reply.failure });
    else if (!reply.ok) setAsking(reply.failure);
    reload();
  };
  const write = async (setSave: (save: SaveState) => void, entry: JournalEntry): Promise<boolean> => {
    setSave({ kind: 'saving' });
    const reply = await send('writeJournal', { entry });
    endSave(setSave, reply);
    return reply.ok;
  };
  /** A mark that needs no words of its own: what failed is told above. */
  const note = async (entry: JournalEntry) => {
    const reply = await send('writeJournal', { entry });
    setAsking(reply.ok ? null : reply.failure);
    if (reply.ok) reload();
  };
  /** The entry that a suggestion becomes: the same one however often it is tried. */
  const suggestionIds = useRef(new Map<string, string>());
  const idOfSuggestion = (key: string): string => {
    const place = `${customerId} ${key}`;
    const id = suggestionIds.current.get(place) ?? newId();
    suggestionIds.current.set(place, id);
    return id;
  };
  const saveNote = async () => {
    if (!customerId) return;
    const { noteId, note } = drafting.drafts;
    const url = tab.url !== null && tab.url.length <= 2000 ? { url: tab.url } : {};
    const isSaved = await write(setNoteSave, { kind: 'note', id: noteId, customerId, at: Date.now(), text: note.trim(), ...url });
    // What was typed while it was being saved stays, as a note of its own.
    if (isSaved) drafting.change(customerId, (now) => ({ noteId: newId(), note: now.note === note ? '' : now.note }));
  };
  const savePromise = async () => {
    if (!customerId) return;
    const { promiseId, promise, promiseToWhom, promiseDueOn } = drafting.drafts;
    const at = Date.now();
    const isSaved = await write(setPromiseSave, {
      kind: 'promise',
      id: promiseId,
      customerId,
      at,
      text: promise.trim(),
      dueOn: promiseDueOn,
      state: 'open',
      stateAt: at,
      ...(promiseToWhom.trim() === '' ? {} : { toWhom: promiseToWhom.trim() }),
    });
    if (isSaved) {
      drafting.change(customerId, (now) =>
        now.promise === promise ? { promiseId: newId(), promise: '', promiseToWhom: '', promiseDueOn: '' } : { promiseId: newId() },
      );
    }
  };

  return (
    <Panel
      view={view}
      translator={translator}
      plays={library?.plays ?? noPlays}
      records={library?.records ?? noRecords}
      playSettings={settings}
      askedPlay={askedPlay}
      store={store}
      failure={asking ?? failure}
      drafts={drafting.drafts}
      areDraftsKept={drafting.areKept}
      saves={{ note: noteSave, promise: promiseSave, outcome: outcomeSave }}
      insertion={inserting.insertion}
      isQuoteMissing={isQuoteMissing}
      links={links}
      linking={linking}
      removed={removal.removed}
      canGoBack={picked !== null || (facts?.state === 'customer' && facts.hasList)}
      today={today}
      hostNames={facts?.state === 'customer' ? facts.hostNames : {}}
      onInsert={(choice, isConfirmed) => void inserting.insert(choice, isConfirmed)}
      onCopy={(choice) => void inserting.copy(choice)}
      onDraft={(change) => customerId && drafting.change(customerId, () => change)}
      onPlaySettings={(change) =>
        void send('saveSettings', { settings: change }).then((reply) => setAsking(reply.ok ? null : reply.failure))
      }
      onSaveNote={() => void saveNote()}
      onSavePromise={() => void savePromise()}
      onPromiseState={(entryId, state) =>
        void send('setPromiseState', { entryId, state, at: Date.now() }).then((reply) => endSave(setPromiseSave, reply, idle))
      }
      due={
        <Suspense>
          <DuePart
            translator={translator}
            canSave={!store.readOnly}
            onOpenCustomer={(id) => {
              setPick({ customerId: id, url: tab.url });
              reload();
            }}
            onOpenAgenda={() => void openPage('dashboard.html', 'agenda')}
          />
        </Suspense>
      }
      care={
        view?.state === 'customer' && (
          <Suspense>
            <CarePart
              customer={view.customer}
              translator={translator}
              canSave={!store.readOnly}
              drafts={drafting.drafts}
              onDraft={(change) => customerId && drafting.change(customerId, () => change)}
              plays={library?.plays ?? noPlays}
              onOpenPlay={(playId) => setAskedPlay({ playId })}
              onStored={reload}
            />
          </Suspense>
        )
      }
      onKeepSuggestion={({ key, quote }, dueOn) => {
        if (!customerId) return;
        const at = Date.now();
        const id = idOfSuggestion(key);
        const entry: JournalEntry = {
          kind: 'promise',
          id,
          customerId,
          at,
          text: quote,
          dueOn,
          state: 'open',
          stateAt: at,
          suggestionKey: key,
        };
        void write(setPromiseSave, entry);
      }}
      onDismissSuggestion={({ key }) =>
        customerId && void note({ kind: 'promiseDismissed', id: idOfSuggestion(key), customerId, at: Date.now(), suggestionKey: key })
      }
      onUndoDismiss={({ key }) =>
        void send('removeJournalEntry', { entryId: idOfSuggestion(key) }).then((reply) => {
          setAsking(reply.ok ? null : reply.failure);
          reload();
        })
      }
      onLinkChange={linking.apply}
      onUndoLink={linking.undo}
      onRemoveEntry={removal.remove}
      onDeny={({ id: signalId, key }, words) =>
        customerId &&
        void note({ kind: 'reasonDenied', id: newId(), customerId, at: Date.now(), signalId, key, words: words.slice(0, 300) })
      }
      onTickSign={(signId, isSeen) =>
        customerId && void note({ kind: 'signTicked', id: newId(), customerId, at: Date.now(), signId, isSeen })
      }
      onShowQuote={(quote) =>
        void send('showQuote', { tabId: tab.id, quote: quote.slice(0, 300) }).then(
          (reply) => shownId.current === customerId && setQuoteMissing(!reply.ok || !reply.value.isShown),
        )
      }
      onUndoRemove={removal.undo}
      onOutcome={(outcome) => {
        if (!customerId) return;
        setOutcomeSave({ kind: 'saving' });
        void send('recordOutcome', { entryId: newId(), customerId, outcome, at: Date.now() }).then((reply) =>
          endSave(setOutcomeSave, reply),
        );
      }}
      onPickCustomer={(id) => {
        const pick = () => {
          setPick({ customerId: id, url: tab.url });
          reload();
        };
        // Back to the list also from a customer whose badge was clicked on the page.
        if (id === null) void send('leaveCustomer', { tabId: tab.id }).then(pick);
        else pick();
      }}
      onAllowSite={(origin) => {
        // The browser asks only if nothing is awaited between the click and this call.
        void requestSite(origin).then(async (isGranted) => {
          if (!isGranted) return;
          const reply = await send('siteAccessChanged', {});
          setAsking(reply.ok ? null : reply.failure);
          reload();
        });
      }}
      onResume={(origin) =>
        void send('setSitePaused', { origin, isPaused: false }).then((reply) => {
          setAsking(reply.ok ? null : reply.failure);
          reload();
        })
      }
      onRetry={() => {
        setAsking(null);
        reload();
      }}
      palette={
        isPaletteOpen ? (
          <Suspense>
            <PalettePart
              tabId={tab.id}
              customer={facts?.state === 'customer' ? facts.customer : null}
              isCustomerKnown={facts !== null}
              blanks={drafting.drafts.blanks}
              translator={translator}
              onBlank={(name, value) =>
                customerId && drafting.change(customerId, ({ blanks }) => ({ blanks: { ...blanks, [name]: value } }))
              }
              onClose={() => setPaletteOpen(false)}
            />
          </Suspense>
        ) : null
      }
      onPalette={() => setPaletteOpen(!isPaletteOpen)}
      onOpenOptions={() => void openPage('options.html')}
      onLanguage={onLanguage}
    >
      <Suspense>{facts && <TeachingPart tabId={tab.id} url={tab.url} translator={translator} />}</Suspense>
    </Panel>
  );
}

/** What the customer on show hangs together with; null while it is asked for, and for one that is not on show any more. */
function useLinks(customerId: string | null): CustomerLinks | null {
  const ask = useCallback(
    async () => (customerId === null ? { ok: true as const, value: null } : send('getCustomerLinks', { customerId })),
    [customerId],
  );
  const { value } = useAsked(ask, onChanged);
  return value?.customerId === customerId ? value : null;
}

type Library = { plays: readonly OfferedPlay[]; records: readonly PlayRecord[]; select: typeof selectPlays };
const noPlays: readonly OfferedPlay[] = [];
const noRecords: readonly PlayRecord[] = [];

/**
 * The plays and what chooses among them, loaded beside the panel's first picture: they are a large part of its size. Null until
 * then; the user's own plays and what came of all of them follow.
 */
function usePlays(): Library | null {
  const [built, setBuilt] = useState<{ plays: readonly Play[]; offer: typeof offeredPlays; select: typeof selectPlays } | null>(null);
  const { value: own } = useAsked(askOwnPlays, onChanged);
  const { value: records } = useAsked(askRecords, onChanged);
  useEffect(() => {
    let isOver = false;
    void Promise.all([
      import('../../lib/domain/plays/library.ts'),
      import('../../lib/domain/plays/offered-plays.ts'),
      import('../../lib/domain/plays/select-plays.ts'),
    ]).then(([{ plays }, { offeredPlays: offer }, { selectPlays: select }]) => isOver || setBuilt({ plays, offer, select }));
    return () => {
      isOver = true;
    };
  }, []);
  return useMemo(
    () => built && { plays: built.offer(built.plays, own ?? []), records: records ?? noRecords, select: built.select },
    [built, own, records],
  );
}

/** Since when this customer is on show, ms since 1970 UTC. */
function useOpenedAt(customerId: string | null): number {
  const [opened, setOpened] = useState(() => ({ customerId, at: Date.now() }));
  if (opened.customerId === customerId) return opened.at;
  const next = { customerId, at: Date.now() };
  setOpened(next);
  return next.at;
}

/** The worker's facts with the plays that fit, and without the entries that are being removed. */
function toView(facts: PanelFacts, hidden: ReadonlySet<string>, library: Library | null, settings: Settings, openedAt: number): PanelView {
  if (facts.state !== 'customer') return facts;
  const { bandLimits, ...customer } = facts.customer;
  const journal = customer.journal.filter(({ id }) => !hidden.has(id));
  // What was put in since the panel shows this customer does not move the plays under the hand that used them.
  const before = journal.filter((entry) => entry.kind !== 'playUsed' || entry.at < openedAt);
  const { score, valueTier, channel, language } = customer;
  const { plays, records } = library ?? { plays: noPlays, records: noRecords };
  const about = { score, history: { journal: before }, settings: { ...settings, bandLimits }, valueTier, channel, language };
  const chosen = library?.select({ ...about, plays, records, now: openedAt });
  return { ...facts, customer: { ...customer, suggestions: chosen?.suggestions ?? [], journal } };
}

/** What is typed about a customer: in `localStorage` with every key, so that it outlives the worker, the panel and a reload. */
function useDrafts(customerId: string | null, links: CustomerLinks | null) {
  const [state, setState] = useState<{ customerId: string | null; drafts: Drafts; areKept: boolean }>(() => ({
    customerId,
    drafts: readDrafts(localStorage, customerId ?? '', newId),
    areKept: true,
  }));
  const latest = useRef(state);
  let current = state;
  if (state.customerId !== customerId) {
    current = { customerId, drafts: readDrafts(localStorage, customerId ?? '', newId), areKept: true };
    setState(current);
  }
  latest.current = current;
  useEffect(() => {
    if (links === null || links.customerId !== latest.current.customerId) return;
    const partIds = links.merges.flatMap(({ undoneAt, sides }) => (undoneAt === null ? sides.map(({ id }) => id) : []));
    if (!adoptDrafts(localStorage, links.customerId, partIds, newId)) return;
    setState({ customerId: links.customerId, drafts: readDrafts(localStorage, links.customerId, newId), areKept: true });
  }, [links]);
  const change = useCallback((changedId: string, next: (now: Drafts) => Partial<Drafts>) => {
    const isShown = latest.current.customerId === changedId;
    const now = isShown ? latest.current.drafts : readDrafts(localStorage, changedId, newId);
    const drafts = { ...now, ...next(now) };
    const areKept = keepDrafts(localStorage, changedId, drafts);
    if (!isShown) return;
    latest.current = { customerId: changedId, drafts, areKept };
    setState(latest.current);
  }, []);
  return { drafts: current.drafts, areKept: current.areKept, change };
}
