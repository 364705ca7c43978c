const maxChars = 2_000_000;
const maxDepth = 12;
const maxNodes = 50_000;

/** Size and depth are checked before any schema walks the message; iterative, for a deep one must not end the stack. */
export function isWithinLimits(message: unknown): boolean {
  const stack: [unknown, number][] = [[message, 0]];
  let chars = 0;
  let nodes = 0;
  while (stack.length > 0) {
    const [value, depth] = stack.pop()!;
    if (++nodes > maxNodes || depth > maxDepth) return false;
    if (typeof value === 'string') chars += value.length;
    else if (typeof value === 'object' && value !== null)
      for (const [key, child] of Object.entries(value)) {
        chars += key.length;
        stack.push([child, depth + 1]);
      }
    if (chars > maxChars) return false;
  }
  return true;
}

/** The first of the items that one message holds: at most `most`, and one where even that is too much. */
export function firstThatFit<T>(items: readonly T[], most: number, toMessage: (some: T[]) => unknown): T[] {
  let some = items.slice(0, most);
  while (some.length > 1 && !isWithinLimits(toMessage(some))) some = some.slice(0, Math.ceil(some.length / 2));
  return some;
}
