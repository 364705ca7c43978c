import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Agenda, AgendaItem } from '../../../lib/domain/care/agenda.ts';
import type { CustomerId } from '../../../lib/domain/customers/customer.ts';
import { languages, type Language } from '../../../lib/domain/language.ts';
import { agendaKindWords, agendaWords, recoveryStepWords } from '../../../lib/i18n/catalogs/care.ts';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import type { AgendaStep } from '../../care/agenda-actions.ts';
import { DueSection } from '../../care/DueSection.tsx';
import { useAgenda, type AgendaPorts } from '../../care/use-agenda.ts';
import type { Asked } from '../../page/asked.ts';
import { AgendaPart } from './AgendaPart.tsx';
import { place, root } from '../../../tests/components/react-root.ts';

const today = '2026-11-23';
const item = (kind: AgendaItem['kind'], dueOn: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id: `${kind} ${dueOn}`,
  kind,
  customerId: 'c 1' as CustomerId,
  customerName: 'Desmond Okoro',
  company: 'Tidebrook',
  entryId: `of-${kind}`,
  partId: kind === 'contact' ? 'first' : kind === 'caseStep' ? 'agree' : null,
  what: 'Ring them',
  dueOn,
  playId: null,
  ...more,
});
const nothing: Agenda = { overdue: [], today: [], week: [], later: [] };

let agenda: Agenda;
let steps: [string, AgendaStep][];
let answer: Asked<null>;
let exported: readonly AgendaItem[];
let opened: string[];
beforeEach(() => {
  agenda = nothing;
  steps = [];
  answer = { ok: true, value: null };
  exported = [];
  opened = [];
});

const ports: AgendaPorts = {
  load: async () => ({ ok: true, value: agenda }),
  act: async ({ entryId }, step) => {
    steps.push([entryId, step]);
    return answer;
  },
  onChanged: () => () => undefined,
};

function Whole({ language, isReadOnly }: { language: Language; isReadOnly: boolean }) {
  return (
    <AgendaPart
      translator={createTranslator(language, { nativeDigits: true })}
      hand={useAgenda(ports)}
      today={today}
      isReadOnly={isReadOnly}
      customerHref={(id) => `#dossier/${encodeURIComponent(id)}`}
      onExport={(items) => {
        exported = items;
        return 'due.ics';
      }}
      onReloadPage={() => undefined}
    />
  );
}
function Compact() {
  return (
    <DueSection
      translator={createTranslator('en', { nativeDigits: true })}
      hand={useAgenda(ports)}
      today={today}
      canSave
      onOpenCustomer={(id) => opened.push(id)}
      onOpenAgenda={() => opened.push('agenda')}
    />
  );
}

const show = (language: Language, isReadOnly = false) =>
  act(async () => root.render(<Whole language={language} isReadOnly={isReadOnly} />));
const all = (testId: string) => [...place.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];
const click = (testId: string, index = 0) => act(async () => all(testId)[index]!.click());

it.each(languages)('says what will stand here, and each thing with its customer, its words and its day: %s', async (language) => {
  const { t, day } = createTranslator(language, { nativeDigits: true });
  await show(language);
  expect(all('agenda-empty')[0]!.textContent).toContain(t(agendaWords.emptyLead));
  agenda = {
    overdue: [item('promise', '2026-11-20')],
    today: [item('contact', today, { what: ' ' })],
    week: [item('caseStep', '2026-11-24')],
    later: [item('case', '2027-01-15')],
  };
  act(() => root.render(null));
  await show(language);
  const rows = all('due').map(({ textContent }) => textContent);
  expect(rows).toHaveLength(4);
  expect(rows[0]).toContain(day('2026-11-20'));
  expect(rows[0]).toContain('Ring them');
  expect(rows[1]).toContain(t(agendaKindWords.contact));
  expect(rows[2]).toContain(t(recoveryStepWords.agree));
  expect(place.querySelector('a')!.getAttribute('href')).toBe('#dossier/c%201');
  await click('export-calendar');
  expect(exported.map(({ kind }) => kind)).toEqual(['promise', 'contact', 'caseStep', 'case']);
  expect(place.textContent).toContain('due.ics');
});

it('does what can be done on the spot, and takes it back', async () => {
  agenda = { ...nothing, today: [item('promise', today), item('contact', today)] };
  await show('en');
  await click('due-broken');
  await click('due-undo');
  await click('due-done');
  await click('due-move');
  await act(async () => all('due')[1]!.querySelectorAll<HTMLElement>('.hf-chip')[3]!.click());
  expect(steps).toHaveLength(3);
  await click('due-move-save');
  await click('due-undo');
  expect(steps).toEqual([
    ['of-promise', { kind: 'promise', state: 'broken' }],
    ['of-promise', { kind: 'promise', state: 'open' }],
    ['of-contact', { kind: 'change', change: { what: 'setContactState', id: 'first', state: 'done' } }],
    ['of-contact', { kind: 'change', change: { what: 'moveContact', id: 'first', on: '2026-11-30' } }],
    ['of-contact', { kind: 'change', change: { what: 'moveContact', id: 'first', on: today } }],
  ]);
});

it('tells what failed, and changes nothing while the store only reads', async () => {
  agenda = { ...nothing, today: [item('promise', today)] };
  answer = { ok: false, failure: 'storageFull' };
  await show('en');
  await click('due-kept');
  expect(all('failure')).toHaveLength(1);
  expect(all('due-done-bar')).toHaveLength(0);
  await show('en', true);
  await click('due-kept');
  expect(steps).toHaveLength(1);
});

it('stands in the panel in one line, and not at all while nothing is due', async () => {
  await act(async () => root.render(<Compact />));
  expect(place.textContent).toBe('');
  agenda = { ...nothing, overdue: [item('promise', '2026-11-20')], later: [item('case', '2027-01-15')] };
  act(() => root.render(null));
  await act(async () => root.render(<Compact />));
  expect(place.textContent).toBe('1 overdue');
  await act(async () => all('due-section')[0]!.querySelector<HTMLElement>('button')!.click());
  expect(all('due')).toHaveLength(1);
  await act(async () => place.querySelector<HTMLElement>('.due__who')!.click());
  expect(opened).toEqual(['c 1']);
  // The way back goes away with its press, the keyboard stays; also while nothing is due any more until it is asked again.
  agenda = nothing;
  await click('due-kept');
  expect(document.activeElement).toBe(all('due-undo')[0]);
  await click('due-undo');
  expect(all('due-undo')).toHaveLength(0);
  expect(all('due-section')).toHaveLength(1);
  await vi.waitFor(() => expect(place.contains(document.activeElement)).toBe(true), 20_000);
});
