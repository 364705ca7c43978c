import type { Settings } from '../settings.ts';
import { getSignalDefinition } from '../signals/registry.ts';
import type { Signal } from '../signals/signal.ts';

/** By what the settings name a signal's weight: its id, of the company's own signs each its own. */
export const weightKeyOf = ({ id, evidence }: Signal): string => (id === 'warningSign' ? `warningSign:${evidence.params['sign']}` : id);

/** Log-odds at full intensity: the user's, else the default. What raises risk by default never lowers it, nor the other way round. */
export function weightOf(signal: Signal, { signalWeights }: Pick<Settings, 'signalWeights'>): number {
  const own = signal.own?.weight ?? getSignalDefinition(signal.id).weight;
  const set = signalWeights[weightKeyOf(signal)];
  if (set === undefined) return own;
  return own < 0 ? Math.min(0, set) : Math.max(0, set);
}

/** Days; null: it does not fade, whatever is set. */
export function halfLifeOf(signal: Signal, { signalHalfLives }: Pick<Settings, 'signalHalfLives'>): number | null {
  const own = signal.own?.halfLifeDays ?? getSignalDefinition(signal.id).halfLifeDays;
  return own === null ? null : (signalHalfLives[weightKeyOf(signal)] ?? own);
}
