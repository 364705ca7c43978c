import { beforeEach, expect, it, vi } from 'vitest';
import type { OwnProfile } from '../../lib/domain/own-profile.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';

const crm = 'https://crm.example';
vi.mock('../../lib/browser/permissions.ts', () => ({ hasSite: async (origin: string) => origin.endsWith('.example') }));
vi.mock('../../lib/browser/pointer-scripts.ts', () => ({
  arePointing: async () => true,
  readInFrames: async () => [],
  restartGates: async () => undefined,
  startPointers: async () => true,
  stopPointers: async () => undefined,
}));
vi.mock('../../lib/browser/runtime.ts', () => ({ browserLanguages: () => ['en'] }));
vi.mock('../../lib/browser/tabs.ts', () => ({ getTabUrl: async () => `${crm}/clients/1` }));
vi.mock('../../lib/messaging/client.ts', () => ({ announceChange: () => undefined }));
vi.mock('../../lib/messaging/server.ts', () => ({
  RequestFailure: class extends Error {
    readonly failure: string;
    constructor(failure: string) {
      super(failure);
      this.failure = failure;
    }
  },
}));
const { teachingHandlers } = await import('../../entrypoints/background/teaching.ts');

let sessions: Map<number, unknown>;
let taught: OwnProfile[];
let handlers: ReturnType<typeof teachingHandlers>;
beforeEach(() => {
  sessions = new Map();
  taught = [];
  const stores = { settings: { get: async () => defaultSettings }, tabs: { of: async () => [] } };
  const teaching = {
    sessions: { get: async (id: number) => sessions.get(id) ?? null, put: async (id: number, one: unknown) => void sessions.set(id, one) },
    ownProfiles: {
      change: async (_: string, change: (now: null) => OwnProfile) => {
        const profile = change(null);
        taught.push(profile);
        return profile;
      },
    },
  };
  handlers = teachingHandlers(stores as never, teaching as never, { heads: async () => [] } as never, {} as never);
});

const request = (lesson: object = {}, more: object = {}) => ({
  draft: {
    field: 'email',
    pageKind: 'record',
    path: '/clients/{id}',
    takes: [{ select: '.mail', place: 'Mail' }],
    sample: 'anna@x.example',
    ...lesson,
  },
  readings: [{ text: 'anna@x.example', place: 'Mail', ways: ['anna@x.example'] }],
  url: `${crm}/clients/1`,
  language: 'en',
  ...more,
});
const page = { origin: crm, tabId: 7, frameId: 0 };
const surface = { origin: 'chrome-extension://abcdef', tabId: null, frameId: null };
const ask = () => handlers.startTeaching({ tabId: 7, field: 'email' }, surface);

it('keeps nothing of a page that was not asked, in this tab, for this field', async () => {
  await expect(handlers.pointed(request(), page)).rejects.toMatchObject({ failure: 'malformed' });
  await ask();
  const asked = sessions.get(7);
  await expect(handlers.pointed(request(), { ...page, tabId: 8 })).rejects.toMatchObject({ failure: 'malformed' });
  await expect(handlers.pointed(request({ field: 'name' }), page)).rejects.toMatchObject({ failure: 'malformed' });
  await handlers.pointingEnded({ why: 'left' }, { ...page, tabId: 8 });
  expect([...sessions]).toEqual([[7, asked]]);
});

it.each([
  ['an address of another site', request({}, { url: 'https://other.example/clients/1' })],
  ['pages of another kind', request({ path: '/orders/{id}' })],
  ['a dear selector', request({ takes: [{ select: ':has(*)', place: 'Mail' }] })],
  ['nothing that was read', request({}, { readings: [] })],
  ['more than there can be', request({}, { readings: Array.from({ length: 9 }, () => ({ text: 'x', place: '', ways: [] })) })],
])('refuses %s', async (_, pointed) => {
  await ask();
  const asked = sessions.get(7);
  await expect(handlers.pointed(pointed, page)).rejects.toMatchObject({ failure: 'malformed' });
  expect(sessions.get(7)).toEqual(asked);
});

it('hears no site that is not allowed', async () => {
  await ask();
  const pointed = request({}, { url: 'https://evil.test/clients/1' });
  await expect(handlers.pointed(pointed, { ...page, origin: 'https://evil.test' })).rejects.toMatchObject({ failure: 'notAllowed' });
});

it('teaches nothing before a second value was read and the user agreed, and then for the site that was pointed at', async () => {
  await ask();
  await handlers.pointed(request(), page);
  // Twice the same click, or a second frame.
  await expect(handlers.pointed(request(), page)).rejects.toMatchObject({ failure: 'malformed' });
  await expect(handlers.confirmTeaching({ tabId: 7 }, surface)).rejects.toMatchObject({ failure: 'malformed' });
  expect(taught).toEqual([]);
  const second = { text: 'boris@x.example', place: 'Mail', ways: ['boris@x.example'] };
  sessions.set(7, { ...(sessions.get(7) as object), second });
  await handlers.confirmTeaching({ tabId: 7 }, surface);
  expect(taught).toMatchObject([{ origin: crm, lessons: [{ field: 'email', path: '/clients/{id}' }] }]);
});
