import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settingsSchema } from '../../lib/domain/settings-schema.ts';
import { defaultSettings, type Settings } from '../../lib/domain/settings.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import type { Asked } from '../page/asked.ts';
import type { Exported } from '../page/ExportNotes.tsx';
import type { SettingsPatch } from '../page/settings-saver.ts';
import { OptionsPage, type OptionsPageProps } from './OptionsPage.tsx';
import { place, root } from '../../tests/components/react-root.ts';

let settings: Settings;
let changes: SettingsPatch[];

beforeEach(() => {
  settings = {
    ...defaultSettings,
    competitors: [
      { name: 'Nordwind', spellings: ['Норд'] },
      { name: 'Luch', spellings: [] },
    ],
  };
  changes = [];
});

const nothing = () => undefined;
function show(over: Partial<OptionsPageProps> = {}, language: 'en' | 'fa' | 'ru' = 'en') {
  const translator = createTranslator(language, { nativeDigits: true });
  const draw = () =>
    root.render(
      <OptionsPage
        translator={translator}
        settings={settings}
        defaults={defaultSettings}
        today="2026-11-20"
        saveState={{ kind: 'idle' }}
        failure={null}
        isReadOnly={false}
        sites={[{ site: 'https://crm.example', isPaused: false }]}
        siteSaid=""
        counts={{ customers: 3, entries: 1 }}
        onChange={(patch) => {
          changes.push(patch);
          settings = { ...settings, ...patch };
          draw();
        }}
        onAllow={() => Promise.resolve(true)}
        onPause={nothing}
        onWithdraw={nothing}
        onExport={() => Promise.resolve({ ok: true, value: { fileName: 'x.csv', count: 1 } })}
        onOpen={nothing}
        onTryAgain={nothing}
        onReloadPage={nothing}
        {...over}
      />,
    );
  act(draw);
}

