import { useId, type ReactNode } from 'react';
import type { FollowUp } from '../../lib/domain/care/follow-up.ts';
import type { FollowUpWarning } from '../../lib/domain/care/follow-up-warnings.ts';
import { careWords, followUpWarningWords, followUpWords } from '../../lib/i18n/catalogs/care.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import type { Message } from '../../lib/i18n/message.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextField } from '../ui/Field.tsx';
import { WarningIcon } from '../ui/icons.tsx';
import type { CardProps } from './care-types.ts';
import { describeEvent } from './describe-change.ts';
import { SaveMark } from './SaveMark.tsx';

/** What all follow-ups share: a line that says how it stands, and within it how saving goes, who looks after it, its history. */
export function FollowUpFrame<F extends FollowUp>({
  card,
  line,
  state,
  children,
}: {
  card: CardProps<F>;
  /** What comes next, in a line. */
  line: ReactNode;
  /** The state in words. */
  state: string;
  children: ReactNode;
}) {
  const { followUp, translator, canSave, warnings, isOpen, onToggle, onChange, onRemove } = card;
  const { t, date } = translator;
  const title = t(followUpWords[followUp.kind]);
  const needsLook = card.save.kind === 'failed' || card.overtaken.length > 0;
  return (
    <Disclosure
      className="care-card"
      testId={followUp.kind}
      isOpen={isOpen}
      onToggle={onToggle}
      summary={
        <span className="care-card__summary">
          <span className="care-card__head">
            <span className="care-card__title">{title}</span>
            <span className="care-state" data-testid="care-state">
              {needsLook && <WarningIcon size={14} />}
              {state}
            </span>
          </span>
          <span className="hf-soft hf-small care-card__line">{line}</span>
        </span>
      }
    >
      <div className="care-card__body" data-id={followUp.id}>
        <SaveMark
          followUp={followUp}
          save={card.save}
          overtaken={card.overtaken}
          translator={translator}
          onRetry={card.onRetry}
          onApplyOvertaken={card.onApplyOvertaken}
          onDropOvertaken={card.onDropOvertaken}
        />
        <Warnings warnings={warnings.filter(({ partId }) => partId === null)} translator={translator} />
        {children}
        <TextField
          label={t(careWords.owner)}
          value={followUp.owner}
          maxLength={300}
          readOnly={!canSave}
          data-testid="care-owner"
          onChange={(event) => onChange({ what: 'setOwner', owner: event.target.value })}
        />
        <Disclosure summary={<span>{t(careWords.history)}</span>} testId="care-history">
          <ol className="care-history">
            {followUp.history.toReversed().flatMap((entry, i) => {
              const words = describeEvent(entry, translator);
              return words === null
                ? []
                : [
                    <li key={followUp.history.length - i}>
                      <span className="hf-soft hf-small">{date(entry.at)}</span>
                      <span className="hf-clamp">{words}</span>
                    </li>,
                  ];
            })}
          </ol>
        </Disclosure>
        {canSave && (
          <p>
            <Button
              look="quiet"
              size="small"
              className="care-quiet"
              data-testid="care-remove"
              onClick={onRemove}
              aria-label={t(careWords.removeOf, { what: title })}
            >
              {t(generalWords.remove)}
            </Button>
          </p>
        )}
      </div>
    </Disclosure>
  );
}

/** What is not as it should be; it may stay so. */
export function Warnings({ warnings, translator }: { warnings: readonly FollowUpWarning[]; translator: Translator }) {
  return warnings.map(({ kind }) => (
    <p key={kind} className="care-warning hf-small" data-testid="care-warning" data-kind={kind}>
      <WarningIcon size={14} />
      {translator.t(followUpWarningWords[kind])}
    </p>
  ));
}

/** The states of a follow-up as a choice. */
export function StateChoice<S extends string>({
  words,
  value,
  isReadOnly,
  translator,
  onChange,
}: {
  /** In the order of the choice. */
  words: Partial<Record<S, Message>>;
  value: S;
  isReadOnly: boolean;
  translator: Translator;
  onChange: (state: S) => void;
}) {
  const id = useId();
  return (
    <div className="hf-field">
      <label className="hf-label" htmlFor={id}>
        {translator.t(careWords.state)}
      </label>
      <select
        id={id}
        className="hf-input"
        value={value}
        disabled={isReadOnly}
        data-testid="care-state-choice"
        onChange={(event) => onChange(event.target.value as S)}
      >
        {(Object.entries(words) as [S, Message][]).map(([state, message]) => (
          <option key={state} value={state}>
            {translator.say(message)}
          </option>
        ))}
      </select>
    </div>
  );
}
