import * as z from 'zod/mini';
import { recordObservations, type Recorded } from '../../lib/app/record-observations.ts';
import type { Stores } from '../../lib/app/ports.ts';
import type { SiteContext } from '../../lib/app/tab-context.ts';
import { outlineFrame } from '../../lib/browser/content-scripts.ts';
import { openPanelFromPage } from '../../lib/browser/panel.ts';
import { hasSite } from '../../lib/browser/permissions.ts';
import type { CustomerId } from '../../lib/domain/customers/customer.ts';
import type { Observation } from '../../lib/domain/observations/observation.ts';
import { genericHostId } from '../../lib/domain/observations/generic-host.ts';
import { isPaused } from '../../lib/domain/settings.ts';
import { interpretReading } from '../../lib/hosts/interpret-reading.ts';
import { inferPage } from '../../lib/hosts/generic/infer-page.ts';
import { pageOutlineSchema } from '../../lib/hosts/generic/outline.ts';
import { rawReadingSchema, type RawReading } from '../../lib/hosts/reading.ts';
import { readEmail } from '../../lib/locale/emails.ts';
import { announceChange } from '../../lib/messaging/client.ts';
import { RequestFailure, type Caller, type Handlers } from '../../lib/messaging/server.ts';
import { getBadges } from './badges.ts';
import type { ProfileSource } from './profiles.ts';
import type { Rescoring } from './rescoring.ts';
import { isOwnId, type TaughtProfiles } from './taught-profiles.ts';

export type PageHandlers = Pick<Handlers, 'observe' | 'inferPage' | 'badgeFor' | 'openPanel'>;

const outlinedSchema = z.object({ outline: pageOutlineSchema, tookMs: z.number() });

/** Tells one outline from another. */
async function stampOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest)));
}

/** A page is answered where the user allows it, and only there. */
export async function refuseUnlessAllowed(stores: Stores, { origin }: Caller): Promise<void> {
  if (isPaused(await stores.settings.get(), origin) || !(await hasSite(origin))) throw new RequestFailure('notAllowed');
}

