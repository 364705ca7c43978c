import { act } from 'react';
import { expect, it } from 'vitest';
import type { Asked } from './asked.ts';
import { useAsked } from './use-asked.ts';
import { place, root } from '../../tests/components/react-root.ts';

const never = () => () => undefined;
let reloads: (() => void)[];
function Answer({ ask }: { ask: () => Promise<Asked<string>> }) {
  const { value, reload } = useAsked(ask, never);
  reloads.push(reload);
  return value;
}

it('asks the question of now, also where somebody kept the way to ask from before', async () => {
  reloads = [];
  const asked: string[] = [];
  const asking = (name: string) => async () => {
    asked.push(name);
    return { ok: true as const, value: name };
  };
  await act(async () => root.render(<Answer ask={asking('one')} />));
  expect(place.textContent).toBe('one');
  const [kept] = reloads;
  await act(async () => root.render(<Answer ask={asking('two')} />));
  expect(place.textContent).toBe('two');
  await act(async () => kept!());
  expect(place.textContent).toBe('two');
  expect(asked).toEqual(['one', 'two', 'two']);
});
