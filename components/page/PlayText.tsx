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

/** One field for each blank that only a person can fill; none where there is none. */
export function BlankFields({ asked, translator, today, onBlank }: BlankFieldsProps) {
  const { t } = translator;
  if (asked.length === 0) return null;
  return (
    <fieldset className="play-blanks">
      <legend className="hf-label">{t(panelWords.fillTitle)}</legend>
      {asked.map(({ name, isNeeded, value, isSuggested }) => (
        <BlankField
          key={name}
          name={name}
          label={isNeeded ? t(placeholderWords[name]) : t(panelWords.optionalBlank, { field: t(placeholderWords[name]) })}
          value={value}
          isSuggested={isSuggested}
          translator={translator}
          today={today}
          onChange={(value) => onBlank(name, value)}
        />
      ))}
    </fieldset>
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
  isSuggested?: boolean;
  onChange: (value: string) => void;
};

function BlankField({ name, label, value, isSuggested = false, translator, today, onChange }: BlankFieldProps) {
  return dayPlaceholders.includes(name) ? (
    <DateField
      translator={translator}
      label={label}
      value={value}
      today={today}
      onChange={onChange}
      {...(isSuggested && { note: translator.t(panelWords.suggestedDay) })}
    />
  ) : (
    <TextField
      label={label}
      value={value}
      maxLength={300}
      data-testid={`blank-${name}`}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
