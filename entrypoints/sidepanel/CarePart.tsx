import { useRef, useState } from 'react';
import { useFollowUps } from '../../components/care/use-follow-ups.ts';
import type { DeskPorts } from '../../components/care/follow-up-desk.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import { useToday } from '../../components/page/use-today.ts';
import { CareSection, type CareSectionProps, type SeenComplaint } from '../../components/panel/CareSection.tsx';
import type { Drafts } from '../../components/panel/panel-types.ts';
import { wordsShown } from '../../components/panel/words-shown.ts';
import { changeFollowUp } from '../../lib/domain/care/change-follow-up.ts';
import {
  dayForNewContact,
  draftContactCalendar,
  draftWinBackPlan,
  isTooLateForPlan,
  openComplaintCase,
} from '../../lib/domain/care/draft-follow-ups.ts';
import { warningsOf } from '../../lib/domain/care/follow-up-warnings.ts';
import type { FollowUp } from '../../lib/domain/care/follow-up.ts';
import { isOver } from '../../lib/domain/care/is-over.ts';
import { joinChanges } from '../../lib/domain/care/merge-follow-ups.ts';
import { complaintsWithoutCase, lostOnOf, soldOnOf } from '../../lib/domain/care/occasions.ts';
import type { OfferedPlay } from '../../lib/domain/plays/play.ts';
import { reasonIdOf } from '../../lib/domain/scoring/score.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import type { CustomerView } from '../../lib/domain/views.ts';
import { calendarContactWords, planContactWords } from '../../lib/i18n/catalogs/care.ts';
import { describeReason } from '../../lib/i18n/describe-reason.ts';
import type { Message } from '../../lib/i18n/message.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';

const askSettings = () => send('getSettings', {});

export type CarePartProps = {
  customer: CustomerView;
  translator: Translator;
  canSave: boolean;
  drafts: Drafts;
  onDraft: (change: Partial<Drafts>) => void;
  plays: readonly OfferedPlay[];
  onOpenPlay: CareSectionProps['onOpenPlay'];
  /** Asks for the customer again. */
  onStored: () => void;
};

/** A customer's plans, complaint cases and contact calendars with all that the core knows of them; it comes beside the panel's first picture. */
export function CarePart(props: CarePartProps) {
  // What waits to be saved belongs to one customer.
  return <CareOf key={props.customer.id} {...props} />;
}

function CareOf({ customer, translator, canSave, drafts, onDraft, plays, onOpenPlay, onStored }: CarePartProps) {
  const { value } = useAsked(askSettings, onChanged);
  const { workingTime, userName } = value ?? defaultSettings;
  const latest = useRef(onStored);
  latest.current = onStored;
  const [ports] = useState<DeskPorts>(() => ({
    save: (followUp, after) => send('saveFollowUp', after === undefined ? { followUp } : { followUp, after }),
    remove: (id) => send('removeFollowUp', { id }),
    applyChange: changeFollowUp,
    join: joinChanges,
    storage: localStorage,
    now: () => Date.now(),
    onStored: () => latest.current(),
  }));
  const hand = useFollowUps(customer.id, customer.followUps, ports);
  const today = useToday();
  // Whoever has not told their name: then the one whom the host names, as in the letters.
  const owner = userName || (customer.placeholderValues[translator.language].responsible ?? '');
  const base = () => ({ id: crypto.randomUUID(), customerId: customer.id, now: Date.now(), today, owner, workingTime });
  const add = (followUp: FollowUp): string => {
    hand.add(followUp);
    return followUp.id;
  };
  const { score } = customer;
  const reasons = score.kind === 'scored' ? score.reasons : [];
  const lostOn = lostOnOf(customer);
  const complaints = complaintsOf(customer, hand.followUps, translator);
  const hasComplaint = complaints.length > 0 || hand.followUps.some((one) => one.kind === 'complaintCase' && !isOver(one));
  return (
    <CareSection
      hand={hand}
      translator={translator}
      today={today}
      canSave={canSave}
      isWell={score.kind === 'scored' && score.band === 'low'}
      lostTooLongAgo={lostOn !== null && isTooLateForPlan(lostOn, today, workingTime) ? lostOn : null}
      complaints={complaints}
      drafts={drafts}
      onDraft={onDraft}
      isOver={isOver}
      warningsOf={(followUp) => warningsOf(followUp, today, workingTime, hasComplaint)}
      dayForNewContact={(contacts) => dayForNewContact(contacts, today, workingTime)}
      playTitle={(playId) => {
        const play = plays.find(({ id }) => id === playId);
        return play ? wordsShown(play, translator.language).words.title : null;
      }}
      onOpenPlay={onOpenPlay}
      onMakePlan={() => {
        return add(
          draftWinBackPlan({
            ...base(),
            reasons: reasons.map((reason) => ({
              id: reasonIdOf(reason),
              words: describeReason(reason, translator).sentence,
              points: reason.points,
            })),
            contactReasons: said(planContactWords, translator),
            lostOn,
          }),
        );
      }}
      onMakeCalendar={() => {
        const contactReasons = said(calendarContactWords, translator);
        return add(draftContactCalendar({ ...base(), contactReasons, soldOn: soldOnOf(customer, today) }));
      }}
      onOpenCase={(complaint) => {
        if (complaint !== null) return add(openComplaintCase({ ...base(), about: complaint.about, complainedAt: complaint.at }));
        const { caseAbout, caseDueOn } = drafts;
        onDraft({ caseAbout: '', caseDueOn: '' });
        return add(openComplaintCase({ ...base(), about: caseAbout.trim(), complainedAt: Date.now(), dueOn: caseDueOn || undefined }));
      }}
    />
  );
}

/** Every message of a catalogue, said. */
const said = <K extends string>(words: Record<K, Message>, { say }: Translator): Record<K, string> =>
  Object.fromEntries(Object.entries<Message>(words).map(([key, message]) => [key, say(message)])) as Record<K, string>;

const longestAbout = 1000;

/** Complaints that nobody works on, in the customer's own words where there are some. */
const complaintsOf = (customer: CustomerView, followUps: readonly FollowUp[], translator: Translator): SeenComplaint[] =>
  complaintsWithoutCase(customer, followUps).map((reason) => {
    const { key, at, evidence } = reason.signal;
    const words = evidence.quote?.trim() || describeReason(reason, translator).sentence;
    return { key, at, about: words.slice(0, longestAbout) };
  });
