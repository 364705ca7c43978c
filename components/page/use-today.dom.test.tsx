import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useToday } from './use-today.ts';
import { place, root } from '../../tests/components/react-root.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const Today = () => useToday();
const evening = new Date(2026, 10, 23, 23, 59, 30);

it('becomes tomorrow at midnight, though nobody touches the page', () => {
  vi.setSystemTime(evening);
  act(() => root.render(<Today />));
  expect(place.textContent).toBe('2026-11-23');
  act(() => void vi.advanceTimersByTime(29_000));
  expect(place.textContent).toBe('2026-11-23');
  act(() => void vi.advanceTimersByTime(1_000));
  expect(place.textContent).toBe('2026-11-24');
});

it('follows a clock that was set, at the next look at the page', () => {
  vi.setSystemTime(evening);
  act(() => root.render(<Today />));
  vi.setSystemTime(new Date(2026, 10, 20, 9));
  act(() => void window.dispatchEvent(new Event('focus')));
  expect(place.textContent).toBe('2026-11-20');
});
