import { beforeEach, expect, it, vi } from 'vitest';
import type { SiteContext } from '../../lib/app/tab-context.ts';
import type { DraftPromises } from '../../lib/domain/care/promise-suggestion.ts';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';

const mail = 'https://mail.example';
const brought = vi.fn<(tabId: number, frameId: number) => Promise<void>>(async () => undefined);
const opened = vi.fn<() => Promise<boolean>>(async () => true);
const announced = vi.fn<() => void>();
const checked = vi.fn<(stores: unknown, contexts: readonly SiteContext[], text: string) => Promise<never[]>>(async () => []);
vi.mock('../../lib/app/check-letter.ts', () => ({ checkDraft: checked }));
vi.mock('../../lib/browser/permissions.ts', () => ({ hasSite: async (origin: string) => origin.endsWith('.example') }));
vi.mock('../../lib/browser/content-scripts.ts', () => ({ outlineFrame: async () => null }));
vi.mock('../../lib/browser/editor-button-scripts.ts', () => ({ bringEditorButton: brought }));
vi.mock('../../lib/browser/panel.ts', () => ({ openWordsFromPage: opened }));
vi.mock('../../lib/browser/runtime.ts', () => ({ browserLanguages: () => ['en'] }));
vi.mock('../../lib/messaging/client.ts', () => ({ announceChange: announced }));
vi.mock('../../lib/messaging/server.ts', () => ({
  RequestFailure: class extends Error {
    readonly failure: string;
    constructor(failure: string) {
      super(failure);
      this.failure = failure;
    }
  },
}));
const { writingHandlers } = await import('../../entrypoints/background/writing.ts');

let settings: Settings;
let drafts: DraftPromises[];
let handlers: ReturnType<typeof writingHandlers>;
const context = (origin: string): SiteContext => ({
  origin,
  url: `${origin}/`,
  at: 1,
  profileId: null,
  pageKind: 'record',
  customerIds: ['1'],
  problem: null,
});
beforeEach(() => {
  settings = defaultSettings;
  drafts = [];
  for (const mock of [brought, opened, announced, checked]) mock.mockClear();
  const stores = {
    settings: {
      get: async () => settings,
      change: async (patch: (now: Settings) => Partial<Settings>) => void (settings = { ...settings, ...patch(settings) }),
    },
    tabs: {
      of: async () => [context(mail), context('https://crm.example')],
      draftOf: async () => drafts.at(-1) ?? { customerIds: [], promises: [] },
      setDraft: async (_: number, draft: DraftPromises) => void drafts.push(draft),
    },
  };
  handlers = writingHandlers(stores as never);
});
const caller = { origin: mail, tabId: 7, frameId: 3 };
const requests = {
  editorFocused: {},
  getEditorButton: {},
  moveEditorButton: { place: null },
  hideEditorButton: {},
  checkDraft: { text: 'Dear Sara,' },
} as const;

it.each(Object.entries(requests))('%s is refused where Holdfast may not be or rests', async (name, request) => {
  const ask = (origin: string) => handlers[name as keyof typeof requests](request as never, { ...caller, origin });
  await expect(ask('https://elsewhere.test')).rejects.toMatchObject({ failure: 'notAllowed' });
  settings = { ...settings, pausedOrigins: [mail] };
  await expect(ask(mail)).rejects.toMatchObject({ failure: 'notAllowed' });
  expect([brought.mock.calls, checked.mock.calls, drafts]).toEqual([[], [], []]);
});

it('brings the button into the frame that asked, unless it is off there or everywhere', async () => {
  await handlers.editorFocused({}, caller);
  expect(brought.mock.calls).toEqual([[7, 3]]);
  await handlers.hideEditorButton({}, caller);
  await handlers.editorFocused({}, caller);
  expect(brought).toHaveBeenCalledTimes(1);
  expect(await handlers.getEditorButton({}, caller)).toMatchObject({ isOn: false });
  settings = { ...settings, editorButton: { isOn: false, offOrigins: [], places: {} } };
  await handlers.editorFocused({}, caller);
  expect(brought).toHaveBeenCalledTimes(1);
});

it('keeps one place an origin, within reach, and forgets the oldest of very many', async () => {
  await handlers.moveEditorButton({ place: { x: 0.4, y: 1e9 } }, caller);
  await handlers.moveEditorButton({ place: { x: 0.5, y: -1e9 } }, { ...caller, origin: 'https://crm.example' });
  expect(settings.editorButton.places).toEqual({ [mail]: { x: 0.4, y: 2 }, 'https://crm.example': { x: 0.5, y: -1 } });
  await handlers.moveEditorButton({ place: null }, caller);
  expect(settings.editorButton.places).toEqual({ 'https://crm.example': { x: 0.5, y: -1 } });
  for (let i = 0; i < 250; i += 1)
    await handlers.moveEditorButton({ place: { x: 0, y: 0 } }, { ...caller, origin: `https://${i}.example` });
  expect(Object.keys(settings.editorButton.places)).toHaveLength(200);
  expect(settings.editorButton.places['https://249.example']).toEqual({ x: 0, y: 0 });
});

it('tells a page only what its own origin shows, and keeps of a draft its promises alone', async () => {
  const view = await handlers.checkDraft({ text: 'Dear Sara,\nI will send you the corrected invoice by Friday.' }, caller);
  expect(checked.mock.calls[0]![1].map(({ origin }) => origin)).toEqual([mail]);
  expect(view).toMatchObject({ problems: [], number: '1', label: '1 promise in these words' });
  expect(drafts).toHaveLength(1);
  expect(drafts[0]!.customerIds).toEqual(['1']);
  expect(JSON.stringify(drafts)).not.toContain('Sara');
  await handlers.checkDraft({ text: 'Dear Ms Field,\nI will send you the corrected invoice by Friday.' }, caller);
  expect(drafts).toHaveLength(1);
  expect(announced).toHaveBeenCalledTimes(1);
  await handlers.checkDraft({ text: '' }, caller);
  expect(drafts.at(-1)!.promises).toEqual([]);
});

it('opens the panel before anything else', () => {
  void handlers.openFromEditor({}, caller);
  expect(opened).toHaveBeenCalledTimes(1);
});
