import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { forecastBase, replacementCost, silentUnhappy } from '../../../lib/domain/churn/customer-base.ts';
import { groupOrderDays } from '../../../lib/domain/churn/order-days.ts';
import type { CustomerId } from '../../../lib/domain/customers/customer.ts';
import type { ImportRecord } from '../../../lib/domain/customers/import-record.ts';
import { churnFromOrders } from '../../../lib/domain/figures/churn-from-orders.ts';
import type { CompanyFigures, SourceFigures } from '../../../lib/domain/figures/company-figures.ts';
import { isLossRisingUnseen } from '../../../lib/domain/figures/early-warning.ts';
import { judgePeriod } from '../../../lib/domain/figures/judge-period.ts';
import { periodsAYear, seriesOf } from '../../../lib/domain/figures/period-figures.ts';
import type { Language } from '../../../lib/domain/language.ts';
import { defaultSettings } from '../../../lib/domain/settings.ts';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import { FiguresPart, type FiguresPartProps } from './FiguresPart.tsx';
import { place, root } from '../../../tests/components/react-root.ts';

const nothing: CompanyFigures = {
  sources: {},
  winBack: null,
  cohorts: null,
  survival: null,
  reasons: [],
  complaints: 0,
  imports: [],
  currency: null,
};
const calculations = { judgePeriod, forecastBase, replacementCost, silentUnhappy, isLossRisingUnseen, periodsAYear };

function show(language: Language, props: Partial<FiguresPartProps> = {}): void {
  const translator = createTranslator(language, { nativeDigits: true });
  document.documentElement.dir = translator.direction;
  act(() =>
    root.render(
      <FiguresPart
        translator={translator}
        calculations={calculations}
        figures={nothing}
        progress={null}
        failure={null}
        settings={defaultSettings}
        defaults={defaultSettings}
        isReadOnly={false}
        onSettings={() => undefined}
        askPeriod={async () => null}
        onCompare={async () => ({ ok: false, why: 'internal', file: null })}
        onExportLists={() => ''}
        onTryAgain={() => undefined}
        onReloadPage={() => undefined}
        {...props}
      />,
    ),
  );
}

const part = (testId: string): HTMLElement => place.querySelector<HTMLElement>(`[data-testid="${testId}"]`)!;
/** What is read there, with plain spaces and without marks of direction. */
const wordsOf = (element: Element): string =>
  (element.textContent ?? '').replaceAll(/[\u200E\u2068\u2069]/gu, '').replaceAll(/[\u00A0\u202F]/gu, ' ');
const fieldsOf = (testId: string): HTMLInputElement[] => [...part(testId).querySelectorAll<HTMLInputElement>('input.figures__number')];

