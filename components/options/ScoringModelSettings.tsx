import { useEffect, useId, useMemo, useState, type ReactNode } from 'react';
import type { Settings } from '../../lib/domain/settings.ts';
import type { CustomerSummary, ScorePreview, SignalDefault } from '../../lib/domain/views.ts';
import { bandWords } from '../../lib/i18n/catalogs/general.ts';
import { optionsWords } from '../../lib/i18n/catalogs/options.ts';
import { scoringModelWords, signalGroupWords } from '../../lib/i18n/catalogs/scoring-model.ts';
import { signalGrounds } from '../../lib/i18n/catalogs/signal-grounds.ts';
import { signalNames } from '../../lib/i18n/catalogs/signals.ts';
import { describeReason } from '../../lib/i18n/describe-reason.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { BandMark } from '../ui/BandMark.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/Field.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { BandLimitsSetting } from './BandLimitsSetting.tsx';
import { parseNumberText } from './number-text.ts';

/** The settings that are tried before they are kept. */
export type ModelSettings = Pick<
  Settings,
  'bandLimits' | 'businessKind' | 'lostDefinition' | 'horizonDays' | 'signalWeights' | 'signalHalfLives'
>;

export type ScoringModelSettingsProps = {
  translator: Translator;
  settings: ModelSettings;
  defaults: ModelSettings;
  signals: readonly SignalDefault[];
  isReadOnly: boolean;
  onSave: (settings: ModelSettings) => void;
  onSearch: (query: string) => Promise<readonly CustomerSummary[]>;
  onPreview: (customerId: string, settings: ModelSettings) => Promise<ScorePreview | null>;
};

type Problem = { from: number; to: number };
const horizonLimits = { from: 7, to: 1095 };
const previewAfterMs = 150;
const halfLifeLimits = { from: 1, to: 3650 };
/** The sign of a weight is not up for change: a reason that lowers risk never raises it. */
const weightLimits = (weight: number): Problem => (weight < 0 ? { from: -5, to: 0 } : { from: 0, to: 5 });

const modelOf = ({
  bandLimits,
  businessKind,
  lostDefinition,
  horizonDays,
  signalWeights,
  signalHalfLives,
}: ModelSettings): ModelSettings => ({
  bandLimits,
  businessKind,
  lostDefinition,
  horizonDays,
  signalWeights,
  signalHalfLives,
});

/** A number as typed, with its sign in any of its shapes; null where it is none or out of limits. */
function readSigned(text: string, { from, to }: Problem): number | null {
  const isBelow = /^\s*\u200e?[-−–]/u.test(text);
  const size = parseNumberText(text.replace(/^\s*\u200e?[-−–+]/u, ''), { isWhole: false });
  if (size === null) return null;
  const value = Math.round((isBelow ? -size : size) * 100) / 100;
  return value >= from && value <= to ? value + 0 : null;
}

/** How many of these settings differ. */
function countChanges(a: ModelSettings, b: ModelSettings): number {
  const differing = (x: Record<string, number>, y: Record<string, number>): number =>
    [...new Set([...Object.keys(x), ...Object.keys(y)])].filter((id) => x[id] !== y[id]).length;
  return (
    differing(a.bandLimits, b.bandLimits) +
    Number(a.businessKind !== b.businessKind) +
    Number(a.lostDefinition !== b.lostDefinition) +
    Number(a.horizonDays.shop !== b.horizonDays.shop) +
    Number(a.horizonDays.contract !== b.horizonDays.contract) +
    differing(a.signalWeights, b.signalWeights) +
    differing(a.signalHalfLives, b.signalHalfLives)
  );
}

