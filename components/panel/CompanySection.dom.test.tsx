import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { CustomerId } from '../../lib/domain/customers/customer.ts';
import type { CustomerSummary } from '../../lib/domain/views.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { CompanySection } from './CompanySection.tsx';
import { place, root } from '../../tests/components/react-root.ts';

beforeEach(() => {
  localStorage.clear();
});

const person = (name: string): CustomerSummary => ({
  id: name as CustomerId,
  name,
  company: null,
  score: { kind: 'unknown' } as CustomerSummary['score'],
});

it('goes on with the first of the people that “Show more” brought', () => {
  const people = Array.from({ length: 9 }, (_, i) => person(`P${i}`));
  const company = { domain: 'acme.example', record: person('Acme'), people, isCut: false };
  act(() =>
    root.render(
      <CompanySection company={company} translator={createTranslator('en', { nativeDigits: true })} onPickCustomer={() => undefined} />,
    ),
  );
  const rows = () => [...place.querySelectorAll('[data-testid="colleague"]')].map((row) => row.querySelector('bdi')!.textContent);
  // Closed, it names them.
  expect(rows()).toEqual([]);
  expect(place.textContent).toContain('Acme · P0 · P1');
  act(() => place.querySelector<HTMLButtonElement>('[aria-expanded]')!.click());
  expect(rows()).toEqual(['Acme', 'P0', 'P1', 'P2', 'P3', 'P4', 'P5']);
  act(() => place.querySelector<HTMLButtonElement>('.panel-more')!.click());
  expect(rows()).toHaveLength(10);
  expect(document.activeElement?.querySelector('bdi')?.textContent).toBe('P6');
});
