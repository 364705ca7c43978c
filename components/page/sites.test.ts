import { describe, expect, it } from 'vitest';
import { findLikelySites, listSiteRows, pausedOriginsOf, readSiteAddress, siteName, siteOf } from './sites.ts';

describe('siteOf', () => {
  it.each([
    ['https://crm.example/*', 'https://crm.example'],
    ['https://crm.example:8443', 'https://crm.example'],
    ['http://127.0.0.1/*', 'http://127.0.0.1'],
    ['https://crm.example/a?b#c', 'https://crm.example'],
    ['https://*/*', null],
    ['https://*.example/*', null],
    ['chrome://settings', null],
    ['file:///etc', null],
    ['', null],
  ])('%j is of %j', (text, site) => {
    expect(siteOf(text)).toBe(site);
  });
});

describe('readSiteAddress', () => {
  it.each([
    ['crm.firm.com', 'https://crm.firm.com'],
    [' https://crm.firm.com/app#x ', 'https://crm.firm.com'],
    ['HTTP://CRM.firm.com', 'http://crm.firm.com'],
    ['crm.firm.com:8443/login', 'https://crm.firm.com'],
    ['http://intranet/crm', 'http://intranet'],
    ['localhost:8000', 'http://localhost'],
    ['почта.рф', 'https://xn--80a1acny.xn--p1ai'],
    ['192.168.1.10/crm', 'http://192.168.1.10'],
  ])('%j means %j', (text, site) => {
    expect(readSiteAddress(text)).toBe(site);
  });
  it.each([
    '',
    'crm',
    'my crm.com',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'chrome://settings',
    'data:text/html,x',
    'https://',
    '*.example.com',
    'https://*/*',
    '.com',
    'a.',
  ])('%j is no site', (text) => {
    expect(readSiteAddress(text)).toBeNull();
  });
});

describe('listSiteRows', () => {
  it('lists each granted site once, by name, and whether it rests', () => {
    const rows = listSiteRows(
      ['http://127.0.0.1/*', 'https://mail.example/*', 'https://crm.example/*', 'https://crm.example/*'],
      ['https://crm.example:8443', 'https://gone.example'],
    );
    expect(rows).toEqual(
      [
        { site: 'https://crm.example', isPaused: true },
        { site: 'http://127.0.0.1', isPaused: false },
        { site: 'https://mail.example', isPaused: false },
      ].toSorted((a, b) => siteName(a.site).localeCompare(siteName(b.site), 'en')),
    );
  });
  it('finds every paused origin of a site', () => {
    expect(
      pausedOriginsOf('https://crm.example', [
        'https://crm.example',
        'https://crm.example:8443',
        'http://crm.example',
        'https://x.example',
      ]),
    ).toEqual(['https://crm.example', 'https://crm.example:8443']);
  });
});

describe('findLikelySites', () => {
  const page = (url: string, title = '') => ({ id: 1, url, title });
  it('keeps what looks like a CRM or mail, one a site, without those allowed already', () => {
    const found = findLikelySites(
      [
        page('https://webmail.firm.example/?_task=mail', 'Inbox'),
        page('https://webmail.firm.example/2'),
        page('https://news.example', 'News'),
        page('https://app.example/1', 'Клиенты'),
        page('https://x.example/1', 'مشتری‌ها'),
        page('https://crm.example/', 'CRM'),
      ],
      ['https://crm.example/*'],
    );
    expect(found.map(({ site, kind }) => [site, kind])).toEqual([
      ['https://webmail.firm.example', 'mail'],
      ['https://app.example', 'crm'],
      ['https://x.example', 'crm'],
    ]);
  });
});