/** How the score reckons: changed here as a whole, tried on a customer, then kept or dropped. */
export function ScoringModelSettings(props: ScoringModelSettingsProps) {
  const { translator, settings, defaults, signals, isReadOnly } = props;
  const { t, signedNumber, number } = translator;
  const [tried, setTried] = useState<ModelSettings | null>(null);
  const kept = useMemo(() => modelOf(settings), [settings]);
  const model = tried ?? kept;
  const changes = tried === null ? 0 : countChanges(tried, settings);
  const change = (patch: Partial<ModelSettings>) => setTried({ ...model, ...patch });
  const groups = [...new Set(signals.map(({ group }) => group))];
  const withOne = (all: Record<string, number>, id: string, value: number, usual: number | null): Record<string, number> => {
    const { [id]: _before, ...others } = all;
    return value === usual ? others : { ...others, [id]: value };
  };
  return (
    <div className="hf-stack" data-testid="scoring-model">
      <BandLimitsSetting
        translator={translator}
        value={model.bandLimits}
        defaultValue={defaults.bandLimits}
        isReadOnly={isReadOnly}
        onChange={(bandLimits) => change({ bandLimits })}
      />
      <Choice label={t(scoringModelWords.businessKind)} hint={t(scoringModelWords.businessKindGround)}>
        <Segmented
          label={t(scoringModelWords.businessKind)}
          value={model.businessKind}
          onChange={(businessKind) => change({ businessKind })}
          options={[
            { value: 'auto', text: t(scoringModelWords.kindAuto) },
            { value: 'shop', text: t(scoringModelWords.kindShop) },
            { value: 'contract', text: t(scoringModelWords.kindContract) },
          ]}
        />
      </Choice>
      <Choice label={t(scoringModelWords.lost)} hint={t(scoringModelWords.lostGround)}>
        <Segmented
          label={t(scoringModelWords.lost)}
          value={model.lostDefinition}
          onChange={(lostDefinition) => change({ lostDefinition })}
          options={[
            { value: 'strict', text: t(scoringModelWords.lostStrict) },
            { value: 'byHalf', text: t(scoringModelWords.lostByHalf) },
          ]}
        />
      </Choice>
      <div className="options__two">
        <NumberCell
          translator={translator}
          label={t(scoringModelWords.horizonShop)}
          hint={t(scoringModelWords.horizonShopGround)}
          value={model.horizonDays.shop}
          text={(value) => number(value)}
          limits={horizonLimits}
          isReadOnly={isReadOnly}
          isEmptyMeant
          onChange={(shop) => change({ horizonDays: { ...model.horizonDays, shop } })}
        />
        <NumberCell
          translator={translator}
          label={t(scoringModelWords.horizonContract)}
          hint={t(scoringModelWords.horizonContractGround)}
          value={model.horizonDays.contract}
          text={(value) => number(value)}
          limits={horizonLimits}
          isReadOnly={isReadOnly}
          onChange={(contract) => contract !== null && change({ horizonDays: { ...model.horizonDays, contract } })}
        />
      </div>
      <h3>{t(scoringModelWords.weightsHeading)}</h3>
      <p className="hf-hint">{t(scoringModelWords.weightsLead)}</p>
      {groups.map((group) => (
        <fieldset key={group} className="setting weights">
          <legend className="hf-label">{t(signalGroupWords[group])}</legend>
          {signals
            .filter((signal) => signal.group === group)
            .map(({ id, weight, halfLifeDays }) => {
              const name = t(signalNames[id]);
              return (
                <div key={id} className="weights__row" data-testid="weight-row" data-signal={id}>
                  <span className="weights__name">
                    {name}
                    <span className="hf-hint">{translator.say(signalGrounds[id])}</span>
                  </span>
                  <NumberCell
                    translator={translator}
                    label={t(scoringModelWords.weightOf, { name })}
                    shortLabel={t(scoringModelWords.weight)}
                    value={model.signalWeights[id] ?? weight}
                    defaultValue={weight}
                    text={(value) => signedNumber(value, 2)}
                    limits={weightLimits(weight)}
                    isReadOnly={isReadOnly}
                    onChange={(value) => value !== null && change({ signalWeights: withOne(model.signalWeights, id, value, weight) })}
                  />
                  {halfLifeDays === null ? (
                    <span className="hf-hint weights__whole">{t(scoringModelWords.staysWhole)}</span>
                  ) : (
                    <NumberCell
                      translator={translator}
                      label={t(scoringModelWords.halfLifeOf, { name })}
                      shortLabel={t(scoringModelWords.halfLife)}
                      value={model.signalHalfLives[id] ?? halfLifeDays}
                      defaultValue={halfLifeDays}
                      text={(value) => number(value)}
                      limits={halfLifeLimits}
                      isReadOnly={isReadOnly}
                      onChange={(value) =>
                        value !== null && change({ signalHalfLives: withOne(model.signalHalfLives, id, value, halfLifeDays) })
                      }
                    />
                  )}
                </div>
              );
            })}
        </fieldset>
      ))}
      <TryOn translator={translator} model={model} hasChanges={changes > 0} onSearch={props.onSearch} onPreview={props.onPreview} />
      {!isReadOnly && (
        <div className={changes > 0 ? 'weights__save weights__save--waiting' : 'weights__save'} role="status">
          <span>{changes > 0 && t(scoringModelWords.changed, { count: changes })}</span>
          <span className="hf-row">
            <Button
              look="primary"
              isDisabled={changes === 0}
              data-testid="save-model"
              onClick={() => {
                props.onSave(model);
                setTried(null);
              }}
            >
              {t(scoringModelWords.save)}
            </Button>
            <Button isDisabled={changes === 0} onClick={() => setTried(null)}>
              {t(scoringModelWords.discard)}
            </Button>
            {countChanges(model, defaults) > 0 && (
              <Button look="quiet" onClick={() => setTried(modelOf(defaults))}>
                {t(scoringModelWords.allDefaults)}
              </Button>
            )}
          </span>
        </div>
      )}
    </div>
  );
}

