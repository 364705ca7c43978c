import { describe, expect, it } from 'vitest';
import { parseMessage } from './message.ts';

describe('parseMessage', () => {
  it('reads words, parameters and nested choices', () => {
    expect(parseMessage('a {b} c')).toEqual([
      { kind: 'words', words: 'a ' },
      { kind: 'param', name: 'b' },
      { kind: 'words', words: ' c' },
    ]);
    const [plural] = parseMessage('{n, plural, =0 {none} other {# of {m, select, x {y} other {}}}}');
    expect(plural?.kind).toBe('plural');
    expect(plural?.kind === 'plural' && plural.cases.get('other')?.map(({ kind }) => kind)).toEqual(['hash', 'words', 'select']);
  });

  it.each([
    ['{', 'an open brace'],
    ['a } b', 'a stray brace'],
    ['{n, plural, one {#}}', 'no case other'],
    ['{n, date}', 'an unknown kind'],
    ['{n, plural, other {#}', 'an argument without an end'],
    ['{n n}', 'two names'],
  ])('refuses %s (%s)', (pattern) => {
    expect(() => parseMessage(pattern)).toThrow(SyntaxError);
  });
});
