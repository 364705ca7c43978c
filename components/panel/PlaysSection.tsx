import { useEffect, useRef, useState } from 'react';
import type { Insertion } from '../page/use-insertion.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PinIcon } from '../ui/icons.tsx';
import { playEvents, type OfferedPlay, type PlayEvent, type ReasonToAct, type Suggestion } from '../../lib/domain/plays/play.ts';
import type { CustomerView, PlayRecord } from '../../lib/domain/views.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { paletteWords } from '../../lib/i18n/catalogs/palette.ts';
import { panelWords, playEventWords, situationWords } from '../../lib/i18n/catalogs/panel.ts';
import { signalNames } from '../../lib/i18n/catalogs/signals.ts';
import { directionOf, type Translator } from '../../lib/i18n/translator.ts';
import type { Drafts, PanelActions, PlaySettings } from './panel-types.ts';
import { helpedLine, PlayBody, type WantedWay } from './PlayBody.tsx';
import { wordsShown } from './words-shown.ts';

/** Suggestions shown at once: the rep is in a conversation and reads few. */
const firstSuggestions = 3;
const mostRecent = 5;

export type PlaysSectionProps = {
  customer: CustomerView;
  /** The library and the user's own, the hidden ones too. */
  plays: readonly OfferedPlay[];
  /** Of all plays that were ever used. */
  records: readonly PlayRecord[];
  settings: PlaySettings;
  translator: Translator;
  today: string;
  drafts: Drafts;
  insertion: Insertion | null;
  /** The play whose words somebody wants to see; each time they ask a new object. */
  asked: { playId: string } | null;
  /** False while nothing can be saved: then nothing is pinned or hidden. */
  canSave: boolean;
} & Pick<PanelActions, 'onInsert' | 'onCopy' | 'onDraft' | 'onPlaySettings'>;