function Choice({ label, hint, children }: { label: string; hint: string; children: ReactNode }) {
  return (
    <div className="hf-field options__choice">
      <span className="hf-label" aria-hidden="true">
        {label}
      </span>
      {children}
      <span className="hf-hint">{hint}</span>
    </div>
  );
}

/** A number that is taken over while it is typed, where it fits; Escape brings back what it was. */
function NumberCell({
  translator,
  label,
  shortLabel,
  hint,
  value,
  defaultValue,
  text,
  limits,
  isReadOnly,
  isEmptyMeant = false,
  onChange,
}: {
  translator: Translator;
  label: string;
  /** Shown instead of the label, which is then for screen readers. */
  shortLabel?: string;
  hint?: string;
  value: number | null;
  defaultValue?: number;
  text: (value: number) => string;
  limits: Problem;
  isReadOnly: boolean;
  isEmptyMeant?: boolean;
  onChange: (value: number | null) => void;
}) {
  const { t } = translator;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const isEmpty = isEmptyMeant && draft?.trim() === '';
  const isWrong = draft !== null && !isEmpty && readSigned(draft, limits) === null;
  return (
    <span className="hf-field weights__cell">
      <label className={shortLabel === undefined ? 'hf-label' : 'hf-hidden'} htmlFor={id}>
        {label}
      </label>
      {shortLabel !== undefined && (
        <span className="hf-hint" aria-hidden="true">
          {shortLabel}
        </span>
      )}
      <input
        id={id}
        className="hf-input setting__number"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={12}
        readOnly={isReadOnly}
        value={draft ?? (value === null ? '' : text(value))}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const typed = event.target.value;
          setDraft(typed);
          if (isEmptyMeant && typed.trim() === '') onChange(null);
          else {
            const read = readSigned(typed, limits);
            if (read !== null) onChange(read);
          }
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setDraft(null);
        }}
        onBlur={() => setDraft(null)}
      />
      <span className="hf-hint" id={`${id}-hint`}>
        {isWrong ? <span className="page-wrong">{t(scoringModelWords.wrong, limits)}</span> : hint}
        {!isWrong && defaultValue !== undefined && value !== defaultValue && t(optionsWords.defaultIs, { value: text(defaultValue) })}
      </span>
    </span>
  );
}

