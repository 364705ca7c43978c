import { afterEach, expect, it, vi } from 'vitest';
import { startPageSession } from './page-session.ts';
import type { Profile } from './profile.ts';
const badge: any = { state: 'high', number: '72', label: 'x', card: { heading: 'h', lines: [], confidence: 'm', hint: '' }, language: 'en', direction: 'ltr' };
const profile: Profile = { id: 'example', name: 'E', version: 1, kind: 'webmail', status: 'needsTeaching', detect: { has: '#app' }, dateOrder: null, navigation: 'history', pages: [
 { kind: 'message', url: '#/m/(?<id>\\d+)$', rows: '.msg', facts: { email: [{ select: 'i', from: 'text', place: 'From' }], name: [{ select: 'b', place: 'From' }] }, date: [{ select: 'u', place: 'd' }], body: 'p', bodyWithout: [], badge: [{ select: 'b', position: 'after' }] } ] };
afterEach(() => { document.body.replaceChildren(); history.replaceState(null, '', location.pathname + location.search); });
for (const [what, html] of [
  ['60 letters', Array.from({ length: 60 }, (_, i) => `<div class="msg"><b>N${i}</b><i>n${i}@x.example</i><u>2026-01-01</u><p>w</p></div>`).join('')],
  ['a first one without a sender', '<div class="msg"><b>3 older</b></div><div class="msg"><b>N</b><i>n@x.example</i><u>2026-01-01</u><p>w</p></div>'],
] as const)
it(`badges a conversation of ${what}`, async () => {
  const controller = new AbortController();
  location.hash = '#/m/3';
  document.body.innerHTML = `<main id="app">${html}</main>`;
  let asked = 0;
  startPageSession({ observe: async ({ profileId, reading }) => {
    await new Promise((r) => setTimeout(r, 5));
    if (reading === null) return { profile: profileId === null ? null : profile, candidates: profileId === null ? [{ id: 'example', detect: profile.detect }] : [], slots: {} };
    asked++;
    return { profile: null, candidates: [], slots: { message: { customerId: 'c', badge } } };
  }, inferPage: async () => null, badgeFor: async () => ({}), openPanel: vi.fn(), isAlive: () => true }, controller.signal);
  await new Promise((r) => setTimeout(r, 1500));
  const n = document.querySelectorAll('holdfast-badge').length;
  controller.abort();
  expect({ asked, n }).toEqual({ asked: 1, n: 1 });
});
