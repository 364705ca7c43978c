import browser from 'webextension-polyfill';
import type { TeachingStore } from '../app/ports.ts';

export function createTeachingStore(): TeachingStore {
  const keyOf = (tabId: number): string => `teach:${tabId}`;
  return {
    get: async (tabId) => (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] ?? null,
    put: async (tabId, session) => browser.storage.session.set({ [keyOf(tabId)]: session }),
    clear: async (tabId) => browser.storage.session.remove(keyOf(tabId)),
  };
}
