import { act } from 'react';
import { expect, it, vi } from 'vitest';
import type { TeachingView } from '../../lib/domain/teaching-views.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { TeachSection } from './TeachSection.tsx';
import { place, root } from '../../tests/components/react-root.ts';

const nothing = () => undefined;
function show(teaching: TeachingView, onCancel: () => void): HTMLButtonElement {
  act(() =>
    root.render(
      <TeachSection
        translator={createTranslator('en', { nativeDigits: true })}
        teaching={teaching}
        failure={null}
        onStart={nothing}
        onDateOrder={nothing}
        onConfirm={nothing}
        onCancel={onCancel}
      />,
    ),
  );
  return place.querySelector<HTMLButtonElement>('[aria-expanded]')!;
}

const over: TeachingView[] = [{ step: 'idle', ended: 'cancelled' }, { step: 'choosing' }, { step: 'saved', field: 'name' }];
it.each(over)('is closed by its heading once nothing is under way: $step', (teaching) => {
  const onCancel = vi.fn();
  const heading = show(teaching, onCancel);
  expect(heading.getAttribute('aria-expanded')).toBe('true');
  act(() => heading.click());
  expect(onCancel).toHaveBeenCalledOnce();
  expect(show({ step: 'idle', ended: null }, onCancel).getAttribute('aria-expanded')).toBe('false');
});

it('is not ended by its heading while one points', () => {
  const onCancel = vi.fn();
  const heading = show({ step: 'pointing', field: 'name' }, onCancel);
  act(() => heading.click());
  expect(onCancel).not.toHaveBeenCalled();
  expect(place.querySelector('[data-testid="teach-pointing"]')).not.toBeNull();
});
