import { beforeEach, describe, expect, it, vi } from 'vitest';

const own = 'chrome-extension://abcdef';
vi.mock('../browser/runtime.ts', () => ({
  ownExtensionId: () => 'abcdef',
  isExtensionOrigin: (origin: string | null) => origin === own,
  onMessage: vi.fn(),
}));
const { answer, RequestFailure, tierOf } = await import('./server.ts');
type Handlers = Parameters<typeof answer>[0];

const page = { extensionId: 'abcdef', origin: 'https://crm.example', tabId: 3, frameId: 0 };
const surface = { extensionId: 'abcdef', origin: own, tabId: null, frameId: null };

describe('tiers', () => {
  it('tells our own pages from content scripts by the origin alone', () => {
    expect(tierOf(surface)).toBe('extension');
    expect(tierOf(page)).toBe('page');
  });
  it('knows nobody else', () => {
    expect(tierOf({ ...surface, extensionId: 'other' })).toBeNull();
    expect(tierOf({ ...page, origin: null })).toBeNull();
    expect(tierOf({ ...page, origin: 'null' })).toBeNull();
    expect(tierOf({ ...page, tabId: null })).toBeNull();
    expect(tierOf({ ...page, origin: 'chrome-extension://another' })).toBeNull();
  });
});

describe('answers', () => {
  const getSite = vi.fn(async () => ({ origin: '', state: 'notAPage' as const, hostName: null }));
  const badgeFor = vi.fn(async () => ({ badges: {} }));
  const handlers = { getSite, badgeFor } as unknown as Handlers;
  beforeEach(() => vi.clearAllMocks());

  it('gives a surface what it asks for', async () => {
    expect(await answer(handlers, { name: 'getSite', request: { tabId: 1 } }, surface)).toEqual({
      ok: true,
      value: { origin: '', state: 'notAPage', hostName: null },
    });
  });
  it('refuses a page every verb but its three, and a surface the page tier', async () => {
    expect(await answer(handlers, { name: 'getSite', request: { tabId: 1 } }, page)).toEqual({ ok: false, failure: 'notAllowed' });
    expect(await answer(handlers, { name: 'badgeFor', request: { customerIds: [] } }, surface)).toEqual({
      ok: false,
      failure: 'notAllowed',
    });
    expect(await answer(handlers, { name: 'badgeFor', request: { customerIds: [] } }, page)).toEqual({ ok: true, value: { badges: {} } });
    expect(getSite).not.toHaveBeenCalled();
  });
  it('refuses what is not in the protocol, names of the prototype too', async () => {
    for (const name of ['nothing', 'constructor', '__proto__', 7])
      expect(await answer(handlers, { name, request: {} }, surface)).toEqual({ ok: false, failure: 'unknownRequest' });
    for (const message of [null, 'text', 3]) expect(await answer(handlers, message, surface)).toEqual({ ok: false, failure: 'malformed' });
  });
  it('lets no request past its schema', async () => {
    expect(await answer(handlers, { name: 'getSite', request: { tabId: 'one' } }, surface)).toEqual({ ok: false, failure: 'malformed' });
    expect(getSite).not.toHaveBeenCalled();
  });
  it('keeps the name of a known failure and no words of an unknown one', async () => {
    getSite.mockRejectedValueOnce(new RequestFailure('storageFull'));
    expect(await answer(handlers, { name: 'getSite', request: { tabId: 1 } }, surface)).toEqual({ ok: false, failure: 'storageFull' });
    const log = vi.spyOn(console, 'error').mockReturnValue();
    getSite.mockRejectedValueOnce(new Error('secret words of a customer'));
    expect(await answer(handlers, { name: 'getSite', request: { tabId: 1 } }, surface)).toEqual({ ok: false, failure: 'internal' });
    log.mockRestore();
  });
});
