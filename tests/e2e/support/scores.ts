import { expect, type Page } from '@playwright/test';
import { sendFrom } from './messages.ts';

type Reply = { value: { state: string; finishedAt: number | null } };

/**
 * News of a customer has a small book reckoned anew some seconds later, and everybody's score may move by that. Waits until
 * it has been: from then on a score moves for nothing but further news. `newsSince`: a moment before the news, ms since 1970 UTC.
 */
export async function waitForScores(page: Page, newsSince: number): Promise<void> {
  const isDone = async (): Promise<boolean> => {
    const { value } = (await sendFrom(page, 'getScoringJob', {})) as Reply;
    return value.state === 'idle' && (value.finishedAt ?? 0) >= newsSince;
  };
  await expect.poll(isDone).toBe(true);
}

/** The points of all reasons, opened where they are folded, come to the score that the panel shows. */
export async function expectToAddUp(panel: Page): Promise<void> {
  await expect(async () => {
    const tail = panel.locator('.panel-tail > button[aria-expanded="false"]');
    if (await tail.isVisible()) await tail.click({ timeout: 1000 });
    const { score, points } = await panel.evaluate(() => ({
      score: Number(document.querySelector('[data-testid="score"]')?.getAttribute('data-score')),
      points: [...document.querySelectorAll('[data-testid="reason"]')].map((row) => Number(row.getAttribute('data-points'))),
    }));
    expect(points.length).toBeGreaterThan(0);
    expect(points.reduce((sum, one) => sum + one, 0)).toBe(score);
  }).toPass({ timeout: 25_000 });
}
