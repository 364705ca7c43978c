import type { CSSProperties } from 'react';
import { BandMark, BandShape } from '../ui/BandMark.tsx';
import type { CustomerView } from '../../lib/domain/views.ts';
import { badgeWords } from '../../lib/i18n/catalogs/badge.ts';
import { bandWords, confidenceWords } from '../../lib/i18n/catalogs/general.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

/** Who it is, and the score in number, words and picture. */
export function ScoreSection({ customer, translator }: { customer: CustomerView; translator: Translator }) {
  const { t, number } = translator;
  const { score } = customer;
  const contact = [...customer.emails.slice(0, 1), ...customer.phones.slice(0, 1)];
  const hasCompany = customer.company !== null && customer.company !== customer.name;
  return (
    <header className="panel-who">
      <div>
        <h1>
          <bdi>{customer.name}</bdi>
        </h1>
        {(hasCompany || contact.length > 0) && (
          <p className="hf-soft hf-small panel-contact">
            {hasCompany && <bdi>{customer.company}</bdi>}
            {contact.map((one) => (
              <bdi key={one} dir="ltr">
                {one}
              </bdi>
            ))}
          </p>
        )}
      </div>
      {score.kind === 'unknown' ? (
        <div className="panel-score hf-band hf-band--unknown" data-testid="score" data-band="unknown">
          <p>
            <BandMark band="unknown" score={null} translator={translator} />
          </p>
          <p>{t(panelWords.unknownNext)}</p>
          <p className="hf-soft hf-small">{t(badgeWords.seen, score.seen)}</p>
        </div>
      ) : (
        <div className={`panel-score hf-band hf-band--${score.band}`} data-testid="score" data-score={score.score} data-band={score.band}>
          <div className="panel-score__line">
            <h2 className="hf-small panel-score__title">{t(panelWords.scoreTitle)}</h2>
            <p>
              <span className="panel-score__number">{number(score.score)}</span>{' '}
              <span className="hf-soft">{t(panelWords.outOf, { total: 100 })}</span>
            </p>
            <p className="panel-score__band">
              <BandShape band={score.band} size={18} />
              {t(bandWords[score.band])}
            </p>
          </div>
          <span
            className="panel-range"
            aria-hidden="true"
            style={{ '--at': score.score, '--low': score.interval.low, '--high': score.interval.high } as CSSProperties}
          >
            <span className="panel-range__likely" />
            <span className="panel-range__at" />
          </span>
          <p className="hf-small">
            {t(confidenceWords[score.confidence])}
            {translator.language === 'fa' ? '؛ ' : '; '}
            {t(panelWords.interval, score.interval)}
          </p>
        </div>
      )}
    </header>
  );
}
