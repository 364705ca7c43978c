import { useEffect, useState } from 'react';
import type { FollowUp } from '../../lib/domain/care/follow-up.ts';
import { createFollowUpDesk, type DeskPorts, type DeskState, type FollowUpDesk } from './follow-up-desk.ts';

export type FollowUpsInHand = DeskState & Omit<FollowUpDesk, 'state' | 'take' | 'leave'>;

/**
 * One customer's follow-ups while they are worked on. `stored`: what the worker told last of this customer; null while it
 * is asked. The customer and the ports must stay the same: another customer is another place in the tree (`key`).
 */
export function useFollowUps(customerId: string, stored: readonly FollowUp[] | null, ports: DeskPorts): FollowUpsInHand {
  const [, setTurn] = useState(0);
  const [desk] = useState(() => createFollowUpDesk(customerId, ports, () => setTurn((turn) => turn + 1)));
  useEffect(() => {
    if (stored !== null) desk.take(stored);
  }, [desk, stored]);
  useEffect(() => {
    addEventListener('pagehide', desk.leave);
    return () => {
      removeEventListener('pagehide', desk.leave);
      desk.leave();
    };
  }, [desk]);
  return { ...desk.state(), ...desk };
}
