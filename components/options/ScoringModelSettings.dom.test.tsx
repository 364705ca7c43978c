import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CustomerId } from '../../lib/domain/customers/customer.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import type { SignalDefault } from '../../lib/domain/views.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { ScoringModelSettings, type ModelSettings } from './ScoringModelSettings.tsx';
import { place, root } from '../../tests/components/react-root.ts';

let saved: ModelSettings[];
let tried: ModelSettings[];

beforeEach(() => {
  saved = [];
  tried = [];
});

const signals: SignalDefault[] = [
  { id: 'complaint', group: 'service', weight: 1.8, halfLifeDays: 60 },
  { id: 'praise', group: 'voice', weight: -0.5, halfLifeDays: 90 },
  { id: 'silence', group: 'relation', weight: 0.5, halfLifeDays: null },
];
const unknown = { kind: 'unknown', seen: { messages: 0, orders: 0, facts: 0 } } as const;
const search = () => Promise.resolve([{ id: 'c' as CustomerId, name: 'Anna', company: null, score: unknown }]);
const preview = (_id: string, settings: ModelSettings) => {
  tried.push(settings);
  return Promise.resolve({ name: 'Anna', now: unknown, tried: unknown });
};

function show(language: 'en' | 'fa' | 'ru' = 'en'): void {
  act(() =>
    root.render(
      <ScoringModelSettings
        translator={createTranslator(language, { nativeDigits: true })}
        settings={defaultSettings}
        defaults={defaultSettings}
        signals={signals}
        isReadOnly={false}
        onSave={(settings) => saved.push(settings)}
        onSearch={search}
        onPreview={preview}
      />,
    ),
  );
}

const labelled = (words: string): HTMLInputElement => {
  const label = [...place.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(words));
  const input = label && place.querySelector<HTMLInputElement>(`#${CSS.escape(label.htmlFor)}`);
  if (!input) throw new Error(`No field ${words}`);
  return input;
};
function type(input: HTMLInputElement, text: string): void {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const leave = (input: HTMLInputElement): void => act(() => void input.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
const press = (words: string | RegExp): void =>
  act(() => [...place.querySelectorAll('button')].find(({ textContent }) => textContent.match(words))!.click());

describe('how the score reckons', () => {
  it('keeps nothing before it is saved, and drops it when told to', () => {
    show();
    type(labelled('Weight: Open complaint'), '0.9');
    press('Save');
    expect(saved.map(({ signalWeights }) => signalWeights)).toEqual([{ complaint: 0.9 }]);
    type(labelled('Half-life in days: Praise'), '30');
    leave(labelled('Half-life in days: Praise'));
    expect(labelled('Half-life in days: Praise').value).toBe('30');
    press('Discard');
    expect(labelled('Half-life in days: Praise').value).toBe('90');
    press('Save');
    expect(saved).toHaveLength(1);
  });

  it('never turns a sign round, and says what fits', () => {
    show();
    const praise = labelled('Weight: Praise');
    type(praise, '1');
    expect(praise.getAttribute('aria-invalid')).toBe('true');
    type(praise, '−۰٫۷');
    expect(praise.getAttribute('aria-invalid')).toBeNull();
    press('Save');
    expect(saved.map(({ signalWeights }) => signalWeights)).toEqual([{ praise: -0.7 }]);
  });

  it('takes a default for no change, and an empty horizon for the usual one', () => {
    show();
    type(labelled('Weight: Open complaint'), '1.8');
    type(labelled('Looking ahead, orders'), '90');
    type(labelled('Looking ahead, orders'), '');
    press('Save');
    expect(saved).toEqual([]);
  });

  it('takes band limits only when all three rise', () => {
    show();
    const watch = labelled('Worth watching');
    type(watch, '50');
    leave(watch);
    expect(watch.getAttribute('aria-invalid')).toBe('true');
    press('Save');
    expect(saved).toEqual([]);
    type(labelled('High risk'), '55');
    expect(watch.getAttribute('aria-invalid')).toBeNull();
    press('Save');
    expect(saved.map(({ bandLimits }) => bandLimits)).toEqual([{ watch: 50, high: 55, critical: 60 }]);
  });

  it('is tried on a customer with the very settings that stand there', async () => {
    show();
    await act(async () => place.querySelector('form')!.requestSubmit());
    press('Choose');
    press(/^Choose$/u);
    await act(async () => [...place.querySelectorAll<HTMLButtonElement>('.page-list button')][0]?.click());
    type(labelled('Weight: Silence'), '2');
    // React draws what has come when `act` ends, so each look has an `act` of its own.
    await vi.waitFor(async () => {
      await act(() => Promise.resolve());
      expect(tried.at(-1)?.signalWeights).toEqual({ silence: 2 });
      expect(place.querySelector('[data-testid="preview"]')?.textContent).toContain('Anna');
    }, 20_000);
    expect(saved).toEqual([]);
  });

  it.each(['fa', 'ru'] as const)('shows every signal with its ground, in %s', (language) => {
    show(language);
    const rows = [...place.querySelectorAll('[data-testid="weight-row"]')];
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.querySelector('.hf-hint')?.textContent).not.toBe('');
  });
});
