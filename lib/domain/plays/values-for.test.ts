import { expect, test } from 'vitest';
import { valuesFor } from './values-for.ts';

test('a play takes what holds for the reason that it is offered for, then for the others that it answers', () => {
  const reasons = { complaint: { issue: 'pallets' }, unansweredMessage: { issue: 'keys' }, overduePromise: { promise: 'a call' } };
  const of = (answers: Parameters<typeof valuesFor>[0]['answers'], because: Parameters<typeof valuesFor>[1] = null) =>
    valuesFor({ answers }, because, { customerName: 'Tom' }, reasons);
  expect(of([])).toEqual({ customerName: 'Tom' });
  expect(of(['complaint', 'unansweredMessage', 'overduePromise'])).toEqual({ customerName: 'Tom', issue: 'pallets', promise: 'a call' });
  expect(of(['complaint', 'unansweredMessage'], { kind: 'reason', id: 'unansweredMessage' }).issue).toBe('keys');
  expect(of(['complaint'], { kind: 'situation', situation: 'unhappy' }).issue).toBe('pallets');
});
