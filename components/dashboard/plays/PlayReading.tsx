import { useState } from 'react';
import type { Language } from '../../../lib/domain/language.ts';
import { paragraphsFor } from '../../../lib/domain/plays/greetings.ts';
import { heardParts, type HeardPart } from '../../../lib/domain/plays/own-play-draft.ts';
import type { Channel, OfferedPlay, PlaceholderValues, PlayWords, Register } from '../../../lib/domain/plays/play.ts';
import { languageNames } from '../../../lib/i18n/catalogs/general.ts';
import { ownPlayWords as words, partWords } from '../../../lib/i18n/catalogs/own-plays.ts';
import { panelWords } from '../../../lib/i18n/catalogs/panel.ts';
import { directionOf, type Translator } from '../../../lib/i18n/translator.ts';
import { composeWords } from '../../page/compose-words.ts';
import { PlayText } from '../../page/PlayText.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { languagesOf } from './find-plays.ts';

const channelOf: Record<HeardPart, [Channel, Register]> = {
  mailFormal: ['mail', 'formal'],
  mailFriendly: ['mail', 'friendly'],
  call: ['call', 'friendly'],
  chat: ['chat', 'friendly'],
};

/** One part of a play as the customer will read or hear it; what is not known stays a marked blank. */
export function PartText({
  own,
  language,
  part,
  values,
  translator,
}: {
  own: PlayWords;
  language: Language;
  part: HeardPart;
  values: PlaceholderValues;
  translator: Translator;
}) {
  const paragraphs = paragraphsFor(own, language, ...channelOf[part]);
  if (paragraphs === null) return <p className="hf-hint">{translator.t(words.nothingYet)}</p>;
  return <PlayText filled={composeWords(paragraphs, language, values, {}).filled} translator={translator} />;
}

/** A play to read, in each of its languages and for each channel, with what is behind it. */
export function PlayReading({ play, translator }: { play: OfferedPlay; translator: Translator }) {
  const { t } = translator;
  const own = languagesOf(play, translator.language);
  const [chosen, setChosen] = useState(own[0] ?? translator.language);
  const language = own.includes(chosen) ? chosen : (own[0] ?? chosen);
  const ownWords = play.words[language];
  const parts = heardParts.filter((part) => ownWords !== undefined && paragraphsFor(ownWords, language, ...channelOf[part]) !== null);
  const [chosenPart, setPart] = useState<HeardPart>('mailFormal');
  const part = parts.includes(chosenPart) ? chosenPart : parts[0];
  if (ownWords === undefined) return null;
  const background = [
    [partWords.when, ownWords.when],
    [partWords.aim, ownWords.aim],
    [partWords.why, ownWords.why],
    [partWords.whenNot, ownWords.whenNot],
  ] as const;
  return (
    <div className="play-reading" data-testid="reading">
      <div className="hf-row">
        {own.length > 1 && (
          <Segmented
            label={t(words.whichLanguage)}
            value={language}
            onChange={setChosen}
            options={own.map((one) => ({ value: one, text: languageNames[one], lang: one }))}
          />
        )}
        {part !== undefined && parts.length > 1 && (
          <Segmented
            label={t(words.whichPart)}
            value={part}
            onChange={setPart}
            options={parts.map((one) => ({ value: one, text: t(partWords[one]) }))}
          />
        )}
      </div>
      <div className="play-reading__body">
        {part !== undefined && <PartText own={ownWords} language={language} part={part} values={{}} translator={translator} />}
        <dl className="play-background" lang={language} dir={directionOf(language)}>
          {background.map(([label, text]) => text !== '' && <Item key={label.en} label={t(label)} text={text} translator={translator} />)}
          {ownWords.steps.length > 0 && (
            <div>
              <Label translator={translator}>{t(panelWords.playSteps)}</Label>
              <dd>
                <ol className="play-steps">
                  {ownWords.steps.map((step, i) => (
                    <li key={i}>{step}</li>
                  ))}
                </ol>
              </dd>
            </div>
          )}
          {ownWords.tags.length > 0 && (
            <Item label={t(words.tags)} text={ownWords.tags.join(language === 'fa' ? '، ' : ', ')} translator={translator} />
          )}
        </dl>
      </div>
    </div>
  );
}

/** The reader's word among words of another language, on their side of the page. */
function Label({ translator, children }: { translator: Translator; children: string }) {
  return <dt lang={translator.language}>{children}</dt>;
}

function Item({ label, text, translator }: { label: string; text: string; translator: Translator }) {
  return (
    <div>
      <Label translator={translator}>{label}</Label>
      <dd>{text}</dd>
    </div>
  );
}
