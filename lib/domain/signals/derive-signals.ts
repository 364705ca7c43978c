import { signalDefinitions } from './registry.ts';
import { isDenied } from './signal-context.ts';
import type { Signal, SignalContext, SignalDefinition } from './signal.ts';

/** A rule that fails on one odd history must not take the others with it: what it would have told is left out. */
function deriveSafely(definition: SignalDefinition, context: SignalContext): Signal[] {
  try {
    const signals = definition.derive(context);
    if (signals.length === 0) return signals;
    return signals
      .filter(
        ({ id, key, at, intensity, confidence }) => Number.isFinite(at) && intensity > 0 && confidence > 0 && !isDenied(context, id, key),
      )
      .toSorted((a, b) => a.at - b.at);
  } catch {
    return [];
  }
}

/**
 * Everything that raises or lowers this customer's risk, with its evidence, but for what people called untrue: by definition
 * in the registry's order, then by date. Pure and deterministic; never throws.
 */
export function deriveSignals(context: SignalContext): Signal[] {
  const all: Signal[] = [];
  for (const definition of signalDefinitions) for (const signal of deriveSafely(definition, context)) all.push(signal);
  return all;
}
