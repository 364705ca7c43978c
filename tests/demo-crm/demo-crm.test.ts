import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectedCustomers } from './expected.mjs';
import { startDemoCrm, type DemoCrm } from './server.mjs';

const now = '2026-11-22';
const count = <T>(list: readonly T[], key: (one: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const one of list) counts[key(one)] = (counts[key(one)] ?? 0) + 1;
  return counts;
};

describe('the book', () => {
  const customers = expectedCustomers(now);

  test('holds forty customers in three languages, from danger to too little known', () => {
    expect(count(customers, ({ language }) => language)).toEqual({ en: 16, fa: 12, ru: 12 });
    expect(count(customers, ({ plan }) => plan)).toEqual({ danger: 8, watch: 8, fine: 16, unknown: 6, hostile: 2 });
  });

  test('is the same on every run and moves with the day', () => {
    expect(expectedCustomers(now)).toEqual(customers);
    const later = expectedCustomers('2026-12-02');
    expect(later.map(({ name }) => name)).toEqual(customers.map(({ name }) => name));
    const daysBetween = (a: string | null, b: string | null) => (Date.parse(b ?? '') - Date.parse(a ?? '')) / 86_400_000;
    expect(daysBetween(customers[0]!.lastOrderDay, later[0]!.lastOrderDay)).toBe(10);
  });

  test('names nobody twice and nobody outside the reserved domains', () => {
    for (const key of ['id', 'email', 'phoneDigits'] as const) expect(new Set(customers.map((c) => c[key])).size).toBe(customers.length);
    expect(customers.filter(({ email }) => !email.endsWith('.example'))).toEqual([]);
  });

  test('has written nothing in the future and left no gap in a text', () => {
    const today = Date.parse(`${now}T00:00:00Z`);
    for (const { messages, lastOrderDay } of customers) {
      expect(messages.filter(({ at, text }) => at >= today || /[{}]order|[{}]contract/.test(text))).toEqual([]);
      expect(messages.map(({ at }) => at)).toEqual(messages.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(lastOrderDay === null || lastOrderDay < now).toBe(true);
    }
  });
});

describe('the server', () => {
  let desk: DemoCrm;
  beforeAll(async () => {
    desk = await startDemoCrm({ now });
  });
  afterAll(() => desk.stop());
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(desk.url + path, { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const post = async (body: unknown, headers: Record<string, string>) =>
    (
      await fetch(`${desk.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    ).status;

  test('serves every page in every language under a strict policy', async () => {
    for (const path of [
      '/customers',
      '/customers/10405',
      '/customers/unsaved',
      '/inbox',
      '/inbox/m1040506',
      '/hostile/names',
      '/hostile/shadowed',
      '/hostile/deep',
    ])
      for (const [lang, dir] of [
        ['en', 'ltr'],
        ['fa', 'rtl'],
        ['ru', 'ltr'],
      ]) {
        const page = await get(`${path}?lang=${lang}`);
        expect(page.status, path).toBe(200);
        expect(page.text).toContain(`<html lang="${lang}" dir="${dir}">`);
        expect(page.text).not.toMatch(/undefined|NaN|\[object|<script>| style=/);
        expect(page.headers.get('content-security-policy')).toContain("script-src 'self'; style-src 'self'");
      }
  });

  test('writes days so that nobody can misread them', async () => {
    const days = async (lang: string) =>
      (await get(`/customers/10405?lang=${lang}`)).text.match(/class="fact-contract-end">[\s\S]*?<time[^>]*>(.*?)<\/time>/)?.[1];
    expect([await days('en'), await days('fa'), await days('ru')]).toEqual(['12 Dec 2026', '۲۱ آذر ۱۴۰۵', '12.12.2026']);
  });

  test('follows the wish of the address, then the choice made before, then the browser', async () => {
    const language = async (path: string, headers: Record<string, string>) =>
      /<html lang="(\w+)"/.exec((await get(path, headers)).text)?.[1];
    expect(await language('/inbox', { 'accept-language': 'ru-RU,en;q=0.5' })).toBe('ru');
    expect(await language('/inbox', { 'accept-language': 'ru', cookie: 'northlight_lang=fa' })).toBe('fa');
    expect(await language('/inbox?lang=en', { 'accept-language': 'ru', cookie: 'northlight_lang=fa' })).toBe('en');
  });

  test('lengthens the list, the hand-written forty first', async () => {
    const rows = (text: string) => text.match(/href="\/customers\/\d{5}"/g) ?? [];
    const short = rows((await get('/customers')).text);
    const long = rows((await get('/customers?rows=200')).text);
    expect(short).toHaveLength(40);
    expect(new Set(long).size).toBe(200);
    expect(long.slice(0, 40)).toEqual(short);
    expect((await get('/customers/10600')).status).toBe(200);
  });

  test('keeps what is sent from its own pages and shows it in the thread', async () => {
    const message = {
      customerId: '10405',
      inReplyTo: 'm1040506',
      to: 'n.bahrami@mehrgan.example',
      subject: 'پاسخ',
      html: '<p dir="rtl">سلام</p>',
      text: 'سلام <b>',
    };
    expect(await post(message, {})).toBe(403);
    expect(await post(message, { origin: 'https://elsewhere.example' })).toBe(403);
    expect(await post({ ...message, text: ' ' }, { origin: desk.url })).toBe(400);
    expect(desk.sent).toEqual([]);
    expect(await post(message, { origin: desk.url })).toBe(201);
    expect(desk.sent).toMatchObject([message]);
    const thread = (await get('/customers/10405?lang=en')).text;
    expect(thread.slice(thread.indexOf('<ol class="thread">'))).toMatch(
      /^<ol class="thread">\s*<li class="mail is-outgoing">[\s\S]*?<p dir="auto">سلام &lt;b&gt;<\/p>/,
    );
  });

  test('knows no other paths, files or hosts', async () => {
    for (const path of ['/customers/1', '/customers/abc', '/inbox/m1', '/hostile/none', '/static/..%2fserver.mjs', '/static/constructor'])
      expect((await get(path)).status, path).toBe(404);
  });
});

test('the command prints its address and ends on a signal, leaving nothing behind', async () => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'server.mjs'), '--now', now], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = /^Northlight Desk: (http:\/\/127\.0\.0\.1:\d+\/)\n$/.exec(String(line))?.[1] ?? '';
  // An open connection must not keep it alive.
  expect((await fetch(url)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});
