import { useId, type ReactNode, type RefObject } from 'react';
import { languages, type Language } from '../../../lib/domain/language.ts';
import { heardParts, ownParts, wordsOf, type HeardPart, type PlayDraft, type WordPart } from '../../../lib/domain/plays/own-play-draft.ts';
import { ownPlayLimits } from '../../../lib/domain/plays/own-play.ts';
import { placeholders, type PlaceholderValues } from '../../../lib/domain/plays/play.ts';
import { languageNames } from '../../../lib/i18n/catalogs/general.ts';
import { ownPlayWords as words, partWords } from '../../../lib/i18n/catalogs/own-plays.ts';
import { placeholderWords } from '../../../lib/i18n/catalogs/panel.ts';
import { directionOf, type Translator } from '../../../lib/i18n/translator.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { PartText } from './PlayReading.tsx';

/** What the columns show below the title: one part that a customer meets, or all that is for the rep. */
export type EditedPart = HeardPart | 'forYou';
export const editedPartOf = (part: WordPart): EditedPart | null =>
  part === 'title' ? null : (heardParts.find((one) => one === part) ?? 'forYou');

export type Fields = Map<string, HTMLTextAreaElement>;
export const fieldKey = (language: Language, part: WordPart): string => `${language} ${part}`;

const example: Record<Language, string> = {
  en: '[with {competitor}|with them]',
  fa: '[با {competitor}|با آن‌ها]',
  ru: '[с компанией {competitor}|с ними]',
};

export type PlayWordsFieldsProps = {
  translator: Translator;
  draft: PlayDraft;
  part: EditedPart;
  /** The language that a narrow window shows. */
  language: Language;
  values: Record<Language, PlaceholderValues>;
  isReadOnly: boolean;
  /** The fields on show, by `fieldKey`. */
  fields: RefObject<Fields>;
  onPart: (part: EditedPart) => void;
  onLanguage: (language: Language) => void;
  onText: (language: Language, part: WordPart, text: string) => void;
};

/** The words of a play, its languages side by side, each in its own direction, and how they read. */
export function PlayWordsFields(props: PlayWordsFieldsProps) {
  const { translator, draft, part, language, values, isReadOnly, fields, onPart, onLanguage, onText } = props;
  const { t } = translator;
  const order = [translator.language, ...languages.filter((one) => one !== translator.language)];
  /** The field that was typed in last: a placeholder goes where its caret stands. */
  const putIn = (name: string): void => {
    const shown = [...fields.current.values()];
    const isHeard = (field: Element | null): field is HTMLTextAreaElement =>
      shown.some((one) => one === field) && heardParts.some((one) => (field as HTMLElement).dataset['part'] === one);
    const target = isHeard(document.activeElement)
      ? document.activeElement
      : (shown.find((field) => isHeard(field) && field.dataset['last'] === 'true') ??
        shown.find((field) => isHeard(field) && field.checkVisibility()));
    if (target === undefined) return;
    target.focus();
    // The one way that leaves the browser's own undo whole.
    document.execCommand('insertText', false, `{${name}}`);
  };
  return (
    <div className="play-words" data-part={part}>
      <div className="play-words__language">
        <Segmented
          label={t(words.whichLanguage)}
          value={language}
          onChange={onLanguage}
          options={order.map((one) => ({ value: one, text: languageNames[one], lang: one }))}
        />
      </div>
      <Columns order={order} shown={language}>
        {(one) => (
          <>
            <h3 lang={one} className="play-column__language">
              {languageNames[one]}
            </h3>
            <PartField {...{ translator, draft, isReadOnly, fields, onText }} language={one} part="title" />
          </>
        )}
      </Columns>
      <div className="play-words__part">
        <Segmented
          label={t(words.whichPart)}
          value={part}
          onChange={onPart}
          options={[
            ...heardParts.map((one) => ({ value: one as EditedPart, text: t(partWords[one]) })),
            { value: 'forYou', text: t(words.forYou) },
          ]}
        />
        {part !== 'forYou' && <p className="hf-hint">{t(part === 'call' ? words.callHint : words.letterHint)}</p>}
      </div>
      {part !== 'forYou' && !isReadOnly && (
        <div className="hf-stack play-words__placeholders">
          <span className="hf-label" id="put-in">
            {t(words.placeholders)}
          </span>
          <div className="hf-chips" role="group" aria-labelledby="put-in">
            {placeholders.map((name) => (
              <button
                key={name}
                type="button"
                className="hf-chip"
                data-testid={`put-${name}`}
                title={`{${name}}`}
                aria-label={t(words.putIn, { field: t(placeholderWords[name]) })}
                // The caret stays where it is.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => putIn(name)}
              >
                {t(placeholderWords[name])}
              </button>
            ))}
          </div>
          <p className="hf-hint">{t(words.placeholdersHint, { example: example[translator.language] })}</p>
        </div>
      )}
      <Columns order={order} shown={language}>
        {(one) => (
          <>
            {(part === 'forYou' ? ownParts : [part]).map((field) => (
              <PartField key={field} {...{ translator, draft, isReadOnly, fields, onText }} language={one} part={field} />
            ))}
            {part !== 'forYou' && (
              <div className="hf-field" data-testid={`preview-${one}`}>
                <span className="hf-label">{t(words.reads)}</span>
                <PartText own={wordsOf(draft.texts[one])} language={one} part={part} values={values[one]} translator={translator} />
              </div>
            )}
          </>
        )}
      </Columns>
    </div>
  );
}

/** Languages side by side; on a narrow page the shown one alone. */
function Columns({ order, shown, children }: { order: readonly Language[]; shown: Language; children: (language: Language) => ReactNode }) {
  return (
    <div className="play-columns">
      {order.map((one) => (
        <div key={one} className="play-column" data-shown={one === shown} data-language={one} role="group" aria-label={languageNames[one]}>
          {children(one)}
        </div>
      ))}
    </div>
  );
}

const tallParts: readonly WordPart[] = ['mailFormal', 'mailFriendly'];

function PartField({
  translator,
  draft,
  language,
  part,
  isReadOnly,
  fields,
  onText,
}: Pick<PlayWordsFieldsProps, 'translator' | 'draft' | 'language' | 'isReadOnly' | 'fields' | 'onText'> & { part: WordPart }) {
  const id = useId();
  const key = fieldKey(language, part);
  return (
    <div className="hf-field">
      <label className="hf-label" htmlFor={id}>
        {translator.t(partWords[part])}
      </label>
      <textarea
        id={id}
        ref={(field) => {
          if (field === null) return undefined;
          const known = fields.current;
          known.set(key, field);
          return () => void known.delete(key);
        }}
        className={part === 'title' ? 'hf-input play-title' : 'hf-input'}
        lang={language}
        dir={directionOf(language)}
        rows={part === 'title' ? 1 : tallParts.includes(part) ? 7 : 3}
        maxLength={part === 'title' ? ownPlayLimits.titleLength : undefined}
        data-part={part}
        data-testid={`text-${language}-${part}`}
        readOnly={isReadOnly}
        value={draft.texts[language][part]}
        onFocus={(event) => {
          for (const other of fields.current.values()) delete other.dataset['last'];
          event.currentTarget.dataset['last'] = 'true';
        }}
        onChange={(event) => onText(language, part, event.target.value)}
      />
    </div>
  );
}
