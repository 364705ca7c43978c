import { htmlOf, linesOf, type MakeEditor } from '../editor-page.ts';

/** As old webmail does it: a frame without an address, written from outside, edited as a whole. `below`: markup under the lines. */
export const makeAbove =
  (below: string): MakeEditor =>
  async (place, lines) => {
    const frame = document.createElement('iframe');
    frame.className = 'box';
    place.append(frame);
    const inner = frame.contentDocument!;
    inner.open();
    // A click near the top is to meet the first line.
    inner.write(`<!doctype html><html><body style="line-height: 2">${htmlOf(lines, 'div')}${below}</body></html>`);
    inner.close();
    inner.designMode = 'on';
    // The script of the extension that runs in the frame needs a moment to follow the new document.
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { host: () => inner.body, lines: () => linesOf(inner.body), stop: () => frame.remove() };
  };

export const make = makeAbove('');
