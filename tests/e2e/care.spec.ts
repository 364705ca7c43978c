/**
 * What is done about a customer over weeks: a plan made in one click and worked on, a complaint case from its opening to its root
 * cause, a calendar of contacts, promises with their person, and what is due of all that. Pictures are in .output/screens.
 */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { languages, type Language } from '../../lib/domain/language.ts';
import {
  agendaKindWords,
  careWords,
  followUpWarningWords,
  followUpWords,
  planContactWords,
  recoveryStepWords,
  rootCauseWords,
} from '../../lib/i18n/catalogs/care.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';
import { expectedCustomers } from '../demo-crm/expected.mjs';
import { startDemoCrm, type DemoCrm } from '../demo-crm/server.mjs';
import { waitForBadges } from './support/badges.ts';
import { demoSettings } from './support/demo-settings.ts';
import { launchWithExtension, type LaunchedExtension } from './support/extension.ts';
import { saveSettings } from './support/settings.ts';
import { putRow, readTable } from './support/stores.ts';
import { lookAt } from './support/surface.ts';

test.describe.configure({ mode: 'parallel' });

const dayMs = 86_400_000;
/** A day of this computer's calendar, so many days from today. */
const dayFromToday = (days: number): string => {
  const at = new Date(Date.now() + days * dayMs);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

const typed = {
  en: {
    result: 'She is glad that I rang.',
    offer: 'Only the monthly service, for a quarter',
    about: 'Two boxes are missing',
    cause: 'Packed by hand',
    person: 'Hannah',
  },
  fa: {
    result: 'از تماسم خوشحال شد.',
    offer: 'فقط سرویس ماهانه، برای سه ماه',
    about: 'دو جعبه کم است',
    cause: 'بسته‌بندی دستی بود',
    person: 'خانم کریمی',
  },
  ru: {
    result: 'Обрадовалась звонку.',
    offer: 'Только ежемесячное обслуживание на квартал',
    about: 'Не хватает двух коробок',
    cause: 'Собирали вручную',
    person: 'Анна',
  },
} satisfies Record<Language, Record<string, string>>;

async function openPanelOf(browser: LaunchedExtension, crm: DemoCrm, customerId: string, language: Language): Promise<Page> {
  const host = await browser.context.newPage();
  await host.goto(`${crm.url}/customers/${customerId}?lang=${language}`);
  await waitForBadges(host);
  const panel = await browser.openPanel(host);
  await panel.setViewportSize({ width: 420, height: 900 });
  await expect(panel.getByTestId('care')).toBeVisible();
  return panel;
}

const stored = (panel: Page) => readTable(panel, 'holdfast-journal', 'followUps');

for (const language of languages)
  test(`a plan, a case and what is due of them, in ${language}`, async () => {
    test.setTimeout(360_000);
    const crm = await startDemoCrm();
    const browser = await launchWithExtension({ locale: language === 'en' ? 'en-GB' : language });
    const { t, day } = createTranslator(language, { nativeDigits: true });
    const words = typed[language];
    const errors: string[] = [];
    browser.context.on('weberror', (error) => errors.push(error.error().message));
    try {
      await saveSettings(browser, { ...demoSettings, theme: language === 'fa' ? 'dark' : 'light' });
      const customer = expectedCustomers().find((one) => one.language === language && one.plan === 'danger')!;
      const panel = await openPanelOf(browser, crm, customer.id, language);
      await lookAt(panel, `care-empty-${language}`, 320);

      // One click makes the plan of the five moves; it opens in its place.
      await panel.getByTestId('make-plan').click();
      const plan = panel.getByTestId('winBackPlan');
      await expect(plan.getByTestId('contact')).toHaveCount(5);
      await expect(plan.getByTestId('contact').first()).toContainText(t(planContactWords.findTheReason));
      await expect(plan.getByTestId('care-owner')).toHaveValue(demoSettings.userName!);
      await plan.getByTestId('start-plan').click();
      await expect.poll(() => stored(panel)).toMatchObject([{ kind: 'winBackPlan', state: 'running' }]);

      await plan.getByTestId('move-step-back').getByRole('button').first().click();
      await plan.getByTestId('step-back').fill(words.offer);
      const first = plan.getByTestId('contact').first();
      await first.getByTestId('contact-done').click();
      await first.getByTestId('contact-result').fill(words.result);
      await expect(plan.getByTestId('care-save')).toHaveAttribute('data-state', 'saved');
      await lookAt(panel, `care-plan-${language}`, 320);

      // What is typed last goes out as the panel goes away.
      await plan.getByTestId('contact').nth(1).getByTestId('contact-edit').click();
      await plan.getByTestId('contact-reason').fill(words.person);
      await panel.reload();
      await panel.getByTestId('winBackPlan').getByRole('button').first().click();
      await expect(first).toHaveAttribute('data-state', 'done');
      await expect(first.getByTestId('contact-result')).toHaveValue(words.result);
      await expect(plan.getByTestId('contact').nth(1)).toContainText(words.person);

      // Removed and brought back; then skipped.
      await plan.getByTestId('contact').nth(4).getByTestId('contact-edit').click();
      await plan.getByTestId('remove-contact').click();
      await expect(plan.getByTestId('contact')).toHaveCount(4);
      await panel.getByTestId('undo-removal').click();
      await expect(plan.getByTestId('contact')).toHaveCount(5);
      await plan.getByTestId('contact').nth(4).getByTestId('contact-skip').click();
      await plan.getByTestId('care-history').getByRole('button').click();
      await expect(plan.getByTestId('care-history').locator('li').first()).toContainText(t(planContactWords.isItMe));
      await plan.getByRole('button').first().click();

      // A complaint, from what was said on the phone to what was behind it.
      await panel.getByTestId('new-case').click();
      await panel.getByTestId('new-case-about').fill(words.about);
      await panel.reload();
      await expect(panel.getByTestId('new-case-about')).toHaveValue(words.about);
      await panel.getByTestId('begin-case').click();
      const complaint = panel.getByTestId('complaintCase');
      await expect(complaint.getByTestId('case-step')).toHaveCount(9);
      await complaint.getByText(t(recoveryStepWords.notice)).first().click();
      await expect
        .poll(async () => (await stored(panel)).find(({ kind }) => kind === 'complaintCase'))
        .toMatchObject({
          about: words.about,
          steps: [{ step: 'notice', isDone: true }, { step: 'listen', isDone: false }, {}, {}, {}, {}, {}, {}, {}],
        });
      await lookAt(panel, `care-case-${language}`, 320);

      // What is due stands in the overview too, and what is done there is done here.
      const agenda = await browser.openExtensionPage('dashboard.html#agenda');
      await expect(
        agenda
          .getByTestId('due')
          .filter({ hasText: t(agendaKindWords.case) })
          .first(),
      ).toBeVisible();
      const contact = agenda.locator('[data-testid="due"][data-kind="contact"]').first();
      await expect(contact).toContainText(words.person);
      await lookAt(agenda, `agenda-${language}`, 360);
      await contact.getByTestId('due-done').click();
      await expect(agenda.getByTestId('due-done-bar')).toBeVisible();
      await expect(agenda.locator('[data-testid="due"][data-kind="contact"]').filter({ hasText: words.person })).toHaveCount(0);
      await agenda.getByTestId('due-undo').click();
      await expect(contact).toContainText(words.person);
      await contact.getByTestId('due-move').click();
      await contact.locator('.hf-chip').last().click();
      await contact.getByTestId('due-move-save').click();
      await expect
        .poll(async () => JSON.stringify((await stored(agenda)).map(({ contacts }) => contacts)))
        .toContain(`"on":"${dayFromToday(14)}","reason":"${words.person}"`);
      await expect(contact).toContainText(day(dayFromToday(14)));
      const [file] = await Promise.all([agenda.waitForEvent('download'), agenda.getByTestId('export-calendar').click()]);
      const calendar = readFileSync(await file.path(), 'utf8').replaceAll('\r\n ', '');
      expect(calendar).toContain(`DTSTART;VALUE=DATE:${dayFromToday(14).replaceAll('-', '')}`);
      expect(calendar).toContain(words.person);
      await agenda.close();

      await complaint.getByTestId('close-case').click();
      await expect(complaint.getByTestId('confirm-close')).toHaveAttribute('aria-disabled', 'true');
      await complaint.getByTestId('root-cause').selectOption('delivery');
      await complaint.getByTestId('root-cause-note').fill(words.cause);
      await complaint.getByTestId('confirm-close').click();
      // It stays where it was closed until it is folded; then it stands among the earlier ones.
      await expect(complaint.getByTestId('reopen-case')).toBeVisible();
      await complaint.getByRole('button').first().click();
      await panel.getByTestId('care-past').getByRole('button').first().click();
      await complaint.getByRole('button').first().click();
      await expect(complaint.getByTestId('care-history')).toBeVisible();
      await complaint.getByTestId('care-history').getByRole('button').click();
      await expect(complaint).toContainText(t(rootCauseWords.delivery));
      await expect
        .poll(async () => (await stored(panel)).find(({ kind }) => kind === 'complaintCase'))
        .toMatchObject({ state: 'putRight', rootCause: 'delivery', rootCauseNote: words.cause });
      await lookAt(panel, `care-closed-${language}`, 320);

      // What was read as a complaint becomes a case in one click, and is offered no more.
      const seen = panel.getByTestId('seen-complaint');
      const heard = await seen.first().locator('.care-quote').innerText();
      const count = await seen.count();
      await seen.first().getByTestId('open-case-from-reason').click();
      await expect(complaint.getByTestId('case-about').first()).toHaveValue(heard);
      await expect(seen).toHaveCount(count - 1);

      // A promise, to a person, for today: it stands above whatever the panel shows, and is kept there.
      await panel.getByTestId('promise-text').fill(words.offer);
      await panel.getByTestId('promise-to-whom').fill(words.person);
      await panel.reload();
      await expect(panel.getByTestId('promise-to-whom')).toHaveValue(words.person);
      await panel
        .locator('form', { has: panel.getByTestId('promise-text') })
        .locator('.hf-chip')
        .first()
        .click();
      await panel.getByTestId('save-promise').click();
      await expect(panel.getByTestId('promise')).toContainText(words.person);
      await panel.getByTestId('due-section').getByRole('button').first().click();
      await panel.locator('[data-testid="due"][data-kind="promise"]').getByTestId('due-kept').click();
      await expect(panel.getByTestId('promise')).toHaveAttribute('data-state', 'kept');
      await lookAt(panel, `care-due-${language}`, 320);
      await panel.getByTestId('due-undo').click();
      await expect(panel.getByTestId('promise')).toHaveAttribute('data-state', 'open');

      // Won back: the plan's outcome is the customer's.
      await plan.getByRole('button').first().click();
      await expect(panel.getByTestId('overtaken')).toHaveCount(0);
      await plan.getByTestId('care-state-choice').selectOption('wonBack');
      await expect(panel.getByTestId('outcome')).toHaveCount(1);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
      await crm.stop();
    }
  });

for (const language of languages)
  test(`a customer lost long ago: a short plan in two windows, its outcome after it, and no plan at last, in ${language}`, async () => {
    test.setTimeout(360_000);
    const crm = await startDemoCrm();
    const browser = await launchWithExtension({ locale: language === 'en' ? 'en-GB' : language });
    const { t } = createTranslator(language, { nativeDigits: true });
    const words = typed[language];
    try {
      // Somebody who has not told their name: then the host's own word counts who looks after the customer.
      await saveSettings(browser, { ...demoSettings, userName: '', theme: language === 'ru' ? 'dark' : 'light' });
      const customer = expectedCustomers().find((one) => one.language === language && one.plan === 'danger')!;
      const host = await browser.context.newPage();
      await host.goto(`${crm.url}/customers/${customer.id}?lang=${language}`);
      await waitForBadges(host);
      const panel = await browser.openPanel(host);
      await panel.setViewportSize({ width: 420, height: 900 });
      await expect(panel.getByTestId('care')).toBeVisible();
      await panel.getByTestId('outcome-left').click();
      await expect(panel.getByTestId('outcome')).toHaveCount(1);
      const [marked] = await readTable(panel, 'holdfast-journal', 'entries');
      /** Written down today, of a day long past. */
      const left = async (daysAgo: number): Promise<void> => {
        await putRow(panel, 'holdfast-journal', 'entries', { ...marked, id: `outcome-${daysAgo}-days`, at: Date.now() - daysAgo * dayMs });
        await panel.reload();
        await expect(panel.getByTestId('care')).toBeVisible();
      };

      // A year and a half is nearly over: fewer contacts, and why.
      await left(525);
      await panel.getByTestId('make-plan').click();
      const plan = panel.getByTestId('winBackPlan');
      await expect(plan.getByTestId('care-warning').first()).toHaveText(t(followUpWarningWords.littleTimeLeft));
      await expect(plan.getByTestId('contact').first()).toBeVisible();
      expect(await plan.getByTestId('contact').count()).toBeLessThan(5);
      await lookAt(panel, `care-short-plan-${language}`, 320);

      await expect(plan.getByTestId('care-owner')).toHaveValue(/\S \S/u);
      // Two windows change different fields at the same time.
      const other = await browser.openPanel(host);
      await expect(other.getByTestId('care')).toBeVisible();
      await other.getByTestId('winBackPlan').getByRole('button').first().click();
      await plan.getByTestId('move-step-back').getByRole('button').first().click();
      await Promise.all([plan.getByTestId('step-back').fill(words.offer), other.getByTestId('care-owner').fill(words.person)]);
      await expect.poll(() => stored(panel)).toMatchObject([{ stepBackOffer: words.offer, owner: words.person }]);
      await expect(plan.getByTestId('care-owner')).toHaveValue(words.person);
      for (const page of [panel, other]) await expect(page.getByTestId('overtaken')).toHaveCount(0);
      await other.close();

      // What it came to outlives the plan.
      await plan.getByTestId('care-state-choice').selectOption('letGo');
      await expect(panel.getByTestId('outcome')).toHaveCount(3);
      await plan.getByTestId('care-remove').click();
      await expect(panel.getByTestId('care')).toContainText(t(careWords.removedOutcomeStays, { what: t(followUpWords.winBackPlan) }));
      await lookAt(panel, `care-plan-removed-${language}`, 320);
      await expect.poll(() => stored(panel)).toEqual([]);
      await expect(panel.getByTestId('outcome')).toHaveCount(3);

      // Of a loss longer ago no plan is offered, and why.
      await left(640);
      await expect(panel.getByTestId('too-late-for-plan')).toBeVisible();
      await expect(panel.getByTestId('make-plan')).toHaveCount(0);
      await expect(panel.getByTestId('make-calendar')).toHaveCount(1);
      await lookAt(panel, `care-too-late-${language}`, 320);
    } finally {
      await browser.close();
      await crm.stop();
    }
  });
