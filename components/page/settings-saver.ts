import type { Settings } from '../../lib/domain/settings.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Asked } from './asked.ts';

export type SettingsPatch = Partial<Omit<Settings, 'schema'>>;

export type SaveState = { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved' } | { kind: 'failed'; failure: NamedFailure };

export type SettingsSaverPorts = {
  load: () => Promise<Asked<Settings>>;
  save: (settings: Settings) => Promise<Asked<null>>;
  onState: (state: SaveState) => void;
  /** Rest after the last change before it is saved. */
  delayMs: number;
};

export type SettingsSaver = {
  /** Notes changes; they are saved together after the delay. */
  change: (patch: SettingsPatch) => void;
  /** Saves now what waits. Also tries again what failed. */
  flush: () => Promise<void>;
  /**
   * The page may be going away and get no answers any more: what is not saved goes out at once, in one message, laid
   * over the settings as they were known last.
   */
  leave: (known: Settings) => void;
  /** Changes that are not saved yet. */
  pending: () => SettingsPatch;
};

/**
 * Saves settings as they are changed. Only the changed ones are laid over what is stored at that moment, so that a site
 * paused meanwhile in the popup stays paused. What could not be saved waits for the next try.
 */
export function createSettingsSaver({ load, save, onState, delayMs }: SettingsSaverPorts): SettingsSaver {
  let waiting: SettingsPatch = {};
  let underWay: SettingsPatch = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const saveOnce = async () => {
    underWay = waiting;
    waiting = {};
    onState({ kind: 'saving' });
    const stored = await load();
    const result = stored.ok ? await save({ ...stored.value, ...underWay }) : stored;
    if (!result.ok) waiting = { ...underWay, ...waiting };
    underWay = {};
    onState(result.ok ? { kind: 'saved' } : { kind: 'failed', failure: result.failure });
    return result.ok;
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (running) await running;
    if (Object.keys(waiting).length === 0) return;
    running ??= saveOnce().then(() => {
      running = null;
    });
    await running;
  };

  return {
    change: (patch) => {
      waiting = { ...waiting, ...patch };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), delayMs);
    },
    flush,
    leave: (known) => {
      const unsaved = { ...underWay, ...waiting };
      if (Object.keys(unsaved).length === 0) return;
      void save({ ...known, ...unsaved });
      // If the page stays after all, the usual way tells how it went; the same settings twice do no harm.
      void flush();
    },
    pending: () => ({ ...underWay, ...waiting }),
  };
}
