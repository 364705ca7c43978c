import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectToAddUp } from '../e2e/support/scores.ts';
import { saveCompetitors } from '../e2e/support/settings.ts';
import { readBadges, waitForBadges } from '../e2e/support/badges.ts';
import { launchWithExtension, type LaunchedExtension } from '../e2e/support/extension.ts';
import { readTable } from '../e2e/support/stores.ts';
import type { Observation } from '../../lib/domain/observations/observation.ts';
import { sentMails, startHost, type Host } from './host.ts';
import { createTally } from './tally.ts';

const shots = join(import.meta.dirname, '..', '..', '.output', 'hosts');
const competitors = [{ name: 'Klarwerk', spellings: ['Кларверк', 'کلارورک'] }];

let host: Host;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  mkdirSync(shots, { recursive: true });
  host = await startHost('roundcube');
});
test.afterAll(() => host?.stop());

async function logIn(page: Page): Promise<void> {
  await page.goto(host.url);
  // A browser that was killed may still know the session, as one that was closed does not.
  const login = page.locator('#rcmloginuser');
  await login.or(page.locator('#messagelist tbody tr.message').first()).waitFor({ timeout: 60_000 });
  if (await login.isVisible()) {
    await login.fill(host.user);
    await page.fill('#rcmloginpwd', host.password);
    await page.click('#rcmloginsubmit');
  }
  await page.waitForSelector('#messagelist tbody tr.message');
}

async function openMessage(page: Page, subject: string): Promise<void> {
  await page.goto(`${host.url}?_task=mail&_mbox=INBOX`);
  const link = page.locator('#messagelist tr.message a', { hasText: subject }).first();
  await page.goto(new URL((await link.getAttribute('href'))!, host.url).href);
  await page.waitForSelector('#messagebody');
}

const editorOf = (page: Page) => page.frameLocator('#composebody_ifr').locator('body');
const editorText = (page: Page): Promise<string> => editorOf(page).evaluate((body) => body.innerHTML);
/** A letter up to its closing: what stands below "Kind regards" is who wrote it, and no word of theirs. */
const untilClosing = (text: string): string =>
  text.replace(/^((?:kind|best|warm) regards|с уважением|با (?:احترام|سپاس|تشکر)|ارادتمند)([\s,،]*)$[^]*/imu, '$1$2').trim();
const squeeze = (text: string): string => text.replace(/[\s\u200e\u200f\u2066-\u2069]+/g, ' ').trim();

/** The text part of a mail as its reader sees it. */
function bodiesOf(source: string): { html: string; text: string } {
  const parts = { html: '', text: '' };
  for (const part of source.split(/\r?\n--[^\r\n]+/)) {
    const [head = '', ...rest] = part.split(/\r?\n\r?\n/);
    const type = /content-type:\s*text\/(html|plain)/i.exec(head)?.[1]?.toLowerCase();
    if (type === undefined) continue;
    const body = rest.join('\n\n');
    const isQuoted = /quoted-printable/i.test(head);
    const bytes = /base64/i.test(head)
      ? Buffer.from(body, 'base64')
      : Buffer.from(
          isQuoted
            ? body.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
            : body,
          'latin1',
        );
    parts[type === 'html' ? 'html' : 'text'] = bytes.toString('utf8');
  }
  return parts;
}

/** As it was written into the mailbox (roundcube/seed.php); `text`: without what it quotes. */
type Mail = {
  mailbox: 'INBOX' | 'Sent';
  date: string;
  name: string;
  email: string;
  subject: string;
  text: string;
  isAnswered: boolean;
};
type Contact = { name: string; email: string; company: string };
/** Machines and colleagues are no customers. */
const isCustomer = ({ email }: { email: string }): boolean => !/no-reply|mailer-daemon|northlight\.test$/i.test(email);
const minuteOf = (at: number | string): string => new Date(at).toISOString().slice(0, 16);

