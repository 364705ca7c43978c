import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { DeniedReason } from '../../lib/domain/journal/journal.ts';
import type { Reason, RiskScore } from '../../lib/domain/scoring/score.ts';
import type { SignalId } from '../../lib/domain/signals/signal.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { ReasonsSection } from './ReasonsSection.tsx';
import { place, root } from '../../tests/components/react-root.ts';

let said: unknown[][];
beforeEach(() => {
  said = [];
});

const at = Date.UTC(2026, 10, 20);
const signal = (id: SignalId, points: number): Reason => ({
  kind: 'signal',
  points,
  group: 'voice',
  signal: {
    id,
    key: `${id}:1`,
    at,
    intensity: 1,
    confidence: 1,
    decays: true,
    evidence: {
      quote: `Words of ${id}`,
      source: { hostId: 'crm', url: 'https://crm.example/1', place: '', observedAt: at },
      params: { competitor: 'Klarwerk', days: 3, usualDays: 9 },
    },
  },
});
const start: Reason = { kind: 'startingPoint', points: 4 };
const scored = (...reasons: Reason[]): Extract<RiskScore, { kind: 'scored' }> => ({
  kind: 'scored',
  customerKind: 'unknown',
  loss: null,
  score: reasons.reduce((sum, { points }) => sum + points, 0),
  band: 'high',
  confidence: 'medium',
  interval: { low: 0, high: 100 },
  reasons,
});

const show = (score: Extract<RiskScore, { kind: 'scored' }>, denied: DeniedReason[] = []) =>
  act(() =>
    root.render(
      <ReasonsSection
        score={score}
        denied={denied}
        isQuoteMissing={false}
        translator={createTranslator('en', { nativeDigits: true, timeZone: 'UTC' })}
        hostNames={{ crm: 'Northlight Desk' }}
        canSave
        onDeny={({ id }, words) => said.push(['deny', id, words])}
        onShowQuote={(quote) => said.push(['show', quote])}
        onRemoveEntry={({ id }) => said.push(['again', id])}
      />,
    ),
  );
const rows = () => [...place.querySelectorAll<HTMLElement>('[data-testid="reason"]')];
const ids = () => rows().map(({ dataset }) => dataset['reason']);
const press = (element: HTMLElement) => act(() => element.click());
const headOf = (id: string) => place.querySelector<HTMLElement>(`[data-reason="${id}"] button`)!;
const find = (testId: string) => place.querySelector<HTMLElement>(`[data-testid="${testId}"]`);
const tail = () => place.querySelector<HTMLElement>('.panel-tail');

const five = scored(start, signal('cancelIntent', 33), signal('complaint', 22), signal('competitorNamed', 9), signal('praise', -6));

it('shows the three largest, and what the others come to, so that it all adds up to the score', () => {
  show(five);
  expect(ids()).toEqual(['cancelIntent', 'complaint', 'competitorNamed']);
  expect(tail()!.textContent).toContain('2 more reasons');
  expect(tail()!.textContent).toContain('−2');
  expect(find('reasons-total')!.textContent).toContain('62');
  press(tail()!.querySelector('button')!);
  expect(ids()).toHaveLength(5);
  expect(rows().reduce((sum, { dataset }) => sum + Number(dataset['points']), 0)).toBe(62);
});

it('says each in short with its day and its words, and the rest of it when it is opened', () => {
  show(five);
  const [row] = rows();
  expect(row!.textContent).toContain('20 November 2026');
  expect(row!.textContent).toContain('“Words of cancelIntent”');
  expect(row!.querySelector('a')).toBeNull();
  press(headOf('cancelIntent'));
  expect(row!.querySelector('a')!.textContent).toBe('Northlight Desk');
  press(find('show-quote')!);
  press(find('deny-reason')!);
  expect(said).toEqual([
    ['show', 'Words of cancelIntent'],
    ['deny', 'cancelIntent', 'Words of cancelIntent'],
  ]);
});

it('keeps in sight what somebody looked into, open as it was, also when others have grown larger', () => {
  show(five);
  press(headOf('competitorNamed'));
  press(tail()!.querySelector('button')!);
  show(scored(start, signal('cancelIntent', 33), signal('complaint', 22), signal('competitorNamed', 5), signal('silence', 20)));
  expect(place.querySelector('.panel-reasons')!.children).toHaveLength(4);
  expect(headOf('competitorNamed').getAttribute('aria-expanded')).toBe('true');
  expect(tail()!.querySelector('button')!.getAttribute('aria-expanded')).toBe('true');
});

it('shows what was just denied, with the way to count it again', () => {
  show(five);
  expect(find('denied')).toBeNull();
  press(headOf('complaint'));
  act(() => place.querySelector<HTMLElement>('[data-reason="complaint"] [data-testid="deny-reason"]')!.click());
  const entry: DeniedReason = { kind: 'reasonDenied', id: 'denied-1', customerId: 'c', at, signalId: 'complaint', key: 'k', words: 'Late' };
  show(scored(start, signal('cancelIntent', 33)), [entry]);
  press(find('denied')!.querySelector<HTMLElement>('li button')!);
  expect(said.at(-1)).toEqual(['again', 'denied-1']);
});