/** One customer's score as it is and as it would be. */
function TryOn({
  translator,
  model,
  hasChanges,
  onSearch,
  onPreview,
}: { translator: Translator; model: ModelSettings; hasChanges: boolean } & Pick<ScoringModelSettingsProps, 'onSearch' | 'onPreview'>) {
  const { t } = translator;
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly CustomerSummary[] | null>(null);
  const [customerId, setCustomerId] = useState<string | null>(null);
  const [preview, setPreview] = useState<ScorePreview | null>(null);
  useEffect(() => {
    if (customerId === null) return undefined;
    let isOver = false;
    // A weight is typed digit by digit: the last one tells.
    const timer = setTimeout(() => void onPreview(customerId, model).then((reckoned) => isOver || setPreview(reckoned)), previewAfterMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [customerId, model, onPreview]);
  return (
    <section className="hf-stack try-on" aria-labelledby="try-heading">
      <h3 id="try-heading">{t(scoringModelWords.tryHeading)}</h3>
      <form
        className="page-address"
        onSubmit={(event) => {
          event.preventDefault();
          void onSearch(query).then(setFound);
        }}
      >
        <TextField
          label={t(scoringModelWords.trySearch)}
          type="search"
          value={query}
          maxLength={200}
          autoComplete="off"
          onChange={(event) => setQuery(event.target.value)}
        />
        <Button type="submit">{t(scoringModelWords.tryPick)}</Button>
      </form>
      <div role="status">
        {found?.length === 0 && <p className="hf-soft">{t(scoringModelWords.tryNone)}</p>}
        {found !== null && found.length > 0 && (
          <ul className="page-list">
            {found.map((customer) => (
              <li key={customer.id} className="page-list__row">
                <span className="page-list__words">
                  <bdi className="page-list__name">{customer.name}</bdi>
                  {customer.company !== null && customer.company !== customer.name && <bdi className="hf-hint">{customer.company}</bdi>}
                </span>
                <Button
                  size="small"
                  aria-label={t(scoringModelWords.tryPickOf, { name: customer.name })}
                  onClick={() => {
                    setCustomerId(customer.id);
                    setFound(null);
                  }}
                >
                  {t(scoringModelWords.tryPick)}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {preview !== null && (
          <div data-testid="preview">
            <p>
              <bdi className="page-list__name">{preview.name}</bdi>
            </p>
            <div className="options__two">
              <Preview title={t(scoringModelWords.tryNow)} score={preview.now} translator={translator} />
              {hasChanges && <Preview title={t(scoringModelWords.tryThen)} score={preview.tried} translator={translator} />}
            </div>
            <p className="hf-hint">{t(scoringModelWords.tryBook)}</p>
          </div>
        )}
      </div>
    </section>
  );
}

const shownReasons = 6;

function Preview({ title, score, translator }: { title: string; score: ScorePreview['now']; translator: Translator }) {
  const { t, signedNumber } = translator;
  return (
    <div className="hf-stack">
      <p className="hf-label">{title}</p>
      <p>
        <BandMark
          band={score.kind === 'scored' ? score.band : 'unknown'}
          score={score.kind === 'scored' ? score.score : null}
          translator={translator}
        />{' '}
        {score.kind === 'scored' ? t(bandWords[score.band]) : t(scoringModelWords.unknownScore)}
      </p>
      {score.kind === 'scored' && (
        <ul className="try-on__reasons">
          {score.reasons
            .filter(({ points }) => points !== 0)
            .slice(0, shownReasons)
            .map((reason, i) => (
              <li key={i}>
                <span className="panel-points">{signedNumber(reason.points)}</span> {describeReason(reason, translator).name}
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
