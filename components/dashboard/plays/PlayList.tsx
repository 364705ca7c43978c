import { useEffect, useMemo, useRef, useState } from 'react';
import { languages, type Language } from '../../../lib/domain/language.ts';
import type { OwnPlay } from '../../../lib/domain/plays/own-play.ts';
import { playFamilies, type OfferedPlay } from '../../../lib/domain/plays/play.ts';
import type { PlayRecord } from '../../../lib/domain/views.ts';
import { dashboardWords } from '../../../lib/i18n/catalogs/dashboard.ts';
import { generalWords, languageNames } from '../../../lib/i18n/catalogs/general.ts';
import { familyWords, ownPlayWords as words } from '../../../lib/i18n/catalogs/own-plays.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextField } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { UndoNotice } from '../../ui/UndoNotice.tsx';
import { findPlays, searchTextOf, titleOf, type PlayFilter, type PlayRow } from './find-plays.ts';
import { PlayReading } from './PlayReading.tsx';

/** Plays drawn at once; more on request. */
const pageSize = 60;
const noFilter: PlayFilter = { query: '', family: null, language: null, which: 'all' };
const emptyWords = { all: words.nothingFound, own: words.ownEmpty, pinned: words.pinnedEmpty, hidden: words.hiddenEmpty } as const;

export type PlayListProps = {
  translator: Translator;
  rows: readonly PlayRow[];
  /** What was begun or changed and is not saved. */
  drafts: readonly { id: string; title: string }[];
  mostPinned: number;
  /** The play whose words somebody came for. */
  askedId: string | null;
  isReadOnly: boolean;
  onEdit: (id: string) => void;
  onNew: () => void;
  onDuplicate: (play: OfferedPlay) => void;
  onPin: (id: string, isPinned: boolean) => void;
  onHide: (id: string, isHidden: boolean) => void;
  onRemove: (play: OwnPlay) => void;
  onBringBack: (play: OwnPlay) => void;
  onDiscardDraft: (id: string) => () => void;
};

