import browser from 'webextension-polyfill';
import type { HostMemory, TabContextStore } from '../app/ports.ts';
import { siteContextSchema, type SiteContext } from '../app/tab-context.ts';

/** One entry a frame, so that frames that report at the same time do not overwrite each other. */
const keyOf = (tabId: number, frameId: number): string => `tab:${tabId}:${frameId}`;

const draftKey = (tabId: number): string => `draft:${tabId}`;
const focusKey = (tabId: number): string => `focus:${tabId}`;

function readContexts(stored: Record<string, unknown>): Map<number, SiteContext[]> {
  const tabs = new Map<number, SiteContext[]>();
  for (const [key, value] of Object.entries(stored)) {
    const tabId = Number(/^tab:(\d+):/.exec(key)?.[1]);
    const parsed = siteContextSchema.safeParse(value);
    if (Number.isInteger(tabId) && parsed.success) tabs.set(tabId, [...(tabs.get(tabId) ?? []), parsed.data]);
  }
  return tabs;
}

export function createTabContextStore(): TabContextStore {
  const all = async (): Promise<Map<number, SiteContext[]>> => readContexts(await browser.storage.session.get(null));
  return {
    put: async (tabId, frameId, context) => browser.storage.session.set({ [keyOf(tabId, frameId)]: context }),
    all,
    of: async (tabId) => (await all()).get(tabId) ?? [],
    clear: async (tabId, origin) => {
      const stored = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(`tab:${tabId}:`));
      const gone = stored.filter(([, value]) => origin === undefined || (value as Partial<SiteContext> | null)?.origin === origin);
      await browser.storage.session.remove([...gone.map(([key]) => key), focusKey(tabId), draftKey(tabId)]);
    },
    setFocus: async (tabId, customerId) =>
      customerId === null
        ? browser.storage.session.remove(focusKey(tabId))
        : browser.storage.session.set({ [focusKey(tabId)]: customerId }),
    focusOf: async (tabId) => {
      const focus = (await browser.storage.session.get(focusKey(tabId)))[focusKey(tabId)];
      return typeof focus === 'string' ? focus : null;
    },
    setDraft: async (tabId, draft) =>
      draft.promises.length === 0
        ? browser.storage.session.remove(draftKey(tabId))
        : browser.storage.session.set({ [draftKey(tabId)]: draft }),
    draftOf: async (tabId) => {
      const draft = (await browser.storage.session.get(draftKey(tabId)))[draftKey(tabId)] as
        | Awaited<ReturnType<TabContextStore['draftOf']>>
        | undefined;
      return draft ?? { customerIds: [], promises: [] };
    },
  };
}

const startedKey = 'started';

/** True once in each life of the extension: after an install, an update, a start of the browser, or being switched on again. */
export async function isFirstStart(): Promise<boolean> {
  const stored = await browser.storage.session.get(startedKey);
  if (stored[startedKey] === true) return false;
  await browser.storage.session.set({ [startedKey]: true });
  return true;
}

export function createHostMemory(): HostMemory {
  const keyOfHost = (origin: string): string => `host:${origin}`;
  return {
    get: async (origin) => {
      const stored = (await browser.storage.local.get(keyOfHost(origin)))[keyOfHost(origin)] as
        | Partial<Awaited<ReturnType<HostMemory['get']>>>
        | undefined;
      return {
        profileId: typeof stored?.profileId === 'string' ? stored.profileId : null,
        ownAddresses: Array.isArray(stored?.ownAddresses) ? stored.ownAddresses.filter((address) => typeof address === 'string') : [],
      };
    },
    remember: async (origin, memory) => browser.storage.local.set({ [keyOfHost(origin)]: memory }),
  };
}
