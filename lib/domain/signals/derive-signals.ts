import { signalDefinitions } from './registry.ts';
import type { Signal, SignalContext, SignalDefinition } from './signal.ts';

/** A rule that fails on one odd history must not take the others with it: what it would have told is left out. */
function deriveSafely(definition: SignalDefinition, context: SignalContext): Signal[] {
  try {
    return definition.derive(context).filter(({ at, intensity, confidence }) => Number.isFinite(at) && intensity > 0 && confidence > 0);
  } catch {
    return [];
  }
}

/**
 * Everything that raises or lowers this customer's risk, with its evidence: by definition in the registry's order, then
 * by date. Pure and deterministic; never throws.
 */
export function deriveSignals(context: SignalContext): Signal[] {
  return signalDefinitions.flatMap((definition) => deriveSafely(definition, context).toSorted((a, b) => a.at - b.at));
}
