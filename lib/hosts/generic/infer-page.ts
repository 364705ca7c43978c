import type { ReadablePage } from '../profile.ts';
import { kindOfAddress, readAddress } from './addresses.ts';
import { inferList } from './infer-list.ts';
import { inferCompose, inferMessage } from './infer-message.ts';
import { inferRecord } from './infer-record.ts';
import type { PageOutline } from './outline.ts';

/** What a profile knows of a page whose markup it does not know. */
export type GenericHint = { as: 'record' | 'list' | 'message'; id: string | null; type: string | null };

/** Pages that ask for a password and little else let people in. */
const maxPairsOfLogin = 6;

/** Nothing follows the record in its address but what is done with it. */
const endsWithId = (url: string, id: string): boolean =>
  /^(?:\/(?:view|show|edit|details?|overview|summary))?\/?(?:[?#&].*)?$/is.test(url.slice(url.lastIndexOf(id) + id.length));

/**
 * Where what is on a page that nobody described, as a profile would say it. Null where the page holds no customer that
 * is certain. Pure; the outline is untrusted, and nothing of it but words, selectors and addresses is used.
 */
export function inferPage(outline: PageOutline, hint: GenericHint | null): ReadablePage | null {
  const page = infer(outline, hint);
  if (page === null || page.kind === 'compose') return page;
  // Where the words have a line of their own only the page's layout tells.
  return { ...page, badge: page.badge.map(({ select, position }) => ({ select, position: position === 'after' ? 'beside' : position })) };
}

function infer(outline: PageOutline, hint: GenericHint | null): ReadablePage | null {
  if (outline.hasPassword && outline.pairs.length < maxPairsOfLogin) return null;
  if (hint?.as === 'record') return inferRecord(outline, hint);
  if (hint?.as === 'list') return inferList(outline, true);
  if (hint?.as === 'message') return inferMessage(outline, true);
  const kind = kindOfAddress(outline.url);
  const address = readAddress(outline.url);
  // What is listed on the page of one customer or letter is not what the page is about; tables are: of a saved view.
  const isOfOne =
    // Mailboxes are numbered too, letters have longer numbers.
    (address?.kind === 'customer' || (address?.kind === 'message' && address.id.length > 2)) &&
    endsWithId(outline.url, address.id) &&
    outline.groups.every(({ headers }) => headers.length === 0);
  const letter = kind === null || kind === 'message' ? inferMessage(outline, false) : null;
  return letter ?? inferRecord(outline, null) ?? inferCompose(outline) ?? (isOfOne ? null : inferList(outline, false));
}
