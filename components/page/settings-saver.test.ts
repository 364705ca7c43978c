import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Asked } from './asked.ts';
import { createSettingsSaver, type SaveState } from './settings-saver.ts';

let stored: Settings;
let states: SaveState['kind'][];
let failNext: NamedFailure | null;
let saves: number;

beforeEach(() => {
  vi.useFakeTimers();
  stored = { ...defaultSettings };
  states = [];
  failNext = null;
  saves = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

const rest = <T>(value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), 10));
const create = () =>
  createSettingsSaver({
    load: async () => rest<Asked<Settings>>({ ok: true, value: stored }),
    save: async (settings) => {
      saves += 1;
      const failure = failNext;
      failNext = null;
      if (failure) return rest<Asked<null>>({ ok: false, failure });
      await rest(null);
      stored = settings;
      return { ok: true, value: null };
    },
    onState: (state) => states.push(state.kind),
    delayMs: 400,
  });

describe('createSettingsSaver', () => {
  it('saves several changes together, once the typing rests', async () => {
    const saver = create();
    saver.change({ userName: 'M' });
    await vi.advanceTimersByTimeAsync(300);
    saver.change({ userName: 'Mina', bookSize: 80 });
    await vi.advanceTimersByTimeAsync(399);
    expect(saves).toBe(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(saves).toBe(1);
    expect(stored).toEqual({ ...defaultSettings, userName: 'Mina', bookSize: 80 });
    expect(states).toEqual(['saving', 'saved']);
    expect(saver.pending()).toEqual({});
  });

  it('leaves alone what another surface changed meanwhile', async () => {
    const saver = create();
    saver.change({ theme: 'dark' });
    stored = { ...stored, pausedOrigins: ['https://crm.example'] };
    await vi.advanceTimersByTimeAsync(500);
    expect(stored).toMatchObject({ theme: 'dark', pausedOrigins: ['https://crm.example'] });
  });

  it('keeps what failed and saves it with the next try', async () => {
    const saver = create();
    failNext = 'storageFull';
    saver.change({ userName: 'Mina' });
    await vi.advanceTimersByTimeAsync(500);
    expect(states).toEqual(['saving', 'failed']);
    expect(saver.pending()).toEqual({ userName: 'Mina' });
    expect(stored.userName).toBe('');
    const again = saver.flush();
    await vi.advanceTimersByTimeAsync(100);
    await again;
    expect(stored.userName).toBe('Mina');
    expect(states.at(-1)).toBe('saved');
  });

  it('lets a later change win over an earlier one that failed', async () => {
    const saver = create();
    failNext = 'noAnswer';
    saver.change({ userName: 'A', bookSize: 5 });
    await vi.advanceTimersByTimeAsync(405);
    saver.change({ userName: 'B' });
    expect(saver.pending()).toEqual({ userName: 'B', bookSize: 5 });
    await vi.advanceTimersByTimeAsync(600);
    expect(stored).toMatchObject({ userName: 'B', bookSize: 5 });
  });

  it('saves a change that comes during a save', async () => {
    const saver = create();
    saver.change({ userName: 'A' });
    await vi.advanceTimersByTimeAsync(405);
    saver.change({ companyName: 'Aban' });
    const now = saver.flush();
    await vi.advanceTimersByTimeAsync(100);
    await now;
    expect(stored).toMatchObject({ userName: 'A', companyName: 'Aban' });
    expect(saves).toBe(2);
  });

  it('needs no answer any more when the page goes away', async () => {
    const saver = create();
    saver.change({ userName: 'Mina' });
    saver.leave(stored);
    expect(saves).toBe(1);
    await vi.advanceTimersByTimeAsync(10);
    expect(stored.userName).toBe('Mina');
    saver.leave(stored);
    await vi.advanceTimersByTimeAsync(1000);
    expect(saver.pending()).toEqual({});
  });

  it('leaves with what a save under way has not told yet', async () => {
    const saver = create();
    saver.change({ userName: 'Mina' });
    await vi.advanceTimersByTimeAsync(405);
    expect(saves).toBe(0);
    saver.leave(stored);
    expect(saves).toBe(1);
  });

  it('saves at once when it is told to, and only once', async () => {
    const saver = create();
    saver.change({ userName: 'Mina' });
    void saver.flush();
    void saver.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(saves).toBe(1);
    expect(stored.userName).toBe('Mina');
  });
});
