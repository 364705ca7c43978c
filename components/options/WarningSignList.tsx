import { useEffect, useId, useRef, useState } from 'react';
import { languages, wordsIn } from '../../lib/domain/language.ts';
import type { WarningSign } from '../../lib/domain/settings.ts';
import { generalWords, languageNames } from '../../lib/i18n/catalogs/general.ts';
import { optionsWords } from '../../lib/i18n/catalogs/options.ts';
import { fieldWords } from '../../lib/i18n/catalogs/teaching.ts';
import { fieldTestWords, warningSignWords } from '../../lib/i18n/catalogs/warning-signs.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea, TextField } from '../ui/Field.tsx';
import { UndoNotice } from '../ui/UndoNotice.tsx';
import {
  defaultHalfLifeDays,
  defaultWeight,
  halfLifeLimits,
  needsNumber,
  needsValue,
  readWarningSign,
  weightLimits,
  type WarningSignDraft,
  type WarningSignProblem,
} from './warning-signs.ts';

const mostSigns = 5;

export type WarningSignListProps = {
  translator: Translator;
  signs: readonly WarningSign[];
  isReadOnly: boolean;
  onChange: (signs: WarningSign[]) => void;
};

const nameOf = ({ names }: WarningSign, { language }: Translator): string => wordsIn(names, language);

const emptyDraft = (number: Translator['number']): WarningSignDraft => ({
  names: { en: '', fa: '', ru: '' },
  response: '',
  phrases: '',
  field: '',
  test: 'contains',
  value: '',
  weight: number(defaultWeight),
  halfLifeDays: number(defaultHalfLifeDays),
});

const draftOf = (
  { names, response, phrases, fieldRule, weight, halfLifeDays }: WarningSign,
  number: Translator['number'],
): WarningSignDraft => ({
  names,
  response,
  phrases,
  field: fieldRule?.field ?? '',
  test: fieldRule?.test ?? 'contains',
  value: fieldRule?.value ?? '',
  weight: number(weight, 2),
  halfLifeDays: String(halfLifeDays),
});

