import { Fragment } from 'react';
import type { ColumnChoice, ColumnMeaning, Inspection } from '../../../lib/exchange/import/types.ts';
import { columnWords, filesWords } from '../../../lib/i18n/catalogs/files.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { TableFrame } from '../../ui/TableFrame.tsx';

const surelyFrom = 0.6;
const shownSamples = 3;

/** One row a column of the file: its heading, some of its values, what it means, and how its dates and numbers are read where both ways fit. */
export function ColumnTable({
  translator,
  inspection,
  columns,
  onChange,
}: {
  translator: Translator;
  inspection: Inspection;
  columns: readonly ColumnChoice[];
  onChange: (columns: ColumnChoice[]) => void;
}) {
  const { t } = translator;
  const set = (place: number, patch: Partial<ColumnChoice>) =>
    onChange(columns.map((column, i) => (i === place ? { ...column, ...patch } : column)));
  return (
    <TableFrame label={t(filesWords.columnsHeading)}>
      <table className="table columns" data-testid="columns">
        <caption className="hf-label">{t(filesWords.columnsHeading)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(filesWords.column)}</th>
            <th scope="col">{t(filesWords.examples)}</th>
            <th scope="col">{t(filesWords.meaning)}</th>
          </tr>
        </thead>
        <tbody>
          {inspection.columns.map((guess, place) => {
            const choice = columns[place]!;
            const heading = guess.heading || t(filesWords.unnamed, { place: place + 1 });
            const isGuess = choice.meaning === guess.meaning && choice.meaning !== null && guess.confidence < surelyFrom;
            return (
              <tr key={place}>
                <th scope="row">
                  <bdi>{heading}</bdi>
                </th>
                <td className="hf-soft">
                  {guess.samples.slice(0, shownSamples).map((sample, i) => (
                    <Fragment key={i}>
                      {i > 0 && ' · '}
                      <bdi>{sample}</bdi>
                    </Fragment>
                  ))}
                </td>
                <td>
                  <div className="columns__choice">
                    <select
                      className="hf-input"
                      aria-label={t(filesWords.meaningOf, { column: heading })}
                      value={choice.meaning ?? ''}
                      onChange={(event) =>
                        set(place, { meaning: event.target.value === '' ? null : (event.target.value as ColumnMeaning) })
                      }
                    >
                      <option value="">{t(filesWords.leftOut)}</option>
                      {Object.entries(columnWords).map(([meaning, words]) => (
                        <option key={meaning} value={meaning}>
                          {t(words)}
                        </option>
                      ))}
                    </select>
                    {isGuess && <span className="hf-hint">{t(filesWords.unsure)}</span>}
                    {choice.meaning !== null && guess.isDateOrderAsked && (
                      <select
                        className="hf-input"
                        aria-label={`${t(filesWords.dateOrderAsked)} ${heading}`}
                        value={choice.dateOrder ?? 'dayFirst'}
                        onChange={(event) => set(place, { dateOrder: event.target.value as 'dayFirst' | 'monthFirst' })}
                      >
                        <option value="dayFirst">{`${t(filesWords.dateOrderAsked)} ${t(filesWords.dayFirst)}`}</option>
                        <option value="monthFirst">{`${t(filesWords.dateOrderAsked)} ${t(filesWords.monthFirst)}`}</option>
                      </select>
                    )}
                    {choice.meaning !== null && guess.isDecimalAsked && (
                      <select
                        className="hf-input"
                        aria-label={`${t(filesWords.decimalAsked)} ${heading}`}
                        value={choice.decimal ?? '.'}
                        onChange={(event) => set(place, { decimal: event.target.value as '.' | ',' })}
                      >
                        <option value=".">{`${t(filesWords.decimalAsked)} ${t(filesWords.decimalPoint)}`}</option>
                        <option value=",">{`${t(filesWords.decimalAsked)} ${t(filesWords.decimalComma)}`}</option>
                      </select>
                    )}
                  </div>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}
