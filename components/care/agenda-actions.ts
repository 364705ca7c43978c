import type { AgendaItem } from '../../lib/domain/care/agenda.ts';
import type { FollowUpChange } from '../../lib/domain/care/change-follow-up.ts';
import type { RecoveryStep } from '../../lib/domain/care/follow-up.ts';
import type { PromiseState } from '../../lib/domain/journal/journal.ts';

/** What can be done with a thing that is due. `on`: 'YYYY-MM-DD'. */
export type AgendaAction = { what: 'kept' | 'broken' | 'done' | 'skip' | 'again' } | { what: 'move'; on: string };

/** What a kind of thing offers; a promise's day belongs to the customer and does not move. */
export const actionsOf = {
  promise: ['kept', 'broken'],
  contact: ['done', 'skip', 'move'],
  caseStep: ['done', 'move'],
  case: ['move'],
} as const satisfies Record<AgendaItem['kind'], readonly AgendaAction['what'][]>;

/** What takes an action back. */
export const undoOf = ({ dueOn }: AgendaItem, action: AgendaAction): AgendaAction =>
  action.what === 'move' ? { what: 'move', on: dueOn } : { what: 'again' };

export type AgendaStep = { kind: 'promise'; state: PromiseState } | { kind: 'change'; change: FollowUpChange };

/** An action as what the store is told; null for what such a thing does not offer. */
export function stepOf({ kind, partId }: AgendaItem, action: AgendaAction): AgendaStep | null {
  const { what } = action;
  if (kind === 'promise') {
    if (what === 'kept' || what === 'broken') return { kind: 'promise', state: what };
    return what === 'again' ? { kind: 'promise', state: 'open' } : null;
  }
  if (kind === 'case') return action.what === 'move' ? { kind: 'change', change: { what: 'setDue', on: action.on } } : null;
  if (partId === null) return null;
  if (kind === 'contact') {
    if (action.what === 'move') return { kind: 'change', change: { what: 'moveContact', id: partId, on: action.on } };
    const states = { done: 'done', skip: 'skipped', again: 'planned' } as const;
    return what in states
      ? { kind: 'change', change: { what: 'setContactState', id: partId, state: states[what as keyof typeof states] } }
      : null;
  }
  const step = partId as RecoveryStep;
  if (action.what === 'move') return { kind: 'change', change: { what: 'setStepDue', step, on: action.on } };
  if (what !== 'done' && what !== 'again') return null;
  return { kind: 'change', change: { what: 'toggleStep', step, isDone: what === 'done' } };
}
