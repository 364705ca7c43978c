import * as z from 'zod/mini';
import { languages } from './language.ts';
import { registers } from './plays/play.ts';
import { factFields } from './observations/observation.ts';
import { holidaySets } from './working-time/holidays.ts';

const share = z.number().check(z.gt(0), z.lt(1));

/** A competitor of the user's, with every spelling that may stand in a mail, in any script. */
export const competitorSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  spellings: z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(20)),
  /** The card, in the user's own words: what they are good at, what those who found us get instead, which questions worked. */
  strengths: z.optional(z.string().check(z.maxLength(2000))),
  contrast: z.optional(z.string().check(z.maxLength(2000))),
  questions: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.maxLength(20))),
});
export type Competitor = z.infer<typeof competitorSchema>;

const minute = z.int().check(z.minimum(0), z.maximum(1440));
const workingTimeSchema = z.object({
  weekend: z.array(z.int().check(z.minimum(0), z.maximum(6))).check(z.maxLength(6)),
  startMinute: minute,
  endMinute: minute,
  holidaySets: z.array(z.enum(holidaySets)),
  daysOff: z.array(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))).check(z.maxLength(400)),
});

/** How a warning sign's field rule compares what a page shows; `olderThanDays` is for dates. */
export const fieldTests = ['isPresent', 'isMissing', 'contains', 'isAbove', 'isBelow', 'isOlderThanDays'] as const;

const signName = z.string().check(z.maxLength(80));

/** One of the company's own signs of an unhappy customer. A name that is missing in a language is shown in another one. */
export const warningSignSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(40)),
  names: z.object({ en: signName, fa: signName, ru: signName }),
  /** Log-odds while it is fresh. */
  weight: z.number().check(z.minimum(0), z.maximum(2.5)),
  halfLifeDays: z.number().check(z.minimum(1), z.maximum(3650)),
  /** Words that show it in a customer's message or a note, one phrase a line; empty: it is only ticked. */
  phrases: z.string().check(z.maxLength(2000)),
  /** What in a field of the customer shows it; null: nothing. `value`: words, a number or days, as the test takes it. */
  fieldRule: z.nullable(z.object({ field: z.enum(factFields), test: z.enum(fieldTests), value: z.string().check(z.maxLength(200)) })),
  /** What to do when it is seen, in the company's own words. */
  response: z.string().check(z.maxLength(2000)),
});
export type WarningSign = z.infer<typeof warningSignSchema>;
export const mostWarningSigns = 5;

/** By signal id; a signal that is not named here has its default. Log-odds. */
const signalWeights = z.record(z.string().check(z.maxLength(60)), z.number().check(z.minimum(-5), z.maximum(5)));

/** What the user can change. Every number has a default that is shown as a default. */
export const settingsSchema = z.object({
  schema: z.literal(1),
  /** `auto` follows the browser. */
  language: z.enum(['auto', ...languages]),
  theme: z.enum(['auto', 'light', 'dark']),
  /** Digits as the language writes them, or 0-9 everywhere. */
  nativeDigits: z.boolean(),
  userName: z.string().check(z.maxLength(120)),
  companyName: z.string().check(z.maxLength(120)),
  /** What we offer, as a letter may name it. */
  ourOffer: z.string().check(z.maxLength(200)),
  /** Plays that come first where they fit, and plays that are never offered; by id. */
  pinnedPlays: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(200)),
  hiddenPlays: z.array(z.string().check(z.maxLength(80))).check(z.maxLength(1000)),
  /** How the words of the last play were taken: the next one opens in the same way. */
  playTone: z.enum(registers),
  competitors: z.array(competitorSchema).check(z.maxLength(100)),
  /** Scores (0..100) at which watch, high and critical begin. */
  bandLimits: z.object({ watch: z.number(), high: z.number(), critical: z.number() }),
  /** Share of customers expected to be lost within the horizon before anything is known. */
  baseRate: share,
  /** Customers in the book; those not seen yet are taken to be without evidence when the starting point is set. */
  bookSize: z.int().check(z.minimum(0), z.maximum(1_000_000)),
  /** `auto`: by what is known of each customer, contracts or orders. */
  businessKind: z.enum(['auto', 'shop', 'contract']),
  /** `strict`: stopped buying. `byHalf`: business down by more than half counts as lost too. */
  lostDefinition: z.enum(['strict', 'byHalf']),
  /** How far a score looks ahead. Shops: null takes three of the customers' median gaps, 30 to 365 days. */
  horizonDays: z.object({
    shop: z.nullable(z.number().check(z.minimum(7), z.maximum(1095))),
    contract: z.number().check(z.minimum(7), z.maximum(1095)),
  }),
  signalWeights,
  /** Days by signal id; a signal that is not named here has its default. */
  signalHalfLives: z.record(z.string().check(z.maxLength(60)), z.number().check(z.minimum(1), z.maximum(3650))),
  warningSigns: z.array(warningSignSchema).check(z.maxLength(mostWarningSigns)),
  /** The last change of the weights that was learned from outcomes and accepted. `weightsBefore`: what people have set, for the undo. */
  learned: z.nullable(z.object({ at: z.number(), outcomes: z.int(), weightsBefore: signalWeights })),
  /** The day (YYYY-MM-DD) up to which imported orders are complete; null: today. */
  ordersKnownUntil: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  /** A yearly churn rate above this fails. */
  churnThreshold: share,
  /** For lifetime values: what remains of an order's amount, the yearly discount, what winning one customer back costs. */
  economics: z.object({
    marginShare: z.number().check(z.gt(0), z.maximum(1)),
    discountRate: z.number().check(z.minimum(0), z.maximum(1)),
    contactCost: z.number().check(z.minimum(0)),
    currency: z.string().check(z.maxLength(12)),
  }),
  /** A customer's message should be answered within this many working hours. */
  answerWithinHours: z.number().check(z.minimum(0), z.maximum(400)),
  workingTime: workingTimeSchema,
  /** A contract's end counts as near from this many days before. */
  renewalWithinDays: z.number().check(z.minimum(1), z.maximum(365)),
  /** The small button beside editors. `places`: by origin, where its middle was dragged to, in shares of the editor's box; beside the box they lie below 0 or above 1. */
  editorButton: z.object({
    isOn: z.boolean(),
    offOrigins: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(500)),
    places: z.record(z.string().check(z.maxLength(300)), z.object({ x: z.number(), y: z.number() })),
  }),
  /** When the day's reminder comes, minutes after midnight, local time. */
  reminders: z.object({ isOn: z.boolean(), minute }),
  /** Origins where Holdfast rests although it is allowed there. */
  pausedOrigins: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(500)),
});
export type Settings = z.infer<typeof settingsSchema>;
