import '../care/care.css';
import { useRef, useState } from 'react';
import type { FollowUpWarning } from '../../lib/domain/care/follow-up-warnings.ts';
import type { FollowUp } from '../../lib/domain/care/follow-up.ts';
import { careWords, caseWords, followUpWords } from '../../lib/i18n/catalogs/care.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { CardProps } from '../care/care-types.ts';
import { ComplaintCaseCard } from '../care/ComplaintCaseCard.tsx';
import { ContactCalendarCard } from '../care/ContactCalendarCard.tsx';
import { UndoLine } from '../care/ContactList.tsx';
import type { FollowUpsInHand } from '../care/use-follow-ups.ts';
import { WinBackPlanCard } from '../care/WinBackPlanCard.tsx';
import { useKeptFocus } from '../page/use-kept-focus.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextArea } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Drafts } from './panel-types.ts';

/** A complaint that was read and has no case. `at`: when it was made, ms since 1970 UTC. */
export type SeenComplaint = { key: string; about: string; at: number };

export type CareSectionProps = {
  hand: FollowUpsInHand;
  translator: Translator;
  /** Today for the reader, 'YYYY-MM-DD'. */
  today: string;
  canSave: boolean;
  /** Who is well gets a calendar first, others a plan. */
  isWell: boolean;
  /** When they left, YYYY-MM-DD, where that is too long ago for a plan; null: a plan can be made. */
  lostTooLongAgo: string | null;
  complaints: readonly SeenComplaint[];
  drafts: Pick<Drafts, 'caseAbout' | 'caseDueOn'>;
  onDraft: (change: Partial<Drafts>) => void;
  /** The core's `isOver`, `warningsOf` and `dayForNewContact`. */
  isOver: (followUp: FollowUp) => boolean;
  warningsOf: (followUp: FollowUp) => FollowUpWarning[];
  dayForNewContact: CardProps<FollowUp>['dayForNewContact'];
  /** Each makes one and tells its id. */
  onMakePlan: () => string;
  onMakeCalendar: () => string;
  /** `complaint` null: what is typed by hand. */
  onOpenCase: (complaint: SeenComplaint | null) => string;
} & Pick<CardProps<FollowUp>, 'playTitle' | 'onOpenPlay'>;

/** A plan that came to an outcome. */
const isDecided = ({ state }: FollowUp): boolean => state === 'wonBack' || state === 'letGo';

/** What was just made, or folded away, is where one goes on: its line comes into sight with the focus. */
const focusSummary = (item: HTMLElement | null) => item?.querySelector('button')?.focus();
const focusWords = (form: HTMLElement | null) => form?.querySelector('textarea')?.focus();

/** What is being done about the customer over weeks: plans, complaint cases, contact calendars. */
export function CareSection(props: CareSectionProps) {
  const { hand, translator, canSave, isWell, isOver } = props;
  const { t } = translator;
  const [open, setOpen] = useState<{ id: string; isPast: boolean } | null>(null);
  const [madeId, setMadeId] = useState<string | null>(null);
  /** What was just folded went among the earlier ones. */
  const [isFoldedAway, setFoldedAway] = useState(false);
  const [isCaseNew, setCaseNew] = useState(props.drafts.caseAbout !== '');
  const [isCaseAsked, setCaseAsked] = useState(false);
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  const openMade = (id: string) => {
    setOpen({ id, isPast: false });
    setMadeId(id);
  };
  // What came to its end stays under the hand that ended it until it is folded.
  const isPast = (followUp: FollowUp) => isOver(followUp) && (open?.id !== followUp.id || open.isPast);
  const current = hand.followUps.filter((followUp) => !isPast(followUp));
  const past = hand.followUps.filter(isPast);
  const has = (kind: FollowUp['kind']) => current.some((followUp) => followUp.kind === kind && !isOver(followUp));
  const cards = (followUps: readonly FollowUp[]) => (
    <ul className="care-list">
      {followUps.map((followUp) => (
        <li key={followUp.id} ref={followUp.id === madeId ? focusSummary : undefined}>
          <FollowUpCard
            {...props}
            followUp={followUp}
            isOpen={open?.id === followUp.id}
            onToggle={(isOpen) => {
              setFoldedAway(!isOpen && isOver(followUp) && !isPast(followUp));
              setOpen(isOpen ? { id: followUp.id, isPast: isOver(followUp) } : null);
            }}
          />
        </li>
      ))}
    </ul>
  );
  const starts = [
    { kind: 'contactCalendar', words: careWords.makeCalendar, testId: 'make-calendar', make: props.onMakeCalendar },
    { kind: 'winBackPlan', words: careWords.makePlan, testId: 'make-plan', make: props.onMakePlan },
  ] as const;
  const isTooLate = props.lostTooLongAgo !== null;
  const first = isWell ? 'contactCalendar' : 'winBackPlan';
  return (
    <section ref={section} aria-labelledby="care" className="hf-card panel-section" data-testid="care">
      <h2 id="care">{t(careWords.title)}</h2>
      {!hand.areKept && <Notice tone="error" title={t(careWords.notKept)} />}
      {hand.followUps.length === 0 && <p className="hf-soft">{t(careWords.empty)}</p>}
      {current.length > 0 && cards(current)}
      {hand.removed !== null && (
        <UndoLine
          key={hand.removed.id}
          words={t(isDecided(hand.removed) ? careWords.removedOutcomeStays : careWords.removed, {
            what: t(followUpWords[hand.removed.kind]),
          })}
          translator={translator}
          onUndo={hand.undoRemove}
        />
      )}
      {canSave &&
        props.complaints.map((complaint) => (
          <div key={complaint.key} className="care-start" data-testid="seen-complaint">
            <p className="hf-label">{t(caseWords.complaintSeen)}</p>
            <p dir="auto" className="care-quote">
              {complaint.about}
            </p>
            <Button look="primary" data-testid="open-case-from-reason" onClick={() => openMade(props.onOpenCase(complaint))}>
              {t(careWords.openCase)}
            </Button>
          </div>
        ))}
      {canSave && isCaseNew && (
        <NewCase
          {...props}
          isAsked={isCaseAsked}
          onMade={(id) => {
            openMade(id);
            setCaseNew(false);
          }}
          onCancel={() => setCaseNew(false)}
        />
      )}
      {canSave && props.lostTooLongAgo !== null && !has('winBackPlan') && (
        <p className="hf-soft" data-testid="too-late-for-plan">
          {t(careWords.tooLateForPlan, { day: props.lostTooLongAgo, section: t(panelWords.outcomeTitle) })}
        </p>
      )}
      {canSave && (
        <div className="hf-row">
          {starts
            .filter(({ kind }) => !has(kind) && !(kind === 'winBackPlan' && isTooLate))
            .toSorted((a, b) => Number(b.kind === first) - Number(a.kind === first))
            .map(({ kind, words, testId, make }) => (
              <Button key={kind} size="small" data-testid={testId} onClick={() => openMade(make())}>
                {t(words)}
              </Button>
            ))}
          {!isCaseNew && (
            <Button
              size="small"
              data-testid="new-case"
              onClick={() => {
                setCaseNew(true);
                setCaseAsked(true);
              }}
            >
              {t(careWords.newCase)}
            </Button>
          )}
        </div>
      )}
      {past.length > 0 && (
        <div ref={isFoldedAway ? focusSummary : undefined}>
          <Disclosure testId="care-past" summary={<span>{t(careWords.earlier, { count: past.length })}</span>}>
            {cards(past)}
          </Disclosure>
        </div>
      )}
    </section>
  );
}

