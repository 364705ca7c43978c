import * as z from 'zod/mini';
import { factFields, pageKinds } from '../domain/observations/observation.ts';

/**
 * What the gate sends: words as they stand on the page, each with its place, nothing interpreted. The worker turns it
 * into observations (interpret-reading.ts), so that the page's thread does no parsing and the gate stays small.
 */
const cell = (max: number) => z.string().check(z.maxLength(max));

export const rawFactSchema = z.object({
  field: z.enum(factFields),
  text: cell(500),
  place: cell(120),
  confidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});
export type RawFact = z.infer<typeof rawFactSchema>;

export const rawItemSchema = z.object({
  kind: z.enum(['order', 'message', 'case', 'contract']),
  /** Host's own key of the thing, if it shows one. */
  id: z.optional(cell(200)),
  date: z.optional(cell(100)),
  /** An ISO instant off a `time` element or the like, if there is one. */
  isoDate: z.optional(cell(40)),
  endDate: z.optional(cell(100)),
  from: z.optional(cell(320)),
  to: z.optional(z.array(cell(320)).check(z.maxLength(20))),
  direction: z.optional(z.enum(['in', 'out'])),
  state: z.optional(cell(80)),
  amount: z.optional(cell(80)),
  subject: z.optional(cell(500)),
  text: z.optional(cell(20_000)),
  isAnswered: z.optional(z.boolean()),
  place: cell(120),
});
export type RawItem = z.infer<typeof rawItemSchema>;

/** One customer as one page or row shows it. */
export const rawSubjectSchema = z.object({
  /** The gate's own name for the place on the page where the badge goes; echoed back. */
  slot: cell(60),
  recordId: z.optional(cell(200)),
  recordType: z.optional(cell(80)),
  facts: z.array(rawFactSchema).check(z.maxLength(60)),
  items: z.array(rawItemSchema).check(z.maxLength(200)),
});
export type RawSubject = z.infer<typeof rawSubjectSchema>;

/** `badgeRefused`: all was read, but the page keeps taking the badge away. */
export const problems = ['recordWithoutId', 'tooLarge', 'nothingFound', 'badgeRefused'] as const;
export type ReadingProblem = (typeof problems)[number];

export const rawReadingSchema = z.object({
  profileId: cell(60),
  profileVersion: z.int(),
  url: cell(2000),
  /** `document.documentElement.lang`, for dates. */
  pageLanguage: cell(35),
  /** How the page says, or the user has said, that it writes dates of numbers only. */
  dateOrder: z.optional(z.enum(['dayFirst', 'monthFirst', 'yearFirst'])),
  pageKind: z.enum(pageKinds),
  /** Page key within the host: the record id, the message id; for lists empty. */
  pageKey: cell(300),
  /** The user's own addresses as the page shows them. */
  ownAddresses: z.array(cell(320)).check(z.maxLength(5)),
  /** Lists: customers whose rows were told before and are still there. */
  stillShown: z.array(cell(64)).check(z.maxLength(500)),
  subjects: z.array(rawSubjectSchema).check(z.maxLength(100)),
  problem: z.nullable(z.enum(problems)),
});
export type RawReading = z.infer<typeof rawReadingSchema>;
