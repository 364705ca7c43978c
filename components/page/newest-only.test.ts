import { expect, it } from 'vitest';
import { newestOnly } from './newest-only.ts';

/** Answers each question when it is told to. */
function createDesk() {
  const asked: { question: string; end: (isRight?: boolean) => void }[] = [];
  const ask = newestOnly(
    (question: string) =>
      new Promise<string>((resolve, reject) => {
        asked.push({ question, end: (isRight = true) => (isRight ? resolve(`${question}!`) : reject(new Error(question))) });
      }),
  );
  return { asked, ask };
}

it('asks the newest of those that waited, and nobody waits for ever', async () => {
  const { asked, ask } = createDesk();
  const answers = ['a', 'ab', 'abc', 'abcd'].map((question) => ask(question));
  expect(asked.map(({ question }) => question)).toEqual(['a']);
  asked[0]!.end();
  expect(await answers[0]).toBe('a!');
  await expect.poll(() => asked.length).toBe(2);
  const later = ask('x');
  asked[1]!.end();
  expect(await Promise.all(answers.slice(1))).toEqual(['abcd!', 'abcd!', 'abcd!']);
  await expect.poll(() => asked.length).toBe(3);
  asked[2]!.end();
  expect(await later).toBe('x!');
  expect(asked.map(({ question }) => question)).toEqual(['a', 'abcd', 'x']);
});

it('goes on after one that failed', async () => {
  const { asked, ask } = createDesk();
  const [first, second] = [ask('a'), ask('b')];
  asked[0]!.end(false);
  await expect(first).rejects.toThrow('a');
  await expect.poll(() => asked.length).toBe(2);
  asked[1]!.end();
  expect(await second).toBe('b!');
  const third = ask('c');
  asked[2]!.end();
  expect(await third).toBe('c!');
});
