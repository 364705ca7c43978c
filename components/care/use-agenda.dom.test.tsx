import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { AgendaPorts } from './use-agenda.ts';
import { useAgenda } from './use-agenda.ts';
import { place, root } from '../../tests/components/react-root.ts';

let asked: string[];
const dayOf = (at: number) => new Date(at).toDateString();
const ports: AgendaPorts = {
  load: async () => {
    asked.push(dayOf(Date.now()));
    return { ok: true, value: { overdue: [], today: [], week: [], later: [] } };
  },
  act: async () => ({ ok: true, value: null }),
  onChanged: () => () => undefined,
};
function Shown() {
  return <p>{useAgenda(ports).today}</p>;
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 23, 59, 50), toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  asked = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const show = () => act(async () => root.render(<Shown />));

it('asks again as the day begins, and once', async () => {
  await show();
  await act(async () => vi.advanceTimersByTime(9_000));
  expect([place.textContent, asked]).toEqual(['2026-11-23', ['Mon Nov 23 2026']]);
  await act(async () => vi.advanceTimersByTime(2_000));
  expect([place.textContent, asked]).toEqual(['2026-11-24', ['Mon Nov 23 2026', 'Tue Nov 24 2026']]);
  await act(async () => vi.advanceTimersByTime(3_600_000));
  expect(asked).toHaveLength(2);
});

it.each([
  ['the window is turned to again', () => dispatchEvent(new Event('focus'))],
  ['the page is seen again', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['the computer wakes and a minute has passed', () => void vi.advanceTimersByTime(60_000)],
])('asks again after a sleep when %s', async (_, wake) => {
  await show();
  // Timers stand still in a sleep, the clock does not.
  vi.setSystemTime(new Date(2026, 10, 26, 7, 30));
  expect(place.textContent).toBe('2026-11-23');
  await act(async () => wake());
  expect([place.textContent, asked]).toEqual(['2026-11-26', ['Mon Nov 23 2026', 'Thu Nov 26 2026']]);
});

it('follows a clock that is set back, and looks no more when it is gone', async () => {
  await show();
  vi.setSystemTime(new Date(2026, 10, 20, 12));
  await act(async () => dispatchEvent(new Event('focus')));
  expect(place.textContent).toBe('2026-11-20');
  act(() => root.render(null));
  vi.advanceTimersByTime(86_400_000);
  expect([vi.getTimerCount(), asked.length]).toEqual([0, 2]);
});
