export type OwnFileProblem = 'tooLarge' | 'broken' | 'fromTheFuture';

/**
 * What a JSON file of ours with this mark holds, none of it checked beyond the mark and the number of its schema, or why it
 * cannot be taken. Never throws.
 */
export function readOwnFile(
  text: string,
  { mark, schema, mostChars }: { mark: string; schema: number; mostChars: number },
): { content: Readonly<Record<string, unknown>> } | { problem: OwnFileProblem } {
  if (text.length > mostChars) return { problem: 'tooLarge' };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { problem: 'broken' };
  }
  if (typeof content !== 'object' || content === null) return { problem: 'broken' };
  const { holdfast, schema: own } = content as { holdfast?: unknown; schema?: unknown };
  if (holdfast !== mark || typeof own !== 'number') return { problem: 'broken' };
  if (own > schema) return { problem: 'fromTheFuture' };
  return own === schema ? { content: content as Record<string, unknown> } : { problem: 'broken' };
}
