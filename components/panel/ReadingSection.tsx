import type { FactField } from '../../lib/domain/observations/observation.ts';
import type { ReadFact, ReadingView } from '../../lib/domain/teaching-views.ts';
import { fieldWords, pageKindWords, readingWords, statusWords, teachWords } from '../../lib/i18n/catalogs/teaching.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { LightMark } from '../ui/LightMark.tsx';
import { describeValue } from './describe-value.ts';
import { Fold } from './Fold.tsx';

export type ReadingSectionProps = { translator: Translator; reading: ReadingView; onPointAgain: (field: FactField) => void };

/** 1: a structured field; 0.8: text that was parsed; below that, guesses of the general rules. */
const sureWords = (confidence: number) =>
  confidence >= 0.95 ? readingWords.sure : confidence >= 0.75 ? readingWords.likely : readingWords.unsure;

/** What was read on the page, where each value stood and how sure it is, and what used to be there and is not. */
export function ReadingSection({ translator, reading, onPointAgain }: ReadingSectionProps) {
  const { t } = translator;
  const { light, facts, missing, unread, pageKind, hostName, status, taught } = reading;
  return (
    <Fold
      name="reading"
      data-testid="reading"
      title={t(readingWords.title)}
      summary={light ? <LightMark state={light.state} translator={translator} /> : t(statusWords[status])}
    >
      <p className="hf-soft hf-small">
        {hostName !== '' && (
          <>
            <bdi>{hostName}</bdi>
            {'. '}
          </>
        )}
        {t(statusWords[status])}
        {pageKind !== null && ` · ${t(pageKindWords[pageKind])}`}
        {light && light.expected > 0 && ` · ${t(readingWords.found, { found: light.found, expected: light.expected })}`}
        {light && ` · ${light.lastGoodAt > 0 ? t(readingWords.lastGood, { at: light.lastGoodAt }) : t(readingWords.neverGood)}`}
      </p>
      {facts.length > 0 && (
        <dl className="read-facts">
          {facts.map((fact) => (
            <Fact key={`${fact.field} ${fact.text}`} fact={fact} isTaught={taught.includes(fact.field)} translator={translator} />
          ))}
        </dl>
      )}
      {facts.length === 0 && <p className="hf-soft">{t(pageKind === 'list' ? readingWords.listNote : readingWords.nothing)}</p>}
      <Fields
        title={t(readingWords.missing)}
        rows={missing.map((field) => ({ field, text: '' }))}
        translator={translator}
        onPointAgain={onPointAgain}
        testId="reading-missing"
      />
      <Fields title={t(readingWords.unread)} rows={unread} translator={translator} onPointAgain={onPointAgain} testId="reading-unread" />
    </Fold>
  );
}

function Fact({ fact, isTaught, translator }: { fact: ReadFact; isTaught: boolean; translator: Translator }) {
  const { t } = translator;
  return (
    <div className="read-facts__row" data-testid="read-fact" data-field={fact.field}>
      <dt>{t(fieldWords[fact.field])}</dt>
      <dd>
        <span className="hf-clamp">
          <bdi>{describeValue(fact.value, translator)}</bdi>
        </span>
        <span className="hf-hint">
          {fact.place !== '' && fact.place !== t(fieldWords[fact.field]) && `${t(readingWords.under, { place: fact.place })} · `}
          {t(sureWords(fact.confidence))}
          {isTaught && ` · ${t(readingWords.taughtHere)}`}
        </span>
      </dd>
    </div>
  );
}

function Fields({
  title,
  rows,
  translator: { t },
  onPointAgain,
  testId,
}: {
  title: string;
  rows: readonly { field: FactField; text: string }[];
  testId: string;
} & Pick<ReadingSectionProps, 'translator' | 'onPointAgain'>) {
  if (rows.length === 0) return null;
  return (
    <div className="read-missing" data-testid={testId}>
      <p className="hf-label">{title}</p>
      <ul>
        {rows.map(({ field, text }) => (
          <li key={field} className="read-missing__row">
            <span>
              {t(fieldWords[field])}
              {text !== '' && (
                <span className="hf-hint hf-clamp">
                  <bdi>{text}</bdi>
                </span>
              )}
            </span>
            <Button
              size="small"
              aria-label={t(teachWords.pointAgainAt, { field: t(fieldWords[field]) })}
              onClick={() => onPointAgain(field)}
            >
              {t(teachWords.pointAgain)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
