import './care.css';
import { useState } from 'react';
import { agendaWords } from '../../lib/i18n/catalogs/care.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { FailureNotice } from '../page/FailureNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { AgendaList, DoneBar } from './AgendaList.tsx';
import type { AgendaInHand } from './use-agenda.ts';

export type DueSectionProps = {
  hand: AgendaInHand;
  translator: Translator;
  /** Today for the reader, 'YYYY-MM-DD'. */
  today: string;
  canSave: boolean;
  onOpenCustomer: (customerId: string) => void;
  onOpenAgenda: () => void;
};

const shownLists = ['overdue', 'today', 'week'] as const;
const countWords = { overdue: agendaWords.countOverdue, today: agendaWords.countToday, week: agendaWords.countWeek } as const;

/** What is due this week in one line, whatever the panel shows; opened, what can be done about it. Nothing due: nothing there. */
export function DueSection({ hand, translator, today, canSave, onOpenCustomer, onOpenAgenda }: DueSectionProps) {
  const { t } = translator;
  const { agenda, failure, done } = hand;
  const [isOpen, setOpen] = useState(false);
  if (agenda === null) return null;
  const lists = shownLists.filter((list) => agenda[list].length > 0);
  // What somebody has open does not go away under their hand.
  if (lists.length === 0 && done === null && !isOpen) return null;
  return (
    <section className="hf-card due-panel" aria-label={t(agendaWords.title)}>
      <Disclosure
        testId="due-section"
        isOpen={isOpen}
        onToggle={setOpen}
        summary={
          <span className="due-counts">
            {lists.map((list) => (
              <span key={list} className={list === 'overdue' ? 'due__late' : undefined} data-testid={`due-count-${list}`}>
                {t(countWords[list], { count: agenda[list].length })}
              </span>
            ))}
            {lists.length === 0 && <span className="hf-soft">{t(agendaWords.nothingSoon)}</span>}
          </span>
        }
      >
        <div className="hf-stack">
          {failure !== null && <FailureNotice failure={failure} translator={translator} onTryAgain={hand.reload} />}
          <DoneBar done={done} translator={translator} onUndo={hand.undo} />
          {lists.map((list) => (
            <section key={list} aria-label={t(agendaWords[list])}>
              <h2 className="hf-label">{t(agendaWords[list])}</h2>
              <AgendaList
                items={agenda[list]}
                translator={translator}
                today={today}
                canSave={canSave}
                busyId={hand.busyId}
                onAct={hand.act}
                renderWho={({ customerId }, customer) => (
                  <button
                    type="button"
                    className="due__who"
                    aria-label={t(agendaWords.openCustomer, { customer })}
                    onClick={() => onOpenCustomer(customerId)}
                  >
                    <bdi>{customer}</bdi>
                  </button>
                )}
              />
            </section>
          ))}
          <p>
            <Button look="quiet" size="small" className="care-quiet" onClick={onOpenAgenda}>
              {t(agendaWords.all)}
            </Button>
          </p>
        </div>
      </Disclosure>
    </section>
  );
}
