import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Fold, type FoldProps } from './Fold.tsx';
import { place, root } from '../../tests/components/react-root.ts';

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const show = (more: Partial<FoldProps> = {}, customer = 'one') =>
  act(() =>
    root.render(
      <Fold key={customer} name="trend" title="Over time" summary="Up from 3" {...more}>
        <p>All of it</p>
      </Fold>,
    ),
  );
const button = () => place.querySelector('button')!;
const isOpen = () => place.textContent.includes('All of it');

it('tells what it holds while it is closed, to the eye and to a screen reader', () => {
  show();
  expect(isOpen()).toBe(false);
  expect(place.querySelector('h2')!.textContent).toBe('Over time');
  expect(button().getAttribute('aria-expanded')).toBe('false');
  expect(document.getElementById(button().getAttribute('aria-describedby')!)!.textContent).toBe('Up from 3');
  act(() => button().click());
  expect(button().getAttribute('aria-expanded')).toBe('true');
  expect(document.getElementById(button().getAttribute('aria-controls')!)!.textContent).toBe('All of it');
});

it('is for the next customer as it was left, open or closed; another section is not', () => {
  show();
  act(() => button().click());
  show({}, 'two');
  expect(isOpen()).toBe(true);
  show({ name: 'signs' }, 'three');
  expect(isOpen()).toBe(false);
  show({ isOpenAtFirst: true }, 'four');
  act(() => button().click());
  show({ isOpenAtFirst: true }, 'five');
  expect(isOpen()).toBe(false);
});

it('is as at first where what is kept is neither open nor closed', () => {
  localStorage.setItem('holdfast.open.trend', '{"open":');
  show({ isOpenAtFirst: true });
  expect(isOpen()).toBe(true);
});

it('opens and closes also where the browser keeps nothing', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(full);
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(full);
  show({ isOpenAtFirst: true });
  expect(isOpen()).toBe(true);
  act(() => button().click());
  expect(isOpen()).toBe(false);
});

it('stays open while it is held, and says that somebody wanted to close it', () => {
  const asked: boolean[] = [];
  show({ isHeldOpen: true, onToggle: (next) => asked.push(next) });
  act(() => button().click());
  expect(isOpen()).toBe(true);
  expect(asked).toEqual([false]);
  show();
  expect(isOpen()).toBe(false);
});
