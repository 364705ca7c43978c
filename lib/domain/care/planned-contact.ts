import * as z from 'zod/mini';
import { isDay } from './working-days.ts';

/** A calendar day YYYY-MM-DD in the rep's own time zone. */
export const daySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay));

export const contactWays = ['mail', 'call', 'meeting', 'letter', 'chat'] as const;
export type ContactWay = (typeof contactWays)[number];
export const contactStates = ['planned', 'done', 'skipped'] as const;
export type ContactState = (typeof contactStates)[number];

/** One dated contact with a customer and the reason that it feels natural to them. */
export const plannedContactSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  on: daySchema,
  /** In the rep's own words. */
  reason: z.string().check(z.maxLength(1000)),
  way: z.enum(contactWays),
  /** The play that has the words for it; null: none. */
  playId: z.nullable(z.string().check(z.maxLength(80))),
  state: z.enum(contactStates),
  /** When the state last changed, ms since 1970 UTC; null while it never did. */
  stateAt: z.nullable(z.number()),
  /** What came of it. */
  result: z.string().check(z.maxLength(4000)),
});
export type PlannedContact = z.infer<typeof plannedContactSchema>;
