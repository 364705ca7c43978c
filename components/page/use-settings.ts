import { useCallback, useEffect, useState } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Asked } from './asked.ts';
import { createSettingsSaver, type SaveState, type SettingsPatch } from './settings-saver.ts';
import { useAsked } from './use-asked.ts';

export type SettingsPorts = {
  load: () => Promise<Asked<Settings>>;
  save: (settings: Settings) => Promise<Asked<null>>;
  onChanged: (listener: () => void) => () => void;
};

export type SettingsInHand = {
  /** As stored, with what was changed here laid over it; null until they are read. */
  settings: Settings | null;
  saveState: SaveState;
  /** Why reading or saving failed. */
  failure: NamedFailure | null;
  change: (patch: SettingsPatch) => void;
  /** Reads again, and saves again what was not saved. */
  tryAgain: () => void;
};

const saveAfterMs = 400;

/** Settings that are seen at once where they are changed, and saved a moment later or when the page goes away. The ports must stay the same. */
export function useSettings({ load, save, onChanged }: SettingsPorts): SettingsInHand {
  const { value, failure, reload } = useAsked(load, onChanged);
  const [patch, setPatch] = useState<SettingsPatch>({});
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'idle' });
  const [saver] = useState(() => createSettingsSaver({ load, save, onState: setSaveState, delayMs: saveAfterMs }));
  useEffect(() => {
    // What is stored by now needs no patch.
    setPatch(saver.pending());
  }, [value, saver]);
  useEffect(() => {
    if (saveState.kind === 'saved') reload();
  }, [saveState, reload]);
  useEffect(() => {
    const onHide = () => {
      if (document.visibilityState === 'hidden' && value !== null) saver.leave(value);
    };
    document.addEventListener('visibilitychange', onHide);
    return () => document.removeEventListener('visibilitychange', onHide);
  }, [saver, value]);
  const change = useCallback(
    (next: SettingsPatch) => {
      setPatch((before) => ({ ...before, ...next }));
      saver.change(next);
    },
    [saver],
  );
  const tryAgain = useCallback(() => {
    reload();
    void saver.flush();
  }, [reload, saver]);
  return {
    settings: value === null ? null : { ...value, ...patch },
    saveState,
    failure: saveState.kind === 'failed' ? saveState.failure : failure,
    change,
    tryAgain,
  };
}
