import { describe, expect, it } from 'vitest';
import { chooseFrame, type TargetDescription } from './choose-frame.ts';

const editor = (over: Partial<TargetDescription> = {}): TargetDescription => ({
  lastActiveAt: 0,
  name: '',
  isVisible: true,
  isSingleLine: false,
  ...over,
});

describe('chooseFrame', () => {
  it('takes the frame that someone wrote in last', () => {
    const frames = [
      { frameId: 0, target: editor({ lastActiveAt: 100 }) },
      { frameId: 7, target: editor({ lastActiveAt: 300 }) },
      { frameId: 9, target: editor({ lastActiveAt: 200 }) },
    ];
    expect(chooseFrame(frames, 3)).toBe(7);
  });
  it('prefers an old record to an editor that nobody was in', () => {
    expect(
      chooseFrame(
        [
          { frameId: 0, target: editor() },
          { frameId: 4, target: editor({ lastActiveAt: 1 }) },
        ],
        3,
      ),
    ).toBe(4);
  });
  it('takes the only editor when nobody was in any', () => {
    expect(
      chooseFrame(
        [
          { frameId: 0, target: null },
          { frameId: 4, target: editor() },
        ],
        3,
      ),
    ).toBe(4);
  });
  it('does not guess between two editors that nobody was in', () => {
    expect(
      chooseFrame(
        [
          { frameId: 0, target: editor() },
          { frameId: 4, target: editor() },
        ],
        3,
      ),
    ).toBeNull();
  });
  it('never takes the hidden textarea that a rich editor keeps behind itself', () => {
    expect(
      chooseFrame(
        [
          { frameId: 0, target: editor({ lastActiveAt: 900, isVisible: false }) },
          { frameId: 4, target: editor() },
        ],
        3,
      ),
    ).toBe(4);
  });
  it('takes a single line for one paragraph only, and only where there is no editor', () => {
    const subject = { frameId: 0, target: editor({ lastActiveAt: 900, isSingleLine: true }) };
    expect(chooseFrame([subject], 1)).toBe(0);
    expect(chooseFrame([subject], 2)).toBeNull();
    expect(chooseFrame([subject, { frameId: 4, target: editor() }], 1)).toBe(4);
  });
  it('finds nothing where there is nothing', () => {
    expect(chooseFrame([{ frameId: 0, target: null }], 1)).toBeNull();
  });
});
