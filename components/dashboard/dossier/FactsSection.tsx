import { useEffect, useRef, useState } from 'react';
import type { DossierFact, DossierTopic } from '../../../lib/domain/journal/journal.ts';
import { dossierWords, topicWords } from '../../../lib/i18n/catalogs/dossier.ts';
import { generalWords } from '../../../lib/i18n/catalogs/general.ts';
import { isYearly, nextFactDay, readFactDay, type FactCalendar } from '../../../lib/i18n/fact-day.ts';
import { daysBetween } from '../../../lib/i18n/persian-calendar.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { FailureNotice } from '../../page/FailureNotice.tsx';
import type { SaveState } from '../../page/settings-saver.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import { RemoveIcon } from '../../ui/icons.tsx';
import { factDayOf } from './fact-day-input.ts';
import { dossierTopics, type FactDraft } from './fact-draft.ts';
import { FactDayField } from './FactDayField.tsx';

/** What a form gives: `on` as the journal keeps it. */
export type FactWords = { topic: DossierTopic; text: string; on: string | null };

export type FactsSectionProps = {
  facts: readonly DossierFact[];
  translator: Translator;
  /** 'YYYY-MM-DD'. */
  today: string;
  draft: FactDraft;
  isDraftKept: boolean;
  save: SaveState;
  canSave: boolean;
  onDraft: (change: Partial<FactDraft>) => void;
  onAdd: (words: FactWords) => void;
  /** Whether it was changed. */
  onChange: (fact: DossierFact, words: FactWords) => Promise<boolean>;
  onRemove: (fact: DossierFact) => void;
};

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** What is worth knowing of a customer and does not age like a note, by topic; dates by the day on which they come next. */
export function FactsSection(props: FactsSectionProps) {
  const { facts, translator, today, draft, canSave, save } = props;
  const { t } = translator;
  const [changing, setChanging] = useState<FactDraft | null>(null);
  const calendar: FactCalendar = translator.language === 'fa' ? 'persian' : 'gregorian';
  const dayOf = (fact: DossierFact): string => (fact.on === undefined ? '' : nextFactDay(fact.on, today));
  const groups = dossierTopics
    .map((topic) => ({
      topic,
      facts: facts.filter((fact) => fact.topic === topic).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b)))),
    }))
    .filter((group) => group.facts.length > 0);
  const begin = (fact: DossierFact) => {
    const { id, topic, text, on } = fact;
    const parts = on === undefined ? null : readFactDay(on, calendar, today);
    const typed = { day: String(parts?.day ?? ''), month: String(parts?.month ?? ''), year: String(parts?.year ?? '') };
    setChanging({ id, topic, text, ...typed });
  };
  return (
    <section aria-labelledby="facts" className="hf-card dossier__section" data-testid="facts">
      <h2 id="facts">{t(dossierWords.facts)}</h2>
      {groups.length === 0 && <p className="hf-soft">{t(dossierWords.factsEmpty)}</p>}
      {groups.map((group) => (
        <div key={group.topic}>
          <h3 className="dossier__topic">{t(topicWords[group.topic])}</h3>
          <ul className="dossier__rows">
            {group.facts.map((fact) =>
              changing?.id === fact.id ? (
                <li key={fact.id} className="dossier__row">
                  <FactForm
                    {...props}
                    draft={changing}
                    calendar={calendar}
                    isChange
                    onDraft={(change) => setChanging({ ...changing, ...change })}
                    onSubmit={(words) => void props.onChange(fact, words).then((isChanged) => isChanged && setChanging(null))}
                    onCancel={() => setChanging(null)}
                  />
                </li>
              ) : (
                <li key={fact.id} className="dossier__row" data-testid="fact" data-entry={fact.id} tabIndex={-1}>
                  <div className="dossier__words">
                    <p dir="auto" className="dossier__text">
                      {fact.text}
                    </p>
                    {fact.on !== undefined && <FactDate on={fact.on} translator={translator} today={today} />}
                  </div>
                  {canSave && (
                    <div className="dossier__actions">
                      <Button
                        look="quiet"
                        size="small"
                        aria-label={t(dossierWords.actionOn, { action: t(dossierWords.edit), what: shorten(fact.text) })}
                        onClick={() => begin(fact)}
                      >
                        {t(dossierWords.edit)}
                      </Button>
                      <IconButton
                        icon={<RemoveIcon />}
                        label={t(dossierWords.actionOn, { action: t(generalWords.remove), what: shorten(fact.text) })}
                        onClick={() => props.onRemove(fact)}
                      />
                    </div>
                  )}
                </li>
              ),
            )}
          </ul>
        </div>
      ))}
      {canSave && changing === null && (
        <FactForm {...props} draft={draft} calendar={calendar} isChange={false} onSubmit={props.onAdd} onCancel={null} />
      )}
      {save.kind === 'failed' && <FailureNotice failure={save.failure} translator={translator} />}
    </section>
  );
}

