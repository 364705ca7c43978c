export const dayMs = 86_400_000;

/** Days from `at` to `now`, with fraction; 0 for what lies ahead. Both in ms since 1970 UTC. */
export function daysSince(at: number, now: number): number {
  return Math.max(0, (now - at) / dayMs);
}

/** 0 at `from` days or less, 1 at `to` days or more, straight between. */
export function rise(days: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (days - from) / (to - from)));
}