// First of all: what follows writes mails and answers some.
test('every mail of every folder and every contact is read right', async () => {
  const { mails, customers } = host.seed as { mails: Mail[]; customers: Contact[] };
  const tally = createTally();
  const browser = await launchWithExtension({ locale: 'en-US' });
  try {
    const page = await browser.context.newPage();
    const inside = await browser.openExtensionPage('options.html');
    await page.bringToFront();
    await logIn(page);
    const rows = page.locator('#messagelist tbody tr.message');
    const stored = async (): Promise<Observation[]> =>
      (await readTable(inside, 'holdfast-observations', 'observations')).map(({ observation }) => observation as Observation);
    const isAbout = ({ items }: Observation, key: string): boolean =>
      items.some((item) => item.key === `message:${new URL(host.url).origin}:${key}`);
    const keys = new Map<string, Mail>();
    for (const mailbox of ['INBOX', 'Sent'] as const) {
      const expected = mails.filter((mail) => mail.mailbox === mailbox).toSorted((a, b) => (a.date < b.date ? 1 : -1));
      await page.goto(`${host.url}?_task=mail&_mbox=${mailbox}`);
      await expect(rows).toHaveCount(expected.length);
      // Rows are read while they are in view.
      for (const [row, mail] of expected.entries()) {
        if (!isCustomer(mail)) continue;
        await rows.nth(row).scrollIntoViewIfNeeded();
        await expect(rows.nth(row).locator('holdfast-badge')).toHaveCount(1);
      }
      await expect(rows.locator('holdfast-badge')).toHaveCount(expected.filter(isCustomer).length);
      const links = await rows
        .locator('td.subject .subject a')
        .evaluateAll((anchors) => anchors.map((link) => (link as HTMLAnchorElement).href));
      expect(links).toHaveLength(expected.length);
      for (const [index, link] of links.entries()) {
        const mail = expected[index]!;
        const key = `${mailbox}/${new URL(link).searchParams.get('_uid')}`;
        keys.set(key, mail);
        await page.goto(link);
        await page.waitForSelector('#messagebody');
        if (!isCustomer(mail)) continue;
        // Above a mail of ours stands our own name: no place for a badge.
        if (mailbox === 'INBOX') await expect(page.locator('#message-header holdfast-badge')).toHaveCount(1);
        else await expect.poll(async () => (await stored()).some((one) => one.pageKind === 'message' && isAbout(one, key)), key).toBe(true);
      }
    }
    for (const contact of customers.keys()) {
      await page.goto(`${host.url}?_task=addressbook&_source=0&_cid=${contact + 1}&_action=show`);
      await expect(page.locator('#contacthead holdfast-badge')).toHaveCount(1);
    }

    const all = await stored();
    const factsOf = (observation: Observation[], field: string): string[] =>
      observation.flatMap(({ facts }) => facts.flatMap((fact) => (fact.field === field ? String(fact.value) : [])));
    for (const kind of ['list', 'message'] as const) {
      const ofKind = all.filter(({ pageKind }) => pageKind === kind);
      const ours = new Set<Observation>();
      for (const [key, mail] of keys) {
        const mine = ofKind.filter((one) => isAbout(one, key));
        for (const one of mine) ours.add(one);
        const thing = `${kind} ${key} "${mail.subject}"`;
        const shown = (...values: string[]): string[] => (isCustomer(mail) ? values.filter((value) => value !== '') : []);
        const items = mine.flatMap((one) => one.items);
        const isOurs = mail.mailbox === 'Sent';
        // An address in the place of a name is none. Above a mail of ours stands its recipient's address alone.
        const name = mail.name.includes('@') || (kind === 'message' && isOurs) ? '' : mail.name;
        tally.compare(`${kind}: name`, thing, shown(name), factsOf(mine, 'name'));
        tally.compare(`${kind}: address`, thing, shown(mail.email), factsOf(mine, 'email'));
        tally.compare(
          `${kind}: date and minute`,
          thing,
          shown(minuteOf(mail.date)),
          items.map(({ at }) => minuteOf(at)),
        );
        tally.compare(
          `${kind}: subject`,
          thing,
          shown(squeeze(mail.subject)),
          items.flatMap(({ subject = [] }) => subject),
        );
        tally.compare(
          `${kind}: direction`,
          thing,
          shown(isOurs ? 'out' : 'in'),
          items.flatMap(({ direction = [] }) => direction),
        );
        if (kind === 'list')
          tally.compare(
            'list: answered',
            thing,
            shown(isOurs ? '' : String(mail.isAnswered)),
            items.flatMap(({ isAnswered }) => (isAnswered === undefined ? [] : String(isAnswered))),
          );
        else
          tally.compare(
            'message: new words',
            thing,
            shown(squeeze(untilClosing(mail.text))),
            items.flatMap(({ text }) => (text === undefined ? [] : squeeze(text))),
          );
      }
      tally.compare(
        `${kind}: nothing else`,
        kind,
        [],
        ofKind.filter((one) => !ours.has(one)).map(({ key }) => key),
      );
    }
    for (const { name, email, company } of customers) {
      const mine = all.filter((one) => one.pageKind === 'record' && factsOf([one], 'email').includes(email));
      tally.compare('contact: name', email, [name], factsOf(mine, 'name'));
      tally.compare('contact: address', email, [email], factsOf(mine, 'email'));
      tally.compare('contact: company', email, [company], factsOf(mine, 'company'));
    }
    expect(tally.faults()).toEqual([]);
  } finally {
    console.log(`Roundcube, every field:\n${tally.table()}`);
    await browser.close();
  }
});

