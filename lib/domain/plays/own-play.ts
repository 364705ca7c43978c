import * as z from 'zod/mini';
import { languages } from '../language.ts';
import { playFamilies, reasonsToAct, situations } from './play.ts';

/** How many paragraphs, steps and tags there may be, and how long each is at most. */
export const ownPlayLimits = { titleLength: 80, lineLength: 1500, lines: 12, steps: 10, tagLength: 40, tags: 20 } as const;

const line = z.string().check(z.maxLength(ownPlayLimits.lineLength));
const lines = z.array(line).check(z.maxLength(ownPlayLimits.lines));
/** ms since 1970 UTC; a file may hold any number, and what lies beyond these no calendar can write. */
const instant = z.number().check(z.minimum(0), z.maximum(8.64e15));

/** A play's words as people write them: nothing but the title is asked for. */
const ownPlayWordsSchema = z.object({
  title: z.string().check(z.minLength(1), z.maxLength(ownPlayLimits.titleLength)),
  when: line,
  steps: z.array(line).check(z.maxLength(ownPlayLimits.steps)),
  mail: z.object({ formal: lines, friendly: lines }),
  call: lines,
  chat: lines,
  aim: line,
  why: line,
  whenNot: line,
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(ownPlayLimits.tagLength))).check(z.maxLength(ownPlayLimits.tags)),
});
export type OwnPlayWords = z.infer<typeof ownPlayWordsSchema>;

export const ownPlayContentSchema = z.object({
  family: z.enum(playFamilies),
  situations: z.array(z.enum(situations)).check(z.maxLength(situations.length)),
  answers: z.array(z.enum(reasonsToAct)).check(z.maxLength(reasonsToAct.length)),
  /** As of the play that it was made from (play-schema.ts). */
  effort: z.optional(z.enum(['light', 'personal'])),
  /** At least one language. */
  words: z
    .partial(z.object({ en: ownPlayWordsSchema, fa: ownPlayWordsSchema, ru: ownPlayWordsSchema }))
    .check(z.refine((words) => languages.some((language) => words[language] !== undefined))),
});
export type OwnPlayContent = z.infer<typeof ownPlayContentSchema>;

export const mostVersions = 20;

/** A play of the user's own. Ids of built-in plays never begin so. */
export const ownPlaySchema = z.object({
  schema: z.literal(1),
  id: z.string().check(z.regex(/^own-[a-zA-Z0-9-]{8,60}$/)),
  /** The play that it was made from; null: from nothing. */
  basedOn: z.nullable(z.string().check(z.maxLength(80))),
  createdAt: instant,
  changedAt: instant,
  ...ownPlayContentSchema.shape,
  /** What it was before, the newest first, at most 20. */
  versions: z.array(z.object({ at: instant, content: ownPlayContentSchema })).check(z.maxLength(mostVersions)),
});
export type OwnPlay = z.infer<typeof ownPlaySchema>;
export const mostOwnPlays = 1000;