/** What pages may ask. The origin is the browser's word for who asks; the address in the message is only a note. */
export function pageHandlers(stores: Stores, profiles: ProfileSource, taught: TaughtProfiles, rescoring: Rescoring): PageHandlers {
  const ownUrl = (url: string, { origin }: Caller): string => (url.startsWith(`${origin}/`) || url === origin ? url : origin);
  const setContext = async (caller: Caller, context: Omit<SiteContext, 'origin' | 'at'>): Promise<void> => {
    if (caller.tabId === null) return;
    await stores.tabs.put(caller.tabId, caller.frameId ?? 0, { ...context, origin: caller.origin, at: Date.now() });
    announceChange();
  };

  type Placed = { placed: { slot: string; customerId: CustomerId }[]; hasStrangers: boolean; failure: Recorded['failure'] };
  const recordReading = async (reading: RawReading, caller: Caller, now: number): Promise<Placed> => {
    const profile = await taught.head(caller.origin, reading.profileId);
    if (profile === null) throw new RequestFailure('malformed');
    const memory = await stores.hosts.get(caller.origin);
    const ownAddresses = [...new Set([...memory.ownAddresses, ...reading.ownAddresses.flatMap((text) => readEmail(text) ?? [])])].slice(
      0,
      20,
    );
    const profileId = profile.id === genericHostId || isOwnId(profile.id) ? memory.profileId : profile.id;
    if (memory.profileId !== profileId || memory.ownAddresses.length !== ownAddresses.length)
      // Only a help for the next visit: a full disk must not end the reading.
      await stores.hosts.remember(caller.origin, { profileId, ownAddresses }).catch(() => undefined);
    const read = interpretReading(reading, {
      origin: caller.origin,
      hostKind: profile.kind,
      dateOrder: profile.dateOrder,
      now,
      ownAddresses,
    });
    await taught.noteReading(caller.origin, reading, read, now);
    const seen = read.flatMap(({ slot, observation }) =>
      observation === null ? [] : [{ slot, observation: observation satisfies Observation }],
    );
    const { customerIds, failure, isNews } = await recordObservations(
      stores,
      seen.map(({ observation }) => observation),
      now,
      // An address that is still being typed is nobody yet.
      reading.pageKind === 'compose' ? 'find' : 'record',
    );
    if (isNews) rescoring.requestSoon(false);
    const placed = seen.flatMap(({ slot }, index) => {
      const customerId = customerIds[index];
      return customerId ? [{ slot, customerId }] : [];
    });
    return { placed, hasStrangers: placed.length < reading.subjects.length, failure };
  };

  return {
    observe: async ({ url, profileId, reading }, caller) => {
      await refuseUnlessAllowed(stores, caller);
      const here = ownUrl(url, caller);
      if (reading === null || reading === undefined) {
        const isArrival = profileId === null;
        if (isArrival && caller.frameId === 0 && caller.tabId !== null) await stores.tabs.clear(caller.tabId);
        const { profileId: remembered } = await stores.hosts.get(caller.origin);
        await setContext(caller, { url: here, profileId: profileId ?? remembered, pageKind: null, customerIds: [], problem: null });
        return {
          profile: await taught.get(caller.origin, profileId ?? remembered),
          candidates: isArrival
            ? [
                ...(await profiles.heads()).filter(({ id }) => id !== genericHostId).map(({ id, detect }) => ({ id, detect })),
                ...(await taught.candidates(caller.origin)),
              ]
            : [],
          slots: {},
        };
      }
      const parsed = rawReadingSchema.safeParse(reading);
      if (!parsed.success) throw new RequestFailure('malformed');
      const now = Date.now();
      const { placed, hasStrangers, failure } = await recordReading(parsed.data, caller, now);
      const customerIds = [...new Set(placed.map(({ customerId }) => customerId))];
      // A list is read as it is scrolled: rows that were told before count while they are there.
      const earlier = parsed.data.pageKind === 'list' ? await earlierRows(stores, caller, parsed.data.stillShown) : [];
      await setContext(caller, {
        url: here,
        profileId: parsed.data.profileId,
        pageKind: parsed.data.pageKind,
        customerIds: [...new Set([...earlier, ...customerIds])].slice(-500),
        ...(hasStrangers ? { hasStrangers } : {}),
        problem:
          parsed.data.problem ?? (customerIds.length > 0 ? null : (failure ?? (parsed.data.pageKind === 'list' ? null : 'nothingFound'))),
      });
      const badges = await getBadges(stores, customerIds, now);
      return {
        profile: null,
        candidates: [],
        slots: Object.fromEntries(
          placed.flatMap(({ slot, customerId }) => (badges[customerId] ? [[slot, { customerId, badge: badges[customerId] }]] : [])),
        ),
      };
    },

    inferPage: async ({ url, hint, container, stamp: before }, caller) => {
      await refuseUnlessAllowed(stores, caller);
      if (caller.tabId === null) throw new RequestFailure('notAllowed');
      const parsed = outlinedSchema.safeParse(await outlineFrame(caller.tabId, caller.frameId ?? 0, container));
      if (!parsed.success) throw new RequestFailure('malformed');
      const { outline, tookMs } = parsed.data;
      const stamp = await stampOf(JSON.stringify(outline));
      // The frame went on meanwhile: that page is asked for next.
      if (outline.url !== url) return { stamp: '', isSame: false, page: null, tookMs };
      if (stamp === before) return { stamp, isSame: true, page: null, tookMs };
      return { stamp, isSame: false, page: await taught.page(caller.origin, ownUrl(url, caller), inferPage(outline, hint)), tookMs };
    },

    /** Only customers that this very origin has shown: a page must not ask its way through the others. */
    badgeFor: async ({ customerIds }, caller) => {
      await refuseUnlessAllowed(stores, caller);
      const customers = await stores.customers.get(customerIds);
      const aliases = await stores.customers.aliases([...customers.values()].map(({ id }) => id));
      const seen = await stores.observations.seenAt([...aliases.keys()], caller.origin);
      const allowed = new Set([...seen].map((id) => aliases.get(id)));
      return {
        badges: await getBadges(
          stores,
          customerIds.filter((id) => allowed.has(customers.get(id)?.id)),
          Date.now(),
        ),
      };
    },

    openPanel: async ({ customerId }, { tabId }) => {
      if (tabId === null) return { isOpened: false };
      // First of all, for the browser forgets the click at the first pause.
      const isOpened = openPanelFromPage(tabId);
      await stores.tabs.setFocus(tabId, customerId);
      announceChange();
      return { isOpened: await isOpened };
    },
  };
}

/** Of the rows that the gate says are still there, those that this tab's list did show. */
async function earlierRows(stores: Stores, { tabId, origin }: Caller, stillShown: readonly string[]): Promise<string[]> {
  if (tabId === null) return [];
  const contexts = await stores.tabs.of(tabId);
  const before = new Set(
    contexts.flatMap((context) => (context.origin === origin && context.pageKind === 'list' ? context.customerIds : [])),
  );
  return stillShown.filter((id) => before.has(id));
}
