import * as z from 'zod/mini';
import { pageKinds } from '../domain/observations/observation.ts';

const readingProblems = ['recordWithoutId', 'tooLarge', 'nothingFound', 'badgeRefused', 'storageFull', 'readOnly'] as const;
/** Why a page gave no customer, or no badge (`badgeRefused`); the last two: a customer that is not known yet could not be kept. */
export type ReadingProblem = (typeof readingProblems)[number];

/** What one frame shows: kept for the browser's session, checked when read back. */
export const siteContextSchema = z.object({
  origin: z.string(),
  url: z.string(),
  at: z.number(),
  /** Null: no profile knows this site. */
  profileId: z.nullable(z.string()),
  pageKind: z.nullable(z.enum(pageKinds)),
  customerIds: z.array(z.string()),
  /** The page names people who are not known yet. */
  hasStrangers: z.optional(z.boolean()),
  problem: z.nullable(z.enum(readingProblems)),
});
export type SiteContext = z.infer<typeof siteContextSchema>;

/** Pages that are about the people whom one writes to there; a list is not. */
export const isAboutSomebody = ({ pageKind, customerIds }: SiteContext): boolean =>
  pageKind !== null && pageKind !== 'list' && customerIds.length > 0;

/**
 * Which frame of a tab the panel speaks of: one customer before a list before nothing, the newest first. A mail list
 * with a preview frame is a tab with two pages; the message in the preview is what the rep looks at.
 */
export function chooseContext(contexts: readonly SiteContext[]): SiteContext | null {
  const weight = ({ pageKind, customerIds }: SiteContext): number => {
    if (customerIds.length === 0) return pageKind === null ? 0 : 1;
    return pageKind === 'list' ? 2 : 3;
  };
  return contexts.toSorted((a, b) => weight(b) - weight(a) || b.at - a.at)[0] ?? null;
}