/** Every play there is, the library's and one's own, to read and to choose from. */
export function PlayList(props: PlayListProps) {
  const { translator, rows, drafts, askedId, isReadOnly, onEdit, onNew, onRemove, onBringBack } = props;
  const { t } = translator;
  const [filter, setFilter] = useState(noFilter);
  const [limit, setLimit] = useState(pageSize);
  const [openId, setOpenId] = useState(askedId);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const line = [...(list.current?.children ?? [])].find((one) => (one as HTMLElement).dataset['play'] === askedId);
    line?.scrollIntoView();
    line?.querySelector('button')?.focus({ preventScroll: true });
  }, [askedId]);
  const [undo, setUndo] = useState<{ text: string; back: () => void } | null>(null);
  const [isFullTold, setFullTold] = useState(false);
  const textOf = useMemo(() => {
    const texts = new WeakMap<OfferedPlay, string>();
    return (play: OfferedPlay): string => {
      const text = texts.get(play) ?? searchTextOf(play);
      texts.set(play, text);
      return text;
    };
  }, []);
  const found = findPlays(rows, textOf, filter);
  const isFiltered = filter.query !== '' || filter.family !== null || filter.language !== null;
  const narrow = (change: Partial<PlayFilter>): void => {
    setFilter({ ...filter, ...change });
    setLimit(pageSize);
  };
  const pinnedCount = rows.filter(({ isPinned }) => isPinned).length;
  return (
    <section className="hf-stack" aria-label={t(words.list)}>
      {drafts.length > 0 && (
        <div className="hf-card hf-stack" data-testid="drafts">
          <h2>{t(words.draftsTitle)}</h2>
          <ul className="page-list">
            {drafts.map(({ id, title }) => (
              <li key={id} className="page-list__row">
                <bdi className="page-list__name">{title || t(words.untitled)}</bdi>
                <span className="hf-row">
                  <Button
                    size="small"
                    look="quiet"
                    aria-label={t(words.actionOn, { action: t(words.goOn), what: title || t(words.untitled) })}
                    onClick={() => onEdit(id)}
                  >
                    {t(words.goOn)}
                  </Button>
                  <Button
                    size="small"
                    look="quiet"
                    aria-label={t(words.actionOn, { action: t(words.discard), what: title || t(words.untitled) })}
                    onClick={() =>
                      setUndo({ text: t(words.discarded, { title: title || t(words.untitled) }), back: props.onDiscardDraft(id) })
                    }
                  >
                    {t(words.discard)}
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="play-filter">
        <TextField
          type="search"
          label={t(words.search)}
          value={filter.query}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => narrow({ query: event.target.value })}
        />
        <Choice
          label={t(words.family)}
          none={t(words.allFamilies)}
          value={filter.family}
          options={playFamilies.map((one) => [one, t(familyWords[one])] as const)}
          onChange={(family) => narrow({ family })}
        />
        <Choice<Language>
          label={t(words.wordsIn)}
          none={t(words.anyLanguage)}
          value={filter.language}
          options={languages.map((one) => [one, languageNames[one]] as const)}
          onChange={(language) => narrow({ language })}
        />
      </div>
      <div className="play-filter__line">
        <Segmented
          label={t(words.which)}
          value={filter.which}
          onChange={(which) => narrow({ which })}
          options={(['all', 'own', 'pinned', 'hidden'] as const).map((which) => ({ value: which, text: t(words[which]) }))}
        />
        <p className="hf-hint" role="status" data-testid="shown">
          {t(words.shown, { shown: found.length, count: rows.length })}
        </p>
      </div>
      <UndoNotice
        translator={translator}
        done={undo}
        text={undo?.text ?? ''}
        testId="undo"
        onUndo={() => {
          undo?.back();
          setUndo(null);
        }}
      />
      {isFullTold && <Notice tone="info" title={t(words.pinnedFull, { count: props.mostPinned })} />}
      {found.length === 0 ? (
        <div className="hf-card hf-stack">
          <p>{t(isFiltered ? words.nothingFound : emptyWords[filter.which])}</p>
          <div className="hf-row">
            {filter.which === 'own' && !isFiltered && !isReadOnly && <Button onClick={onNew}>{t(words.newPlay)}</Button>}
            <Button onClick={() => narrow(noFilter)}>{t(words.showAll)}</Button>
          </div>
        </div>
      ) : (
        <ul ref={list} className="play-list" data-testid="plays">
          {found.slice(0, limit).map((row) => (
            <PlayLine
              key={row.play.id}
              {...props}
              row={row}
              isOpen={openId === row.play.id}
              onToggle={(isOpen) => setOpenId(isOpen ? row.play.id : null)}
              onPin={(id, isPinned) => {
                const isFull = isPinned && pinnedCount >= props.mostPinned;
                setFullTold(isFull);
                if (!isFull) props.onPin(id, isPinned);
              }}
              onRemove={(play) => {
                setUndo({ text: t(words.removed, { title: titleOf(play, translator.language) }), back: () => onBringBack(play) });
                onRemove(play);
              }}
            />
          ))}
        </ul>
      )}
      {found.length > limit && (
        <div>
          <Button onClick={() => setLimit(limit + pageSize)}>{t(dashboardWords.showMore)}</Button>
        </div>
      )}
    </section>
  );
}

function Choice<V extends string>({
  label,
  none,
  value,
  options,
  onChange,
}: {
  label: string;
  none: string;
  value: V | null;
  options: readonly (readonly [V, string])[];
  onChange: (value: V | null) => void;
}) {
  return (
    <label className="hf-field">
      <span className="hf-label">{label}</span>
      <select
        className="hf-input"
        value={value ?? ''}
        onChange={(event) => onChange(options.find(([one]) => one === event.target.value)?.[0] ?? null)}
      >
        <option value="">{none}</option>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

type PlayLineProps = Pick<PlayListProps, 'translator' | 'isReadOnly' | 'onEdit' | 'onDuplicate' | 'onPin' | 'onHide' | 'onRemove'> & {
  row: PlayRow;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
};

function PlayLine({ row, isOpen, onToggle, translator, isReadOnly, onEdit, onDuplicate, onPin, onHide, onRemove }: PlayLineProps) {
  const { t } = translator;
  const { play, own, isPinned, isHidden, record } = row;
  const title = titleOf(play, translator.language);
  const marks = [
    ...(own === null ? [] : [t(words.markOwn)]),
    ...(isPinned ? [t(words.markPinned)] : []),
    ...(isHidden ? [t(words.markHidden)] : []),
  ];
  return (
    <li className="play-line" data-play={play.id} data-own={own !== null} data-pinned={isPinned} data-hidden={isHidden}>
      <Disclosure
        isOpen={isOpen}
        onToggle={onToggle}
        summary={
          <span className="play-line__summary">
            <span className="play-line__title">
              <bdi>{title}</bdi>
              {marks.map((mark) => (
                <span key={mark} className="play-mark">
                  {mark}
                </span>
              ))}
            </span>
            <span className="hf-hint">{[t(familyWords[play.family]), ...recordWords(record, translator)].join(' · ')}</span>
          </span>
        }
      >
        <div className="play-line__open">
          <PlayReading play={play} translator={translator} />
          {!isReadOnly && (
            <div className="hf-row">
              {own !== null && (
                <Button look="primary" size="small" data-testid="edit" onClick={() => onEdit(play.id)}>
                  {t(words.edit)}
                </Button>
              )}
              <Button size="small" data-testid="duplicate" onClick={() => onDuplicate(play)}>
                {t(words.duplicate)}
              </Button>
              <Button size="small" look="quiet" data-testid="pin" onClick={() => onPin(play.id, !isPinned)}>
                {t(isPinned ? words.unpin : words.pin)}
              </Button>
              <Button size="small" look="quiet" data-testid="hide" onClick={() => onHide(play.id, !isHidden)}>
                {t(isHidden ? words.show : words.hide)}
              </Button>
              {own !== null && (
                <Button size="small" look="quiet" data-testid="remove" onClick={() => onRemove(own)}>
                  {t(generalWords.remove)}
                </Button>
              )}
            </div>
          )}
        </div>
      </Disclosure>
    </li>
  );
}

/** Nothing while the play was never used: that is so of most, and would be said in every line. */
function recordWords(record: PlayRecord | null, { t, language }: Translator): string[] {
  if (record === null || record.used === 0) return [];
  const used = t(words.used, { used: record.used });
  const known = record.helped + record.failed;
  return [known === 0 ? used : `${used}${language === 'fa' ? '،' : ','} ${t(words.helped, { helped: record.helped, known })}`];
}
