import * as z from 'zod/mini';
import { playFamilies, reasonsToAct, situations } from './play.ts';

const line = z.string().check(z.minLength(1), z.maxLength(1500));
const lines = z.array(line).check(z.minLength(1), z.maxLength(12));

/** The words of a play in one language. */
const playWordsSchema = z.object({
  title: z.string().check(z.minLength(3), z.maxLength(80)),
  /** When to use it, one sentence. */
  when: line,
  steps: z.array(line).check(z.minLength(1), z.maxLength(10)),
  /** Paragraphs, without the greeting (greetings.ts) and the signature (the host adds it). */
  mail: z.object({ formal: lines, friendly: lines }),
  /** What to say on the phone, or ask in a meeting. */
  call: lines,
  /** Where the matter fits a chat. */
  chat: z.optional(lines),
  /** What the question or mail is meant to achieve. */
  aim: line,
  why: line,
  whenNot: line,
  /** What one may search for, beside the title. */
  tags: z.array(z.string().check(z.minLength(2), z.maxLength(40))).check(z.minLength(3), z.maxLength(10)),
});
export type PlayWords = z.infer<typeof playWordsSchema>;

export const playSchema = z.object({
  id: z.string().check(z.regex(/^[a-z][a-zA-Z0-9]+$/)),
  family: z.enum(playFamilies),
  /** Where it helps although none of its reasons is there. */
  situations: z.array(z.enum(situations)),
  /** The reasons it answers, strongest first. */
  answers: z.array(z.enum(reasonsToAct)),
  /** `personal`: it takes a visit, a gift, half an hour of somebody's time. `light`: a few lines that need no answer. */
  effort: z.optional(z.enum(['light', 'personal'])),
  /** The day that {date} names is usually so many working days away. Left out where somebody must look first whether it can be kept. */
  usualWorkingDays: z.optional(z.int().check(z.minimum(1), z.maximum(20))),
  words: z.object({ en: playWordsSchema, fa: playWordsSchema, ru: playWordsSchema }),
});
export type Play = z.infer<typeof playSchema>;