function type(input: HTMLInputElement, text: string): void {
  act(() => {
    // As a person's typing does, past React's own note of the value.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

describe('by hand', () => {
  it.each([
    ['en', '1,500', '250', '', ['16.7%', '250 customers lost of 1,500', 'Fails the test of 5% a year', 'above 5% a year is more than 99%']],
    ['fa', '۱۵۰۰', '۲۵۰', '', ['۱۶٫۷٪', '۲۵۰ مشتری از ۱٬۵۰۰ مشتری از دست رفته', 'با معیار سالی ۵٪ قابل قبول نیست', 'بیش از ۹۹٪ است']],
    ['ru', '1 500', '250', '', ['16,7 %', 'Ушли 250 клиентов из 1 500', 'Проверка «5 % в год» не пройдена', 'более 99 %']],
    ['en', '17,000,000', '170,000', '680,000', ['1%', 'Net growth+3%', 'Growth if nobody had left+4%', '17,510,000', 'Passes the test']],
    ['fa', '۱۷٬۰۰۰٬۰۰۰', '۱۷۰٬۰۰۰', '۶۸۰٬۰۰۰', ['۱٪', '+۳٪', '+۴٪', '۱۷٬۵۱۰٬۰۰۰', 'قابل قبول است']],
    ['ru', '17 000 000', '170 000', '680 000', ['1 %', '+3 %', '+4 %', '17 510 000', 'пройдена']],
    ['en', '100', '12', '14', ['12%', 'Net growth+2%', '102']],
    ['en', '100', '6', '', ['6%', 'The chance that the true rate is above 5% a year is 70%.']],
  ] as const)('says in %s of %s customers, %s lost and %s new what they come to', (language, atStart, lost, joined, expected) => {
    show(language);
    const [startField, lostField, joinedField] = fieldsOf('by-hand');
    type(startField!, atStart);
    type(lostField!, lost);
    type(joinedField!, joined);
    for (const words of expected) expect(wordsOf(part('judgement'))).toContain(words);
  });

  it('says what a month is a year', () => {
    show('en');
    const [startField, lostField] = fieldsOf('by-hand');
    type(startField!, '100');
    type(lostField!, '5');
    act(() => part('by-hand').querySelector<HTMLInputElement>('input[value="month"]')!.click());
    expect(wordsOf(part('judgement'))).toContain('If it went on like this: 46% a year');
    expect(wordsOf(part('judgement'))).toContain('5% a year is 0.43% in a period of this length.');
  });

  it('refuses more lost than there were', () => {
    show('en');
    const [startField, lostField] = fieldsOf('by-hand');
    type(startField!, '10');
    type(lostField!, '11');
    expect(part('judgement')).toBeNull();
    expect(part('by-hand').querySelector('[role="alert"]')!.textContent).toContain('More cannot be lost than were there');
  });
});

describe('what if', () => {
  it('sets two firms with 20 % new and 90 and 80 % kept side by side', () => {
    show('en');
    // The examples to begin with are the two firms.
    expect(wordsOf(part('what-if-result'))).toBe('If 90% stay×1.95+10% a yearAs now, 80%×1.000% a year');
    show('fa');
    expect(wordsOf(part('what-if-result'))).toBe('اگر ۹۰٪ بمانند۱٫۹۵ برابرسالی +۱۰٪مانند امروز، ۸۰٪۱٫۰۰ برابرسالی ۰٪');
  });

  it('calls the cost of replacing a rule of thumb', () => {
    show('en');
    const fields = fieldsOf('what-if');
    type(fields[0]!, '1000');
    type(fieldsOf('what-if').at(-1)!, '10');
    const words = wordsOf(part('what-if').querySelector('.figures__thumb')!);
    expect(words).toContain('Rule of thumb');
    expect(words).toContain('the 200 customers lost in a year costs 10,000 to 14,000');
  });
});

it('tells how many are silent behind the complaints', () => {
  show('ru');
  type(fieldsOf('silent')[0]!, '20');
  expect(wordsOf(part('silent-result'))).toBe('20 жалоб: вероятно, недовольны от 200 до 500 клиентов.');
});

it('begins with the complaints that are open', () => {
  show('fa', { figures: { ...nothing, complaints: 8 } });
  expect(fieldsOf('silent')[0]!.value).toBe('۸');
  expect(wordsOf(part('silent'))).toContain('اکنون ۸ مشتری شکایت باز دارند.');
});

it('says without data what is needed, and where to bring it', () => {
  show('fa');
  expect(part('no-data').querySelector('a')!.getAttribute('href')).toBe('#files');
  expect(part('by-hand')).not.toBeNull();
});

/** Two hundred customers of a shop who order every ten days; from day 600 on more and more of them stop. */
function shopFigures(): SourceFigures {
  const rows: [number, number][] = [];
  const firstDay = 19_723;
  for (let c = 0; c < 200; c++) {
    const lastDay = c % 8 === 0 ? 600 + c / 2 : 729;
    for (let day = c % 10; day <= lastDay; day += 10) rows.push([c, firstDay + day]);
  }
  const orders = { customers: rows.map(([c]) => c), days: rows.map(([, day]) => day), amounts: rows.map(() => 100) };
  const orderDays = groupOrderDays(orders, 200, Infinity);
  const span = { firstDay, untilDay: firstDay + 729 };
  return {
    ...span,
    customers: 200,
    series: seriesOf(span, true, (periods) => churnFromOrders(orderDays, periods)),
    silent: null,
    undated: { customers: 0, lost: 0 },
    usualGapDays: 10,
    value: null,
  };
}

describe('from orders', () => {
  const figures = { ...nothing, sources: { orders: shopFigures() } };

  it.each(['en', 'fa', 'ru'] as const)('draws the rate beside the revenue in %s, with its table', (language) => {
    show(language, { figures });
    expect(part('churn').querySelector('svg[role="img"]')!.getAttribute('aria-label')).not.toBe('');
    expect(part('churn').querySelectorAll('.chart__bar').length).toBeGreaterThan(10);
    act(() => part('churn-table').querySelector('button')!.click());
    const lines = [...part('churn').querySelectorAll('tbody tr')].map((row) => [...row.children].map(wordsOf));
    expect(lines.length).toBeGreaterThan(10);
    // Both definitions stand side by side.
    expect(lines[0]).toHaveLength(7);
  });

  it('warns of periods that are shorter than the customers’ rhythm', () => {
    show('en', { figures });
    expect(part('too-short')).toBeNull();
    act(() => part('churn').querySelector<HTMLInputElement>('input[value="week"]')!.click());
    expect(wordsOf(part('too-short'))).toContain('10 days');
  });

  it('begins in the calendar of the language and can change it', () => {
    show('fa', { figures });
    expect(wordsOf(part('churn').querySelector('option')!)).toBe('آذر ۱۴۰۴');
    act(() => part('churn').querySelector<HTMLInputElement>('input[value="gregorian"]')!.click());
    expect(wordsOf(part('churn').querySelector('option')!)).toBe('نوامبر ۲۰۲۵');
  });

  it('asks for a period from one day to another', async () => {
    const asked: unknown[] = [];
    show('en', {
      figures,
      askPeriod: async (source, period) => {
        asked.push([source, period]);
        return { ...period, atStart: 50, lost: { strict: 3, byHalf: 6 }, joined: 1, returned: 1, revenue: 900, unpriced: 0 };
      },
    });
    await act(async () => part('churn').querySelector<HTMLInputElement>('input[value="custom"]')!.click());
    expect(asked).toEqual([['orders', { startDay: 20_088, endDay: 20_453 }]]);
    expect(wordsOf(part('judgement'))).toContain('3 customers lost of 50');
    await act(async () => part('churn').querySelector<HTMLInputElement>('input[value="byHalf"]')!.click());
    expect(wordsOf(part('judgement'))).toContain('6 customers lost of 50');
  });
});

it('sees a loss that rises while revenue still grows', () => {
  const shop = shopFigures();
  const months = shop.series.gregorian.month.slice(0, 3);
  const rising = months.map((row, i) => ({ ...row, atStart: 1000, lost: { strict: 20 + 15 * i, byHalf: 100 }, revenue: 5000 + 100 * i }));
  const seriesWith = (month: typeof months) => ({ ...shop, series: { ...shop.series, gregorian: { ...shop.series.gregorian, month } } });
  show('en', { figures: { ...nothing, sources: { orders: seriesWith(rising) } } });
  expect(wordsOf(part('rising'))).toContain('Losses rise while revenue still grows');
  show('en', {
    figures: { ...nothing, sources: { orders: seriesWith(rising.map((row) => ({ ...row, lost: { strict: 20, byHalf: 100 } }))) } },
  });
  expect(part('rising')).toBeNull();
});

it('tells why a source is silent', () => {
  const silent = { ...shopFigures(), silent: 'undated' as const, undated: { customers: 9, lost: 4 } };
  show('en', { figures: { ...nothing, sources: { contracts: silent } } });
  expect(wordsOf(part('silent-source'))).toContain('Without dates: 9 customers, of whom 4 left.');
  expect(part('judgement')).toBeNull();
});

it('compares two imports and shows who is lost', async () => {
  const record = (id: string): ImportRecord => ({
    id,
    state: 'done',
    fileName: `${id}.csv`,
    hash: id,
    kind: 'customers',
    origin: null,
    startedAt: 0,
    committedAt: 0,
    counts: { rows: 9, customers: 9, known: 0, orders: 0, contracts: 0, skippedRows: 0 },
    firstDay: null,
    lastDay: null,
    currency: null,
  });
  const asked: unknown[] = [];
  const exported: unknown[] = [];
  const lost = Array.from({ length: 250 }, (_, i) => ({ code: String(i), name: `N${i}`, emails: [] }));
  const value = { atStart: 1500, now: 1251, kept: 1250, lost, joined: [{ code: '9', name: 'New', emails: [] }] };
  show('en', {
    figures: { ...nothing, imports: [record('this-year'), record('last-year')] },
    onCompare: async (choice) => {
      asked.push(choice);
      return { ok: true, value };
    },
    onExportLists: (lists) => {
      exported.push(lists);
      return 'lists.csv';
    },
  });
  act(() => part('churn').querySelector<HTMLInputElement>('input[value="lists"]')!.click());
  await act(async () => part('compare').click());
  expect(asked).toEqual([{ kind: 'imports', beforeId: 'last-year', nowId: 'this-year' }]);
  expect(wordsOf(part('judgement'))).toContain('16.7%');
  expect(wordsOf(part('two-lists'))).toContain('Not on the list any more: 250 customers');
  act(() => part('export-lists').click());
  expect(exported).toEqual([value]);
  expect(wordsOf(part('two-lists'))).toContain('Saved as lists.csv');
});

it('says who is to be won back, and who has a complaint first', () => {
  const row = {
    id: 'a' as CustomerId,
    name: 'Acme',
    company: null,
    probabilityNoOrder: 0.6,
    orderAmount: 500,
    worth: 60,
    lastOrderDay: 20_000,
  };
  const winBack = { horizonDays: 60, count: 1, rows: [row], complaintFirst: [{ id: 'b' as CustomerId, name: 'Blue', company: null }] };
  show('en', { figures: { ...nothing, winBack, currency: 'EUR' } });
  expect([...part('win-back').querySelectorAll('tbody tr > *')].map(wordsOf)).toEqual([
    'Acme',
    '60 EUR',
    '40%',
    '500 EUR',
    '4 October 2024',
  ]);
  expect(wordsOf(part('complaint-first'))).toContain('Blue');
});
