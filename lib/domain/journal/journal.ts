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

/** Of whom or what a dossier fact speaks. */
export const dossierTopics = ['role', 'preference', 'dateThatMatters', 'responsibility', 'goal', 'other'] as const;
export type DossierTopic = (typeof dossierTopics)[number];

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
    /** To whom, where that is not the customer as a whole. */
    toWhom: z.optional(z.string().check(z.maxLength(200))),
    /** The suggestion (promise-suggestion.ts) that it came from. */
    suggestionKey: z.optional(z.string().check(z.maxLength(400))),
  }),
  /** Words that sounded like a promise and are none. */
  z.object({ ...base, kind: z.literal('promiseDismissed'), suggestionKey: z.string().check(z.minLength(1), z.maxLength(400)) }),
  /** What is worth knowing of a customer and does not age like a note. */
  z.object({
    ...base,
    kind: z.literal('dossierFact'),
    topic: z.enum(dossierTopics),
    text: z.string().check(z.minLength(1), z.maxLength(1000)),
    /**
     * Of dates that matter: YYYY-MM-DD, or for every year --MM-DD, with [u-ca=persian] (as in RFC 9557) where month and day are of the
     * Persian calendar: from year to year they do not fall on the same Gregorian day.
     */
    on: z.optional(z.string().check(z.regex(/^(?:\d{4}-\d{2}-\d{2}|--\d{2}-\d{2}(?:\[u-ca=persian\])?)$/))),
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
export type DossierFact = Extract<JournalEntry, { kind: 'dossierFact' }>;
