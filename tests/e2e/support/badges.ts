import type { CDPSession, Page } from '@playwright/test';

/** What one badge shows and says. Its root is closed, so it is read as a debugger reads it. */
export type SeenBadge = {
  state: string;
  number: string;
  /** The sentence for screen readers. */
  label: string;
  /** Words of the hover card, top to bottom. */
  card: string[];
  /** Middle of the button in the window, CSS px. */
  at: { x: number; y: number };
  /** The hover card while it is open. */
  openCard: OpenCard | null;
};

export type Box = { left: number; top: number; right: number; bottom: number };

export type OpenCard = Box & {
  direction: string;
  language: string;
  /** Points and words of each reason, as they are drawn. */
  reasons: { points: Box; words: Box }[];
};

export type DomNode = {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
};

const badgeName = 'HOLDFAST-BADGE';

export function attributesOf({ attributes = [] }: DomNode): Record<string, string> {
  const result: Record<string, string> = {};
  for (let i = 0; i + 1 < attributes.length; i += 2) result[attributes[i]!] = attributes[i + 1]!;
  return result;
}

const childrenOf = (node: DomNode): DomNode[] => [
  ...(node.shadowRoots ?? []),
  ...(node.children ?? []),
  ...(node.contentDocument === undefined ? [] : [node.contentDocument]),
];

export function findAll(node: DomNode, isWanted: (node: DomNode) => boolean): DomNode[] {
  return [...(isWanted(node) ? [node] : []), ...childrenOf(node).flatMap((child) => findAll(child, isWanted))];
}

export const hasClass = (node: DomNode, name: string): boolean => (attributesOf(node).class ?? '').split(' ').includes(name);

export async function boxOf(session: CDPSession, { nodeId }: DomNode): Promise<Box | null> {
  // What is not drawn has no box.
  const box = await session.send('DOM.getBoxModel', { nodeId }).catch(() => null);
  if (box === null) return null;
  const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border;
  return { left, top, right, bottom };
}

async function readOpenCard(session: CDPSession, badge: DomNode): Promise<OpenCard | null> {
  const [card] = findAll(badge, (node) => hasClass(node, 'card'));
  const box = card === undefined ? null : await boxOf(session, card);
  if (card === undefined || box === null) return null;
  const reasons: OpenCard['reasons'] = [];
  for (const line of findAll(card, (node) => hasClass(node, 'l'))) {
    const [points, words] = await Promise.all(childrenOf(line).map((part) => boxOf(session, part)));
    if (points && words) reasons.push({ points, words });
  }
  const { dir = '', lang = '' } = attributesOf(card);
  return { ...box, direction: dir, language: lang, reasons };
}

/** All badges of a page and its frames, in document order. */
export async function readBadges(page: Page): Promise<SeenBadge[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const seen: SeenBadge[] = [];
    for (const badge of findAll(root, ({ nodeName }) => nodeName === badgeName)) {
      const [button] = findAll(badge, ({ nodeName }) => nodeName === 'BUTTON');
      if (button === undefined) continue;
      const own = attributesOf(button);
      const number = findAll(button, (node) => attributesOf(node).class === 'n').map((node) => attributesOf(node)['data-t'] ?? '');
      const words = findAll(badge, (node) => hasClass(node, 't')).map((node) => attributesOf(node)['data-t'] ?? '');
      const box = (await boxOf(session, button)) ?? { left: 0, top: 0, right: 0, bottom: 0 };
      seen.push({
        state: own['data-state'] ?? '',
        number: number[0] ?? '',
        label: own['aria-label'] ?? '',
        card: words,
        at: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 },
        openCard: await readOpenCard(session, badge),
      });
    }
    return seen;
  } finally {
    await session.detach();
  }
}

/** Waits until the page shows at least `count` badges and returns them. */
export async function waitForBadges(page: Page, count = 1, timeoutMs = 30_000): Promise<SeenBadge[]> {
  const until = Date.now() + timeoutMs;
  let seen: SeenBadge[] = [];
  while (Date.now() < until) {
    seen = await readBadges(page);
    if (seen.length >= count) return seen;
    await page.waitForTimeout(100);
  }
  throw new Error(`${count} badges were expected on ${page.url()} within ${timeoutMs} ms and ${seen.length} were there.`);
}

/** WCAG 2.2, 1.4.3: contrast of two colours as the browser writes them, `rgb(1, 2, 3)`. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * Every piece of words in the badge at `index` with its contrast against the ground it is drawn on. No checker of the
 * page's can look into the closed root, so that this stands in for it.
 */
export async function readContrasts(page: Page, index: number): Promise<{ words: string; ratio: number }[]> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const styleOf = async ({ nodeId }: DomNode): Promise<Map<string, string>> => {
      const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
      return new Map(computedStyle.map(({ name, value }) => [name, value]));
    };
    const badge = findAll(root, ({ nodeName }) => nodeName === badgeName)[index];
    if (badge === undefined) return [];
    const grounds = findAll(badge, (node) => node.nodeName === 'BUTTON' || hasClass(node, 'card'));
    const seen: { words: string; ratio: number }[] = [];
    for (const ground of grounds) {
      const colour = (await styleOf(ground)).get('background-color') ?? '';
      for (const piece of findAll(ground, (node) => 'data-t' in attributesOf(node) && attributesOf(node)['data-t'] !== ''))
        seen.push({ words: attributesOf(piece)['data-t'] ?? '', ratio: contrast((await styleOf(piece)).get('color') ?? '', colour) });
    }
    return seen;
  } finally {
    await session.detach();
  }
}
