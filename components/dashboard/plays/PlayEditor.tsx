import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Language } from '../../../lib/domain/language.ts';
import { changeOwnPlay, createOwnPlay } from '../../../lib/domain/plays/change-own-play.ts';
import {
  draftOf,
  emptyDraft,
  judgeDraft,
  readDraft,
  type DraftFinding,
  type DraftProblem,
  type PlayDraft,
  type WordPart,
} from '../../../lib/domain/plays/own-play-draft.ts';
import type { OwnPlay } from '../../../lib/domain/plays/own-play.ts';
import {
  playEvents,
  playFamilies,
  reasonsToAct,
  situations,
  type PlaceholderValues,
  type ReasonToAct,
} from '../../../lib/domain/plays/play.ts';
import type { Competitor } from '../../../lib/domain/settings.ts';
import type { CustomerSummary } from '../../../lib/domain/views.ts';
import type { NamedFailure } from '../../../lib/i18n/catalogs/failures.ts';
import { generalWords } from '../../../lib/i18n/catalogs/general.ts';
import { familyWords, ownPlayWords as words } from '../../../lib/i18n/catalogs/own-plays.ts';
import { playEventWords, situationWords } from '../../../lib/i18n/catalogs/panel.ts';
import { signalNames } from '../../../lib/i18n/catalogs/signals.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import type { Asked } from '../../page/asked.ts';
import { FailureNotice } from '../../page/FailureNotice.tsx';
import { isMac } from '../../page/is-mac.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { BackIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { UndoNotice } from '../../ui/UndoNotice.tsx';
import { FindingList, ProblemNotice } from './FindingList.tsx';
import { dropDraft, isDropOf, keepDraft, readKeptDraft, type KeptDraft, type PlayDraftStorage } from './play-drafts.ts';
import { PlayReading } from './PlayReading.tsx';
import { editedPartOf, fieldKey, PlayWordsFields, type EditedPart, type Fields } from './PlayWordsFields.tsx';
import { PreviewCustomer } from './PreviewCustomer.tsx';

/** A customer whom the words are shown for. */
export type Previewed = { name: string; values: Record<Language, PlaceholderValues> };

export type PlayEditorProps = {
  translator: Translator;
  id: string;
  /** As it is stored; null: not yet, or not any more. */
  stored: OwnPlay | null;
  /** Title of the play that it was made from; null: of none, or of one that is gone. */
  titleOfBase: (basedOn: string) => string | null;
  competitors: readonly Competitor[];
  isReadOnly: boolean;
  storage: PlayDraftStorage;
  now: () => number;
  onSave: (play: OwnPlay) => Promise<Asked<null>>;
  onFindCustomers: (query: string) => Promise<Asked<CustomerSummary[]>>;
  /** Null: nobody is known yet. */
  onPreview: (customerId: string | null) => Promise<Asked<Previewed | null>>;
  onReloadPage: () => void;
};

type SaveState =
  | { kind: 'idle' | 'saving' | 'saved' }
  | { kind: 'failed'; failure: NamedFailure }
  | { kind: 'problems'; problems: DraftProblem[] };

const isSameDraft = (a: PlayDraft, b: PlayDraft): boolean => JSON.stringify(a) === JSON.stringify(b);
const toggled = <V,>(list: readonly V[], one: V): V[] => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);

