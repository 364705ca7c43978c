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
