import { useCallback, useEffect, useRef, useState } from 'react';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Asked } from './asked.ts';

export type AskedState<T> = {
  /** The last good answer; it stays while a later question fails. */
  value: T | null;
  failure: NamedFailure | null;
  /** Asks again: the question of now, also where it was taken along from an earlier render. */
  reload: () => void;
};

const restMs = 200;

/**
 * Asks now, and again after every change that `onChanged` tells of; many changes at once make one question. An answer
 * that a later question has overtaken is dropped. Both functions must stay the same between renders.
 */
export function useAsked<T>(ask: () => Promise<Asked<T>>, onChanged: (listener: () => void) => () => void): AskedState<T> {
  const [state, setState] = useState<{ value: T | null; failure: NamedFailure | null }>({ value: null, failure: null });
  const latest = useRef(0);
  const question = useRef(ask);
  const reload = useCallback(() => {
    const turn = ++latest.current;
    void question.current().then((asked) => {
      if (turn !== latest.current) return;
      setState((before) => (asked.ok ? { value: asked.value, failure: null } : { value: before.value, failure: asked.failure }));
    });
  }, []);
  useEffect(() => {
    question.current = ask;
    reload();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChanged(() => {
      clearTimeout(timer);
      timer = setTimeout(reload, restMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
      latest.current += 1;
    };
  }, [ask, reload, onChanged]);
  return { ...state, reload };
}
