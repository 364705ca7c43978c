/** How a customer hangs together with others: what a surface shows of it, and what a user may change. */
import * as z from 'zod/mini';
import type { CustomerSummary } from '../views.ts';
import type { CustomerId } from './customer.ts';
import type { Merge } from './merge.ts';
import type { MergeEvidence } from './suggest-merges.ts';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const ids = z.tuple([id, id]);

/**
 * `join`: two customers are one; its undoing is `unjoin`, after which all is as if nobody had said anything. `split`
 * takes any merge back and keeps the two apart; its undoing is `rejoin`. `keepApart` refuses a suggestion; its undoing
 * is `letJoin`. `mergeId` is chosen by the asker, so that a retried join is one.
 */
export const linkChangeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('join'), mergeId: id, ids }),
  z.object({ kind: z.literal('unjoin'), mergeId: id }),
  z.object({ kind: z.literal('split'), mergeId: id }),
  z.object({ kind: z.literal('rejoin'), mergeId: id }),
  z.object({ kind: z.literal('keepApart'), ids }),
  z.object({ kind: z.literal('letJoin'), ids }),
]);
export type LinkChange = z.infer<typeof linkChangeSchema>;

/** Where a customer is known from. `kind`: the fullest page seen there; `url` is that page. */
export type KnownAt = { origin: string; hostId: string; kind: 'record' | 'message' | 'list'; lastSeenAt: number; url: string };

/** One side of a merge: what it is called there, and what tells it from a namesake: its site, else an address; empty where there is neither. */
export type MergeSide = { id: CustomerId; name: string; by: string };
export type MergeView = Pick<Merge, 'id' | 'at' | 'by' | 'undoneAt'> & {
  key: { kind: 'record' | 'code' | 'email' | 'phone'; value: string } | null;
  sides: [MergeSide, MergeSide];
};

/** `contacts`: an address or number that tells two of one name apart; empty where there is none. */
export type SuggestedMerge = {
  ids: [CustomerId, CustomerId];
  names: [string, string];
  contacts: [string, string];
  isProbable: boolean;
  evidence: MergeEvidence[];
};

/** `record`: the company’s own among its customers. `isCut`: there are more people than are listed. */
export type CompanyView = { domain: string; record: CustomerSummary | null; people: CustomerSummary[]; isCut: boolean };

/** `customerId`: under which the whole customer is known now. */
export type CustomerLinks = {
  customerId: CustomerId;
  knownAt: KnownAt[];
  merges: MergeView[];
  suggestions: SuggestedMerge[];
  companies: CompanyView[];
};

/** All that is open or was decided, for the overview. `apart`: pairs that were refused before they were ever joined. */
export type LinksOverview = { suggestions: SuggestedMerge[]; merges: MergeView[]; apart: { at: number; sides: [MergeSide, MergeSide] }[] };