function FactDate({ on, translator, today }: { on: string; translator: Translator; today: string }) {
  const { t, day, relativeDays } = translator;
  const next = nextFactDay(on, today);
  const daysLeft = daysBetween(today, next);
  return (
    <p className="hf-soft hf-small dossier__facts-day">
      <span>{isYearly(on) ? t(dossierWords.yearly, { day: next }) : day(next)}</span>
      {daysLeft >= 0 && daysLeft <= 30 && <span>{relativeDays(daysLeft)}</span>}
    </p>
  );
}

function FactForm({
  translator,
  draft,
  calendar,
  isDraftKept,
  save,
  isChange,
  onDraft,
  onSubmit,
  onCancel,
}: Pick<FactsSectionProps, 'translator' | 'draft' | 'isDraftKept' | 'save'> & {
  calendar: FactCalendar;
  isChange: boolean;
  onDraft: (change: Partial<FactDraft>) => void;
  onSubmit: (words: FactWords) => void;
  onCancel: (() => void) | null;
}) {
  const { t } = translator;
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // The pressed button went away with the row that is being changed.
    if (isChange) text.current?.focus();
  }, [isChange]);
  const hasDay = draft.topic === 'dateThatMatters';
  const on = hasDay ? factDayOf(draft, calendar) : null;
  const isReady = draft.text.trim() !== '' && on !== 'incomplete' && save.kind !== 'saving';
  return (
    <form
      className="dossier__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        onSubmit({ topic: draft.topic, text: draft.text.trim(), on });
        text.current?.focus();
      }}
    >
      <label className="hf-field">
        <span className="hf-label">{t(dossierWords.topic)}</span>
        <select
          className="hf-input"
          data-testid="fact-topic"
          value={draft.topic}
          onChange={(event) => onDraft({ topic: dossierTopics.find((topic) => topic === event.target.value) ?? 'other' })}
        >
          {dossierTopics.map((topic) => (
            <option key={topic} value={topic}>
              {t(topicWords[topic])}
            </option>
          ))}
        </select>
      </label>
      <TextArea
        ref={text}
        label={t(dossierWords.factText)}
        rows={2}
        maxLength={1000}
        value={draft.text}
        data-testid="fact-text"
        onChange={(event) => onDraft({ text: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
          if (event.key === 'Escape') onCancel?.();
        }}
      />
      {hasDay && <FactDayField translator={translator} calendar={calendar} value={draft} onChange={onDraft} />}
      {!isDraftKept && !isChange && <p className="hf-small">{t(dossierWords.notKept)}</p>}
      <div className="hf-row">
        <Button type="submit" look={isChange ? 'primary' : 'plain'} isDisabled={!isReady} data-testid="save-fact">
          {t(save.kind === 'saving' ? dossierWords.saving : isChange ? generalWords.save : dossierWords.addFact)}
        </Button>
        {onCancel !== null && (
          <Button look="quiet" onClick={onCancel}>
            {t(generalWords.cancel)}
          </Button>
        )}
      </div>
    </form>
  );
}
