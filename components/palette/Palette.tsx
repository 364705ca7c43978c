import { memo, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { composeWords, type BlankKey, type Blanks, type ComposedWords } from '../page/compose-words.ts';
import { InsertionNotice } from '../page/InsertionNotice.tsx';
import { isMac } from '../page/is-mac.ts';
import { BlankFields, PlayText, PrefilledFields } from '../page/PlayText.tsx';
import type { Insertion, PlayWordsChoice } from '../page/use-insertion.ts';
import { wordsShown } from '../panel/words-shown.ts';
import { Button } from '../ui/Button.tsx';
import { CopyIcon, InsertIcon, LensIcon } from '../ui/icons.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { Language } from '../../lib/domain/language.ts';
import type { Channel, OfferedPlay, PlaceholderValues, Register } from '../../lib/domain/plays/play.ts';
import { suggestValues } from '../../lib/domain/plays/values-for.ts';
import { markMatches, type MarkedPiece } from '../../lib/domain/search/mark-matches.ts';
import { excerptOf, type PlayIndex } from '../../lib/domain/search/search-plays.ts';
import type { MatchedTerms } from '../../lib/domain/search/term-index.ts';
import type { WorkingTime } from '../../lib/domain/working-time/working-time.ts';
import { generalWords, languageNames } from '../../lib/i18n/catalogs/general.ts';
import { paletteWords } from '../../lib/i18n/catalogs/palette.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import { directionOf, type Translator } from '../../lib/i18n/translator.ts';
import { chooseWords, type ChosenWords } from './choose-words.ts';
import { listPlays, type PlayLists } from './list-plays.ts';

/** Rows of the list: of what was found, and of everything. Who looks further types one more word. */
const mostFound = 16;
const mostListed = 100;
/** Rows drawn with each keystroke, more than the list shows; the others once somebody goes down the list. */
const drawnAtOnce = 8;

export type PaletteCustomer = {
  name: string;
  language: Language | null;
  channel: Channel | null;
  /** What is known for the words of a play in a language. */
  valuesFor: (play: OfferedPlay, language: Language) => PlaceholderValues;
};

export type PaletteProps = {
  translator: Translator;
  /** 'YYYY-MM-DD'. */
  today: string;
  /** What the usual days of plays count by. */
  workingTime: WorkingTime;
  /** Null until they are there. */
  plays: readonly OfferedPlay[] | null;
  lists: PlayLists;
  /** Another function for every state of the index. */
  search: PlayIndex['search'];
  /** False while the index is being made: a part is found, and Enter takes none of it that nobody has chosen. */
  isIndexWhole: boolean;
  /** Null: nobody in particular, or not known yet. */
  customer: PaletteCustomer | null;
  isCustomerKnown: boolean;
  register: Register;
  blanks: Blanks;
  insertion: Insertion | null;
  onBlank: (key: BlankKey, value: string) => void;
  onRegister: (register: Register) => void;
  /** `isConfirmed`: the person has seen what is wrong with the words. */
  onInsert: (choice: PlayWordsChoice, isConfirmed: boolean) => void;
  onCopy: (choice: PlayWordsChoice) => void;
  onClose: () => void;
};

type MarkedText = { language: Language; pieces: readonly MarkedPiece[] };
type Group = { key: string; title: string; plays: readonly OfferedPlay[] };
/** `matched`: null where nothing is searched for. */
type Listed = { groups: Group[]; total: number; matched: readonly MatchedTerms[] | null };

/** All plays under the keyboard: type, arrows, Enter. */
export function Palette(props: PaletteProps) {
  const { translator, today, workingTime, plays, lists, search, customer, insertion } = props;
  const { t, language: shownIn } = translator;
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [isWholeDrawn, setWholeDrawn] = useState(false);
  /** Asked for before everything was there, of the play that stood first then: done once it is, if that one is still meant. */
  const [early, setEarly] = useState<{ act: 'insert' | 'copy'; playId: string | null } | null>(null);
  const [wantedLanguage, setWantedLanguage] = useState<Language | null>(null);
  const [wantedChannel, setWantedChannel] = useState<Channel | null>(null);

  const { groups, total, matched } = useMemo(
    () => listGroups({ query, plays: plays ?? [], lists, search, translator, customerName: customer?.name ?? '' }),
    [query, plays, lists, search, translator, customer?.name],
  );
  const rows = useMemo(() => groups.flatMap((group) => group.plays), [groups]);
  const chosen = rows.find((play) => play.id === chosenId) ?? null;
  const active = chosen ?? rows[0] ?? null;
  const isSearching = query.trim() !== '';
  const isLookingOn = isSearching && !props.isIndexWhole;
  const drawn = isWholeDrawn ? rows.length : drawnAtOnce;
  const optionId = (playId: string) => `${id}-${playId}`;

  useEffect(() => {
    // Where the keyboard was, it is again when this closes.
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const words = useMemo(
    () =>
      active &&
      chooseWords(active, {
        languages: [wantedLanguage, customer?.language, shownIn].filter((one) => one !== null && one !== undefined),
        channels: [wantedChannel, customer?.channel, 'mail' as const].filter((one) => one !== null && one !== undefined),
        register: props.register,
      }),
    [active, wantedLanguage, customer, shownIn, wantedChannel, props.register],
  );
  const composed = useMemo(
    () =>
      active &&
      words &&
      composeWords(
        words.paragraphs,
        words.language,
        customer?.valuesFor(active, words.language) ?? {},
        props.blanks,
        suggestValues(active, today, workingTime),
      ),
    [active, words, customer, props.blanks, today, workingTime],
  );
  const choice =
    active && words && composed ? { playId: active.id, paragraphs: composed.filled.paragraphs, language: words.language } : null;
  const isWorking = insertion?.kind === 'working';

  /** The first blank that is needed and still empty. */
  const goToBlank = (): boolean => {
    const { filled, asked } = composed!;
    const blank = asked.find(({ name }) => filled.missing.includes(name))?.name;
    if (blank === undefined) return false;
    const places = [`[data-blank="${blank}"]`, `[data-testid="suggested-${blank}"]`];
    const field = places.map((place) => root.current?.querySelector<HTMLElement>(`${place} :is(input, button)`)).find((one) => one);
    field?.focus();
    return true;
  };
  // Whom the words go to says what is blank and where they are put; of a part of what is found nobody means the first one.
  const isReady = plays !== null && props.isCustomerKnown && (!isLookingOn || chosen !== null);
  const act = (what: 'insert' | 'copy', isConfirmed = false) => {
    if (!isReady) setEarly({ act: what, playId: active?.id ?? null });
    else if (choice === null || (what === 'insert' && isWorking) || goToBlank()) return;
    else if (what === 'insert') props.onInsert(choice, isConfirmed);
    else props.onCopy(choice);
  };
  const actNow = useRef(act);
  actNow.current = act;
  useEffect(() => {
    if (!isReady || early === null) return;
    setEarly(null);
    if (early.playId === null || early.playId === active?.id) actNow.current(early.act);
  }, [isReady, early, active]);
  const goTo = (at: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, at));
    if (to + 1 >= drawn) setWholeDrawn(true);
    setEarly(null);
    setChosenId(rows[to]?.id ?? null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that choose among the writings of an input method are not ours.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const isField = event.target === field.current;
    const isButton = event.target instanceof HTMLButtonElement;
    const isCommand = event.ctrlKey || event.metaKey;
    const at = rows.indexOf(active!);
    const acts: Record<string, (() => void) | undefined> = {
      Escape: props.onClose,
      // A key that is held down means it once.
      Enter: isButton && !isCommand ? undefined : () => event.repeat || act(isCommand ? 'copy' : 'insert'),
      ...(isField
        ? { ArrowDown: () => goTo(at + 1), ArrowUp: () => goTo(at - 1), Home: () => goTo(0), End: () => goTo(rows.length - 1) }
        : {}),
    };
    if (acts[event.key] === undefined || event.altKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    acts[event.key]!();
  };

  return (
    <section className="palette" aria-label={t(paletteWords.title)} ref={root} onKeyDown={onKeyDown} data-testid="palette">
      <p className="hf-small hf-soft palette-whom" data-testid="palette-whom">
        {customer === null ? props.isCustomerKnown && t(paletteWords.noCustomer) : t(paletteWords.forCustomer, { name: customer.name })}
      </p>
      <div className="palette-search">
        <LensIcon />
        <input
          ref={field}
          type="text"
          // An empty field would run from left to right on every page.
          dir={query === '' ? directionOf(shownIn) : 'auto'}
          className="hf-input"
          role="combobox"
          aria-label={t(paletteWords.search)}
          aria-autocomplete="list"
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active === null ? undefined : optionId(active.id)}
          placeholder={t(paletteWords.placeholder)}
          value={query}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          data-testid="palette-search"
          onChange={(event) => {
            setQuery(event.target.value);
            setChosenId(null);
            setEarly(null);
            setWholeDrawn(false);
            // Before the new rows: it costs nothing while the old ones lie where they lay. Unmoved lists are left alone.
            if (isWholeDrawn && list.current !== null) list.current.scrollTop = 0;
          }}
        />
      </div>
      <div
        ref={list}
        role="listbox"
        tabIndex={-1}
        id={`${id}-list`}
        aria-label={t(paletteWords.list)}
        className="palette-list"
        onScroll={(event) => {
          if (event.currentTarget.scrollTop > 0) setWholeDrawn(true);
        }}
      >
        {groups.map((group, at) => {
          const before = groups.slice(0, at).reduce((sum, { plays: own }) => sum + own.length, 0);
          return before >= drawn ? null : (
            <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}-title`}>
              <div className="palette-group" role="presentation" id={`${id}-${group.key}-title`}>
                {group.title}
              </div>
              {group.plays.slice(0, drawn - before).map((play) => (
                <Option
                  key={play.id}
                  id={optionId(play.id)}
                  play={play}
                  shownIn={shownIn}
                  matched={matched}
                  isActive={play === active}
                  isChosen={play === chosen}
                  onChoose={setChosenId}
                />
              ))}
            </div>
          );
        })}
      </div>
      {(plays === null || isLookingOn) && <Skeleton label={t(generalWords.loading)} lines={plays === null ? 4 : 1} />}
      <p className="hf-hidden" role="status">
        {isSearching && !isLookingOn && t(paletteWords.found, { count: total })}
      </p>
      {total > rows.length && <p className="hf-hint">{t(paletteWords.more, { count: total - rows.length })}</p>}
      {plays !== null && total === 0 && !isLookingOn && (
        <div className="palette-nothing" data-testid="palette-nothing">
          <p>{t(paletteWords.nothing)}</p>
          <p className="hf-soft hf-small">{t(paletteWords.nothingNext)}</p>
        </div>
      )}
      {active !== null && words === null && <p className="hf-soft">{t(paletteWords.noWords)}</p>}
      {words && composed && (
        <Preview
          words={words}
          composed={composed}
          translator={translator}
          today={today}
          onLanguage={setWantedLanguage}
          onChannel={setWantedChannel}
          onRegister={props.onRegister}
          onBlank={props.onBlank}
        />
      )}
      {choice && composed && (
        <div className="palette-acts">
          <div aria-live="polite" className="palette-said">
            {insertion?.playId === choice.playId && (
              <InsertionNotice insertion={insertion} choice={choice} translator={translator} onInsertAnyway={() => act('insert', true)} />
            )}
          </div>
          <div className="hf-row">
            <Button look="primary" isDisabled={isWorking} data-testid="insert" onClick={() => act('insert')}>
              <InsertIcon />
              {t(isWorking ? panelWords.inserting : panelWords.insert)}
            </Button>
            <Button data-testid="copy" onClick={() => act('copy')}>
              <CopyIcon />
              {t(generalWords.copy)}
            </Button>
          </div>
          {composed.filled.missing.length > 0 ? (
            <p className="hf-hint">{t(panelWords.insertNeeds, { count: composed.filled.missing.length })}</p>
          ) : (
            <p className="palette-keys" aria-hidden="true">
              <Key name="Enter" does={t(paletteWords.keyInsert)} />
              <Key name={isMac() ? '⌘Enter' : 'Ctrl+Enter'} does={t(paletteWords.keyCopy)} />
              <Key name="Tab" does={t(paletteWords.keyOptions)} />
              <Key name="Esc" does={t(paletteWords.keyClose)} />
            </p>
          )}
        </div>
      )}
    </section>
  );
}

function Key({ name, does }: { name: string; does: string }): ReactNode {
  return (
    <span>
      <kbd dir="ltr">{name}</kbd> {does}
    </span>
  );
}

/** The words of the play at hand, with what there is to choose and to fill. */
const Preview = memo(function Preview({
  words,
  composed,
  translator,
  today,
  onLanguage,
  onChannel,
  onRegister,
  onBlank,
}: Pick<PaletteProps, 'translator' | 'today' | 'onRegister' | 'onBlank'> & {
  words: ChosenWords;
  composed: ComposedWords;
  onLanguage: (language: Language) => void;
  onChannel: (channel: Channel) => void;
}) {
  const { t } = translator;
  return (
    <div className="palette-preview">
      <div className="hf-row">
        {words.languages.length > 1 && (
          <Segmented
            label={t(panelWords.playLanguage)}
            value={words.language}
            onChange={onLanguage}
            options={words.languages.map((one) => ({ value: one, text: languageNames[one], lang: one }))}
          />
        )}
        {words.channels.length > 1 && (
          <Segmented
            label={t(panelWords.playChannel)}
            value={words.channel}
            onChange={onChannel}
            options={words.channels.map((one) => ({ value: one, text: t(panelWords[one]) }))}
          />
        )}
        {words.registers.length > 1 && words.channel === 'mail' && (
          <Segmented
            label={t(panelWords.playRegister)}
            value={words.register}
            onChange={onRegister}
            options={words.registers.map((one) => ({ value: one, text: t(panelWords[one]) }))}
          />
        )}
      </div>
      <PlayText filled={composed.filled} translator={translator} />
      <BlankFields asked={composed.asked} translator={translator} today={today} onBlank={onBlank} />
      <PrefilledFields prefilled={composed.prefilled} translator={translator} today={today} onCorrect={onBlank} />
    </div>
  );
});

const Option = memo(function Option({
  id,
  play,
  shownIn,
  matched,
  isActive,
  isChosen,
  onChoose,
}: {
  id: string;
  play: OfferedPlay;
  shownIn: Language;
  matched: Listed['matched'];
  isActive: boolean;
  /** Active because somebody went to it. */
  isChosen: boolean;
  onChoose: (playId: string) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const { title, below } = useMemo(() => textsOf(play, shownIn, matched), [play, shownIn, matched]);
  useEffect(() => {
    if (isChosen) root.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <div
      ref={root}
      role="option"
      id={id}
      aria-selected={isActive}
      className="palette-option"
      data-play={play.id}
      tabIndex={-1}
      onMouseDown={(event) => {
        // The keyboard stays in the field.
        event.preventDefault();
        onChoose(play.id);
      }}
    >
      <span className="palette-option__title">
        <Marked text={title} />
      </span>
      <span className="palette-option__below hf-soft hf-small">
        <Marked text={below} />
      </span>
    </div>
  );
});

const Marked = ({ text: { language, pieces } }: { text: MarkedText }): ReactNode => (
  <bdi lang={language} dir={directionOf(language)}>
    {pieces.map((piece, i) => (piece.isMatch ? <mark key={i}>{piece.text}</mark> : piece.text))}
  </bdi>
);

/** What a row tells of its play, with what was met marked. */
function textsOf(play: OfferedPlay, reader: Language, matched: Listed['matched']): { title: MarkedText; below: MarkedText } {
  const { language, words } = wordsShown(play, reader);
  const plain = (text: string): MarkedText => ({ language, pieces: [{ text, isMatch: false }] });
  if (matched === null) return { title: plain(words.title), below: plain(words.when) };
  return { title: { language, pieces: markMatches(words.title, matched) }, below: excerptOf(play, language, matched) ?? plain(words.when) };
}

/** What the list shows: groups while nothing is typed, then what was found; and how many there are in all. */
function listGroups({
  query,
  plays,
  lists,
  search,
  translator: { t },
  customerName,
}: Pick<PaletteProps, 'lists' | 'search' | 'translator'> & {
  query: string;
  plays: readonly OfferedPlay[];
  customerName: string;
}): Listed {
  if (query.trim() === '') {
    const titles = {
      suggested: t(paletteWords.suggested, { name: customerName }),
      pinned: t(paletteWords.pinned),
      recent: t(paletteWords.recent),
      all: t(paletteWords.all),
    };
    let room = mostListed;
    const groups = listPlays(plays, lists).flatMap(({ kind, plays: own }) => {
      const shown = own.slice(0, room);
      room -= shown.length;
      return shown.length === 0 ? [] : [{ key: kind, title: titles[kind], plays: shown }];
    });
    return { groups, total: plays.length, matched: null };
  }
  const { playIds, matched } = search(query);
  const byId = new Map(plays.map((play) => [play.id, play]));
  const found = playIds.flatMap((playId) => byId.get(playId) ?? []);
  const title = t(paletteWords.found, { count: found.length });
  return {
    groups: found.length === 0 ? [] : [{ key: 'found', title, plays: found.slice(0, mostFound) }],
    total: found.length,
    matched,
  };
}
