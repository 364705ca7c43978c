import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { Competitor } from '../../lib/domain/settings.ts';
import { competitorCardWords as cardWords } from '../../lib/i18n/catalogs/competitor-cards.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { optionsWords } from '../../lib/i18n/catalogs/options.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { UndoNotice } from '../ui/UndoNotice.tsx';
import {
  draftOfCompetitor,
  emptyCompetitor,
  maxCardLength,
  maxCompetitors,
  maxNameLength,
  maxQuestions,
  maxSpellings,
  readCompetitor,
  type CompetitorDraft,
  type CompetitorProblem,
} from './competitors.ts';

export type CompetitorListProps = {
  translator: Translator;
  competitors: readonly Competitor[];
  isReadOnly: boolean;
  onChange: (competitors: Competitor[]) => void;
};

/** Competitors with their spellings and their cards: added, edited and removed in place, a removal can be taken back. */
export function CompetitorList({ translator, competitors, isReadOnly, onChange }: CompetitorListProps) {
  const { t } = translator;
  const comma = translator.language === 'fa' ? '، ' : ', ';
  const [edited, setEdited] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ competitor: Competitor; index: number } | null>(null);
  /** The row whose button takes the focus once it is drawn: the one that was edited or brought back. */
  const returnTo = useRef<string | null>(null);
  return (
    <div className="hf-stack">
      {competitors.length === 0 && <p className="hf-soft">{t(optionsWords.competitorsEmpty)}</p>}
      {competitors.length > 0 && (
        <ul className="page-list" data-testid="competitors">
          {competitors.map((competitor, index) => (
            <li key={competitor.name} className="page-list__row">
              {edited === competitor.name ? (
                <CompetitorForm
                  translator={translator}
                  initial={draftOfCompetitor(competitor, comma)}
                  others={competitors.filter((other) => other !== competitor)}
                  submitText={t(optionsWords.done)}
                  onSubmit={(next) => {
                    onChange(competitors.with(index, next));
                    returnTo.current = next.name;
                    setEdited(null);
                  }}
                  onCancel={() => {
                    returnTo.current = competitor.name;
                    setEdited(null);
                  }}
                />
              ) : (
                <>
                  <span className="page-list__words">
                    <bdi className="page-list__name">{competitor.name}</bdi>
                    {competitor.spellings.length > 0 && (
                      <span className="hf-hint">
                        {competitor.spellings.map((spelling, at) => (
                          <span key={spelling}>
                            {at > 0 && comma}
                            <bdi>{spelling}</bdi>
                          </span>
                        ))}
                      </span>
                    )}
                    <CompetitorCard competitor={competitor} translator={translator} />
                  </span>
                  {!isReadOnly && (
                    <span className="hf-row">
                      <Button
                        ref={(button) => {
                          if (button === null || returnTo.current !== competitor.name) return;
                          returnTo.current = null;
                          button.focus();
                        }}
                        size="small"
                        look="quiet"
                        aria-label={t(optionsWords.competitorEdit, { name: competitor.name })}
                        onClick={() => setEdited(competitor.name)}
                      >
                        {t(optionsWords.edit)}
                      </Button>
                      <Button
                        size="small"
                        look="quiet"
                        aria-label={t(optionsWords.competitorRemove, { name: competitor.name })}
                        onClick={() => {
                          onChange(competitors.toSpliced(index, 1));
                          setRemoved({ competitor, index });
                        }}
                      >
                        {t(generalWords.remove)}
                      </Button>
                    </span>
                  )}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <UndoNotice
        translator={translator}
        done={removed}
        text={t(optionsWords.competitorRemoved, { name: removed?.competitor.name ?? '' })}
        onUndo={() => {
          if (removed === null) return;
          const isThere = competitors.some(({ name }) => name === removed.competitor.name);
          returnTo.current = removed.competitor.name;
          if (!isThere && competitors.length < maxCompetitors) onChange(competitors.toSpliced(removed.index, 0, removed.competitor));
          setRemoved(null);
        }}
      />
      {!isReadOnly && (
        <CompetitorForm
          translator={translator}
          initial={emptyCompetitor}
          others={competitors}
          submitText={t(optionsWords.competitorAdd)}
          onSubmit={(next) => onChange([...competitors, next])}
        />
      )}
    </div>
  );
}

/** What one may want to have at hand when a customer names them; nothing where nothing was written. */
function CompetitorCard({ competitor, translator }: { competitor: Competitor; translator: Translator }) {
  const { t } = translator;
  const { strengths, contrast, questions = [] } = competitor;
  if (strengths === undefined && contrast === undefined && questions.length === 0) return null;
  return (
    <Disclosure summary={<span className="hf-small">{t(cardWords.card)}</span>} testId="competitor-card">
      <dl className="competitor-card">
        {strengths !== undefined && (
          <div>
            <dt>{t(cardWords.strengths)}</dt>
            <dd dir="auto">{strengths}</dd>
          </div>
        )}
        {contrast !== undefined && (
          <div>
            <dt>{t(cardWords.contrast)}</dt>
            <dd dir="auto">{contrast}</dd>
          </div>
        )}
        {questions.length > 0 && (
          <div>
            <dt>{t(cardWords.questionsShort)}</dt>
            <dd>
              <ul>
                {questions.map((question) => (
                  <li key={question} dir="auto">
                    {question}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </Disclosure>
  );
}

type CompetitorFormProps = {
  translator: Translator;
  initial: CompetitorDraft;
  others: readonly Competitor[];
  submitText: string;
  onSubmit: (competitor: Competitor) => void;
  onCancel?: () => void;
};

function CompetitorForm({ translator, initial, others, submitText, onSubmit, onCancel }: CompetitorFormProps) {
  const { t } = translator;
  const [draft, setDraft] = useState(initial);
  const [problem, setProblem] = useState<CompetitorProblem | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const isEditing = onCancel !== undefined;
  const [isCardOpen, setCardOpen] = useState(true);
  useEffect(() => {
    if (isEditing) nameField.current?.focus();
  }, [isEditing]);
  const problemText = (kind: CompetitorProblem) => {
    switch (kind) {
      case 'noName':
        return t(optionsWords.competitorNoName);
      case 'twice':
        return t(optionsWords.competitorTwice, { name: draft.name.trim() });
      case 'tooMany':
        return t(optionsWords.competitorTooMany, { count: maxCompetitors });
      case 'spellingsTooMany':
        return t(optionsWords.competitorSpellingsTooMany, { count: maxSpellings });
      case 'questionsTooMany':
        return t(cardWords.questionsTooMany, { count: maxQuestions });
    }
  };
  const change = (patch: Partial<CompetitorDraft>) => {
    setDraft({ ...draft, ...patch });
    setProblem(null);
  };
  return (
    <form
      className="competitor-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readCompetitor(draft, others);
        if ('problem' in read) {
          setProblem(read.problem);
          return;
        }
        onSubmit(read.competitor);
        setDraft(emptyCompetitor);
        nameField.current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel?.();
      }}
    >
      <TextField
        ref={nameField}
        label={t(optionsWords.competitorName)}
        value={draft.name}
        maxLength={maxNameLength}
        autoComplete="off"
        aria-invalid={problem === 'noName' || problem === 'twice' || undefined}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextField
        label={t(optionsWords.competitorSpellings)}
        hint={t(optionsWords.competitorSpellingsHint)}
        value={draft.spellings}
        maxLength={2000}
        autoComplete="off"
        aria-invalid={problem === 'spellingsTooMany' || undefined}
        onChange={(event) => change({ spellings: event.target.value })}
      />
      <Disclosure
        {...(isEditing ? { isOpen: isCardOpen, onToggle: setCardOpen } : {})}
        summary={<span className="hf-label">{t(cardWords.card)}</span>}
        testId="card-fields"
      >
        <div className="hf-stack">
          <p className="hf-hint">{t(cardWords.cardHint)}</p>
          <JudgedField label={t(cardWords.strengths)} field="strengths" {...{ translator, draft, others, change }} />
          <JudgedField label={t(cardWords.contrast)} field="contrast" {...{ translator, draft, others, change }} />
          <TextArea
            label={t(cardWords.questions)}
            rows={2}
            value={draft.questions}
            maxLength={maxQuestions * maxCardLength}
            aria-invalid={problem === 'questionsTooMany' || undefined}
            onChange={(event) => change({ questions: event.target.value })}
          />
        </div>
      </Disclosure>
      <span className="page-wrong" role="alert">
        {problem !== null && problemText(problem)}
      </span>
      <div className="hf-row">
        <Button type="submit">{submitText}</Button>
        {isEditing && (
          <Button look="quiet" onClick={onCancel}>
            {t(generalWords.cancel)}
          </Button>
        )}
      </div>
    </form>
  );
}

/** The rules of judgement come when somebody writes a card. */
const CardWarnings = lazy(() => import('./CardWarnings.tsx').then((part) => ({ default: part.CardWarnings })));

/** A part of the card, with a hint where it runs the competitor down; it is kept all the same. */
function JudgedField({
  translator,
  label,
  field,
  draft,
  others,
  change,
}: {
  translator: Translator;
  label: string;
  field: 'strengths' | 'contrast';
  draft: CompetitorDraft;
  others: readonly Competitor[];
  change: (patch: Partial<CompetitorDraft>) => void;
}) {
  const { name } = draft;
  const competitors = useMemo(() => [...others, ...(name.trim() === '' ? [] : [{ name, spellings: [] }])], [others, name]);
  return (
    <div className="hf-stack">
      <TextArea
        label={label}
        rows={2}
        value={draft[field]}
        maxLength={maxCardLength}
        onChange={(event) => change({ [field]: event.target.value })}
      />
      <div role="status" className="hf-stack competitor-warning">
        {draft[field].trim() !== '' && (
          <Suspense>
            <CardWarnings translator={translator} text={draft[field]} competitors={competitors} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
