import type { ContactCalendar } from '../../lib/domain/care/follow-up.ts';
import { calendarStateWords, careWords, contactWords } from '../../lib/i18n/catalogs/care.ts';
import type { CardProps } from './care-types.ts';
import { ContactList } from './ContactList.tsx';
import { FollowUpFrame, StateChoice } from './FollowUpFrame.tsx';
import { nextContactLine } from './next-contact-line.ts';

/** Planned contacts with a customer with whom all is well. */
export function ContactCalendarCard(card: CardProps<ContactCalendar>) {
  const { followUp: calendar, translator, today, canSave, onChange } = card;
  const { t } = translator;
  const state = t(calendarStateWords[calendar.state]);
  return (
    <FollowUpFrame
      card={card}
      line={
        calendar.state === 'ended' ? t(careWords.stateSince, { state, at: calendar.stateAt }) : nextContactLine(calendar, today, translator)
      }
      state={state}
    >
      <StateChoice
        words={calendarStateWords}
        value={calendar.state}
        isReadOnly={!canSave}
        translator={translator}
        onChange={(next) => onChange({ what: 'setCalendarState', state: next })}
      />
      <section className="care-move" aria-label={t(contactWords.title)}>
        <h3>{t(contactWords.title)}</h3>
        <ContactList card={card} />
      </section>
    </FollowUpFrame>
  );
}
