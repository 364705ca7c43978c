import { useState } from 'react';
import type { CaseState, ComplaintCase, RootCause } from '../../lib/domain/care/follow-up.ts';
import { recoveryPlays } from '../../lib/domain/plays/recovery-plays.ts';
import { careWords, caseStateWords, caseWords, contactWords, recoveryStepWords, rootCauseWords } from '../../lib/i18n/catalogs/care.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField, TextArea } from '../ui/Field.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import type { CardProps } from './care-types.ts';
import { ChangeableDay } from './ChangeableDay.tsx';
import { dayWithWeekday } from './day-text.ts';
import { FollowUpFrame, StateChoice, Warnings } from './FollowUpFrame.tsx';

type Card = CardProps<ComplaintCase>;
type ClosedState = Extract<CaseState, 'putRight' | 'notPutRight'>;

const openStates = { open: caseStateWords.open, waiting: caseStateWords.waiting };
const closedStates: readonly ClosedState[] = ['putRight', 'notPutRight'];
const causes = Object.keys(rootCauseWords) as RootCause[];

/** A complaint with the steps of recovery as a checklist, in their order; closed with what was behind it. */
export function ComplaintCaseCard(card: Card) {
  const { followUp: one, translator, today, canSave, onChange } = card;
  const { t } = translator;
  const { state } = one;
  const isClosed = state === 'putRight' || state === 'notPutRight';
  const words = t(caseStateWords[state]);
  const done = one.steps.filter(({ isDone }) => isDone).length;
  const due = t(one.dueOn < today ? careWords.overdueSince : careWords.dueOn, { day: dayWithWeekday(one.dueOn, translator) });
  return (
    <FollowUpFrame
      card={card}
      line={
        isClosed
          ? t(careWords.stateSince, { state: words, at: one.stateAt })
          : `${t(caseWords.stepsDone, { done, total: one.steps.length })} · ${due}`
      }
      state={words}
    >
      <p className="hf-soft hf-small">{t(caseWords.complainedOn, { at: one.complainedAt })}</p>
      {isClosed ? (
        <>
          <p dir="auto" className="care-words">
            {one.about}
          </p>
          <Cause {...card} />
          {canSave && (
            <p>
              <Button data-testid="reopen-case" onClick={() => onChange({ what: 'reopen' })}>
                {t(caseWords.reopen)}
              </Button>
            </p>
          )}
        </>
      ) : (
        <>
          <About {...card} />
          <ChangeableDay
            label={t(caseWords.dueOn)}
            value={one.dueOn}
            today={today}
            isReadOnly={!canSave}
            translator={translator}
            onChange={(on) => on !== null && onChange({ what: 'setDue', on })}
          />
          <StateChoice
            words={openStates}
            value={state}
            isReadOnly={!canSave}
            translator={translator}
            onChange={(next) => onChange({ what: 'setCaseState', state: next })}
          />
        </>
      )}
      <section className="care-move" aria-label={t(caseWords.steps)}>
        <h3>{t(caseWords.steps)}</h3>
        <ol className="care-steps">
          {one.steps.map((step) => (
            <StepRow key={step.step} step={step} card={card} isFrozen={!canSave || isClosed} />
          ))}
        </ol>
      </section>
      {canSave && !isClosed && <Closing {...card} />}
    </FollowUpFrame>
  );
}

function StepRow({ step, card, isFrozen }: { step: ComplaintCase['steps'][number]; card: Card; isFrozen: boolean }) {
  const { translator, today, warnings, onChange, playTitle, onOpenPlay } = card;
  const { t } = translator;
  const [isOpen, setOpen] = useState(false);
  const { step: id, isDone, doneAt, dueOn, note } = step;
  const name = t(recoveryStepWords[id]);
  const play = playTitle(recoveryPlays[id]);
  return (
    <li className="care-step" data-testid="case-step" data-step={id}>
      <label className="care-step__check">
        <input
          type="checkbox"
          checked={isDone}
          disabled={isFrozen}
          onChange={() => onChange({ what: 'toggleStep', step: id, isDone: !isDone })}
        />
        <span className={isDone ? 'hf-soft' : undefined}>{name}</span>
      </label>
      <div className="care-step__rest">
        <p className="care-step__line hf-soft hf-small">
          {isDone && doneAt !== null && <span>{t(caseWords.doneOn, { at: doneAt })}</span>}
          {!isDone && dueOn !== null && <span>{t(careWords.dueOn, { day: dayWithWeekday(dueOn, translator) })}</span>}
          {!isFrozen && (
            <span className="care-step__line">
              {!isDone && play !== null && (
                <Button
                  look="quiet"
                  size="small"
                  className="care-inline"
                  aria-label={t(contactWords.openWords, { play })}
                  data-testid="open-step-words"
                  onClick={() => onOpenPlay(recoveryPlays[id])}
                >
                  {t(caseWords.stepWords)}
                </Button>
              )}
              <Button
                look="quiet"
                size="small"
                className="care-inline"
                aria-expanded={isOpen}
                aria-label={t(contactWords.actionOn, { action: t(caseWords.stepDetails), what: name })}
                onClick={() => setOpen(!isOpen)}
              >
                {t(caseWords.stepDetails)}
              </Button>
            </span>
          )}
        </p>
        <Warnings warnings={warnings.filter(({ partId }) => partId === id)} translator={translator} />
        {note !== '' && !isOpen && (
          <p dir="auto" className="hf-small care-words">
            {note}
          </p>
        )}
        {isOpen && !isFrozen && (
          <div className="hf-stack">
            <TextArea
              label={t(caseWords.stepNote)}
              rows={2}
              maxLength={2000}
              value={note}
              onChange={(event) => onChange({ what: 'noteStep', step: id, note: event.target.value })}
            />
            <ChangeableDay
              label={t(caseWords.stepDue)}
              none={t(caseWords.noDay)}
              value={dueOn}
              today={today}
              isReadOnly={false}
              translator={translator}
              onChange={(on) => onChange({ what: 'setStepDue', step: id, on })}
            />
          </div>
        )}
      </div>
    </li>
  );
}

