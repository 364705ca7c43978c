import { expect, it } from 'vitest';
import type { Observation, TimelineItem } from '../observations/observation.ts';
import { buildHistory } from './history.ts';

const observation = (key: string, observedAt: number, items: TimelineItem[], more: Partial<Observation> = {}): Observation => ({
  schema: 1,
  key,
  hostId: 'host',
  profileVersion: 1,
  origin: 'https://mail.example',
  url: `https://mail.example/${key}`,
  pageKind: 'message',
  observedAt,
  identity: [{ kind: 'email', id: 'a@b.example' }],
  facts: [],
  items,
  ...more,
});
const mail = (key: string, more: Partial<TimelineItem> = {}): TimelineItem => ({
  key,
  kind: 'message',
  at: 600_000,
  direction: 'in',
  subject: 'Where is my order?',
  place: 'Subject',
  confidence: 1,
  ...more,
});

it('takes a mail that was moved to another folder for the same mail, and what was seen last for what holds', () => {
  const { items } = buildHistory(
    [
      observation('a', 1, [mail('INBOX/5', { isAnswered: false, text: 'Hello' })]),
      observation('b', 2, [mail('Archive/2', { isAnswered: true })]),
    ],
    [],
  );
  expect(items).toMatchObject([{ isAnswered: true, text: 'Hello' }]);
});

it('keeps mails apart that differ in way, minute or subject', () => {
  const mails = [mail('1'), mail('2', { direction: 'out' }), mail('3', { at: 720_000 }), mail('4', { subject: 'Where is it?' })];
  expect(buildHistory([observation('a', 1, mails)], []).items).toHaveLength(4);
});

it('is the same whatever order the observations come in, the later of two facts winning', () => {
  const fact = (value: string) => [{ field: 'name' as const, value, text: value, place: 'Name', confidence: 1 }];
  const all = [
    observation('a', 1, [mail('1')], { facts: fact('Old') }),
    observation('b', 2, [mail('1', { text: 'x' })], { facts: fact('New') }),
  ];
  expect(buildHistory(all.toReversed(), [])).toEqual(buildHistory(all, []));
  expect(buildHistory(all, []).facts.name?.value).toBe('New');
});
