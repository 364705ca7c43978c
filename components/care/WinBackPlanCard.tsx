import type { ReactNode } from 'react';
import type { InterviewQuestion, SheetSide, WinBackPlan } from '../../lib/domain/care/follow-up.ts';
import { careWords, caseWords, interviewWords, planStateWords, planWords, sheetWords } from '../../lib/i18n/catalogs/care.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import type { CardProps } from './care-types.ts';
import { ChangeableDay } from './ChangeableDay.tsx';
import { ContactList } from './ContactList.tsx';
import { dayWithWeekday } from './day-text.ts';
import { FollowUpFrame, StateChoice } from './FollowUpFrame.tsx';
import { nextContactLine } from './next-contact-line.ts';

type Card = CardProps<WinBackPlan>;

const sides = Object.keys(sheetWords) as SheetSide[];
const questions = Object.keys(interviewWords) as InterviewQuestion[];

/** The five moves of winning a customer back, for this customer: each in its place, saved as it is typed. */
export function WinBackPlanCard(card: Card) {
  const { followUp: plan, translator, today, canSave, onChange } = card;
  const { t } = translator;
  const state = t(planStateWords[plan.state]);
  const isOver = plan.state === 'wonBack' || plan.state === 'letGo';
  const day = { today, isReadOnly: !canSave, translator };
  const { interview } = plan;
  const answered = questions.filter((question) => interview.answers[question].trim() !== '').length;
  const talk = [
    ...(interview.heldOn === null ? [] : [dayWithWeekday(interview.heldOn, translator)]),
    ...(answered === 0 ? [] : [t(planWords.answersCount, { count: answered, total: questions.length })]),
  ];
  return (
    <FollowUpFrame
      card={card}
      line={isOver ? t(careWords.stateSince, { state, at: plan.stateAt }) : nextContactLine(plan, today, translator)}
      state={state}
    >
      {plan.state === 'drafted' && canSave && (
        <div className="care-start">
          <p className="hf-small">{t(planWords.startHint)}</p>
          <Button look="primary" data-testid="start-plan" onClick={() => onChange({ what: 'setPlanState', state: 'running' })}>
            {t(planWords.start)}
          </Button>
        </div>
      )}
      <StateChoice
        words={planStateWords}
        value={plan.state}
        isReadOnly={!canSave}
        translator={translator}
        onChange={(next) => onChange({ what: 'setPlanState', state: next })}
      />
      <Move title={t(planWords.findReason)} testId="move-reason" said={sides.map((side) => plan.sheet[side]).find((words) => words !== '')}>
        <p className="hf-hint">{t(planWords.findReasonHint)}</p>
        {sides.map((side) => (
          <TextArea
            key={side}
            label={t(sheetWords[side].name)}
            hint={t(sheetWords[side].asks)}
            rows={2}
            maxLength={4000}
            value={plan.sheet[side]}
            readOnly={!canSave}
            data-testid={`sheet-${side}`}
            onChange={(event) => onChange({ what: 'editSheet', side, words: event.target.value })}
          />
        ))}
        <ChangeableDay
          {...day}
          isPast
          label={t(planWords.lostOn)}
          none={t(planWords.notGone)}
          value={plan.lostOn}
          onChange={(on) => onChange({ what: 'setLostOn', on })}
        />
      </Move>
      <section className="care-move" aria-label={t(planWords.stayInTouch)}>
        <h3>{t(planWords.stayInTouch)}</h3>
        <p className="hf-hint">{t(planWords.stayInTouchHint)}</p>
        <ContactList card={card} />
      </section>
      <Move title={t(planWords.stepBack)} testId="move-step-back" said={plan.stepBackOffer}>
        <TextArea
          label={t(planWords.stepBackOffer)}
          hint={t(planWords.stepBackHint)}
          rows={2}
          maxLength={4000}
          value={plan.stepBackOffer}
          readOnly={!canSave}
          data-testid="step-back"
          onChange={(event) => onChange({ what: 'editStepBackOffer', words: event.target.value })}
        />
      </Move>
      <Move title={t(planWords.interview)} testId="move-interview" said={talk.join(' · ')}>
        <p className="hf-hint">{t(planWords.interviewHint)}</p>
        {questions.map((question) => (
          <TextArea
            key={question}
            label={t(interviewWords[question])}
            rows={2}
            maxLength={4000}
            value={interview.answers[question]}
            readOnly={!canSave}
            data-testid={`interview-${question}`}
            onChange={(event) => onChange({ what: 'editInterview', question, words: event.target.value })}
          />
        ))}
        <ChangeableDay
          {...day}
          isPast
          label={t(planWords.heldOn)}
          none={t(caseWords.noDay)}
          value={interview.heldOn}
          onChange={(on) => onChange({ what: 'setInterviewHeldOn', on })}
        />
      </Move>
      <Move
        title={t(planWords.handOver)}
        testId="move-hand-over"
        said={plan.handOver?.to.trim() ? t(planWords.handedTo, { name: plan.handOver.to, day: plan.handOver.on }) : ''}
      >
        <p className="hf-hint">{t(planWords.handOverHint)}</p>
        <HandOver {...card} />
      </Move>
    </FollowUpFrame>
  );
}

/** One move, folded; beside its name the beginning of what is written there. */
function Move({ title, testId, said, children }: { title: string; testId: string; said: string | undefined; children: ReactNode }) {
  return (
    <Disclosure
      className="care-move"
      testId={testId}
      summary={
        <span className="care-move__summary">
          <span className="care-move__title">{title}</span>
          {said && (
            <span dir="auto" className="hf-soft hf-small care-move__said">
              {said.replaceAll(/\n+/gu, ' · ')}
            </span>
          )}
        </span>
      }
    >
      <div className="hf-stack">{children}</div>
    </Disclosure>
  );
}

function HandOver({ followUp: { handOver }, translator, today, canSave, onChange }: Card) {
  const { t } = translator;
  if (handOver === null) {
    return (
      canSave && (
        <p>
          <Button
            size="small"
            data-testid="hand-over"
            onClick={() => onChange({ what: 'handOver', handOver: { to: '', on: today, note: '' } })}
          >
            {t(planWords.handOverBegin)}
          </Button>
        </p>
      )
    );
  }
  const set = (edit: Partial<typeof handOver>) => onChange({ what: 'editHandOver', edit });
  return (
    <>
      <TextField
        label={t(planWords.handOverTo)}
        maxLength={300}
        value={handOver.to}
        readOnly={!canSave}
        data-testid="hand-over-to"
        onChange={(event) => set({ to: event.target.value })}
      />
      <ChangeableDay
        label={t(planWords.handOverOn)}
        value={handOver.on}
        today={today}
        isReadOnly={!canSave}
        translator={translator}
        onChange={(on) => on !== null && set({ on })}
      />
      <TextArea
        label={t(planWords.handOverNote)}
        rows={2}
        maxLength={4000}
        value={handOver.note}
        readOnly={!canSave}
        onChange={(event) => set({ note: event.target.value })}
      />
      {canSave && (
        <p>
          <Button size="small" onClick={() => onChange({ what: 'handOver', handOver: null })}>
            {t(planWords.handOverUndo)}
          </Button>
        </p>
      )}
    </>
  );
}
