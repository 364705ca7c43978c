import * as z from 'zod/mini';
import { languages } from './language.ts';
import { holidaySets } from './working-time/holidays.ts';

const share = z.number().check(z.gt(0), z.lt(1));

/** A competitor of the user's, with every spelling that may stand in a mail, in any script. */
export const competitorSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  spellings: z.array(z.string().check(z.minLength(1), z.maxLength(80))).check(z.maxLength(20)),
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
  competitors: z.array(competitorSchema).check(z.maxLength(100)),
  /** Scores (0..100) at which watch, high and critical begin. */
  bandLimits: z.object({ watch: z.number(), high: z.number(), critical: z.number() }),
  /** Share of customers expected to be lost within the horizon before anything is known. */
  baseRate: share,
  /** Customers in the book; those not seen yet are taken to be without evidence when the starting point is set. */
  bookSize: z.int().check(z.minimum(0), z.maximum(1_000_000)),
  /** A customer's message should be answered within this many working hours. */
  answerWithinHours: z.number().check(z.minimum(0), z.maximum(400)),
  workingTime: workingTimeSchema,
  /** A contract's end counts as near from this many days before. */
  renewalWithinDays: z.number().check(z.minimum(1), z.maximum(365)),
  /** Origins where Holdfast rests although it is allowed there. */
  pausedOrigins: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(500)),
});
export type Settings = z.infer<typeof settingsSchema>;
