import type { ReactNode } from 'react';
import { composeWords } from '../page/compose-words.ts';
import { InsertionNotice } from '../page/InsertionNotice.tsx';
import { isMac } from '../page/is-mac.ts';
import { BlankFields, PlayText, PrefilledFields } from '../page/PlayText.tsx';
import type { Insertion } from '../page/use-insertion.ts';
import { chooseWords } from '../palette/choose-words.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { CopyIcon, HideIcon, InsertIcon, PinIcon } from '../ui/icons.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import type { Language } from '../../lib/domain/language.ts';
import { suggestValues, valuesFor } from '../../lib/domain/plays/values-for.ts';
import type { PlayStanding } from '../../lib/domain/plays/play-records.ts';
import type { Channel, OfferedPlay, Register, Suggestion } from '../../lib/domain/plays/play.ts';
import type { RiskScore } from '../../lib/domain/scoring/score.ts';
import type { CustomerView } from '../../lib/domain/views.ts';
import { competitorCardWords } from '../../lib/i18n/catalogs/competitor-cards.ts';
import { languageNames, generalWords } from '../../lib/i18n/catalogs/general.ts';
import { paletteWords } from '../../lib/i18n/catalogs/palette.ts';
import { panelWords } from '../../lib/i18n/catalogs/panel.ts';
import { directionOf, type Translator } from '../../lib/i18n/translator.ts';
import type { Drafts, PanelActions, PlaySettings } from './panel-types.ts';
import { wordsShown } from './words-shown.ts';

/** What one likes best, carried on from play to play. */
export type WantedWay = { language: Language | null; channel: Channel | null };

export type PlayBodyProps = {
  customer: CustomerView;
  play: OfferedPlay;
  /** Null for a play that nothing suggests. */
  suggestion: Suggestion | null;
  settings: PlaySettings;
  wanted: WantedWay;
  tone: Register;
  isPinned: boolean;
  canSave: boolean;
  translator: Translator;
  today: string;
  drafts: Drafts;
  insertion: Insertion | null;
  onWanted: (change: Partial<WantedWay>) => void;
  onTone: (tone: Register) => void;
  onPin: () => void;
  onHide: () => void;
} & Pick<PanelActions, 'onInsert' | 'onCopy' | 'onDraft'>;