function FollowUpCard({
  followUp,
  hand,
  warningsOf,
  dayForNewContact,
  isOpen,
  onToggle,
  translator,
  today,
  canSave,
  playTitle,
  onOpenPlay,
}: CareSectionProps & { followUp: FollowUp; isOpen: boolean; onToggle: (isOpen: boolean) => void }) {
  const { id } = followUp;
  const card = {
    translator,
    today,
    canSave,
    save: hand.saves.get(id) ?? { kind: 'idle' },
    overtaken: hand.overtaken.get(id) ?? [],
    warnings: warningsOf(followUp),
    dayForNewContact,
    isOpen,
    onToggle,
    onChange: (change) => hand.change(id, change),
    onRemove: () => hand.remove(id),
    onRetry: () => hand.retry(id),
    onApplyOvertaken: () => hand.applyOvertaken(id),
    onDropOvertaken: () => hand.dropOvertaken(id),
    playTitle,
    onOpenPlay,
  } satisfies Omit<CardProps<FollowUp>, 'followUp'>;
  switch (followUp.kind) {
    case 'winBackPlan':
      return <WinBackPlanCard {...card} followUp={followUp} />;
    case 'complaintCase':
      return <ComplaintCaseCard {...card} followUp={followUp} />;
    case 'contactCalendar':
      return <ContactCalendarCard {...card} followUp={followUp} />;
  }
}

/** A complaint that nobody wrote down yet: what it is about, and by when it is to be settled. */
function NewCase({
  translator,
  today,
  drafts,
  isAsked,
  onDraft,
  onOpenCase,
  onMade,
  onCancel,
}: CareSectionProps & { isAsked: boolean; onMade: (id: string) => void; onCancel: () => void }) {
  const { t } = translator;
  const { caseAbout, caseDueOn } = drafts;
  const isReady = caseAbout.trim() !== '';
  return (
    <form
      ref={isAsked ? focusWords : undefined}
      className="care-start"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onMade(onOpenCase(null));
      }}
    >
      <TextArea
        label={t(caseWords.about)}
        rows={2}
        maxLength={1000}
        value={caseAbout}
        data-testid="new-case-about"
        onChange={(event) => onDraft({ caseAbout: event.target.value })}
      />
      <DateField
        translator={translator}
        label={t(caseWords.dueOn)}
        value={caseDueOn}
        today={today}
        onChange={(day) => onDraft({ caseDueOn: day })}
      />
      <div className="hf-row">
        <Button type="submit" look="primary" isDisabled={!isReady} data-testid="begin-case">
          {t(caseWords.begin)}
        </Button>
        <Button
          onClick={() => {
            onDraft({ caseAbout: '', caseDueOn: '' });
            onCancel();
          }}
        >
          {t(generalWords.cancel)}
        </Button>
      </div>
    </form>
  );
}
