import { useState, type ReactNode } from 'react';
import { FailureNotice } from '../page/FailureNotice.tsx';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextField } from '../ui/Field.tsx';
import { CopyIcon, InsertIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { languages, type Language } from '../../lib/domain/language.ts';
import { fillPlaceholders } from '../../lib/domain/plays/fill-placeholders.ts';
import { paragraphsFor } from '../../lib/domain/plays/greetings.ts';
import {
  channels,
  dayPlaceholders,
  placeholders,
  playEvents,
  registers,
  type Channel,
  type Placeholder,
  type PlaceholderValues,
  type Play,
  type PlayEvent,
  type ReasonToAct,
  type Register,
  type Suggestion,
} from '../../lib/domain/plays/play.ts';
import type { CustomerView } from '../../lib/domain/views.ts';
import { languageNames, generalWords } from '../../lib/i18n/catalogs/general.ts';
import { panelWords, placeholderWords, playEventWords, situationWords } from '../../lib/i18n/catalogs/panel.ts';
import { signalNames } from '../../lib/i18n/catalogs/signals.ts';
import { createTranslator, directionOf, type Translator } from '../../lib/i18n/translator.ts';
import type { Drafts, Insertion, PanelActions } from './panel-types.ts';

/** Suggestions shown at once: the rep is in a conversation and reads few. */
const firstSuggestions = 4;

export type PlaysSectionProps = {
  customer: CustomerView;
  plays: readonly Play[];
  translator: Translator;
  today: string;
  drafts: Drafts;
  insertion: Insertion | null;
} & Pick<PanelActions, 'onInsert' | 'onCopy' | 'onDraft'>;

/** What to do now: plays, the strongest first, each with the words to send or say. */
export function PlaysSection({ customer, plays, translator, ...rest }: PlaysSectionProps) {
  const { t } = translator;
  const [openId, setOpenId] = useState<string | null>(null);
  const [isMoreShown, setMoreShown] = useState(false);
  const offered = customer.suggestions.flatMap((suggestion) => {
    const play = plays.find(({ id }) => id === suggestion.playId);
    return play ? [{ suggestion, play }] : [];
  });
  return (
    <section aria-labelledby="do" className="hf-card panel-section">
      <h2 id="do">{t(panelWords.doTitle)}</h2>
      {offered.length === 0 ? (
        <p className="hf-soft">{t(customer.score.kind === 'unknown' ? panelWords.doUnknown : panelWords.doNothing)}</p>
      ) : (
        <ul className="panel-plays">
          {(isMoreShown ? offered : offered.slice(0, firstSuggestions)).map(({ suggestion, play }) => (
            <li key={play.id} data-testid="play" data-play={play.id}>
              <Disclosure
                isOpen={openId === play.id}
                onToggle={(isOpen) => setOpenId(isOpen ? play.id : null)}
                summary={
                  <span className="panel-play__summary">
                    <span className="panel-play__title">{play.words[translator.language].title}</span>
                    <span className="hf-soft hf-small">{t(panelWords.because, { reason: reasonOf(suggestion, translator) })}</span>
                  </span>
                }
              >
                <PlayBody customer={customer} play={play} translator={translator} {...rest} />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
      {offered.length > firstSuggestions && (
        <Button
          look="quiet"
          size="small"
          className="panel-more"
          aria-expanded={isMoreShown}
          data-testid="more-plays"
          onClick={() => setMoreShown(!isMoreShown)}
        >
          {isMoreShown ? t(panelWords.fewerPlays) : t(panelWords.morePlays, { count: offered.length - firstSuggestions })}
        </Button>
      )}
    </section>
  );
}

function reasonOf({ because }: Suggestion, { t }: Translator): string {
  const name = t(
    because.kind === 'situation'
      ? situationWords[because.situation]
      : isEvent(because.id)
        ? playEventWords[because.id]
        : signalNames[because.id],
  );
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

const isEvent = (id: ReasonToAct): id is PlayEvent => (playEvents as readonly string[]).includes(id);

const isMac = () => /Mac/.test(navigator.platform);

function PlayBody({
  customer,
  play,
  translator,
  today,
  drafts,
  insertion,
  onInsert,
  onCopy,
  onDraft,
}: Omit<PlaysSectionProps, 'plays'> & { play: Play }) {
  const { t } = translator;
  const [language, setLanguage] = useState<Language>(customer.language ?? translator.language);
  const [channel, setChannel] = useState<Channel>('mail');
  const [register, setRegister] = useState<Register>('formal');
  const own = play.words[translator.language];
  const paragraphsIn = (one: Channel) => paragraphsFor(play.words[language], language, one, register);
  const words = paragraphsIn(channel) ?? [];

  // Blanks that only the rep can fill stay on show while they are filled; the date is written in the words' language.
  const known = customer.placeholderValues[language];
  const open = fillPlaceholders(words, known, language);
  const asked = [...open.missing, ...open.optional];
  const values: PlaceholderValues = { ...known };
  for (const name of asked) {
    const typed = drafts.blanks[name]?.trim();
    if (typed) values[name] = dayPlaceholders.includes(name) ? createTranslator(language, { nativeDigits: true }).day(typed) : typed;
  }
  const filled = fillPlaceholders(words, values, language);
  const isMissing = filled.missing.length > 0;
  const hintId = `insert-hint-${play.id}`;
  const choice = { playId: play.id, paragraphs: filled.paragraphs, language };
  const setBlank = (name: Placeholder, value: string) => onDraft({ blanks: { ...drafts.blanks, [name]: value } });
  const isWorking = insertion?.playId === play.id && insertion.kind === 'working';

  return (
    <div className="panel-play">
      <p className="hf-small hf-soft">{own.when}</p>
      <div className="hf-row">
        <Segmented
          label={t(panelWords.playLanguage)}
          value={language}
          onChange={setLanguage}
          options={languages.map((one) => ({ value: one, text: languageNames[one], lang: one }))}
        />
        <Segmented
          label={t(panelWords.playChannel)}
          value={channel}
          onChange={setChannel}
          options={channels.filter((one) => paragraphsIn(one) !== null).map((one) => ({ value: one, text: t(panelWords[one]) }))}
        />
        {channel === 'mail' && (
          <Segmented
            label={t(panelWords.playRegister)}
            value={register}
            onChange={setRegister}
            options={registers.map((one) => ({ value: one, text: t(panelWords[one]) }))}
          />
        )}
      </div>
      <div
        className="panel-words"
        lang={language}
        dir={directionOf(language)}
        role="group"
        aria-label={t(panelWords.preview)}
        data-testid="words"
      >
        {filled.paragraphs.map((paragraph, i) => (
          <p key={i}>
            <WithBlanks text={paragraph} translator={translator} />
          </p>
        ))}
      </div>
      {asked.length > 0 && (
        <fieldset className="panel-blanks">
          <legend className="hf-label">{t(panelWords.fillTitle)}</legend>
          {asked.map((name) =>
            dayPlaceholders.includes(name) ? (
              <DateField
                key={name}
                translator={translator}
                label={t(placeholderWords[name])}
                value={drafts.blanks[name] ?? ''}
                today={today}
                onChange={(day) => setBlank(name, day)}
              />
            ) : (
              <TextField
                key={name}
                label={
                  open.missing.includes(name)
                    ? t(placeholderWords[name])
                    : t(panelWords.optionalBlank, { field: t(placeholderWords[name]) })
                }
                value={drafts.blanks[name] ?? ''}
                maxLength={300}
                data-testid={`blank-${name}`}
                onChange={(event) => setBlank(name, event.target.value)}
              />
            ),
          )}
        </fieldset>
      )}
      <div className="hf-row">
        <Button
          look="primary"
          isDisabled={isMissing || isWorking}
          aria-describedby={hintId}
          data-testid="insert"
          onClick={() => onInsert(choice)}
        >
          <InsertIcon />
          {t(isWorking ? panelWords.inserting : panelWords.insert)}
        </Button>
        <Button isDisabled={isMissing} aria-describedby={hintId} data-testid="copy" onClick={() => onCopy(choice)}>
          <CopyIcon />
          {t(generalWords.copy)}
        </Button>
      </div>
      <p className="hf-hint" id={hintId}>
        {isMissing
          ? t(panelWords.insertNeeds, { count: filled.missing.length })
          : t(panelWords.insertHint, { undo: isMac() ? '⌘Z' : 'Ctrl+Z' })}
      </p>
      <div aria-live="polite" className="panel-said">
        {insertion?.playId === play.id && <InsertionNotice insertion={insertion} translator={translator} />}
      </div>
      <Disclosure summary={<span className="hf-label">{t(panelWords.playBackground)}</span>}>
        <dl className="panel-background">
          <Item title={t(panelWords.playAim)}>{own.aim}</Item>
          <Item title={t(panelWords.playSteps)}>
            <ol className="panel-steps">
              {own.steps.map((step, i) => (
                <li key={i}>{step}</li>
              ))}
            </ol>
          </Item>
          <Item title={t(panelWords.playWhy)}>{own.why}</Item>
          <Item title={t(panelWords.playWhenNot)}>{own.whenNot}</Item>
        </dl>
      </Disclosure>
    </div>
  );
}

function Item({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Words with what is still blank shown as a marked field. */
function WithBlanks({ text, translator: { t } }: { text: string; translator: Translator }) {
  return text.split(/(\{[a-zA-Z]+\})/).map((part, i) => {
    const name = placeholders.find((one) => part === `{${one}}`);
    return name ? (
      <mark key={i} className="panel-blank">
        <bdi>{t(placeholderWords[name])}</bdi>
      </mark>
    ) : (
      part
    );
  });
}

function InsertionNotice({ insertion, translator }: { insertion: Insertion; translator: Translator }) {
  const { t } = translator;
  const mac = isMac();
  const clipboard = (isCopied: boolean) =>
    isCopied ? t(panelWords.pasteNext, { paste: mac ? '⌘V' : 'Ctrl+V' }) : t(panelWords.copyFailedNext);
  switch (insertion.kind) {
    case 'working':
      return null;
    case 'inserted':
      return (
        <Notice tone="success" title={t(panelWords.inserted)} testId="insertion">
          {t(panelWords.insertedNext, { undo: mac ? '⌘Z' : 'Ctrl+Z' })}
        </Notice>
      );
    case 'copied':
      return (
        <Notice
          tone={insertion.isCopied ? 'success' : 'error'}
          title={t(insertion.isCopied ? panelWords.copied : panelWords.copyFailed)}
          testId="insertion"
        >
          {clipboard(insertion.isCopied)}
        </Notice>
      );
    case 'partial':
      return (
        <Notice tone="error" title={t(panelWords.partial)} testId="insertion">
          {t(panelWords.partialNext)} {clipboard(insertion.isCopied)}
        </Notice>
      );
    case 'noEditor':
      return (
        <Notice tone="info" title={t(panelWords.noEditor)} testId="insertion">
          {t(panelWords.noEditorNext)} {clipboard(insertion.isCopied)}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="error" title={t(panelWords.insertFailed)} testId="insertion">
          {t(panelWords.insertFailedNext)} {clipboard(insertion.isCopied)}
        </Notice>
      );
    case 'refused':
      return <FailureNotice failure={insertion.failure} translator={translator} />;
  }
}
