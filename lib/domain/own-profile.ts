import * as z from 'zod/mini';
import { factFields } from './observations/observation.ts';

/**
 * What a user taught about one site by pointing. Such profiles travel as files from hand to hand, so everything here is
 * untrusted: capped, no regular expressions (addresses are written in a notation of their own, teaching/page-path.ts)
 * and only selectors that are cheap to ask.
 */
const words = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));

/** Of pseudo-classes only places among siblings and the scope itself: others may cost the page dear. */
const pseudoClass = /:(?!nth-child\(\d|nth-of-type\(\d|scope(?![\w-]))/u;
/** Colons within quotes are an attribute's own words. */
const quoted = /"[^"]*"/gu;
/** Other quotes and comments could hide where the quoted words end. */
const unwanted = /[{},'\\]|\/\*/u;
const maxSteps = 40;
const isCheap = (selector: string): boolean =>
  !unwanted.test(selector) && !pseudoClass.test(selector.replaceAll(quoted, '""')) && selector.split(/[\s>+~]+/u).length <= maxSteps;
const selector = words(300).check(z.refine(isCheap));

const taughtTake = z.object({
  /** ` >>> ` steps into an open shadow root. With `labels` only where to look. */
  select: selector,
  labels: z.optional(z.array(words(120)).check(z.minLength(1), z.maxLength(5))),
  from: z.optional(z.enum(['text', 'value', 'href'])),
  /** For people: the label or heading it stands under. */
  place: words(120),
  confidence: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
});
export type TaughtTake = z.infer<typeof taughtTake>;

export const maxLessons = 120;

export const lessonSchema = z.object({
  field: z.enum(factFields),
  pageKind: z.enum(['record', 'list', 'message']),
  /** Addresses of such pages, `/clients/{id}`: see teaching/page-path.ts. */
  path: words(200).check(z.regex(/^\//u)),
  /** Lists: what matches each row; the takes are relative to it. */
  rows: z.optional(selector),
  /** The best first. */
  takes: z.array(taughtTake).check(z.minLength(1), z.maxLength(6)),
  /** Where a badge stands if it stands here: within what is a block of its own, after what stands in a line. */
  badge: z.optional(z.enum(['append', 'after'])),
  /** The words it was taught by; empty in files that are passed on. */
  sample: z.string().check(z.maxLength(200)),
  /** ms since 1970 UTC. */
  taughtAt: z.number().check(z.minimum(0), z.maximum(8.64e15)),
});
export type Lesson = z.infer<typeof lessonSchema>;

/** Written as the browser writes it, or no page would ever be of it. */
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text && !text.includes('*');

export const ownProfileSchema = z.object({
  schema: z.literal(1),
  id: z.string().check(z.regex(/^own-[0-9a-f-]{36}$/u)),
  name: words(80),
  origin: z.string().check(z.maxLength(300), z.regex(/^https?:\/\//u), z.refine(isOrigin)),
  /** The packaged profile that read this site when it was taught; null where nobody knew it. */
  baseProfileId: z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,60}$/u))),
  /** How dates with numbers only are written here, where the user said so. */
  dateOrder: z.nullable(z.enum(['dayFirst', 'monthFirst'])),
  lessons: z.array(lessonSchema).check(z.maxLength(maxLessons)),
});
export type OwnProfile = z.infer<typeof ownProfileSchema>;

/** Two lessons about the same field of the same pages: the later replaces the earlier. */
export const isSameLesson = (a: Lesson, b: Lesson): boolean => a.field === b.field && a.pageKind === b.pageKind && a.path === b.path;

/** The profile with the lesson in it, in the place of an earlier one; the oldest falls off a full profile. */
export function withLesson(profile: OwnProfile, lesson: Lesson): OwnProfile {
  const others = profile.lessons.filter((other) => !isSameLesson(other, lesson));
  return { ...profile, lessons: [...others, lesson].slice(-maxLessons) };
}

/** `same`: nothing to do. `added`: fields that were not taught here. `conflicts`: taught here otherwise. */
export type ImportPlan =
  | { kind: 'new' }
  | { kind: 'same' }
  | { kind: 'merge'; added: Lesson[]; conflicts: { own: Lesson; given: Lesson }[] };

/** How a lesson reads; when and by which words it was taught makes no other lesson. */
const meaningOf = ({ field, pageKind, path, rows, takes }: Lesson): string => JSON.stringify([field, pageKind, path, rows ?? null, takes]);

/** What taking over a profile would change for the one of the same site; null: there is none. */
export function planImport(own: OwnProfile | null, given: OwnProfile): ImportPlan {
  if (own === null) return { kind: 'new' };
  const added: Lesson[] = [];
  const conflicts: { own: Lesson; given: Lesson }[] = [];
  for (const lesson of given.lessons) {
    const known = own.lessons.find((other) => isSameLesson(other, lesson));
    if (known === undefined) added.push(lesson);
    else if (meaningOf(known) !== meaningOf(lesson)) conflicts.push({ own: known, given: lesson });
  }
  return added.length + conflicts.length === 0 ? { kind: 'same' } : { kind: 'merge', added, conflicts };
}

/** Takes the given lessons over; of those that both teach, the own ones stay unless `replacing`. */
export function mergeLessons(own: OwnProfile, given: OwnProfile, replacing: boolean): OwnProfile {
  const plan = planImport(own, given);
  if (plan.kind !== 'merge') return own;
  const taken = [...plan.added, ...(replacing ? plan.conflicts.map((conflict) => conflict.given) : [])];
  return taken.reduce(withLesson, { ...own, dateOrder: own.dateOrder ?? given.dateOrder });
}
