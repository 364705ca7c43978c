import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLinkChanges } from '../../components/customers/use-link-changes.ts';
import { placeOfHash } from '../../components/dashboard/dossier/addresses.ts';
import { DossierHome } from '../../components/dashboard/dossier/DossierHome.tsx';
import { DossierPart } from '../../components/dashboard/dossier/DossierPart.tsx';
import { draftAfter, keepFactDraft, readFactDraft } from '../../components/dashboard/dossier/fact-draft.ts';
import type { FactWords } from '../../components/dashboard/dossier/FactsSection.tsx';
import { useLightPrint } from '../../components/dashboard/dossier/use-light-print.ts';
import type { Asked } from '../../components/page/asked.ts';
import type { SaveState } from '../../components/page/settings-saver.ts';
import { newestOnly } from '../../components/page/newest-only.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import { useRemoval } from '../../components/page/use-removal.ts';
import { useToday } from '../../components/page/use-today.ts';
import { keepDrafts, readDrafts } from '../../components/panel/drafts.ts';
import type { Drafts } from '../../components/panel/panel-types.ts';
import type { LinkChange } from '../../lib/domain/customers/links.ts';
import type { DossierFact, JournalEntry } from '../../lib/domain/journal/journal.ts';
import type { OfferedPlay } from '../../lib/domain/plays/play.ts';
import type { CustomerSummary, DossierView } from '../../lib/domain/views.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';
import { useNoteSearch } from './note-search.ts';

const CarePart = lazy(() => import('../sidepanel/CarePart.tsx').then((part) => ({ default: part.CarePart })));

type RouteProps = { translator: Translator; isReadOnly: boolean };

const newId = () => crypto.randomUUID();
const changeLinks = (change: LinkChange) => send('changeLinks', { change });
const removeEntry = (entryId: string) => send('removeJournalEntry', { entryId });
const idle: SaveState = { kind: 'idle' };

