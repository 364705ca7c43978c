import { DueSection, type DueSectionProps } from '../../components/care/DueSection.tsx';
import { useAgenda } from '../../components/care/use-agenda.ts';
import { agendaPorts } from '../dashboard/agenda-ports.ts';

/** What is due this week, whatever the panel shows; it comes beside the panel's first picture. */
export function DuePart(props: Omit<DueSectionProps, 'hand' | 'today'>) {
  const hand = useAgenda(agendaPorts);
  return <DueSection {...props} hand={hand} today={hand.today} />;
}