/** One play: the words to send or say, what they still need, and what stands behind them. */
export function PlayBody(props: PlayBodyProps) {
  const { customer, play, suggestion, settings, isPinned, canSave, translator, onPin, onHide } = props;
  const { t } = translator;
  const { language, words } = wordsShown(play, translator.language);
  const shownIn = { lang: language, dir: directionOf(language) };
  const card = play.answers.includes('competitorNamed') ? namedCompetitor(customer.score, settings.competitors) : null;
  const standing = suggestion?.standing ?? null;
  const hasBackground = standing !== null || words.steps.length > 0 || [words.aim, words.why, words.whenNot].some((part) => part !== '');
  return (
    <div className="panel-play">
      <Words {...props}>
        {words.when !== '' && (
          <p className="hf-small hf-soft" {...shownIn}>
            {words.when}
          </p>
        )}
      </Words>
      {card && <CompetitorCard card={card} translator={translator} />}
      {hasBackground && (
        <Disclosure summary={<span className="hf-label">{t(panelWords.playBackground)}</span>}>
          <dl className="panel-background">
            <Item title={t(panelWords.playAim)} text={words.aim} {...shownIn} />
            {words.steps.length > 0 && (
              <Item title={t(panelWords.playSteps)} {...shownIn}>
                <ol className="panel-steps">
                  {words.steps.map((step, i) => (
                    <li key={i}>{step}</li>
                  ))}
                </ol>
              </Item>
            )}
            <Item title={t(panelWords.playWhy)} text={words.why} {...shownIn} />
            <Item title={t(panelWords.playWhenNot)} text={words.whenNot} {...shownIn} />
            {standing && (
              <Item title={t(panelWords.playRecord)}>
                {helpedLine(standing, translator)}. {t(panelWords.playRecordHow, { helped: standing.helped, failed: standing.failed })}
              </Item>
            )}
          </dl>
        </Disclosure>
      )}
      {canSave && (
        <div className="hf-row">
          <Button look="quiet" size="small" aria-pressed={isPinned} data-testid="pin" onClick={onPin}>
            <PinIcon />
            {t(isPinned ? panelWords.pinned : panelWords.pin)}
          </Button>
          <Button look="quiet" size="small" data-testid="hide" onClick={onHide}>
            <HideIcon />
            {t(panelWords.hidePlay)}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Insert first, where the eye is; what is still missing; the words, and the other ways to say them. */
function Words({
  customer,
  play,
  suggestion,
  settings,
  wanted,
  tone,
  translator,
  today,
  drafts,
  insertion,
  onWanted,
  onTone,
  onInsert,
  onCopy,
  onDraft,
  children,
}: PlayBodyProps & { children: ReactNode }) {
  const { t } = translator;
  // Nobody writes to the best customers where they can call.
  const usual = customer.valueTier === 'best' ? 'call' : 'mail';
  const chosen = chooseWords(play, {
    languages: [wanted.language ?? customer.language ?? translator.language, translator.language],
    channels: [wanted.channel ?? customer.channel ?? usual],
    register: tone,
  });
  if (chosen === null) return <p className="hf-soft">{t(paletteWords.noWords)}</p>;
  const { language, channel, register } = chosen;
  const known = valuesFor(play, suggestion?.because ?? null, customer.placeholderValues[language], customer.valuesByReason[language]);
  const suggested = suggestValues(play, today, settings.workingTime);
  const { filled, asked, prefilled } = composeWords(chosen.paragraphs, language, known, drafts.blanks, suggested);
  const isMissing = filled.missing.length > 0;
  const hintId = `insert-hint-${play.id}`;
  const choice = { playId: play.id, paragraphs: filled.paragraphs, language };
  const isWorking = insertion?.playId === play.id && insertion.kind === 'working';
  const setBlank = (key: keyof Drafts['blanks'], value: string) => onDraft({ blanks: { ...drafts.blanks, [key]: value } });
  const blanksOf = (needed: boolean) => (
    <BlankFields asked={asked.filter(({ isNeeded }) => isNeeded === needed)} translator={translator} today={today} onBlank={setBlank} />
  );
  return (
    <>
      <div className="hf-row">
        <Button
          look="primary"
          isDisabled={isMissing || isWorking}
          aria-describedby={hintId}
          data-testid="insert"
          onClick={() => onInsert(choice, false)}
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
        {insertion?.playId === play.id && (
          <InsertionNotice insertion={insertion} choice={choice} translator={translator} onInsertAnyway={() => onInsert(choice, true)} />
        )}
      </div>
      {blanksOf(true)}
      {children}
      <PlayText filled={filled} translator={translator} />
      {blanksOf(false)}
      <PrefilledFields prefilled={prefilled} translator={translator} today={today} onCorrect={setBlank} />
      <div className="hf-row">
        {chosen.languages.length > 1 && (
          <Segmented
            label={t(panelWords.playLanguage)}
            value={language}
            onChange={(one) => onWanted({ language: one })}
            options={chosen.languages.map((one) => ({ value: one, text: languageNames[one], lang: one }))}
          />
        )}
        {chosen.channels.length > 1 && (
          <Segmented
            label={t(panelWords.playChannel)}
            value={channel}
            onChange={(one) => onWanted({ channel: one })}
            options={chosen.channels.map((one) => ({ value: one, text: t(panelWords[one]) }))}
          />
        )}
        {channel === 'mail' && chosen.registers.length > 1 && (
          <Segmented
            label={t(panelWords.playRegister)}
            value={register}
            onChange={onTone}
            options={chosen.registers.map((one) => ({ value: one, text: t(panelWords[one]) }))}
          />
        )}
      </div>
    </>
  );
}

/** "Helped 3 of 4 times; most likely 50 to 89 %". */
export function helpedLine({ helped, failed, low, high }: PlayStanding, { t }: Translator): string {
  return t(panelWords.helped, { helped, total: helped + failed, low: Math.round(100 * low), high: Math.round(100 * high) });
}

type ItemProps = { title: string; text?: string; children?: ReactNode; lang?: string; dir?: string };

/** Nothing where there is nothing to tell. */
function Item({ title, text = '', children, ...shownIn }: ItemProps) {
  if (text === '' && children === undefined) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd {...shownIn}>{children ?? text}</dd>
    </div>
  );
}

type Card = PlaySettings['competitors'][number];

/** The card of the competitor whom the customer named last; null where nobody has written one. */
function namedCompetitor(score: RiskScore, competitors: PlaySettings['competitors']): Card | null {
  const signals = score.kind === 'unknown' ? [] : score.reasons.flatMap((reason) => (reason.kind === 'signal' ? [reason.signal] : []));
  const last = signals.filter(({ id }) => id === 'competitorNamed').toSorted((a, b) => b.at - a.at)[0];
  const card = competitors.find(({ name }) => name === last?.evidence.params['competitor']);
  return card !== undefined && (card.strengths || card.contrast || card.questions?.length) ? card : null;
}

/** In the user's own words, which may be in any language. */
function CompetitorCard({ card, translator: { t } }: { card: Card; translator: Translator }) {
  const questions = card.questions ?? [];
  return (
    <div className="panel-competitor" data-testid="competitor-card">
      <h3 className="hf-label">{t(panelWords.competitorCard, { competitor: card.name })}</h3>
      <dl className="panel-background">
        <Item title={t(competitorCardWords.strengths)} text={card.strengths ?? ''} dir="auto" />
        <Item title={t(competitorCardWords.contrast)} text={card.contrast ?? ''} dir="auto" />
        {questions.length > 0 && (
          <Item title={t(competitorCardWords.questionsShort)}>
            <ul className="panel-questions">
              {questions.map((question, i) => (
                <li key={i} dir="auto">
                  {question}
                </li>
              ))}
            </ul>
          </Item>
        )}
      </dl>
    </div>
  );
}