/** The company's warning signs: added, edited and removed in place, a removal can be taken back. */
export function WarningSignList({ translator, signs, isReadOnly, onChange }: WarningSignListProps) {
  const { t, number } = translator;
  /** The sign being edited; '' is a new one. */
  const [edited, setEdited] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ sign: WarningSign; index: number } | null>(null);
  return (
    <div className="hf-stack">
      {signs.length === 0 && <p className="hf-soft">{t(warningSignWords.empty)}</p>}
      {signs.length > 0 && (
        <ul className="page-list" data-testid="warning-signs">
          {signs.map((sign, index) => (
            <li key={sign.id} className="page-list__row">
              {edited === sign.id ? (
                <WarningSignForm
                  translator={translator}
                  initial={draftOf(sign, number)}
                  onSubmit={(draft) => {
                    const read = readWarningSign(draft, sign.id);
                    if ('problem' in read) return read.problem;
                    onChange(signs.with(index, read.sign));
                    setEdited(null);
                    return null;
                  }}
                  onCancel={() => setEdited(null)}
                />
              ) : (
                <>
                  <span className="page-list__words">
                    <bdi className="page-list__name">{nameOf(sign, translator)}</bdi>
                    <span className="hf-hint">
                      {[
                        t(warningSignWords.ticked),
                        ...(sign.phrases === '' ? [] : [t(warningSignWords.byWords)]),
                        ...(sign.fieldRule === null ? [] : [t(warningSignWords.byField)]),
                      ].join(' · ')}
                    </span>
                  </span>
                  {!isReadOnly && (
                    <span className="hf-row">
                      <Button
                        size="small"
                        look="quiet"
                        aria-label={t(warningSignWords.edit, { name: nameOf(sign, translator) })}
                        onClick={() => setEdited(sign.id)}
                      >
                        {t(optionsWords.edit)}
                      </Button>
                      <Button
                        size="small"
                        look="quiet"
                        aria-label={t(warningSignWords.remove, { name: nameOf(sign, translator) })}
                        onClick={() => {
                          onChange(signs.toSpliced(index, 1));
                          setRemoved({ sign, index });
                        }}
                      >
                        {t(generalWords.remove)}
                      </Button>
                    </span>
                  )}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <UndoNotice
        translator={translator}
        done={removed}
        text={removed === null ? '' : t(warningSignWords.removed, { name: nameOf(removed.sign, translator) })}
        onUndo={() => {
          if (removed === null) return;
          const isThere = signs.some(({ id }) => id === removed.sign.id);
          if (!isThere && signs.length < mostSigns) onChange(signs.toSpliced(removed.index, 0, removed.sign));
          setRemoved(null);
        }}
      />
      {!isReadOnly && edited === '' && (
        <WarningSignForm
          translator={translator}
          initial={emptyDraft(number)}
          onSubmit={(draft) => {
            const read = readWarningSign(draft, crypto.randomUUID());
            if ('problem' in read) return read.problem;
            onChange([...signs, read.sign]);
            setEdited(null);
            return null;
          }}
          onCancel={() => setEdited(null)}
        />
      )}
      {!isReadOnly && edited !== '' && signs.length < mostSigns && (
        <div>
          <Button onClick={() => setEdited('')} data-testid="add-warning-sign">
            {t(warningSignWords.add)}
          </Button>
        </div>
      )}
      {signs.length >= mostSigns && <p className="hf-soft hf-small">{t(warningSignWords.full)}</p>}
    </div>
  );
}

function WarningSignForm({
  translator,
  initial,
  onSubmit,
  onCancel,
}: {
  translator: Translator;
  initial: WarningSignDraft;
  /** Null: taken over. */
  onSubmit: (draft: WarningSignDraft) => WarningSignProblem | null;
  onCancel: () => void;
}) {
  const { t, language } = translator;
  const id = useId();
  const [draft, setDraft] = useState(initial);
  const [problem, setProblem] = useState<WarningSignProblem | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const change = (patch: Partial<WarningSignDraft>) => {
    setDraft({ ...draft, ...patch });
    setProblem(null);
  };
  const problemText = (): string => {
    if (problem === null) return '';
    switch (problem.kind) {
      case 'badPhrase':
        return t(warningSignWords.badPhrase, { phrase: problem.phrase });
      case 'badWeight':
        return t(optionsWords.numberWrong, { from: weightLimits.from, to: weightLimits.to });
      case 'badHalfLife':
        return t(optionsWords.wholeNumberWrong, { from: halfLifeLimits.from, to: halfLifeLimits.to });
      case 'noName':
      case 'noValue':
      case 'badValue':
        return t(warningSignWords[problem.kind]);
    }
  };
  return (
    <form
      className="hf-stack warning-sign-form"
      noValidate
      data-testid="warning-sign-form"
      onSubmit={(event) => {
        event.preventDefault();
        setProblem(onSubmit(draft));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div className="options__three">
        {/* The reader's own language first. */}
        {[language, ...languages.filter((one) => one !== language)].map((one, i) => (
          <TextField
            key={one}
            ref={i === 0 ? first : null}
            label={t(warningSignWords.nameIn, { language: languageNames[one] })}
            lang={one}
            value={draft.names[one]}
            maxLength={80}
            autoComplete="off"
            aria-invalid={problem?.kind === 'noName' || undefined}
            onChange={(event) => change({ names: { ...draft.names, [one]: event.target.value } })}
          />
        ))}
      </div>
      <p className="hf-hint">{t(warningSignWords.nameHint)}</p>
      <TextArea
        label={t(warningSignWords.response)}
        rows={2}
        value={draft.response}
        maxLength={2000}
        onChange={(event) => change({ response: event.target.value })}
      />
      <TextArea
        label={t(warningSignWords.phrases)}
        hint={t(warningSignWords.phrasesHint)}
        rows={2}
        value={draft.phrases}
        maxLength={2000}
        aria-invalid={problem?.kind === 'badPhrase' || undefined}
        onChange={(event) => change({ phrases: event.target.value })}
      />
      <div className="options__three">
        <div className="hf-field">
          <label className="hf-label" htmlFor={`${id}-field`}>
            {t(warningSignWords.field)}
          </label>
          <select
            id={`${id}-field`}
            className="hf-input"
            value={draft.field}
            onChange={(event) => change({ field: event.target.value as WarningSignDraft['field'] })}
          >
            <option value="">{t(warningSignWords.noField)}</option>
            {Object.entries(fieldWords).map(([field, words]) => (
              <option key={field} value={field}>
                {t(words)}
              </option>
            ))}
          </select>
        </div>
        {draft.field !== '' && (
          <div className="hf-field">
            <label className="hf-label" htmlFor={`${id}-test`}>
              {t(warningSignWords.test)}
            </label>
            <select
              id={`${id}-test`}
              className="hf-input"
              value={draft.test}
              onChange={(event) => change({ test: event.target.value as WarningSignDraft['test'] })}
            >
              {Object.entries(fieldTestWords).map(([test, words]) => (
                <option key={test} value={test}>
                  {t(words)}
                </option>
              ))}
            </select>
          </div>
        )}
        {draft.field !== '' && needsValue(draft.test) && (
          <TextField
            label={t(draft.test === 'isOlderThanDays' ? warningSignWords.valueDays : warningSignWords.value)}
            inputMode={needsNumber(draft.test) ? 'decimal' : 'text'}
            value={draft.value}
            maxLength={200}
            autoComplete="off"
            aria-invalid={problem?.kind === 'noValue' || problem?.kind === 'badValue' || undefined}
            onChange={(event) => change({ value: event.target.value })}
          />
        )}
      </div>
      <div className="options__two">
        <TextField
          label={t(warningSignWords.weight)}
          hint={t(warningSignWords.weightGround)}
          inputMode="decimal"
          value={draft.weight}
          maxLength={10}
          autoComplete="off"
          aria-invalid={problem?.kind === 'badWeight' || undefined}
          onChange={(event) => change({ weight: event.target.value })}
        />
        <TextField
          label={t(warningSignWords.halfLife)}
          hint={t(warningSignWords.halfLifeGround)}
          inputMode="numeric"
          value={draft.halfLifeDays}
          maxLength={10}
          autoComplete="off"
          aria-invalid={problem?.kind === 'badHalfLife' || undefined}
          onChange={(event) => change({ halfLifeDays: event.target.value })}
        />
      </div>
      <span className="page-wrong" role="alert">
        {problemText()}
      </span>
      <div className="hf-row">
        <Button type="submit" look="primary">
          {t(optionsWords.done)}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t(generalWords.cancel)}
        </Button>
      </div>
    </form>
  );
}