/** A complaint must say something: while it says nothing the last words are kept. */
function About({ followUp, translator, canSave, onChange }: Card) {
  const { t } = translator;
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <TextArea
      label={t(caseWords.about)}
      hint={refused === null ? undefined : t(caseWords.needsWords)}
      rows={2}
      maxLength={1000}
      value={refused ?? followUp.about}
      readOnly={!canSave}
      aria-invalid={refused !== null || undefined}
      data-testid="case-about"
      onChange={(event) => {
        const about = event.target.value;
        setRefused(onChange({ what: 'setAbout', about }) === null ? null : about);
      }}
      onBlur={() => setRefused(null)}
    />
  );
}

/** The root cause: one of a list, and in own words. */
function Cause({ followUp, translator, canSave, onChange }: Card) {
  const { t } = translator;
  const { rootCause } = followUp;
  /** Written before a cause was chosen, without which it is not kept. */
  const [early, setEarly] = useState('');
  const note = rootCause === null ? early : followUp.rootCauseNote;
  return (
    <>
      <SelectField
        label={t(caseWords.rootCause)}
        value={rootCause ?? ''}
        disabled={!canSave}
        data-testid="root-cause"
        onChange={(event) => onChange({ what: 'setRootCause', rootCause: event.target.value as RootCause, note })}
      >
        {rootCause === null && <option value="">{t(caseWords.rootCauseNone)}</option>}
        {causes.map((cause) => (
          <option key={cause} value={cause}>
            {t(rootCauseWords[cause])}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={t(caseWords.rootCauseNote)}
        rows={2}
        maxLength={4000}
        value={note}
        readOnly={!canSave}
        data-testid="root-cause-note"
        onChange={(event) => {
          if (rootCause === null) setEarly(event.target.value);
          else onChange({ what: 'setRootCause', rootCause, note: event.target.value });
        }}
      />
    </>
  );
}

const focusFirst = (form: HTMLElement | null) => form?.querySelector('input')?.focus({ preventScroll: true });

/** How it ended and what was behind it; without a cause a case is not closed. */
function Closing(card: Card) {
  const { followUp, translator, onChange } = card;
  const { t } = translator;
  const [isOpen, setOpen] = useState(false);
  const [state, setState] = useState<ClosedState>('putRight');
  const { rootCause, rootCauseNote: note } = followUp;
  if (!isOpen) {
    return (
      <p>
        <Button data-testid="close-case" onClick={() => setOpen(true)}>
          {t(caseWords.close)}
        </Button>
      </p>
    );
  }
  return (
    <section ref={focusFirst} className="care-start" aria-label={t(caseWords.close)}>
      <p className="hf-label">{t(caseWords.closeHow)}</p>
      <div className="care-choice">
        <Segmented
          label={t(caseWords.closeHow)}
          options={closedStates.map((value) => ({ value, text: t(caseStateWords[value]) }))}
          value={state}
          onChange={setState}
        />
      </div>
      <Cause {...card} />
      <div className="hf-row">
        <Button
          look="primary"
          isDisabled={rootCause === null}
          data-testid="confirm-close"
          onClick={() => onChange({ what: 'close', state, rootCause, note })}
        >
          {t(caseWords.close)}
        </Button>
        <Button onClick={() => setOpen(false)}>{t(generalWords.cancel)}</Button>
      </div>
    </section>
  );
}