export function DossierRoute(props: RouteProps) {
  const [place, setPlace] = useState(() => placeOfHash(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOfHash(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const { customerId, entryId } = place;
  return customerId === null ? <Home {...props} /> : <OneDossier key={customerId} customerId={customerId} entryId={entryId} {...props} />;
}

const mostPeople = 8;
const askPeople = newestOnly((query: string) => send('getRiskList', { from: 0, limit: mostPeople, band: null, query }));

/** Customers by name, company, address or number: those of the last answer while the next is asked for; null before the first. */
function usePeople(query: string): CustomerSummary[] | null {
  const [people, setPeople] = useState<CustomerSummary[] | null>(null);
  useEffect(() => {
    if (query.trim() === '') return setPeople(null);
    let isOver = false;
    void askPeople(query).then((reply) => isOver || setPeople(reply.ok ? reply.value.rows : null));
    return () => {
      isOver = true;
    };
  }, [query]);
  return people;
}

/** What is looked for stays with the page in the browser's history: the way back from a dossier leads to it. */
function queryOfHistory(): string {
  const { dossierQuery } = (history.state ?? {}) as { dossierQuery?: unknown };
  return typeof dossierQuery === 'string' ? dossierQuery : '';
}

function Home({ translator }: RouteProps) {
  const [query, setQuery] = useState(queryOfHistory);
  const search = useNoteSearch(query);
  const people = usePeople(query);
  return (
    <DossierHome
      translator={translator}
      query={query}
      onQuery={(next) => {
        history.replaceState({ dossierQuery: next }, '');
        setQuery(next);
      }}
      read={search.read}
      found={search.found}
      people={people}
      latest={search.latest}
      failure={search.failure}
      onTryAgain={search.reload}
      onReloadPage={() => location.reload()}
    />
  );
}

const noPlays: readonly OfferedPlay[] = [];

/** The plays, once the dossier names one: they are long. */
function usePlays(dossier: DossierView | null): readonly OfferedPlay[] {
  const [plays, setPlays] = useState(noPlays);
  const isNeeded = dossier !== null && (dossier.customer.followUps.length > 0 || dossier.timeline.some(({ kind }) => kind === 'playUsed'));
  useEffect(() => {
    if (!isNeeded) return;
    let isOver = false;
    void Promise.all([
      import('../../lib/domain/plays/library.ts'),
      import('../../lib/domain/plays/offered-plays.ts'),
      send('getOwnPlays', {}),
    ]).then(([library, { offeredPlays }, own]) => isOver || setPlays(offeredPlays(library.plays, own.ok ? own.value : [])));
    return () => {
      isOver = true;
    };
  }, [isNeeded]);
  return plays;
}

/** What is typed about a customer, shared with the panel beside the customer's pages. */
function useDrafts(customerId: string) {
  const [state, setState] = useState(() => ({ drafts: readDrafts(localStorage, customerId, newId), areKept: true }));
  const change = (next: Partial<Drafts>) => {
    const { noteId, note, caseAbout, caseDueOn } = state.drafts;
    // The panel may have kept the rest of them since.
    const drafts = { ...readDrafts(localStorage, customerId, newId), noteId, note, caseAbout, caseDueOn, ...next };
    setState({ drafts, areKept: keepDrafts(localStorage, customerId, drafts) });
  };
  return { ...state, change };
}

function OneDossier({ customerId, entryId, translator, isReadOnly }: RouteProps & { customerId: string; entryId: string | null }) {
  const today = useToday();
  const ask = useCallback(async (): Promise<Asked<DossierView | 'gone'>> => {
    const reply = await send('getDossier', { customerId });
    return reply.ok ? { ok: true, value: reply.value ?? 'gone' } : reply;
  }, [customerId]);
  const askLinks = useCallback(() => send('getCustomerLinks', { customerId }), [customerId]);
  const { value: answer, failure, reload } = useAsked(ask, onChanged);
  const { value: links, reload: reloadLinks } = useAsked(askLinks, onChanged);
  const dossier = answer === 'gone' ? null : answer;
  const linking = useLinkChanges(changeLinks, () => {
    reload();
    reloadLinks();
  });
  const [refusal, setRefusal] = useState<NamedFailure | null>(null);
  const removal = useRemoval(removeEntry, reload, setRefusal);
  const plays = usePlays(dossier);
  const { language } = translator;
  const signs = dossier?.customer.signs;
  const names = useMemo(() => {
    const titles = plays.flatMap(({ id, words }) => {
      const title = (words[language] ?? words.en ?? words.fa ?? words.ru)?.title;
      return title === undefined ? [] : [[id, title] as const];
    });
    return { plays: new Map(titles), signs: signs ?? [] };
  }, [plays, signs, language]);
  const drafting = useDrafts(customerId);
  const [factDraft, setFactDraft] = useState(() => ({ draft: readFactDraft(localStorage, customerId, newId), isKept: true }));
  const [noteSave, setNoteSave] = useState(idle);
  const [factSave, setFactSave] = useState(idle);
  useLightPrint();
  useEffect(() => {
    // It may give back a promise, which is no way to end an effect.
    scrollTo(0, 0);
  }, []);
  const name = dossier?.customer.name ?? '';
  useEffect(() => {
    // The name of the page is the name of the file that it is printed to.
    const before = document.title;
    if (name !== '') document.title = name;
    return () => {
      document.title = before;
    };
  }, [name]);

  const latest = useRef(drafting);
  latest.current = drafting;
  const latestFact = useRef(factDraft);
  latestFact.current = factDraft;
  const write = async (setSave: (save: SaveState) => void, entry: JournalEntry): Promise<boolean> => {
    setSave({ kind: 'saving' });
    const reply = await send('writeJournal', { entry });
    setSave(reply.ok ? { kind: 'saved' } : { kind: 'failed', failure: reply.failure });
    if (reply.ok) reload();
    return reply.ok;
  };
  const saveNote = async () => {
    const { noteId, note } = drafting.drafts;
    const isSaved = await write(setNoteSave, { kind: 'note', id: noteId, customerId, at: Date.now(), text: note.trim() });
    // What was typed while it was being saved stays, as a note of its own.
    if (isSaved) latest.current.change({ noteId: newId(), note: latest.current.drafts.note === note ? '' : latest.current.drafts.note });
  };
  const keepFact = (draft: typeof factDraft.draft) => setFactDraft({ draft, isKept: keepFactDraft(localStorage, customerId, draft) });
  const factOf = (id: string, { topic, text, on }: FactWords): DossierFact => ({
    kind: 'dossierFact',
    id,
    customerId,
    at: Date.now(),
    topic,
    text,
    ...(on === null ? {} : { on }),
  });
  const addFact = async (words: FactWords) => {
    const { draft } = factDraft;
    if (await write(setFactSave, factOf(draft.id, words))) keepFact(draftAfter(draft, latestFact.current.draft, newId));
  };
  /** The new words first, so that a failure between the two loses nothing. */
  const changeFact = async (fact: DossierFact, words: FactWords): Promise<boolean> => {
    if (!(await write(setFactSave, factOf(newId(), words)))) return false;
    const reply = await removeEntry(fact.id);
    setFactSave(reply.ok ? { kind: 'saved' } : { kind: 'failed', failure: reply.failure });
    reload();
    return true;
  };
  return (
    <DossierPart
      translator={translator}
      today={today}
      dossier={answer}
      failure={refusal ?? failure}
      canSave={!isReadOnly}
      entryId={entryId}
      names={names}
      note={{
        note: drafting.drafts.note,
        isKept: drafting.areKept,
        save: noteSave,
        onNote: (note) => drafting.change({ note }),
        onSave: () => void saveNote(),
      }}
      facts={{
        draft: factDraft.draft,
        isDraftKept: factDraft.isKept,
        save: factSave,
        onDraft: (change) => keepFact({ ...factDraft.draft, ...change }),
        onAdd: (words) => void addFact(words),
        onChange: changeFact,
      }}
      removal={removal}
      links={links}
      linking={linking}
      onPromiseState={(id, state) =>
        void send('setPromiseState', { entryId: id, state, at: Date.now() }).then((reply) => {
          setRefusal(reply.ok ? null : reply.failure);
          reload();
        })
      }
      onPrint={() => print()}
      onTryAgain={() => {
        setRefusal(null);
        reload();
      }}
      onReloadPage={() => location.reload()}
    >
      {dossier !== null && (
        <Suspense>
          <CarePart
            customer={{ ...dossier.customer, suggestions: [] }}
            translator={translator}
            canSave={!isReadOnly}
            drafts={drafting.drafts}
            onDraft={drafting.change}
            plays={plays}
            onOpenPlay={(playId) => {
              location.hash = `plays/${playId}`;
            }}
            onStored={reload}
          />
        </Suspense>
      )}
    </DossierPart>
  );
}
