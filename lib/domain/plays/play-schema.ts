import * as z from 'zod/mini';
import { signalIds } from '../signals/signal.ts';
import { playFamilies, situations } from './play.ts';

const line = z.string().check(z.minLength(1), z.maxLength(1500));

/** The words of a play in one language. */
const playWordsSchema = z.object({
  title: z.string().check(z.minLength(3), z.maxLength(80)),
  /** When to use it, one sentence. */
  when: line,
  steps: z.array(line).check(z.minLength(1), z.maxLength(10)),
  /** What can be inserted: paragraphs, by channel. Mail has a greeting and no signature (the host adds it). */
  mail: z.array(line).check(z.minLength(1), z.maxLength(12)),
  /** What to say on the phone, or ask in a meeting. */
  spoken: z.array(line).check(z.minLength(1), z.maxLength(12)),
  /** What the question or mail is meant to achieve. */
  aim: line,
  why: line,
  whenNot: line,
});
export type PlayWords = z.infer<typeof playWordsSchema>;

export const playSchema = z.object({
  id: z.string().check(z.regex(/^[a-z][a-zA-Z0-9]+$/)),
  family: z.enum(playFamilies),
  situations: z.array(z.enum(situations)).check(z.minLength(1)),
  /** The reasons it answers, strongest first. */
  answers: z.array(z.enum(signalIds)),
  /** Place within its family, 1 first. */
  order: z.int(),
  words: z.object({ en: playWordsSchema, fa: playWordsSchema, ru: playWordsSchema }),
});
export type Play = z.infer<typeof playSchema>;
