import { useEffect, useRef, useState } from 'react';
import type { Agenda, AgendaItem } from '../../lib/domain/care/agenda.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Asked } from '../page/asked.ts';
import { useAsked } from '../page/use-asked.ts';
import { useToday } from '../page/use-today.ts';
import { stepOf, undoOf, type AgendaAction, type AgendaStep } from './agenda-actions.ts';

export type AgendaPorts = {
  load: () => Promise<Asked<Agenda>>;
  act: (item: AgendaItem, step: AgendaStep) => Promise<Asked<null>>;
  onChanged: (listener: () => void) => () => void;
};

export type AgendaInHand = {
  /** Today for the reader, 'YYYY-MM-DD'. */
  today: string;
  /** Null until it is read. */
  agenda: Agenda | null;
  failure: NamedFailure | null;
  /** The item that is being changed. */
  busyId: string | null;
  /** What was done last, for as long as it can be taken back. */
  done: { item: AgendaItem; action: AgendaAction } | null;
  act: (item: AgendaItem, action: AgendaAction) => void;
  undo: () => void;
  reload: () => void;
};

/** What is due, asked again as a new day begins, and what is done about it on the spot. The ports must stay the same. */
export function useAgenda({ load, act, onChanged }: AgendaPorts): AgendaInHand {
  const { value: agenda, failure, reload } = useAsked(load, onChanged);
  const today = useToday();
  const askedOn = useRef(today);
  useEffect(() => {
    if (askedOn.current === today) return;
    askedOn.current = today;
    reload();
  }, [today, reload]);
  const [busyId, setBusyId] = useState<string | null>(null);
  const [done, setDone] = useState<AgendaInHand['done']>(null);
  const [actFailure, setActFailure] = useState<NamedFailure | null>(null);
  const take = (item: AgendaItem, action: AgendaAction, after: AgendaInHand['done']) => {
    const step = stepOf(item, action);
    if (step === null || busyId !== null) return;
    setBusyId(item.id);
    void act(item, step).then((asked) => {
      setBusyId(null);
      setActFailure(asked.ok ? null : asked.failure);
      if (asked.ok) setDone(after);
      reload();
    });
  };
  return {
    today,
    agenda,
    failure: actFailure ?? failure,
    busyId,
    done,
    act: (item, action) => take(item, action, { item, action }),
    undo: () => done && take(done.item, undoOf(done.item, done.action), null),
    reload: () => {
      setActFailure(null);
      reload();
    },
  };
}
