import { useEffect, useId, useRef, useState } from 'react';
import type { FactField } from '../../lib/domain/observations/observation.ts';
import type { TaughtSample, TeachingView } from '../../lib/domain/teaching-views.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { endedWords, fieldWords, secondProblemWords, teachWords, unreadableWords } from '../../lib/i18n/catalogs/teaching.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { FailureNotice } from '../page/FailureNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { describeValue } from './describe-value.ts';
import { Fold } from './Fold.tsx';

export type TeachSectionProps = {
  translator: Translator;
  teaching: TeachingView;
  failure: NamedFailure | null;
  onStart: (field: FactField) => void;
  onDateOrder: (order: 'dayFirst' | 'monthFirst') => void;
  onConfirm: () => void;
  onCancel: () => void;
};

export const allFields = Object.keys(fieldWords) as FactField[];

/** Shows, step by step, where a field stands: choose, point, look at two values, confirm. */
export function TeachSection(props: TeachSectionProps) {
  const { translator, teaching, failure, onStart, onCancel } = props;
  const { t } = translator;
  const isAtWork = teaching.step === 'pointing' || teaching.step === 'second' || teaching.step === 'confirm';
  const isUnderWay = teaching.step !== 'idle' || teaching.ended !== null || failure !== null;
  return (
    <Fold
      name="teach"
      data-testid="teach"
      data-step={teaching.step}
      title={t(teachWords.title)}
      summary={t(teachWords.lead)}
      isHeldOpen={isUnderWay}
      onToggle={(next) => {
        // What is over is put away with the section; what is under way ends by its own button.
        if (!next && isUnderWay && !isAtWork) onCancel();
      }}
    >
      {failure && <FailureNotice failure={failure} translator={translator} />}
      {teaching.step === 'idle' && teaching.ended !== null && (
        <p role="status" className="hf-soft">
          {t(endedWords[teaching.ended])}
        </p>
      )}
      {(teaching.step === 'idle' || teaching.step === 'choosing') && <FieldChoice translator={translator} onStart={onStart} />}
      {teaching.step === 'pointing' && <Pointing {...props} field={teaching.field} />}
      {(teaching.step === 'second' || teaching.step === 'confirm') && <Checking {...props} teaching={teaching} />}
      {teaching.step === 'saved' && (
        <Notice
          tone="success"
          title={t(teachWords.saved, { field: t(fieldWords[teaching.field]) })}
          action={
            <Button size="small" onClick={props.onCancel}>
              {t(teachWords.another)}
            </Button>
          }
          testId="taught"
        >
          {t(teachWords.savedNext)}
        </Notice>
      )}
    </Fold>
  );
}

function FieldChoice({ translator: { t }, onStart }: Pick<TeachSectionProps, 'translator' | 'onStart'>) {
  const id = useId();
  const [field, setField] = useState<FactField>('name');
  return (
    <>
      <div className="hf-field">
        <label className="hf-label" htmlFor={id}>
          {t(teachWords.field)}
        </label>
        <select id={id} className="hf-input" value={field} onChange={(event) => setField(event.target.value as FactField)}>
          {allFields.map((one) => (
            <option key={one} value={one}>
              {t(fieldWords[one])}
            </option>
          ))}
        </select>
      </div>
      <Button look="primary" onClick={() => onStart(field)} data-testid="teach-start">
        {t(teachWords.start)}
      </Button>
    </>
  );
}

function Pointing({ translator: { t }, field, onCancel }: TeachSectionProps & { field: FactField }) {
  return (
    <Notice
      tone="info"
      title={t(teachWords.pointing, { field: t(fieldWords[field]) })}
      action={
        <Button size="small" onClick={onCancel}>
          {t(generalWords.cancel)}
        </Button>
      }
      testId="teach-pointing"
    >
      {t(teachWords.pointingNext)}
    </Notice>
  );
}

type CheckingView = Extract<TeachingView, { step: 'second' | 'confirm' }>;

function Checking(props: TeachSectionProps & { teaching: CheckingView }) {
  const { translator, teaching, onStart, onCancel, onConfirm } = props;
  const { t } = translator;
  const { field, pageKind, first } = teaching;
  const heading = useRef<HTMLHeadingElement>(null);
  const second = teaching.step === 'confirm' ? teaching.second : null;
  const isList = pageKind === 'list';
  const isReadable = first.value.kind !== 'unreadable' && second !== null && second.value.kind !== 'unreadable';
  // A click in the page brought this: a reader of the panel is told so.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="teach__field">
        {t(fieldWords[field])}
      </h2>
      <Sample {...props} label={t(isList ? teachWords.firstRow : teachWords.firstHere)} sample={first} testId="teach-first" />
      {second !== null && (
        <Sample {...props} label={t(isList ? teachWords.secondRow : teachWords.secondHere)} sample={second} testId="teach-second" />
      )}
      {teaching.step === 'second' && first.value.kind !== 'unreadable' && (
        <Notice tone="info" title={t(secondProblemWords[teaching.problem])} testId="teach-next" />
      )}
      {isReadable && <p className="teach__question">{t(teachWords.areBothRight)}</p>}
      <div className="hf-row">
        {isReadable && (
          <Button look="primary" onClick={onConfirm} data-testid="teach-confirm">
            {t(teachWords.confirm)}
          </Button>
        )}
        <Button onClick={() => onStart(field)} data-testid="teach-again">
          {t(teachWords.pointAgain)}
        </Button>
        <Button look="quiet" onClick={onCancel} data-testid="teach-cancel">
          {t(generalWords.cancel)}
        </Button>
      </div>
    </>
  );
}

function Sample({
  translator,
  label,
  sample: { text, value },
  testId,
  onDateOrder,
}: Pick<TeachSectionProps, 'translator' | 'onDateOrder'> & { label: string; sample: TaughtSample; testId: string }) {
  const { t } = translator;
  const said = describeValue(value, translator);
  const isUnreadable = value.kind === 'unreadable';
  const [dayFirst, monthFirst] = isUnreadable ? value.days : [];
  return (
    <div className={isUnreadable ? 'teach-sample teach-sample--wrong' : 'teach-sample'} data-testid={testId}>
      <p className="hf-label">{label}</p>
      <p className="teach-sample__value">{isUnreadable ? t(unreadableWords[value.why]) : <bdi>{said}</bdi>}</p>
      {text !== '' && text !== said && <p className="hf-hint hf-clamp">{t(teachWords.asWritten, { text })}</p>}
      {dayFirst !== undefined && monthFirst !== undefined && (
        <div role="group" aria-label={t(teachWords.whichDay)} className="hf-stack">
          <p className="hf-small">
            {t(teachWords.whichDay)} <span className="hf-soft">{t(teachWords.whichDayNext)}</span>
          </p>
          <div className="hf-row">
            <Button size="small" onClick={() => onDateOrder('dayFirst')}>
              {translator.day(dayFirst)}
            </Button>
            <Button size="small" onClick={() => onDateOrder('monthFirst')}>
              {translator.day(monthFirst)}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
