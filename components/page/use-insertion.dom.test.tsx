import { act } from 'react';
import { beforeEach, expect, it } from 'vitest';
import type { InsertResult } from '../../lib/domain/views.ts';
import { root } from '../../tests/components/react-root.ts';
import type { Asked } from './asked.ts';
import { useInsertion, type Inserting, type InsertionPorts, type PlayWordsChoice } from './use-insertion.ts';

let inserting: Inserting;
/** One for each insertion that was asked for: ends it. */
let ends: ((reply: Asked<InsertResult>) => void)[];
const choice: PlayWordsChoice = { playId: 'lateAnswer', paragraphs: ['Hello,'], language: 'en' };
const inserted: Asked<InsertResult> = { ok: true, value: { kind: 'inserted', target: 'textarea', isDirectionRight: true } };

function Probe({ insert, tell }: { insert: InsertionPorts['insert']; tell: (now: Inserting) => void }) {
  tell(useInsertion({ insert, onCopied: () => undefined }));
  return null;
}
beforeEach(() => {
  ends = [];
  act(() => root.render(<Probe insert={() => new Promise((resolve) => ends.push(resolve))} tell={(now) => (inserting = now)} />));
});

it('puts words in once, however often and soon it is asked', async () => {
  const { insert } = inserting;
  await act(async () => {
    void insert(choice, false);
    void insert(choice, false);
  });
  expect([ends.length, inserting.insertion?.kind]).toEqual([1, 'working']);
  await act(async () => ends[0]!(inserted));
  expect(inserting.insertion).toMatchObject({ kind: 'inserted' });
});

it('tells nothing of an insertion once another customer is looked at, and begins no other before it is over', async () => {
  await act(async () => void inserting.insert(choice, false));
  act(() => inserting.forget());
  await act(async () => void inserting.insert(choice, false));
  expect([ends.length, inserting.insertion]).toEqual([1, null]);
  await act(async () => ends[0]!(inserted));
  expect(inserting.insertion).toBe(null);
  await act(async () => void inserting.insert(choice, false));
  expect(ends).toHaveLength(2);
});
