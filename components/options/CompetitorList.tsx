import { useEffect, useRef, useState } from 'react';
import type { Competitor } from '../../lib/domain/settings.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { optionsWords } from '../../lib/i18n/catalogs/options.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { maxCompetitors, maxNameLength, maxSpellings, readCompetitor, type CompetitorProblem } from './competitors.ts';

export type CompetitorListProps = {
  translator: Translator;
  competitors: readonly Competitor[];
  isReadOnly: boolean;
  onChange: (competitors: Competitor[]) => void;
};

/** Competitors with their spellings: added, edited and removed in place, a removal can be taken back. */
export function CompetitorList({ translator, competitors, isReadOnly, onChange }: CompetitorListProps) {
  const { t } = translator;
  const comma = translator.language === 'fa' ? '، ' : ', ';
  const [edited, setEdited] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ competitor: Competitor; index: number } | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  /** The row whose button takes the focus once it is drawn: the one that was edited or brought back. */
  const returnTo = useRef<string | null>(null);
  useEffect(() => {
    // The pressed button went away with its row.
    if (removed !== null) undo.current?.focus();
  }, [removed]);
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
                  initial={{ name: competitor.name, spellings: competitor.spellings.join(comma) }}
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
      <div role="status">
        {removed !== null && (
          <p className="hf-row page-said">
            <span>{t(optionsWords.competitorRemoved, { name: removed.competitor.name })}</span>
            <Button
              ref={undo}
              size="small"
              onClick={() => {
                const isThere = competitors.some(({ name }) => name === removed.competitor.name);
                returnTo.current = removed.competitor.name;
                if (!isThere && competitors.length < maxCompetitors) onChange(competitors.toSpliced(removed.index, 0, removed.competitor));
                setRemoved(null);
              }}
            >
              {t(generalWords.undo)}
            </Button>
          </p>
        )}
      </div>
      {!isReadOnly && (
        <CompetitorForm
          translator={translator}
          initial={{ name: '', spellings: '' }}
          others={competitors}
          submitText={t(optionsWords.competitorAdd)}
          onSubmit={(next) => onChange([...competitors, next])}
        />
      )}
    </div>
  );
}

type CompetitorFormProps = {
  translator: Translator;
  initial: { name: string; spellings: string };
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
    }
  };
  const change = (patch: Partial<typeof draft>) => {
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
        setDraft({ name: '', spellings: '' });
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
