import { useId, useRef, useState, type CSSProperties } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import { bandWords } from '../../lib/i18n/catalogs/general.ts';
import { optionsWords } from '../../lib/i18n/catalogs/options.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { BandShape } from '../ui/BandMark.tsx';
import { Button } from '../ui/Button.tsx';
import { parseWithin } from './number-text.ts';

type Limits = Settings['bandLimits'];

export type BandLimitsSettingProps = {
  translator: Translator;
  value: Limits;
  defaultValue: Limits;
  isReadOnly: boolean;
  onChange: (limits: Limits) => void;
};

const limitNames = ['watch', 'high', 'critical'] as const;
const range = { from: 1, to: 99, isWhole: true };

/** The three limits from what is typed, or why they do not stand: no number in range, or not rising. */
function readLimits(typed: Record<keyof Limits, string>): { limits: Limits } | { problem: 'number' | 'order' } {
  const watch = parseWithin(typed.watch, range);
  const high = parseWithin(typed.high, range);
  const critical = parseWithin(typed.critical, range);
  if (watch === null || high === null || critical === null) return { problem: 'number' };
  return watch < high && high < critical ? { limits: { watch, high, critical } } : { problem: 'order' };
}

/** Where watch, high and critical begin, beside a picture of the whole scale. */
export function BandLimitsSetting({ translator, value, defaultValue, isReadOnly, onChange }: BandLimitsSettingProps) {
  const { t, number } = translator;
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [drafts, setDrafts] = useState<Partial<Record<keyof Limits, string>>>({});
  const [isLeft, setIsLeft] = useState(false);
  const textsOf = (typed: Partial<Record<keyof Limits, string>>) => ({
    watch: typed.watch ?? number(value.watch),
    high: typed.high ?? number(value.high),
    critical: typed.critical ?? number(value.critical),
  });
  const texts = textsOf(drafts);
  const read = readLimits(texts);
  const problem = isLeft && 'problem' in read ? read.problem : null;
  const isDefault = limitNames.every((name) => value[name] === defaultValue[name]);
  const scale = [
    { band: 'low', size: value.watch },
    { band: 'watch', size: value.high - value.watch },
    { band: 'high', size: value.critical - value.high },
    { band: 'critical', size: 100 - value.critical },
  ] as const;
  return (
    <fieldset className="setting" aria-describedby={`${id}-ground`}>
      <legend className="hf-label">{t(optionsWords.bandLimitsLabel)}</legend>
      <p className="hf-hint" id={`${id}-ground`}>
        {t(optionsWords.bandLimitsGround)}
      </p>
      <div className="scale" aria-hidden="true">
        {scale.map(({ band, size }) => (
          <span key={band} className={`scale__part hf-band hf-band--${band}`} style={{ '--size': size } as CSSProperties}>
            <BandShape band={band} size={12} />
          </span>
        ))}
      </div>
      <div className="setting__three">
        {limitNames.map((name) => (
          <div key={name} className="hf-field">
            <label className="hf-small setting__band" htmlFor={`${id}-${name}`}>
              <BandShape band={name} />
              {t(optionsWords.bandFrom, { band: t(bandWords[name]) })}
            </label>
            <input
              ref={name === 'watch' ? first : null}
              id={`${id}-${name}`}
              className="hf-input setting__number"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              maxLength={6}
              readOnly={isReadOnly}
              value={texts[name]}
              aria-invalid={problem !== null || undefined}
              aria-describedby={problem === null ? undefined : `${id}-error`}
              onChange={(event) => {
                const next = { ...drafts, [name]: event.target.value };
                setDrafts(next);
                const result = readLimits(textsOf(next));
                if ('limits' in result) {
                  setIsLeft(false);
                  onChange(result.limits);
                }
              }}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setDrafts({});
              }}
              onBlur={() => {
                if ('problem' in read) setIsLeft(true);
                else setDrafts({});
              }}
            />
          </div>
        ))}
      </div>
      <div className="setting__line">
        <span className="hf-hint">
          {isDefault
            ? t(optionsWords.isDefault)
            : t(optionsWords.defaultIs, {
                value: limitNames.map((name) => number(defaultValue[name])).join(translator.language === 'fa' ? '، ' : ', '),
              })}
        </span>
        {!isDefault && !isReadOnly && (
          <Button
            look="quiet"
            size="small"
            aria-label={t(optionsWords.resetToDefault, { name: t(optionsWords.bandLimitsLabel) })}
            onClick={() => {
              setDrafts({});
              setIsLeft(false);
              onChange(defaultValue);
              first.current?.focus();
            }}
          >
            {t(optionsWords.reset)}
          </Button>
        )}
      </div>
      <span id={`${id}-error`} role="alert" className="page-wrong">
        {problem === 'order' && t(optionsWords.bandOrderWrong)}
        {problem === 'number' && t(optionsWords.wholeNumberWrong, { from: range.from, to: range.to })}
      </span>
    </fieldset>
  );
}
