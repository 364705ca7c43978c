import '../../care/care.css';
import { useState } from 'react';
import type { AgendaItem } from '../../../lib/domain/care/agenda.ts';
import { agendaWords } from '../../../lib/i18n/catalogs/care.ts';
import { generalWords } from '../../../lib/i18n/catalogs/general.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { AgendaList, DoneBar } from '../../care/AgendaList.tsx';
import type { AgendaInHand } from '../../care/use-agenda.ts';
import { FailureNotice } from '../../page/FailureNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';

export type AgendaPartProps = {
  translator: Translator;
  hand: AgendaInHand;
  /** Today for the reader, 'YYYY-MM-DD'. */
  today: string;
  isReadOnly: boolean;
  /** Where a customer is shown. */
  customerHref: (customerId: string) => string;
  /** Hands these to the browser as a calendar file and tells its name. */
  onExport: (items: readonly AgendaItem[]) => string;
  onReloadPage: () => void;
};

const lists = ['overdue', 'today', 'week', 'later'] as const;

/** All that is due of all customers, by day. */
export function AgendaPart({ translator, hand, today, isReadOnly, customerHref, onExport, onReloadPage }: AgendaPartProps) {
  const { t } = translator;
  const { agenda, failure } = hand;
  const [exported, setExported] = useState('');
  const all = agenda === null ? [] : lists.flatMap((list) => agenda[list]);
  return (
    <>
      <div className="hf-stack">
        <h1>{t(agendaWords.title)}</h1>
        {all.length > 0 && <p className="hf-soft dashboard__lead">{t(agendaWords.lead)}</p>}
        <DoneBar done={hand.done} translator={translator} onUndo={hand.undo} />
      </div>
      {failure !== null && <FailureNotice translator={translator} failure={failure} onTryAgain={hand.reload} onReloadPage={onReloadPage} />}
      {agenda === null && failure === null && <Skeleton label={t(generalWords.loading)} lines={9} />}
      {agenda !== null && all.length === 0 && (
        <div className="hf-card dashboard__empty" data-testid="agenda-empty">
          <CheckIcon size={40} />
          <h2>{t(agendaWords.emptyTitle)}</h2>
          <p className="hf-soft">{t(agendaWords.emptyLead)}</p>
        </div>
      )}
      {agenda !== null &&
        lists.map(
          (list) =>
            agenda[list].length > 0 && (
              <section key={list} className="hf-card" aria-labelledby={`due-${list}`} data-testid={`due-${list}`}>
                <h2 id={`due-${list}`}>{t(agendaWords[list])}</h2>
                <AgendaList
                  items={agenda[list]}
                  translator={translator}
                  today={today}
                  canSave={!isReadOnly}
                  busyId={hand.busyId}
                  onAct={hand.act}
                  renderWho={({ customerId }, name) => (
                    <a href={customerHref(customerId)} className="due__who">
                      <bdi>{name}</bdi>
                    </a>
                  )}
                />
              </section>
            ),
        )}
      {all.length > 0 && (
        <section className="hf-stack">
          <div className="hf-row">
            <Button data-testid="export-calendar" onClick={() => setExported(onExport(all))}>
              {t(agendaWords.calendarFile)}
            </Button>
            <span role="status" className="page-said">
              {exported !== '' && t(agendaWords.exported, { file: exported })}
            </span>
          </div>
          <p className="hf-hint">{t(agendaWords.calendarFileHint)}</p>
        </section>
      )}
    </>
  );
}
