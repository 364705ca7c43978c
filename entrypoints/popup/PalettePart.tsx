import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { BlankKey, Blanks } from '../../components/page/compose-words.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import { useInsertion } from '../../components/page/use-insertion.ts';
import { useToday } from '../../components/page/use-today.ts';
import '../../components/palette/palette.css';
import { Palette } from '../../components/palette/Palette.tsx';
import type { Language } from '../../lib/domain/language.ts';
import { offeredPlays } from '../../lib/domain/plays/offered-plays.ts';
import { valuesFor } from '../../lib/domain/plays/values-for.ts';
import type { OfferedPlay, Suggestion } from '../../lib/domain/plays/play.ts';
import { selectPlays } from '../../lib/domain/plays/select-plays.ts';
import { createPlayIndex, type PlayIndex } from '../../lib/domain/search/search-plays.ts';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';
import type { CustomerFacts, PlayRecord } from '../../lib/domain/views.ts';
import { directionOf, type Translator } from '../../lib/i18n/translator.ts';
import { send } from '../../lib/messaging/client.ts';

/** Plays that are put into the index before the page gets a breath: a slice takes a few milliseconds. */
const slice = 10;
/** Telling of it draws the list anew. */
const tellEveryMs = 150;
const mostRecent = 5;
const never = () => () => undefined;

export type PalettePartProps = {
  tabId: number;
  /** The customer at hand; null: nobody. */
  customer: CustomerFacts | null;
  /** False while it is still being asked who is at hand. */
  isCustomerKnown: boolean;
  /** What is typed about the customer; about nobody it is kept here. */
  blanks: Blanks;
  onBlank: (key: BlankKey, value: string) => void;
  translator: Translator;
  /** The words stand in the editor. */
  onInserted?: () => void;
  onClose: () => void;
};

/** The palette with everything it needs from the worker, for the popup and for the panel. */
export function PalettePart({ tabId, customer, blanks, translator, onBlank, onInserted, ...rest }: PalettePartProps) {
  const today = useToday();
  const { settings, plays, records } = useAllPlays();
  const [register, setRegister] = useState<Settings['playTone'] | null>(null);
  const [unkept, setUnkept] = useState<Blanks>({});
  const { search, isWhole } = useSearch(plays);
  const customerId = customer?.id ?? null;
  const { insertion, insert, copy, forget } = useInsertion({
    insert: ({ playId, paragraphs, language }, isConfirmed) => {
      const use = { entryId: crypto.randomUUID(), playId };
      return send('insertText', { tabId, paragraphs, language, direction: directionOf(language), customerId, isConfirmed, use });
    },
    onCopied: ({ playId, language }) => {
      const entry = { kind: 'playUsed', id: crypto.randomUUID(), at: Date.now(), playId, language, how: 'copied' } as const;
      if (customerId !== null) void send('writeJournal', { entry: { ...entry, customerId } });
    },
  });
  useEffect(forget, [customerId, forget]);
  // As the customer was when the palette opened: what is put in does not move the list under the hand.
  const shown = useRef(customer);
  if (shown.current?.id !== customerId) shown.current = customer;
  const met = shown.current;
  const suggestions = useMemo(() => suggest(met, { settings, plays, records }), [met, settings, plays, records]);
  const lists = useMemo(
    () => ({
      suggested: suggestions.map(({ playId }) => playId),
      pinned: settings.pinnedPlays,
      recent: records
        .toSorted((a, b) => b.lastUsedAt - a.lastUsedAt)
        .map(({ playId }) => playId)
        // Hidden and removed plays take nobody's place.
        .filter((id) => plays?.some((play) => play.id === id))
        .slice(0, mostRecent),
    }),
    [suggestions, settings, plays, records],
  );
  const whom = useMemo(
    () =>
      customer && {
        ...customer,
        // Nobody writes to the best customers where they can call.
        channel: customer.channel ?? (customer.valueTier === 'best' ? 'call' : null),
        valuesFor: (play: OfferedPlay, language: Language) => {
          const because = suggestions.find(({ playId }) => playId === play.id)?.because ?? null;
          return valuesFor(play, because, customer.placeholderValues[language], customer.valuesByReason[language]);
        },
      },
    [customer, suggestions],
  );
  return (
    <Palette
      {...rest}
      translator={translator}
      today={today}
      workingTime={settings.workingTime}
      plays={plays}
      lists={lists}
      search={search}
      isIndexWhole={isWhole}
      customer={whom}
      register={register ?? settings.playTone}
      blanks={customer === null ? unkept : blanks}
      insertion={insertion}
      onBlank={customer === null ? (key, value) => setUnkept({ ...unkept, [key]: value }) : onBlank}
      onRegister={(playTone) => {
        setRegister(playTone);
        void send('saveSettings', { settings: { playTone } });
      }}
      onInsert={(choice, isConfirmed) =>
        void insert(choice, isConfirmed).then(({ kind }) => {
          if (kind === 'inserted') onInserted?.();
        })
      }
      onCopy={(choice) => void copy(choice)}
    />
  );
}

/** What suits the customer, best first. */
function suggest(customer: CustomerFacts | null, { settings, plays, records }: AllPlays): Suggestion[] {
  if (customer === null || plays === null) return [];
  const { score, journal, valueTier, channel, language } = customer;
  const about = { score, history: { journal }, settings, records, valueTier, channel, language };
  return selectPlays({ ...about, plays, now: Date.now() }).suggestions;
}

type AllPlays = { settings: Settings; plays: OfferedPlay[] | null; records: PlayRecord[] };
const nothing: AllPlays = { settings: defaultSettings, plays: null, records: [] };

/** The library and the user's own plays without the hidden ones. What the worker does not answer is left out: the library is in the package. */
function useAllPlays(): AllPlays {
  const ask = useCallback(async () => {
    const [library, own, kept, records] = await Promise.all([
      import('../../lib/domain/plays/library.ts'),
      send('getOwnPlays', {}),
      send('getSettings', {}),
      send('getPlayRecords', {}),
    ]);
    const settings = kept.ok ? kept.value : defaultSettings;
    const plays = offeredPlays(library.plays, own.ok ? own.value : []).filter(({ id }) => !settings.hiddenPlays.includes(id));
    return { ok: true as const, value: { settings, plays, records: records.ok ? records.value : [] } };
  }, []);
  // Once: a list that changes under the hand that chooses from it helps nobody.
  return useAsked(ask, never).value ?? nothing;
}

type Search = { search: PlayIndex['search']; isWhole: boolean };
const nothingYet: Search = { search: () => ({ playIds: [], matched: [] }), isWhole: false };

/** Search over the plays; their index is made bit by bit beside the page's work, and answers from its first bit on. */
function useSearch(plays: readonly OfferedPlay[] | null): Search {
  const [search, setSearch] = useState(nothingYet);
  useEffect(() => {
    if (plays === null) return;
    const index = createPlayIndex();
    let at = 0;
    let toldAt = Number.NEGATIVE_INFINITY;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = () => {
      index.add(plays.slice(at, (at += slice)));
      const isWhole = at >= plays.length;
      const now = performance.now();
      if (isWhole || now - toldAt > tellEveryMs) {
        toldAt = now;
        setSearch({ search: (query) => index.search(query), isWhole });
      }
      if (!isWhole) timer = setTimeout(goOn);
    };
    timer = setTimeout(goOn);
    return () => clearTimeout(timer);
  }, [plays]);
  return search;
}
