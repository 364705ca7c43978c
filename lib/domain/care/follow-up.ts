import * as z from 'zod/mini';
import { daySchema, plannedContactSchema } from './planned-contact.ts';

/** What is being done about a customer over weeks and months: plans, complaint cases and contact calendars, each one document. */
const words = z.string().check(z.maxLength(4000));
const shortWords = z.string().check(z.maxLength(300));
const instant = z.number();

/**
 * What changed when, oldest first. `what`: one of `followUpEvents` (change-follow-up.ts), which tells what the detail is.
 * Written by `changeFollowUp` alone.
 */
const historySchema = z
  .array(z.object({ at: instant, what: z.string().check(z.maxLength(40)), detail: shortWords }))
  .check(z.maxLength(500));

const base = {
  /** Chosen by the writer before the first try, so that a retried write is written once. */
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  customerId: z.string().check(z.minLength(1), z.maxLength(64)),
  /** Counts the saves: one that does not follow the stored one by 1 is refused, for somebody else was faster. */
  revision: z.int().check(z.minimum(1)),
  createdAt: instant,
  /** Who looks after it, a name. */
  owner: shortWords,
  history: historySchema,
};

export const planStates = ['drafted', 'running', 'paused', 'wonBack', 'letGo'] as const;
export type PlanState = (typeof planStates)[number];
/** Where the customer and we stand, judged for this one customer (SWOT). */
export const sheetSides = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
export type SheetSide = (typeof sheetSides)[number];
export const interviewQuestions = ['why', 'whatTipped', 'howWasItWithUs', 'whatWasMissing', 'whatNext'] as const;
export type InterviewQuestion = (typeof interviewQuestions)[number];

export const winBackPlanSchema = z.object({
  ...base,
  kind: z.literal('winBackPlan'),
  state: z.enum(planStates),
  stateAt: instant,
  /** The day on which the customer left; null: not gone yet. From it, else from the start, the 18 months count. */
  lostOn: z.nullable(daySchema),
  sheet: z.object({ strengths: words, weaknesses: words, opportunities: words, threats: words }),
  contacts: z.array(plannedContactSchema).check(z.maxLength(60)),
  /** The smaller first step that we would offer. */
  stepBackOffer: words,
  /** What was said in the exit interview; `heldOn` null: not held yet. */
  interview: z.object({
    heldOn: z.nullable(daySchema),
    answers: z.object({ why: words, whatTipped: words, howWasItWithUs: words, whatWasMissing: words, whatNext: words }),
  }),
  /** The colleague who takes over; null: nobody. */
  handOver: z.nullable(z.object({ to: shortWords, on: daySchema, note: words })),
});
export type WinBackPlan = z.infer<typeof winBackPlanSchema>;

/** The steps of service recovery, in their order: feelings before facts. */
export const recoverySteps = [
  'notice',
  'listen',
  'apologise',
  'askFacts',
  'inform',
  'agree',
  'nameResponsible',
  'keepInformed',
  'checkPutRight',
] as const;
export type RecoveryStep = (typeof recoverySteps)[number];
export const caseStates = ['open', 'waiting', 'putRight', 'notPutRight'] as const;
export type CaseState = (typeof caseStates)[number];
export const rootCauses = [
  'delivery',
  'quality',
  'billing',
  'price',
  'treatment',
  'slowAnswer',
  'brokenPromise',
  'misunderstanding',
  'productFit',
  'other',
] as const;
export type RootCause = (typeof rootCauses)[number];

export const complaintCaseSchema = z.object({
  ...base,
  kind: z.literal('complaintCase'),
  /** `putRight` and `notPutRight` are closed; closing needs a root cause. */
  state: z.enum(caseStates),
  stateAt: instant,
  /** What the customer complains of, in a line or two. */
  about: z.string().check(z.minLength(1), z.maxLength(1000)),
  /** When they complained, which may be before anybody opened a case. */
  complainedAt: instant,
  dueOn: daySchema,
  steps: z
    .array(
      z.object({
        step: z.enum(recoverySteps),
        isDone: z.boolean(),
        /** ms since 1970 UTC; null while it is not done. */
        doneAt: z.nullable(instant),
        dueOn: z.nullable(daySchema),
        note: z.string().check(z.maxLength(2000)),
      }),
    )
    .check(z.maxLength(recoverySteps.length)),
  rootCause: z.nullable(z.enum(rootCauses)),
  rootCauseNote: words,
});
export type ComplaintCase = z.infer<typeof complaintCaseSchema>;

export const calendarStates = ['running', 'paused', 'ended'] as const;
export type CalendarState = (typeof calendarStates)[number];

/** Planned contacts with a customer with whom all is well. */
export const contactCalendarSchema = z.object({
  ...base,
  kind: z.literal('contactCalendar'),
  state: z.enum(calendarStates),
  stateAt: instant,
  contacts: z.array(plannedContactSchema).check(z.maxLength(60)),
});
export type ContactCalendar = z.infer<typeof contactCalendarSchema>;

export const followUpSchema = z.discriminatedUnion('kind', [winBackPlanSchema, complaintCaseSchema, contactCalendarSchema]);
export type FollowUp = z.infer<typeof followUpSchema>;
export type FollowUpKind = FollowUp['kind'];
