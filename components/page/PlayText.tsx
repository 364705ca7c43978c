import type { ReactNode } from 'react';
import { dayPlaceholders, placeholders, type FilledText, type Placeholder } from '../../lib/domain/plays/play.ts';
import { panelWords, placeholderWords } from '../../lib/i18n/catalogs/panel.ts';
import { directionOf, type Translator } from '../../lib/i18n/translator.ts';
import { DateField } from '../ui/DateField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextField } from '../ui/Field.tsx';
import type { BlankKey, ComposedWords } from './compose-words.ts';

/** A play's words as they will be put in, in their own language and direction. */
export function PlayText({ filled, translator }: { filled: FilledText; translator: Translator }) {
  return (
    <div
      className="play-text"
      lang={filled.language}
      dir={directionOf(filled.language)}
      role="group"
      aria-label={translator.t(panelWords.preview)}
      data-testid="words"
    >
      {filled.paragraphs.map((paragraph, i) => (
        <p key={i}>
          <WithBlanks text={paragraph} translator={translator} />
        </p>
      ))}
    </div>
  );
}

/** Words with what is still blank shown as a marked field. */
function WithBlanks({ text, translator: { t } }: { text: string; translator: Translator }): ReactNode {
  return text.split(/(\{[a-zA-Z]+\})/).map((part, i) => {
    const name = placeholders.find((one) => part === `{${one}}`);
    return name ? (
      <mark key={i} className="play-blank">
        <bdi>{t(placeholderWords[name])}</bdi>
      </mark>
    ) : (
      part
    );
  });
}

type FieldProps = {
  translator: Translator;
  /** 'YYYY-MM-DD'. */
  today: string;
};

export type BlankFieldsProps = FieldProps & {
  asked: ComposedWords['asked'];
  onBlank: (name: Placeholder, value: string) => void;
};

/** One field for each blank that only a person can fill, and a line for each that has a suggestion; none where there is none. */
export function BlankFields({ asked, translator, today, onBlank }: BlankFieldsProps) {
  const { t } = translator;
  const open = asked.filter(({ suggestion }) => suggestion === null);
  const suggested = asked.filter(({ suggestion }) => suggestion !== null);
  const field = ({ name, isNeeded, value }: ComposedWords['asked'][number]) => (
    <BlankField
      key={name}
      name={name}
      label={isNeeded ? t(placeholderWords[name]) : t(panelWords.optionalBlank, { field: t(placeholderWords[name]) })}
      value={value}
      translator={translator}
      today={today}
      onChange={(text) => onBlank(name, text)}
    />
  );
  return (
    <>
      {suggested.map((one) => (
        <Disclosure key={one.name} testId={`suggested-${one.name}`} summary={<SuggestedDay {...one} translator={translator} />}>
          {field(one)}
        </Disclosure>
      ))}
      {open.length > 0 && (
        <fieldset className="play-blanks">
          <legend className="hf-label">{t(panelWords.fillTitle)}</legend>
          {open.map(field)}
        </fieldset>
      )}
    </>
  );
}

/** "Date: 25 November 2026", and that nobody has chosen it yet. */
function SuggestedDay({ name, value, suggestion, translator }: ComposedWords['asked'][number] & { translator: Translator }) {
  const { t } = translator;
  return (
    <span className="play-suggested">
      <span className="hf-label">
        {t(placeholderWords[name])}: {value === '' ? t(panelWords.noDay) : translator.day(value)}
      </span>
      {suggestion === 'stands' && <span className="hf-hint">{t(panelWords.suggestedDay)}</span>}
    </span>
  );
}

export type PrefilledFieldsProps = FieldProps & {
  prefilled: ComposedWords['prefilled'];
  onCorrect: (key: BlankKey, value: string) => void;
};

/** What is known and stands in the words, to be corrected; none where there is none. */
export function PrefilledFields({ prefilled, translator, today, onCorrect }: PrefilledFieldsProps) {
  const { t } = translator;
  if (prefilled.length === 0) return null;
  return (
    <Disclosure summary={<span className="hf-label">{t(panelWords.prefilled, { count: prefilled.length })}</span>} testId="prefilled">
      <div className="play-blanks">
        {prefilled.map(({ name, key, value }) => (
          <BlankField
            key={key}
            name={name}
            label={t(placeholderWords[name])}
            value={value}
            translator={translator}
            today={today}
            onChange={(text) => onCorrect(key, text)}
          />
        ))}
      </div>
    </Disclosure>
  );
}

type BlankFieldProps = FieldProps & {
  name: Placeholder;
  label: string;
  value: string;
  onChange: (value: string) => void;
};

function BlankField({ name, label, value, translator, today, onChange }: BlankFieldProps) {
  return (
    <div data-blank={name}>
      {dayPlaceholders.includes(name) ? (
        <DateField translator={translator} label={label} value={value} today={today} onChange={onChange} />
      ) : (
        <TextField
          label={label}
          value={value}
          maxLength={300}
          data-testid={`blank-${name}`}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
