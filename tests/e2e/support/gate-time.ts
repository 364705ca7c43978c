import type { Page } from '@playwright/test';

type Profile = {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples?: number[];
  timeDeltas?: number[];
};

/**
 * The longest unbroken time in ms that the gate held a page's thread while `act` ran, and how often it was seen there.
 * The page must be on the site already: a profile ends with its process.
 */
export async function measureGate(page: Page, act: () => Promise<unknown>): Promise<{ longestMs: number; samples: number }> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 250 });
    await session.send('Profiler.start');
    await act();
    const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
    const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
    const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
    const collectors = new Set(profile.nodes.filter(({ callFrame }) => callFrame.functionName === '(garbage collector)').map(({ id }) => id));
    const isGate = (id: number): boolean => {
      for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) if (/^chrome-extension:.*\/page-gate\.js$/.test(urls.get(at) ?? '')) return true;
      return false;
    };
    const gateNodes = new Set(profile.nodes.filter(({ id }) => isGate(id)).map(({ id }) => id));
    let longestUs = 0;
    let currentUs = 0;
    let samples = 0;
    for (const [index, node] of (profile.samples ?? []).entries()) {
      const isOurs = gateNodes.has(node);
      if (isOurs) samples += 1;
      // Collecting what we left behind is our time when we go on after it.
      currentUs = isOurs || (collectors.has(node) && currentUs > 0) ? currentUs + (profile.timeDeltas?.[index] ?? 0) : 0;
      if (isOurs) longestUs = Math.max(longestUs, currentUs);
    }
    return { longestMs: longestUs / 1000, samples };
  } finally {
    await session.detach();
  }
}
