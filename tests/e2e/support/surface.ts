import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Language } from '../../../lib/domain/language.ts';
import { directionOf } from '../../../lib/i18n/translator.ts';

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Violation = { id: string; nodes: { target: unknown[]; failureSummary?: string }[] };

const describe = (violations: readonly Violation[]): string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`));

/** What axe says against the page, one line a rule and place. */
export async function findBarriers(page: Page): Promise<string[]> {
  // In the page itself: the other way opens a tab of its own, and the panel would follow that.
  const { violations } = await new AxeBuilder({ page }).withTags(axeTags).setLegacyMode(true).analyze();
  return describe(violations);
}

/** The same for a page that `findBarriers` has looked at and that has changed nothing but its colours since. */
export async function findColourBarriers(page: Page): Promise<string[]> {
  return describe(
    await page.evaluate(async () => {
      const { axe } = globalThis as never as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } };
      return (await axe.run({ runOnly: ['color-contrast', 'link-in-text-block'], resultTypes: ['violations'] })).violations;
    }),
  );
}

/** What stands out of the window sideways, as short selectors; empty when nothing scrolls. */
export const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((node) => {
        const { left, right, width } = node.getBoundingClientRect();
        return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
      })
      .map((node) => `${node.localName}.${node.className}`);
  });

/** The page from its top, drawn whole: a window that has just changed its size is drawn a moment later. */
export async function settle(page: Page): Promise<void> {
  const size = page.viewportSize();
  if (size !== null) await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([size.width, size.height]);
  await page.evaluate(() => {
    scrollTo(0, 0);
    return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  });
}

/** The document speaks the language it shows, from the right side. */
export async function expectLanguage(page: Page, language: Language): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
}

type Stop = { index: number; name: string; isSeen: boolean; isCovered: boolean };
type Walk = { stops: HTMLElement[]; findStops: () => HTMLElement[] };

/**
 * Walks through a page of ours with the Tab key alone, from its top. Every control must be reached, in the order in
 * which it is read, with an outline that can be seen and nothing lying over it (WCAG 2.1.1, 2.4.3, 2.4.7, 2.4.11).
 * A page whose parts were still coming meanwhile is walked through anew.
 * @returns how many stops there were.
 */
export async function walkByTab(page: Page): Promise<number> {
  for (let walks = 0; ; walks += 1) {
    const { reached, wanted } = await walkOnce(page);
    const isSamePage = await page.evaluate(() => {
      const { stops, findStops } = globalThis as never as Walk;
      const now = findStops();
      return now.length === stops.length && now.every((node, i) => node === stops[i]);
    });
    if (!isSamePage && walks < 5) continue;
    expect(
      reached.filter(({ isSeen }) => !isSeen),
      'focus cannot be seen',
    ).toEqual([]);
    expect(
      reached.filter(({ isCovered }) => isCovered),
      'focus is covered',
    ).toEqual([]);
    expect(
      reached.map(({ index }) => wanted[index] ?? 'something else'),
      'order of the Tab key',
    ).toEqual(wanted);
    return wanted.length;
  }
}

async function walkOnce(page: Page): Promise<{ reached: Stop[]; wanted: string[] }> {
  const wanted = await page.evaluate(() => {
    const isShown = (node: Element) => node.checkVisibility({ visibilityProperty: true });
    const findStops = () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]')].filter(
        (node) =>
          isShown(node) &&
          node.tabIndex >= 0 &&
          !(node as HTMLInputElement).disabled &&
          !(node instanceof HTMLInputElement && node.type === 'radio' && !node.checked),
      );
    const stops = findStops();
    Object.assign(globalThis, { stops, findStops } satisfies Walk);
    // The walk begins at the top of the page, wherever the focus was before.
    const top = document.documentElement;
    top.tabIndex = -1;
    top.focus();
    top.removeAttribute('tabindex');
    return stops.map(
      (node) =>
        (node.getAttribute('aria-label') ?? node.innerText ?? '').slice(0, 60) || `${node.localName} ${node.getAttribute('name') ?? ''}`,
    );
  });
  const reached: Stop[] = [];
  // A date field has stops of its own inside.
  for (let presses = 0; presses < wanted.length + 20; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((): Stop | null => {
      const node = document.activeElement;
      if (node === null || node === document.body || node === document.documentElement) return null;
      const index = (globalThis as never as { stops: Element[] }).stops.indexOf(node);
      // A radio button lies unseen over the words that carry its outline.
      const drawn = node instanceof HTMLInputElement && node.type === 'radio' ? (node.nextElementSibling ?? node) : node;
      const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
      const box = drawn.getBoundingClientRect();
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
      const over = document.elementFromPoint(x, box.top + Math.min(box.height / 2, 20));
      return {
        index,
        name: `${node.localName} ${node.getAttribute('aria-label') ?? (node as HTMLElement).innerText?.slice(0, 40) ?? ''}`,
        isSeen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        isCovered: over === null || !(drawn.contains(over) || over.contains(drawn) || node.contains(over)),
      };
    });
    if (stop === null) break;
    if (stop.index === reached.at(-1)?.index) continue;
    if (reached.some(({ index }) => index === stop.index)) break;
    reached.push(stop);
  }
  return { reached, wanted };
}

const screens = join(import.meta.dirname, '..', '..', '..', '.output', 'screens');

/** The page as it is, narrow and in its own size: nothing out of the window, no barriers, and a picture of each in .output/screens. */
export async function lookAt(page: Page, name: string, narrowWidth: number): Promise<void> {
  mkdirSync(screens, { recursive: true });
  const own = page.viewportSize() ?? { width: 1280, height: 900 };
  for (const [size, suffix] of [
    [{ ...own, width: narrowWidth }, '-narrow'],
    [own, ''],
  ] as const) {
    await page.setViewportSize(size);
    await settle(page);
    await expect.poll(() => findOverflow(page), `${name}${suffix}`).toEqual([]);
    await page.screenshot({ path: join(screens, `${name}${suffix}.png`), fullPage: true });
  }
  expect(await findBarriers(page), name).toEqual([]);
}
