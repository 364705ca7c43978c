import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { composeWords, type BlankKey, type Blanks } from '../page/compose-words.ts';
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
import { markMatches, type MarkedPiece } from '../../lib/domain/search/mark-matches.ts';
import { excerptOf, type PlayIndex } from '../../lib/domain/search/search-plays.ts';
import { generalWords, languageNames } from '../../lib/i18n/catalogs/general.ts';
import { paletteWords } from '../../lib/i18n/catalogs/palette.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import { directionOf, type Translator } from '../../lib/i18n/translator.ts';
import { chooseWords } from './choose-words.ts';
import { listPlays, type PlayLists } from './list-plays.ts';

/** Rows drawn at once: of what was found, and of everything. Who looks further types one more word. */
const mostFound = 16;
const mostListed = 100;

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
  /** Null until they are there. */
  plays: readonly OfferedPlay[] | null;
  lists: PlayLists;
  /** Another function for every state of the index: while it is being made, it finds a part. */
  search: PlayIndex['search'];
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

type Row = { play: OfferedPlay; title: MarkedText; below: MarkedText };
type MarkedText = { language: Language; pieces: readonly MarkedPiece[] };
type Group = { key: string; title: string; rows: Row[] };

/** All plays under the keyboard: type, arrows, Enter. */
export function Palette(props: PaletteProps) {
  const { translator, plays, lists, search, customer, insertion } = props;
  const { t, language: shownIn } = translator;
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [wantedLanguage, setWantedLanguage] = useState<Language | null>(null);
  const [wantedChannel, setWantedChannel] = useState<Channel | null>(null);

  const { groups, total } = useMemo(
    () => listRows({ query, plays: plays ?? [], lists, search, translator, customerName: customer?.name ?? '' }),
    [query, plays, lists, search, translator, customer?.name],
  );
  const rows = groups.flatMap((group) => group.rows);
  const active = rows.find(({ play }) => play.id === chosenId) ?? rows[0] ?? null;
  const optionId = (playId: string) => `${id}-${playId}`;

  useEffect(() => {
    // Where the keyboard was, it is again when this closes.
    const before = document.activeElement;
    field.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useEffect(() => {
    const option = active === null ? null : document.getElementById(`${id}-${active.play.id}`);
    option?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  const words =
    active === null
      ? null
      : chooseWords(active.play, {
          languages: [wantedLanguage, customer?.language, shownIn].filter((one) => one !== null && one !== undefined),
          channels: [wantedChannel, customer?.channel, 'mail' as const].filter((one) => one !== null && one !== undefined),
          register: props.register,
        });
  const composed =
    active && words && composeWords(words.paragraphs, words.language, customer?.valuesFor(active.play, words.language) ?? {}, props.blanks);
  const choice =
    active && words && composed ? { playId: active.play.id, paragraphs: composed.filled.paragraphs, language: words.language } : null;
  const isWorking = insertion?.kind === 'working';

  /** The first blank that is needed and still empty. */
  const goToBlank = (): boolean => {
    const { filled, asked } = composed!;
    const at = asked.findIndex(({ name }) => filled.missing.includes(name));
    if (at < 0) return false;
    const fields = root.current?.querySelectorAll('fieldset.play-blanks > :not(legend)');
    fields?.[at]?.querySelector<HTMLElement>('input, button')?.focus();
    return true;
  };
  const insert = (isConfirmed: boolean) => {
    if (choice !== null && !isWorking && !goToBlank()) props.onInsert(choice, isConfirmed);
  };
  const copy = () => {
    if (choice !== null && !goToBlank()) props.onCopy(choice);
  };
  const goTo = (at: number) => setChosenId(rows[Math.max(0, Math.min(rows.length - 1, at))]?.play.id ?? null);

  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that choose among the writings of an input method are not ours.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const isField = event.target === field.current;
    const isButton = event.target instanceof HTMLButtonElement;
    const at = rows.indexOf(active!);
    const act: Record<string, (() => void) | undefined> = {
      Escape: props.onClose,
      Enter: event.ctrlKey || event.metaKey ? copy : isButton ? undefined : () => insert(false),
      ...(isField
        ? { ArrowDown: () => goTo(at + 1), ArrowUp: () => goTo(at - 1), Home: () => goTo(0), End: () => goTo(rows.length - 1) }
        : {}),
    };
    if (act[event.key] === undefined || event.altKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    act[event.key]!();
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
          dir="auto"
          className="hf-input"
          role="combobox"
          aria-label={t(paletteWords.search)}
          aria-autocomplete="list"
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active === null ? undefined : optionId(active.play.id)}
          placeholder={t(paletteWords.placeholder)}
          value={query}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          data-testid="palette-search"
          onChange={(event) => {
            setQuery(event.target.value);
            setChosenId(null);
          }}
        />
      </div>
      <div role="listbox" tabIndex={-1} id={`${id}-list`} aria-label={t(paletteWords.list)} className="palette-list">
        {groups.map((group) => (
          <div key={group.key} role="group" aria-labelledby={`${id}-${group.key}-title`}>
            <div className="palette-group" role="presentation" id={`${id}-${group.key}-title`}>
              {group.title}
            </div>
            {group.rows.map((row) => (
              <Option
                key={row.play.id}
                id={optionId(row.play.id)}
                row={row}
                isActive={row === active}
                onChoose={() => setChosenId(row.play.id)}
              />
            ))}
          </div>
        ))}
      </div>
      {plays === null && <Skeleton label={t(generalWords.loading)} lines={4} />}
      <p className="hf-hidden" role="status">
        {query.trim() !== '' && t(paletteWords.found, { count: total })}
      </p>
      {total > rows.length && <p className="hf-hint">{t(paletteWords.more, { count: total - rows.length })}</p>}
      {plays !== null && total === 0 && (
        <div className="palette-nothing" data-testid="palette-nothing">
          <p>{t(paletteWords.nothing)}</p>
          <p className="hf-soft hf-small">{t(paletteWords.nothingNext)}</p>
        </div>
      )}
      {active !== null && words === null && <p className="hf-soft">{t(paletteWords.noWords)}</p>}
      {words && composed && choice && (
        <div className="palette-preview">
          <div className="hf-row">
            {words.languages.length > 1 && (
              <Segmented
                label={t(panelWords.playLanguage)}
                value={words.language}
                onChange={setWantedLanguage}
                options={words.languages.map((one) => ({ value: one, text: languageNames[one], lang: one }))}
              />
            )}
            {words.channels.length > 1 && (
              <Segmented
                label={t(panelWords.playChannel)}
                value={words.channel}
                onChange={setWantedChannel}
                options={words.channels.map((one) => ({ value: one, text: t(panelWords[one]) }))}
              />
            )}
            {words.registers.length > 1 && words.channel === 'mail' && (
              <Segmented
                label={t(panelWords.playRegister)}
                value={words.register}
                onChange={props.onRegister}
                options={words.registers.map((one) => ({ value: one, text: t(panelWords[one]) }))}
              />
            )}
          </div>
          <PlayText filled={composed.filled} translator={translator} />
          <BlankFields asked={composed.asked} blanks={props.blanks} translator={translator} today={props.today} onBlank={props.onBlank} />
          <PrefilledFields prefilled={composed.prefilled} translator={translator} today={props.today} onCorrect={props.onBlank} />
        </div>
      )}
      {choice && composed && (
        <div className="palette-acts">
          <div aria-live="polite" className="palette-said">
            {insertion?.playId === choice.playId && (
              <InsertionNotice insertion={insertion} choice={choice} translator={translator} onInsertAnyway={() => insert(true)} />
            )}
          </div>
          <div className="hf-row">
            <Button look="primary" isDisabled={isWorking} data-testid="insert" onClick={() => insert(false)}>
              <InsertIcon />
              {t(isWorking ? panelWords.inserting : panelWords.insert)}
            </Button>
            <Button data-testid="copy" onClick={copy}>
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

function Option({
  id,
  row: { play, title, below },
  isActive,
  onChoose,
}: {
  id: string;
  row: Row;
  isActive: boolean;
  onChoose: () => void;
}) {
  return (
    <div
      role="option"
      id={id}
      aria-selected={isActive}
      className="palette-option"
      data-play={play.id}
      tabIndex={-1}
      onMouseDown={(event) => {
        // The keyboard stays in the field.
        event.preventDefault();
        onChoose();
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
}

const Marked = ({ text: { language, pieces } }: { text: MarkedText }): ReactNode => (
  <bdi lang={language} dir={directionOf(language)}>
    {pieces.map((piece, i) => (piece.isMatch ? <mark key={i}>{piece.text}</mark> : piece.text))}
  </bdi>
);

/** What the list shows: groups while nothing is typed, then what was found; and how many there are in all. */
function listRows({
  query,
  plays,
  lists,
  search,
  translator: { t, language },
  customerName,
}: Pick<PaletteProps, 'lists' | 'search' | 'translator'> & { query: string; plays: readonly OfferedPlay[]; customerName: string }): {
  groups: Group[];
  total: number;
} {
  const rowOf = (play: OfferedPlay): Row => {
    const { language: shownIn, words } = wordsShown(play, language);
    const plain = (text: string): MarkedText => ({ language: shownIn, pieces: [{ text, isMatch: false }] });
    return { play, title: plain(words.title), below: plain(words.when) };
  };

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
      return shown.length === 0 ? [] : [{ key: kind, title: titles[kind], rows: shown.map(rowOf) }];
    });
    return { groups, total: plays.length };
  }
  const { playIds, matched } = search(query);
  const byId = new Map(plays.map((play) => [play.id, play]));
  const found = playIds.flatMap((playId) => byId.get(playId) ?? []);
  const rows = found.slice(0, mostFound).map((play): Row => {
    const { language: shownIn, words } = wordsShown(play, language);
    const title = { language: shownIn, pieces: markMatches(words.title, matched) };
    return { play, title, below: excerptOf(play, shownIn, matched) ?? rowOf(play).below };
  });
  return {
    groups: rows.length === 0 ? [] : [{ key: 'found', title: t(paletteWords.found, { count: found.length }), rows }],
    total: found.length,
  };
}