const cases = [
  {
    language: 'en',
    subject: 'The report you promised',
    quote: 'You promised me the outage report',
    name: 'Gareth Pugh',
    to: 'gpugh@stonebridge.example',
    direction: 'ltr',
  },
  { language: 'fa', subject: 'قول گزارش', quote: 'قول داده بودید', name: 'سارا احمدی', to: 's.ahmadi@parsnegar.example', direction: 'rtl' },
  {
    language: 'ru',
    subject: 'Вы обещали ответ',
    quote: 'Вы обещали прислать',
    name: 'Дмитрий Соколов',
    to: 'sokolov@volgatrade.example',
    direction: 'ltr',
  },
] as const;

for (const { language, subject, quote, name, to, direction } of cases) {
  test(`the whole job on a complaint in ${language}`, async () => {
    const profileDir = mkdtempSync(join(tmpdir(), 'holdfast-rc-'));
    const open = (): Promise<LaunchedExtension> => launchWithExtension({ profileDir, locale: language });
    let browser = await open();
    try {
      let page = await browser.context.newPage();
      await saveCompetitors(browser, competitors);
      await logIn(page);
      await openMessage(page, subject);

      // The badge beside the sender: score, band, confidence.
      const [badge] = await waitForBadges(page);
      expect(badge!.state).toMatch(/^(watch|high|critical)$/);
      expect(badge!.number).toMatch(/^[\d۰-۹]{1,3}$/);
      const besideSender = async (): Promise<number> => {
        const [{ at } = badge!] = await readBadges(page);
        const sender = (await page.locator('.header-summary .adr').boundingBox())!;
        return Math.abs(at.y - (sender.y + sender.height / 2));
      };
      await expect.poll(besideSender).toBeLessThan(12);
      await page.screenshot({ path: join(shots, `roundcube-message-${language}.png`) });

      // The panel: reasons that quote the mail and add up to the score.
      const panel = await browser.openPanel(page);
      await panel.setViewportSize({ width: 400, height: 1000 });
      await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
      await expect(panel.getByTestId('panel-state')).toContainText(name);
      await expect(panel.getByTestId('reason').first()).toBeVisible();
      await expectToAddUp(panel);
      const reasons = () => panel.getByTestId('reason').evaluateAll((items) => items.map((item) => item.getAttribute('data-reason')));
      await expect.poll(reasons).toEqual(expect.arrayContaining(['complaint', 'brokenPromise', 'competitorNamed']));
      await expect(panel.getByTestId('panel-state')).toContainText(quote);
      await panel.screenshot({ path: join(shots, `roundcube-panel-${language}.png`), fullPage: true });

      // Reply, then the first play: recovery before anything else.
      await page.bringToFront();
      await page.locator('a.reply:visible').first().click();
      await page.waitForURL(/_action=compose/);
      await editorOf(page).waitFor();
      // The host writes its quotation and its signature into it first.
      let before = '';
      await expect(async () => {
        const last = before;
        await page.waitForTimeout(800);
        before = await editorText(page);
        expect(before).toBe(last);
      }).toPass();
      await editorOf(page).click({ position: { x: 5, y: 5 } });

      const play = panel.getByTestId('play').first();
      await expect(play).toHaveAttribute('data-play', 'serviceRecoveryOpener');
      await expect(play.getByTestId('words')).toBeVisible();
      for (const blank of await play.locator('[data-testid^="blank-"]').all())
        await blank.fill({ en: 'Mina Rostami', fa: 'مینا رستمی', ru: 'Мина Ростами' }[language]);
      if (await play.locator('.hf-date').count()) await play.locator('.hf-chip').nth(1).click();
      const words = (await play.getByTestId('words').locator('p').allInnerTexts()).map(squeeze);
      expect(words.length).toBeGreaterThan(2);
      const insert = async (): Promise<void> => {
        await play.getByTestId('insert').click();
        await expect.poll(async () => squeeze(await editorOf(page).innerText())).toContain(words[0]!);
      };
      await insert();
      const written = squeeze(await editorOf(page).innerText());
      for (const paragraph of words) expect(written.split(paragraph)).toHaveLength(2);

      // Ctrl+Z takes exactly it back.
      await page.bringToFront();
      await editorOf(page).press('Control+z');
      await expect.poll(() => editorText(page)).toBe(before);
      await insert();
      await page.bringToFront();
      await page.screenshot({ path: join(shots, `roundcube-reply-${language}.png`) });

      // Sent: the server has that text, in its direction.
      const alreadySent = sentMails(host).length;
      await page.locator('button.send, a.send').first().click();
      await expect.poll(() => sentMails(host).length).toBe(alreadySent + 1);
      const mail = sentMails(host).at(-1)!;
      expect(mail.to).toEqual([to]);
      const { html, text } = bodiesOf(mail.source);
      for (const paragraph of words) expect(squeeze(text)).toContain(paragraph);
      const shown = await page.context().newPage();
      await shown.setContent(html);
      const directions = await shown.evaluate(
        (first) =>
          [...document.querySelectorAll('p, div')]
            .filter((node) => node.children.length === 0 && (node.textContent ?? '').includes(first))
            .map((node) => getComputedStyle(node).direction),
        words[1]!.slice(0, 20),
      );
      expect(directions).toEqual([direction]);
      await shown.close();

      // The host goes back to its list, and the panel with it: a note and a promise with a date are written beside the message.
      await page.waitForURL(/^(?!.*_action=compose)/);
      await openMessage(page, subject);
      await expect(panel.getByTestId('panel-state')).toHaveAttribute('data-state', 'customer');
      const noteText = `=1+1 ${name}: ${subject}`;
      await panel.bringToFront();
      await panel.getByTestId('note-text').fill(noteText);
      await panel.getByTestId('save-note').click();
      await expect(panel.getByTestId('note')).toContainText(noteText);
      await panel.getByTestId('promise-text').fill(`${subject}, ${name}`);
      await panel
        .locator('form', { has: panel.getByTestId('promise-text') })
        .locator('.hf-chip')
        .nth(2)
        .click();
      await panel.getByTestId('save-promise').click();
      await expect(panel.getByTestId('promise')).toHaveCount(1);

      // The browser is killed and started again: all still there.
      await browser.kill();
      browser = await open();
      page = await browser.context.newPage();
      await logIn(page);
      await openMessage(page, subject);
      await waitForBadges(page);
      const again = await browser.openPanel(page);
      await expect(again.getByTestId('note')).toContainText(noteText);
      await expect(again.getByTestId('promise')).toHaveCount(1);

      // The export opens right in a spreadsheet.
      const options = await browser.openExtensionPage('options.html');
      const download = options.waitForEvent('download');
      await options.getByTestId('export-notes').click();
      const csv = readFileSync(await (await download).path());
      expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const lines = csv.toString('utf8');
      expect(lines).toContain(`"'${noteText}"`);
      expect(lines).toContain(name);
    } finally {
      await browser.close();
      rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });
}

test('badges the senders of the list and nobody who is no customer', async () => {
  const browser = await launchWithExtension();
  try {
    const page = await browser.context.newPage();
    await saveCompetitors(browser, competitors);
    await logIn(page);
    await waitForBadges(page, 10);
    const countBySender = (): Promise<string[]> =>
      page.locator('#messagelist tbody tr.message').evaluateAll((items) => {
        const floor = document.querySelector('#messagelist-content')?.getBoundingClientRect().bottom ?? innerHeight;
        return items
          .filter((row) => row.getBoundingClientRect().bottom <= floor)
          .map(
            (row) => `${row.querySelector('.rcmContactAddress')?.getAttribute('title')} ${row.querySelectorAll('holdfast-badge').length}`,
          );
      });
    await expect
      .poll(async () =>
        (await countBySender()).filter((line) => line.endsWith(/no-reply|mailer-daemon|northlight\.test/i.test(line) ? ' 1' : ' 0')),
      )
      .toEqual([]);
    expect((await countBySender()).length).toBeGreaterThan(8);
    await page.screenshot({ path: join(shots, 'roundcube-list.png') });

    // The message beside the list, in its frame.
    await page.locator('#messagelist tr.message', { hasText: 'The report you promised' }).click();
    const frame = page.frameLocator('#messagecontframe');
    await expect(frame.locator('#message-header holdfast-badge')).toHaveCount(1);
    expect((await readBadges(page)).length).toBeGreaterThan(10);
  } finally {
    await browser.close();
  }
});
