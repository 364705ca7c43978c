import { bandWords } from '../../lib/i18n/catalogs/general.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Band } from '../../lib/domain/scoring/score.ts';

export type BandOrUnknown = Band | 'unknown';

/** A shape per band, so that nobody needs the colour: ring, disc, diamond, triangle, square with a bar. */
export function BandShape({ band, size = 14 }: { band: BandOrUnknown; size?: number }) {
  return (
    <svg
      className={`hf-band hf-band--${band} hf-band-shape`}
      width={size}
      height={size}
      viewBox="0 0 14 14"
      aria-hidden="true"
      focusable="false"
    >
      {band === 'unknown' && <circle cx="7" cy="7" r="5" fill="none" strokeWidth="1.8" strokeDasharray="3 2.2" />}
      {band === 'low' && <circle cx="7" cy="7" r="5.2" stroke="none" />}
      {band === 'watch' && <path d="M7 .8L13.2 7 7 13.2.8 7z" stroke="none" />}
      {band === 'high' && <path d="M7 1.2l6 11H1z" strokeWidth="1.2" strokeLinejoin="round" />}
      {band === 'critical' && (
        <>
          <rect x="1.2" y="1.2" width="11.6" height="11.6" rx="2" stroke="none" />
          <path className="hf-band-shape__bar" d="M7 3.4v4.2M7 10.3v.3" fill="none" strokeWidth="1.9" strokeLinecap="round" />
        </>
      )}
    </svg>
  );
}

/** Shape, number and words of a band in one small mark. */
export function BandMark({
  band,
  score,
  translator,
  hasWords = true,
}: {
  band: BandOrUnknown;
  score: number | null;
  translator: Translator;
  hasWords?: boolean;
}) {
  return (
    <span className={`hf-band hf-band--${band} hf-band-mark`}>
      <BandShape band={band} />
      {score !== null && <span className="hf-band-mark__number">{translator.number(score)}</span>}
      <span className={hasWords ? undefined : 'hf-hidden'}>{translator.t(bandWords[band])}</span>
    </span>
  );
}
