import * as z from 'zod/mini';
import { languages } from '../language.ts';

/** What people typed or decided about a customer, kept apart from what was read off pages. */
const base = {
  /** Chosen by the writer before the first try, so that a retried write is written once. */
  id: z.string().check(z.minLength(8), z.maxLength(64)),
  customerId: z.string().check(z.minLength(1), z.maxLength(64)),
  /** ms since 1970 UTC. */
  at: z.number(),
};

export const promiseStates = ['open', 'kept', 'broken'] as const;
export type PromiseState = (typeof promiseStates)[number];
export const outcomeKinds = ['left', 'stayed', 'wonBack'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export const journalEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.literal('note'),
    text: z.string().check(z.minLength(1), z.maxLength(20_000)),
    url: z.optional(z.string().check(z.maxLength(2000))),
  }),
  z.object({
    ...base,
    kind: z.literal('promise'),
    text: z.string().check(z.minLength(1), z.maxLength(2000)),
    /** Calendar day YYYY-MM-DD in the rep's own time zone. */
    dueOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    state: z.enum(promiseStates),
    /** When the state last changed, ms since 1970 UTC. */
    stateAt: z.number(),
  }),
  z.object({ ...base, kind: z.literal('outcome'), outcome: z.enum(outcomeKinds) }),
  /** A play's words were put into an editor. */
  z.object({
    ...base,
    kind: z.literal('playUsed'),
    playId: z.string().check(z.maxLength(80)),
    language: z.enum(languages),
    how: z.enum(['inserted', 'copied']),
  }),
  /** A warning sign of the company's own, seen by a person: the newest entry of a sign is the one that holds. */
  z.object({ ...base, kind: z.literal('signTicked'), signId: z.string().check(z.minLength(1), z.maxLength(40)), isSeen: z.boolean() }),
  /** "Not true": this piece of evidence (a signal's key) counts no more. `words`: what was denied, for showing. */
  z.object({
    ...base,
    kind: z.literal('reasonDenied'),
    signalId: z.string().check(z.maxLength(60)),
    key: z.string().check(z.minLength(1), z.maxLength(400)),
    words: z.string().check(z.maxLength(300)),
  }),
]);
export type JournalEntry = z.infer<typeof journalEntrySchema>;
export type Note = Extract<JournalEntry, { kind: 'note' }>;
export type DeniedReason = Extract<JournalEntry, { kind: 'reasonDenied' }>;
export type CustomerPromise = Extract<JournalEntry, { kind: 'promise' }>;
