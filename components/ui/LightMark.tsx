import './light.css';
import type { LightView } from '../../lib/domain/teaching-views.ts';
import { lightWords } from '../../lib/i18n/catalogs/teaching.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

/** The reading light: a shape, a colour and words, so that nobody needs the colour. Disc, half disc, cross, ring. */
export function LightMark({ state, translator }: { state: LightView['state']; translator: Translator }) {
  return (
    <span className={`light light--${state}`} data-testid="reading-light" data-state={state}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {state === 'good' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
        {state === 'partly' && (
          <>
            <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
            <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2z" fill="currentColor" />
          </>
        )}
        {state === 'broken' && <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />}
        {state === 'new' && <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 1.8" />}
      </svg>
      {translator.t(lightWords[state])}
    </span>
  );
}
