import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { AgendaItem } from '../../lib/domain/care/agenda.ts';
import { agendaKindWords, agendaWords, contactWords } from '../../lib/i18n/catalogs/care.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { whatIsDue, whoIsDue } from '../../lib/i18n/describe-agenda.ts';
import { daysBetween } from '../../lib/i18n/persian-calendar.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { useKeptFocus } from '../page/use-kept-focus.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { actionsOf, type AgendaAction } from './agenda-actions.ts';
import { dayWithWeekday, shorten } from './day-text.ts';
import type { AgendaInHand } from './use-agenda.ts';

const actionWords = {
  kept: agendaWords.kept,
  broken: agendaWords.broken,
  done: contactWords.markDone,
  skip: contactWords.skip,
  move: contactWords.move,
  again: contactWords.planAgain,
} as const;

const titleOf = (item: AgendaItem, translator: Translator): string =>
  whatIsDue(item, translator) || translator.t(agendaKindWords[item.kind]);

export type AgendaListProps = {
  items: readonly AgendaItem[];
  translator: Translator;
  today: string;
  canSave: boolean;
  busyId: string | null;
  /** The customer's name as the way to them; never empty. */
  renderWho: (item: AgendaItem, name: string) => ReactNode;
  onAct: AgendaInHand['act'];
};

/** Things that are due, each with what can be done about it. */
export function AgendaList({ items, ...props }: AgendaListProps) {
  return (
    <ul className="due-list">
      {items.map((item) => (
        <AgendaRow key={item.id} item={item} {...props} />
      ))}
    </ul>
  );
}

function AgendaRow({ item, translator, today, canSave, busyId, renderWho, onAct }: Omit<AgendaListProps, 'items'> & { item: AgendaItem }) {
  const { t, relativeDays } = translator;
  /** The day that it is being moved to; null: it is not. */
  const [movingTo, setMovingTo] = useState<string | null>(null);
  const isMoving = movingTo !== null;
  const { kind, dueOn, company } = item;
  const name = whoIsDue(item, translator);
  const daysLeft = daysBetween(today, dueOn);
  const title = titleOf(item, translator);
  const isBusy = busyId === item.id;
  return (
    <li className="due" data-testid="due" data-kind={kind} aria-busy={isBusy}>
      <div className="due__words">
        <p className="hf-row">
          {renderWho(item, name)}
          {company !== null && company.trim() !== name && (
            <span className="hf-soft hf-small">
              <bdi>{company}</bdi>
            </span>
          )}
        </p>
        <p dir="auto" className="hf-clamp">
          {title}
        </p>
        <p className="hf-small hf-row due__facts">
          <span className={daysLeft < 0 ? 'due__late' : 'hf-soft'}>{dayWithWeekday(dueOn, translator)}</span>
          <span className="hf-soft">{relativeDays(daysLeft)}</span>
          <span className="hf-soft">{t(agendaKindWords[kind])}</span>
        </p>
      </div>
      <div className="hf-row">
        {actionsOf[kind].map((what) => (
          <Button
            key={what}
            size="small"
            isDisabled={!canSave || busyId !== null}
            aria-label={t(contactWords.actionOn, { action: t(actionWords[what]), what: shorten(title) })}
            {...(what === 'move' ? { 'aria-expanded': isMoving } : {})}
            data-testid={`due-${what}`}
            onClick={() => (what === 'move' ? setMovingTo(isMoving ? null : dueOn) : onAct(item, { what }))}
          >
            {t(actionWords[what])}
          </Button>
        ))}
      </div>
      {isMoving && (
        <form
          className="due__move hf-stack"
          onSubmit={(event) => {
            event.preventDefault();
            setMovingTo(null);
            if (movingTo !== '' && movingTo !== dueOn) onAct(item, { what: 'move', on: movingTo });
          }}
        >
          <DateField translator={translator} label={t(contactWords.move)} value={movingTo} today={today} onChange={setMovingTo} />
          <div className="hf-row">
            <Button type="submit" size="small" look="primary" data-testid="due-move-save">
              {t(contactWords.moveHere)}
            </Button>
            <Button size="small" onClick={() => setMovingTo(null)}>
              {t(generalWords.cancel)}
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}

/** What was just done, and the way back. Its row went away with the pressed button: the keyboard goes on from here. */
export function DoneBar({ done, translator, onUndo }: { done: AgendaInHand['done']; translator: Translator; onUndo: () => void }) {
  const { t } = translator;
  const bar = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(bar);
  useEffect(() => {
    if (done !== null) button.current?.focus({ preventScroll: true });
  }, [done]);
  const said = (action: AgendaAction) => (action.what === 'move' ? dayWithWeekday(action.on, translator) : t(actionWords[action.what]));
  return (
    <div ref={bar} role="status">
      {done !== null && (
        <p className="care-undo" data-testid="due-done-bar">
          <span>{t(contactWords.actionOn, { action: said(done.action), what: shorten(titleOf(done.item, translator)) })}</span>
          <Button ref={button} size="small" onClick={onUndo} data-testid="due-undo">
            {t(generalWords.undo)}
          </Button>
        </p>
      )}
    </div>
  );
}
