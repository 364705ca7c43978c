import type { CDPSession, Page } from '@playwright/test';
import { attributesOf, boxOf, findAll, hasClass, type Box, type DomNode } from './badges.ts';

type Point = { x: number; y: number };
/** What the button beside an editor shows and says. Its root is closed, so it is read as a debugger reads it. */
export type SeenEditorButton = {
  box: Box;
  at: Point;
  label: string;
  /** `problems 2`, `promises 1`, or empty. */
  mark: string;
  /** Words of its card, top to bottom. */
  card: string[];
  isCardOpen: boolean;
  hasFocus: boolean;
  /** Its menu while that is open. */
  menu: { label: string; at: Point }[] | null;
};

const middleOf = ({ left, top, right, bottom }: Box): Point => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

async function isFocused(session: CDPSession, { nodeId }: DomNode): Promise<boolean> {
  const { object } = await session.send('DOM.resolveNode', { nodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: 'function () { return this.matches(":focus"); }',
    returnByValue: true,
  });
  return result.value === true;
}

async function readFrom(session: CDPSession): Promise<SeenEditorButton | null> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  for (const host of findAll(root, ({ nodeName }) => nodeName === 'HOLDFAST-EDITOR-BUTTON')) {
    const [main] = findAll(host, (node) => hasClass(node, 'main'));
    const box = main === undefined ? null : await boxOf(session, main);
    if (main === undefined || box === null) continue;
    const own = attributesOf(main);
    const [number] = findAll(main, (node) => hasClass(node, 'n'));
    const [card] = findAll(host, (node) => hasClass(node, 'card'));
    const items: NonNullable<SeenEditorButton['menu']> = [];
    for (const item of findAll(host, (node) => hasClass(node, 'item'))) {
      const itemBox = await boxOf(session, item);
      if (itemBox !== null) items.push({ label: attributesOf(item)['aria-label'] ?? '', at: middleOf(itemBox) });
    }
    return {
      box,
      at: middleOf(box),
      label: own['aria-label'] ?? '',
      mark: own['data-mark'] === undefined ? '' : `${own['data-mark']} ${attributesOf(number!)['data-t'] ?? ''}`,
      card: findAll(card!, (node) => hasClass(node, 't')).map((node) => attributesOf(node)['data-t'] ?? ''),
      isCardOpen: (await boxOf(session, card!)) !== null,
      hasFocus: await isFocused(session, main),
      menu: items.length === 0 ? null : items,
    };
  }
  return null;
}

/** The button that is drawn in the page or one of its frames; null where none is. */
export async function readEditorButton(page: Page): Promise<SeenEditorButton | null> {
  const session = await page.context().newCDPSession(page);
  try {
    return await readFrom(session);
  } catch (error) {
    // The page changed while it was read.
    if (/Could not find node|No node|Document needs/.test(String(error))) return null;
    throw error;
  } finally {
    await session.detach();
  }
}

async function waitFor(page: Page, isWanted: (seen: SeenEditorButton | null) => boolean, words: string): Promise<SeenEditorButton | null> {
  for (const until = Date.now() + 30_000; Date.now() < until;) {
    const seen = await readEditorButton(page);
    if (isWanted(seen)) return seen;
    await page.waitForTimeout(100);
  }
  throw new Error(`${words} on ${page.url()}.`);
}

export const waitForEditorButton = async (page: Page): Promise<SeenEditorButton> =>
  (await waitFor(page, (seen) => seen !== null, 'No button appeared beside the editor'))!;

export const waitForEditorMenu = async (page: Page): Promise<NonNullable<SeenEditorButton['menu']>> =>
  (await waitFor(page, (seen) => (seen?.menu ?? null) !== null, 'No menu opened beside the editor'))!.menu!;

/** Gone, and still gone after it would have come. */
export async function waitForNoEditorButton(page: Page): Promise<void> {
  await waitFor(page, (seen) => seen === null, 'The button beside the editor stayed');
  await page.waitForTimeout(400);
  if ((await readEditorButton(page)) !== null) throw new Error(`The button beside the editor came back on ${page.url()}.`);
}