/** One play of the user's own, being written. What is typed is kept as a draft until it is saved or discarded. */
export function PlayEditor(props: PlayEditorProps) {
  const { translator, id, titleOfBase, competitors, isReadOnly, storage, now, onSave, onPreview } = props;
  const { t } = translator;
  const [savedHere, setSavedHere] = useState<OwnPlay | null>(null);
  // What was just saved counts before the store is asked again.
  const stored = savedHere !== null && savedHere.changedAt > (props.stored?.changedAt ?? 0) ? savedHere : props.stored;
  const storedDraft = useMemo(() => (stored === null ? null : draftOf(stored, stored.basedOn)), [stored]);
  const [kept] = useState(() => readKeptDraft(storage, id));
  const [typed, setTyped] = useState<PlayDraft | null>(kept?.draft ?? null);
  const [base, setBase] = useState(kept?.base ?? stored?.changedAt ?? null);
  const [isKept, setKept] = useState(true);
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'idle' });
  const [discarded, setDiscarded] = useState<PlayDraft | null>(null);
  const [takenFrom, setTakenFrom] = useState<number | null>(null);
  const [part, setPart] = useState<EditedPart>('mailFormal');
  const [language, setLanguage] = useState<Language>(translator.language);
  const fields = useRef<Fields>(new Map());
  const heading = useRef<HTMLHeadingElement>(null);
  const newest = useRef(typed);
  newest.current = typed;
  const draft = typed ?? storedDraft ?? emptyDraft();
  const isChanged = typed !== null && !isSameDraft(typed, storedDraft ?? emptyDraft());
  useEffect(() => heading.current?.focus(), []);
  const unsaved = useRef<KeptDraft | null>(null);
  unsaved.current = isChanged ? { draft: typed, base } : null;
  useEffect(() => {
    // A window that has saved or discarded its own words has dropped these with them.
    const onStorage = (event: StorageEvent) => {
      if (isDropOf(event, id) && unsaved.current !== null) setKept(keepDraft(storage, id, unsaved.current));
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, [storage, id]);

  const change = (next: PlayDraft): void => {
    setTyped(next);
    setDiscarded(null);
    setSaveState({ kind: 'idle' });
    const from = typed === null ? (stored?.changedAt ?? null) : base;
    setBase(from);
    if (isSameDraft(next, storedDraft ?? emptyDraft())) dropDraft(storage, id);
    else setKept(keepDraft(storage, id, { draft: next, base: from }));
  };
  const save = async (): Promise<void> => {
    if (isReadOnly || saveState.kind === 'saving') return;
    const read = readDraft(draft);
    if ('problems' in read) {
      setSaveState({ kind: 'problems', problems: read.problems });
      return;
    }
    setSaveState({ kind: 'saving' });
    const play = stored === null ? createOwnPlay(id, read.content, draft.basedOn, now()) : changeOwnPlay(stored, read.content, now());
    const asked = await onSave(play);
    if (!asked.ok) {
      setSaveState({ kind: 'failed', failure: asked.failure });
      return;
    }
    setSavedHere(play);
    setSaveState({ kind: 'saved' });
    setTakenFrom(null);
    // What was typed while it was being saved stays a draft.
    const typedMeanwhile = newest.current;
    if (typedMeanwhile === null || isSameDraft(typedMeanwhile, draft)) {
      setTyped(null);
      dropDraft(storage, id);
    } else {
      setBase(play.changedAt);
      keepDraft(storage, id, { draft: typedMeanwhile, base: play.changedAt });
    }
  };
  const saving = useRef(save);
  saving.current = save;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // The key by its place: in other layouts its letter is another.
      if (event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      void saving.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const preview = useCallback(
    (customerId: string | null) => void onPreview(customerId).then((asked) => asked.ok && setPreviewed(asked.value)),
    [onPreview],
  );
  useEffect(() => preview(null), [preview]);
  const values = previewed?.values ?? exampleValues;

  const judged = useDeferredValue(draft);
  const findings = useMemo(() => judgeDraft(judged, competitors), [judged, competitors]);
  const [goal, setGoal] = useState<DraftFinding | null>(null);
  useEffect(() => {
    if (goal === null) return;
    const field = fields.current.get(fieldKey(goal.language, goal.part));
    field?.focus();
    if ('start' in goal) field?.setSelectionRange(goal.start, goal.end);
    field?.scrollIntoView({ block: 'center' });
    setGoal(null);
  }, [goal]);

  const title = draft.texts[translator.language].title || draft.texts.en.title || draft.texts.fa.title || draft.texts.ru.title;
  const baseTitle = draft.basedOn === null ? null : titleOfBase(draft.basedOn);
  const isOvertaken = isChanged && stored !== null && base !== null && stored.changedAt > base;
  const isGone = stored === null && base !== null;
  const status = (): string => {
    if (saveState.kind === 'saving') return t(words.saving);
    if (isChanged) return t(isKept ? words.unsaved : words.draftNotKept);
    return saveState.kind === 'saved' ? t(words.saved) : '';
  };
  const reasonName = (one: ReasonToAct): string => {
    const event = playEvents.find((known) => known === one);
    return capital(t(event === undefined ? signalNames[one as keyof typeof signalNames] : playEventWords[event]));
  };
  return (
    <article className="hf-stack play-editor" data-testid="play-editor" data-changed={isChanged}>
      <p>
        <a className="play-editor__back" href="#plays">
          <BackIcon />
          {t(words.backToList)}
        </a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        <bdi>{title.trim() === '' ? t(words.newPlay) : title}</bdi>
      </h1>
      {baseTitle !== null && <p className="hf-soft">{t(words.madeFrom, { title: baseTitle })}</p>}
      {isOvertaken && (
        <Notice tone="info" title={t(words.changedElsewhere)} testId="overtaken">
          {t(words.changedElsewhereNext)}
        </Notice>
      )}
      {isGone && (
        <Notice tone="info" title={t(words.gone)} testId="gone">
          {t(words.goneNext)}
        </Notice>
      )}

      <section className="hf-card hf-stack" aria-labelledby="words-heading">
        <h2 id="words-heading">{t(words.words)}</h2>
        <PlayWordsFields
          translator={translator}
          draft={draft}
          part={part}
          language={language}
          values={values}
          isReadOnly={isReadOnly}
          fields={fields}
          onPart={setPart}
          onLanguage={setLanguage}
          onText={(one, which, text) => change(withText(draft, one, which, text))}
        />
        <PreviewCustomer translator={translator} name={previewed?.name ?? null} onFind={props.onFindCustomers} onChoose={preview} />
      </section>

      <FindingList
        findings={findings}
        translator={translator}
        onShow={(finding) => {
          setLanguage(finding.language);
          const shown = editedPartOf(finding.part);
          if (shown !== null) setPart(shown);
          setGoal(finding);
        }}
      />

      <section className="hf-card hf-stack" aria-labelledby="purpose">
        <h2 id="purpose">{t(words.purpose)}</h2>
        <div className="hf-field play-editor__family">
          <label className="hf-label" htmlFor="family">
            {t(words.family)}
          </label>
          <select
            id="family"
            className="hf-input"
            value={draft.family}
            disabled={isReadOnly}
            onChange={(event) => change({ ...draft, family: playFamilies.find((one) => one === event.target.value) ?? draft.family })}
          >
            {playFamilies.map((one) => (
              <option key={one} value={one}>
                {t(familyWords[one])}
              </option>
            ))}
          </select>
        </div>
        <Choices
          label={t(words.situations)}
          options={situations.map((one) => ({ value: one, text: capital(t(situationWords[one])) }))}
          chosen={draft.situations}
          isReadOnly={isReadOnly}
          onToggle={(one) => change({ ...draft, situations: toggled(draft.situations, one) })}
        />
        <Choices
          label={t(words.answers)}
          hint={t(words.answersHint)}
          options={reasonsToAct.map((one) => ({ value: one, text: reasonName(one) }))}
          chosen={draft.answers}
          isReadOnly={isReadOnly}
          order={(place) => translator.number(place)}
          onToggle={(one) => change({ ...draft, answers: toggled(draft.answers, one) })}
        />
        {draft.situations.length === 0 && draft.answers.length === 0 && <p className="hf-hint">{t(words.neverSuggested)}</p>}
      </section>

      {stored !== null && stored.versions.length > 0 && (
        <Disclosure summary={<span className="hf-label">{t(words.versions, { count: stored.versions.length })}</span>} testId="versions">
          <ul className="page-list">
            {stored.versions.map(({ at, content }, i) => (
              <li key={i}>
                <Disclosure summary={<span>{t(words.versionOf, { at, time: timeOf(at, translator) })}</span>}>
                  <PlayReading play={{ id, ...content }} translator={translator} />
                  {!isReadOnly && (
                    <Button
                      size="small"
                      data-testid="take-version"
                      onClick={() => {
                        change(draftOf(content, draft.basedOn));
                        setTakenFrom(at);
                      }}
                    >
                      {t(words.takeVersion)}
                    </Button>
                  )}
                </Disclosure>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}

      <div className="play-save" data-testid="save-bar">
        {saveState.kind === 'problems' && <ProblemNotice problems={saveState.problems} translator={translator} />}
        {saveState.kind === 'failed' && (
          <FailureNotice
            translator={translator}
            failure={saveState.failure}
            onTryAgain={() => void save()}
            onReloadPage={props.onReloadPage}
          />
        )}
        <UndoNotice
          translator={translator}
          done={discarded}
          text={t(words.changesDiscarded)}
          onUndo={() => discarded !== null && change(discarded)}
        />
        {!isReadOnly && (
          <div className="hf-row">
            <Button
              look="primary"
              isDisabled={(!isChanged && stored !== null) || saveState.kind === 'saving'}
              aria-describedby="save-status"
              data-testid="save"
              title={isMac() ? '⌘S' : 'Ctrl+S'}
              onClick={() => void save()}
            >
              {t(generalWords.save)}
            </Button>
            {isChanged && (
              <Button
                look="quiet"
                data-testid="discard"
                onClick={() => {
                  setDiscarded(draft);
                  setTyped(null);
                  setTakenFrom(null);
                  setSaveState({ kind: 'idle' });
                  dropDraft(storage, id);
                }}
              >
                {t(words.discardChanges)}
              </Button>
            )}
            <span id="save-status" className="hf-hint" role="status" data-testid="save-status">
              {takenFrom !== null && isChanged ? t(words.versionTaken, { at: takenFrom }) : status()}
            </span>
          </div>
        )}
      </div>
    </article>
  );
}

const timeOf = (at: number, { language, nativeDigits }: Translator): string =>
  new Intl.DateTimeFormat(`${language}-u-nu-${language === 'fa' && nativeDigits ? 'arabext' : 'latn'}`, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const withText = (draft: PlayDraft, language: Language, part: WordPart, text: string): PlayDraft => ({
  ...draft,
  texts: { ...draft.texts, [language]: { ...draft.texts[language], [part]: text } },
});

const exampleOf = (language: Language): PlaceholderValues => ({
  customerName: words.exampleName[language],
  companyName: words.exampleCompany[language],
});
const exampleValues: Record<Language, PlaceholderValues> = { en: exampleOf('en'), fa: exampleOf('fa'), ru: exampleOf('ru') };

function Choices<V extends string>({
  label,
  hint,
  options,
  chosen,
  isReadOnly,
  order,
  onToggle,
}: {
  label: string;
  hint?: string;
  options: readonly { value: V; text: string }[];
  chosen: readonly V[];
  isReadOnly: boolean;
  /** Writes the place of a chosen one, where the order counts. */
  order?: (place: number) => string;
  onToggle: (value: V) => void;
}) {
  return (
    <fieldset className="hf-stack">
      <legend className="hf-label">{label}</legend>
      {hint !== undefined && <p className="hf-hint">{hint}</p>}
      <div className="hf-chips">
        {options.map(({ value, text }) => {
          const place = chosen.indexOf(value);
          return (
            <button
              key={value}
              type="button"
              className="hf-chip"
              aria-pressed={place >= 0}
              disabled={isReadOnly}
              onClick={() => onToggle(value)}
            >
              {place >= 0 && order !== undefined && `${order(place + 1)}. `}
              {text}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
