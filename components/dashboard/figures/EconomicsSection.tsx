import { useId } from 'react';
import { figuresWords } from '../../../lib/i18n/catalogs/figures.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { NumberSetting } from '../../options/NumberSetting.tsx';
import type { FigureSettings } from './figure-types.ts';

export type EconomicsSectionProps = {
  translator: Translator;
  settings: FigureSettings;
  defaults: FigureSettings;
  isReadOnly: boolean;
  onSettings: (patch: Partial<FigureSettings>) => void;
};

const asPercent = (share: number): number => Math.round(share * 1000) / 10;

/** What the figures rest on beside the data, each with its ground: the user's to correct. */
export function EconomicsSection({ translator, settings, defaults, isReadOnly, onSettings }: EconomicsSectionProps) {
  const { t } = translator;
  const id = useId();
  const { economics } = settings;
  const set = (change: Partial<FigureSettings['economics']>) => onSettings({ economics: { ...economics, ...change } });
  const common = { translator, isReadOnly };
  return (
    <section className="hf-card hf-stack" aria-labelledby="economics-heading" data-testid="economics">
      <h2 id="economics-heading">{t(figuresWords.economicsHeading)}</h2>
      <p className="hf-soft">{t(figuresWords.economicsLead)}</p>
      <div className="figures__settings">
        <NumberSetting
          {...common}
          label={t(figuresWords.thresholdLabel)}
          ground={t(figuresWords.thresholdGround)}
          value={asPercent(settings.churnThreshold)}
          defaultValue={asPercent(defaults.churnThreshold)}
          limits={{ from: 0.1, to: 99, isWhole: false }}
          onChange={(value) => onSettings({ churnThreshold: value / 100 })}
        />
        <NumberSetting
          {...common}
          label={t(figuresWords.marginLabel)}
          ground={t(figuresWords.marginGround)}
          value={asPercent(economics.marginShare)}
          defaultValue={asPercent(defaults.economics.marginShare)}
          limits={{ from: 0.1, to: 100, isWhole: false }}
          onChange={(value) => set({ marginShare: value / 100 })}
        />
        <NumberSetting
          {...common}
          label={t(figuresWords.discountLabel)}
          ground={t(figuresWords.discountGround)}
          value={asPercent(economics.discountRate)}
          defaultValue={asPercent(defaults.economics.discountRate)}
          limits={{ from: 0, to: 100, isWhole: false }}
          onChange={(value) => set({ discountRate: value / 100 })}
        />
        <NumberSetting
          {...common}
          label={t(figuresWords.contactCostLabel)}
          ground={t(figuresWords.contactCostGround)}
          value={economics.contactCost}
          defaultValue={defaults.economics.contactCost}
          limits={{ from: 0, to: 1_000_000_000, isWhole: true }}
          onChange={(value) => set({ contactCost: value })}
        />
        <div className="setting">
          <label className="hf-label" htmlFor={id}>
            {t(figuresWords.currencyLabel)}
          </label>
          <p className="hf-hint" id={`${id}-ground`}>
            {t(figuresWords.currencyGround)}
          </p>
          <input
            id={id}
            className="hf-input setting__number"
            type="text"
            dir="auto"
            autoComplete="off"
            maxLength={12}
            readOnly={isReadOnly}
            value={economics.currency}
            aria-describedby={`${id}-ground`}
            onChange={(event) => set({ currency: event.target.value })}
          />
        </div>
      </div>
    </section>
  );
}