const field = (label: string): HTMLInputElement => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent?.includes(label));
  const input = found?.htmlFor ? document.getElementById(found.htmlFor) : null;
  if (!(input instanceof HTMLInputElement)) throw new Error(`No field ${label}`);
  return input;
};
const button = (name: RegExp): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find((one) => name.test(one.getAttribute('aria-label') ?? one.textContent ?? ''));
  if (!found) throw new Error(`No button ${name}`);
  return found;
};
const type = (input: HTMLInputElement, text: string) =>
  act(() => {
    input.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text);
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const press = (target: HTMLButtonElement) => act(() => target.click());
const leave = (input: HTMLInputElement) => act(() => input.blur());

describe('numbers', () => {
  it('takes Persian digits, and says that a value is the default or what the default is', () => {
    show({}, 'fa');
    const input = field('تعداد مشتری‌های شما');
    expect(input.value).toBe('۲۰۰');
    type(input, '۳۵۰');
    leave(input);
    expect(changes).toEqual([{ bookSize: 350 }]);
    expect(input.closest('.setting')!.textContent).toContain('پیش‌فرض: ۲۰۰');
  });

  it('keeps percents and shares apart', () => {
    show();
    type(field('Usual yearly loss'), '7.5');
    expect(changes).toEqual([{ baseRate: 0.075 }]);
    expect(settingsSchema.safeParse(settings).success).toBe(true);
  });

  it('explains what does not fit, changes nothing, and goes back on Escape', () => {
    show();
    const input = field('A renewal is near');
    type(input, '900');
    expect(input.getAttribute('aria-invalid')).toBeNull();
    leave(input);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.closest('.setting')!.querySelector('[role="alert"]')!.textContent).toContain('365');
    expect(changes).toEqual([]);
    act(() => {
      input.focus();
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(input.value).toBe('60');
    expect(input.getAttribute('aria-invalid')).toBeNull();
  });

  it('goes back to the default and leaves the focus in the field', () => {
    settings = { ...settings, answerWithinHours: 3 };
    show();
    press(button(/Back to default: Answer/));
    expect(changes).toEqual([{ answerWithinHours: 8 }]);
    expect(document.activeElement).toBe(field('Answer a message'));
  });
});

describe('competitors', () => {
  it('removes one, offers it back, and puts it where it was', () => {
    show();
    press(button(/Remove Nordwind/));
    expect(settings.competitors.map(({ name }) => name)).toEqual(['Luch']);
    expect(document.activeElement?.textContent).toBe('Undo');
    press(button(/^Undo$/));
    expect(settings.competitors).toEqual([
      { name: 'Nordwind', spellings: ['Норд'] },
      { name: 'Luch', spellings: [] },
    ]);
    expect(document.activeElement).toBe(button(/Edit Nordwind/));
  });

  it('edits in place and leaves the other as it is', () => {
    show();
    press(button(/Edit Nordwind/));
    type(field('Name'), 'Nordwind AG');
    press(button(/^Done$/));
    expect(settings.competitors).toEqual([
      { name: 'Nordwind AG', spellings: ['Норд'] },
      { name: 'Luch', spellings: [] },
    ]);
  });

  it('says why a name is not taken', () => {
    show();
    type(field('Name'), 'LUCH');
    press(button(/^Add competitor$/));
    expect(changes).toEqual([]);
    expect(place.querySelector('.competitor-form [role="alert"]')!.textContent).toContain('on the list already');
  });
});

describe('working time', () => {
  // React draws what has come when `act` ends, so each look has an `act` of its own.
  const isThere = () =>
    vi.waitFor(async () => {
      await act(() => Promise.resolve());
      expect(place.querySelector('#working-time fieldset')).not.toBeNull();
    }, 20_000);

  it('begins the week where the reader’s begins, and keeps one working day', async () => {
    show({}, 'fa');
    await isThere();
    const days = [...place.querySelectorAll<HTMLButtonElement>('#working-time fieldset .hf-chip')].slice(0, 7);
    expect(days.map(({ textContent }) => textContent)).toEqual(['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه']);
    for (const day of days.slice(2, 6)) press(day);
    expect(new Set(settings.workingTime.weekend)).toEqual(new Set([0, 1, 2, 3, 4, 6]));
    expect(days[6]!.disabled).toBe(true);
    expect(settingsSchema.safeParse(settings).success).toBe(true);
  });

  it('adds a day off once, in order, and takes it away again', async () => {
    settings = { ...settings, workingTime: { ...settings.workingTime, daysOff: ['2027-01-05'] } };
    show();
    await isThere();
    press(button(/^Tomorrow$/));
    press(button(/^Add this day$/));
    expect(settings.workingTime.daysOff).toEqual(['2026-11-21', '2027-01-05']);
    press(button(/^Remove .*January/));
    expect(settings.workingTime.daysOff).toEqual(['2026-11-21']);
  });

  it('says that work must end after it begins', async () => {
    settings = { ...settings, workingTime: { ...settings.workingTime, startMinute: 600, endMinute: 540 } };
    show();
    await isThere();
    expect(place.querySelector('#working-time [role="alert"]:not(:empty)')!.textContent).toContain('must end after');
  });
});

describe('the page', () => {
  it('changes nothing while the store is only read', () => {
    show({ isReadOnly: true });
    expect(place.querySelector('[data-testid="read-only"]')).not.toBeNull();
    expect(field('Your name').readOnly).toBe(true);
    expect([...place.querySelectorAll('button')].some((one) => one.textContent === 'Add competitor')).toBe(false);
    expect(button(/^Export notes$/)).toBeDefined();
  });

  it('says how the export ended', async () => {
    const onExport = vi.fn<() => Promise<Asked<Exported>>>(() => Promise.resolve({ ok: false, failure: 'noAnswer' }));
    show({ onExport });
    await act(async () => button(/^Export notes$/).click());
    expect(place.querySelector('[data-testid="failure"]')!.textContent).toContain('does not answer');
    onExport.mockResolvedValueOnce({ ok: true, value: { fileName: 'holdfast-notes-2026-11-22.csv', count: 2 } });
    await act(async () => button(/^Try again$/).click());
    expect(place.querySelector('[data-testid="failure"]')).toBeNull();
    expect(place.querySelector('[data-testid="export-result"]')!.textContent).toBe('2 entries written to holdfast-notes-2026-11-22.csv');
  });

  it('offers to load the page anew where asking again cannot help', async () => {
    const onReloadPage = vi.fn<() => void>();
    show({ failure: 'extensionGone', onReloadPage });
    await act(async () => button(/^Reload this page$/).click());
    expect(onReloadPage).toHaveBeenCalledOnce();
  });
});