/** What to do now: plays, the strongest first, each with the words to send or say. */
export function PlaysSection({
  customer,
  plays,
  records,
  settings: stored,
  translator,
  asked,
  canSave,
  onPlaySettings,
  ...rest
}: PlaysSectionProps) {
  const { t } = translator;
  // What was pinned and hidden here counts until other settings come from the store: the next click builds on it.
  const [chosen, setChosen] = useState<{ over: string; change: Partial<PlaySettings> } | null>(null);
  const over = JSON.stringify([stored.pinnedPlays, stored.hiddenPlays]);
  useEffect(() => setChosen(null), [over]);
  const change = chosen?.over === over ? chosen.change : {};
  const settings = { ...stored, ...change };
  const choose = (next: Pick<Partial<PlaySettings>, 'pinnedPlays' | 'hiddenPlays'>) => {
    setChosen({ over, change: { ...change, ...next } });
    onPlaySettings(next);
  };
  // Until somebody chooses, the first suggestion is open: its words are what one came for.
  const [chosenId, setChosenId] = useState<string | null>();
  const [isMoreShown, setMoreShown] = useState(false);
  const [wanted, setWanted] = useState<WantedWay>({ language: null, channel: null });
  const [tone, setTone] = useState<PlaySettings['playTone'] | null>(null);
  // Seen at once; the stored settings follow.
  const [justHidden, setJustHidden] = useState<OfferedPlay | null>(null);
  // While a play is open nothing moves under the hand that works with it.
  const [held, setHeld] = useState<readonly Suggestion[]>([]);

  const byId = new Map(plays.map((play) => [play.id, play]));
  const heldIds = held.map(({ playId }) => playId);
  const place = (id: string) => (heldIds.includes(id) ? heldIds.indexOf(id) : heldIds.length);
  const fresh = customer.suggestions;
  const worked = held.filter(({ playId }) => playId === chosenId && fresh.every((one) => one.playId !== playId));
  const offered = [...fresh, ...worked]
    .flatMap((suggestion) => {
      const play = byId.get(suggestion.playId);
      return play && play !== justHidden && !settings.hiddenPlays.includes(play.id) ? [{ suggestion, play }] : [];
    })
    .toSorted((a, b) => place(a.play.id) - place(b.play.id));
  const askedFor = asked && offered.every(({ play }) => play.id !== asked.playId) ? (byId.get(asked.playId) ?? null) : null;
  const hidden = settings.hiddenPlays.flatMap((id) => byId.get(id) ?? []);
  const recent = records
    .toSorted((a, b) => b.lastUsedAt - a.lastUsedAt)
    .flatMap(({ playId }) => byId.get(playId) ?? [])
    .filter((play) => !hidden.includes(play) && play !== justHidden && play !== askedFor && offered.every((one) => one.play !== play))
    .slice(0, mostRecent);

  const openId = chosenId === undefined ? (offered[0]?.play.id ?? null) : chosenId;
  const open = (id: string | null) => {
    setChosenId(id);
    setHeld(id === null ? [] : offered.map(({ suggestion }) => suggestion));
  };
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked === null) return;
    setMoreShown(true);
    setChosenId(asked.playId);
  }, [asked]);
  useEffect(() => {
    if (asked === null || openId !== asked.playId) return;
    const row = [...(section.current?.querySelectorAll<HTMLElement>('[data-play]') ?? [])].find(
      ({ dataset }) => dataset['play'] === openId,
    );
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector('button')?.focus({ preventScroll: true });
  }, [asked, openId]);
  const setHidden = (play: OfferedPlay, isHidden: boolean) => {
    const others = settings.hiddenPlays.filter((id) => id !== play.id);
    choose({ hiddenPlays: isHidden ? [...others, play.id] : others });
    setJustHidden(isHidden ? play : null);
    if (isHidden) open(null);
  };
  const row = (play: OfferedPlay, suggestion: Suggestion | null) => {
    const isPinned = settings.pinnedPlays.includes(play.id);
    return (
      <li key={play.id} data-testid="play" data-play={play.id}>
        <Disclosure
          isOpen={openId === play.id}
          onToggle={(isOpen) => open(isOpen ? play.id : null)}
          summary={<Summary play={play} suggestion={suggestion} isPinned={isPinned} translator={translator} />}
        >
          <PlayBody
            customer={customer}
            play={play}
            suggestion={suggestion}
            settings={settings}
            wanted={wanted}
            tone={tone ?? settings.playTone}
            isPinned={isPinned}
            canSave={canSave}
            translator={translator}
            onWanted={(change) => setWanted({ ...wanted, ...change })}
            onTone={(playTone) => {
              setTone(playTone);
              onPlaySettings({ playTone });
            }}
            onPin={() => {
              const others = settings.pinnedPlays.filter((id) => id !== play.id);
              choose({ pinnedPlays: isPinned ? others : [...others, play.id] });
            }}
            onHide={() => setHidden(play, true)}
            {...rest}
          />
        </Disclosure>
      </li>
    );
  };

  return (
    <section aria-labelledby="do" ref={section} className="hf-card panel-section panel-section--close">
      <h2 id="do">{t(panelWords.doTitle)}</h2>
      {justHidden && (
        <JustHidden key={justHidden.id} play={justHidden} translator={translator} onUndo={() => setHidden(justHidden, false)} />
      )}
      {askedFor && <ul className="panel-plays">{row(askedFor, null)}</ul>}
      {offered.length === 0 ? (
        <p className="hf-soft">{t(customer.score.kind === 'unknown' ? panelWords.doUnknown : panelWords.doNothing)}</p>
      ) : (
        // What a hand is on is chosen.
        <ul className="panel-plays" onFocus={() => held.length === 0 && openId !== null && open(openId)}>
          {(isMoreShown ? offered : offered.slice(0, firstSuggestions)).map(({ suggestion, play }) => row(play, suggestion))}
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
      {recent.length > 0 && (
        <Disclosure summary={<span className="hf-label">{t(paletteWords.recent)}</span>} testId="recent-plays">
          <ul className="panel-plays">{recent.map((play) => row(play, null))}</ul>
        </Disclosure>
      )}
      {hidden.length > 0 && (
        <Disclosure summary={<span className="hf-label">{t(panelWords.hiddenPlays, { count: hidden.length })}</span>} testId="hidden-plays">
          <ul className="panel-plays">
            {hidden.map((play) => (
              <li key={play.id} className="panel-hidden-play">
                <Title play={play} translator={translator} />
                {canSave && (
                  <Button
                    size="small"
                    aria-label={t(panelWords.actionOn, {
                      action: t(panelWords.showPlay),
                      what: wordsShown(play, translator.language).words.title,
                    })}
                    onClick={() => setHidden(play, false)}
                  >
                    {t(panelWords.showPlay)}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Title({ play, translator }: { play: OfferedPlay; translator: Translator }) {
  const { language, words } = wordsShown(play, translator.language);
  return (
    <span className="panel-play__title" lang={language}>
      <bdi dir={directionOf(language)}>{words.title}</bdi>
    </span>
  );
}

type SummaryProps = { play: OfferedPlay; suggestion: Suggestion | null; isPinned: boolean; translator: Translator };

/** Its title, why it is here, and what is known of it with this customer and with others. */
function Summary({ play, suggestion, isPinned, translator }: SummaryProps) {
  const { t } = translator;
  const { tierHint = null, lastUsedAt = null, standing = null } = suggestion ?? {};
  return (
    <span className="panel-play__summary">
      <span className="panel-play__head">
        <Title play={play} translator={translator} />
        {isPinned && (
          <span className="panel-play__pin">
            <PinIcon size={12} />
            <span className="hf-hidden">{t(panelWords.pinned)}</span>
          </span>
        )}
      </span>
      {suggestion && <span className="hf-soft hf-small">{t(panelWords.because, { reason: reasonOf(suggestion, translator) })}</span>}
      {tierHint !== null && <span className="hf-soft hf-small">{t(panelWords.tierHint, { hint: tierHint })}</span>}
      {lastUsedAt !== null && (
        <span className="hf-soft hf-small" data-testid="used-on">
          {t(panelWords.usedOn, { at: lastUsedAt })}
        </span>
      )}
      {standing !== null && (
        <span className="hf-soft hf-small" data-testid="helped">
          {helpedLine(standing, translator)}
        </span>
      )}
    </span>
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

/** The pressed button went away with its play: the keyboard goes on from here. */
function JustHidden({ play, translator, onUndo }: { play: OfferedPlay; translator: Translator; onUndo: () => void }) {
  const { t } = translator;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div className="panel-just-hidden" role="status">
      <span>{t(panelWords.playHidden, { play: wordsShown(play, translator.language).words.title })}</span>
      <Button ref={button} size="small" onClick={onUndo} data-testid="undo-hide">
        {t(generalWords.undo)}
      </Button>
    </div>
  );
}
