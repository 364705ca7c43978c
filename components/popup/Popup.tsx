import { FailureNotice } from '../page/FailureNotice.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { HoldfastMark, SettingsIcon } from '../ui/icons.tsx';
import { LightMark } from '../ui/LightMark.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { languages, type Language } from '../../lib/domain/language.ts';
import type { ReadingView } from '../../lib/domain/teaching-views.ts';
import type { SiteView } from '../../lib/domain/views.ts';
import { generalWords, languageNames } from '../../lib/i18n/catalogs/general.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { popupWords } from '../../lib/i18n/catalogs/popup.ts';
import { readingWords, statusWords, teachWords } from '../../lib/i18n/catalogs/teaching.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

export type PopupNotice = { kind: 'refused' | 'withdrawKept' | 'panelFailed' } | { kind: 'failure'; failure: NamedFailure };

export type PopupProps = {
  /** null while the first answer is on its way. */
  site: SiteView | null;
  /** How the page in front is being read; null where nothing is. */
  reading: ReadingView | null;
  translator: Translator;
  notice: PopupNotice | null;
  /** Called straight from the click: the browser asks for permission only then. */
  onAllow: (origin: string) => void;
  onPaused: (origin: string, isPaused: boolean) => void;
  onWithdraw: (origin: string) => void;
  onOpenPanel: () => void;
  onPalette: () => void;
  /** Called straight from the click, for it opens the panel. */
  onTeach: () => void;
  onOpenOptions: () => void;
  onLanguage: (language: Language) => void;
};

/** What Holdfast does on the site in front, and the switch for it. */
export function Popup(props: PopupProps) {
  const { site, translator, notice } = props;
  const { t } = translator;
  return (
    <div className="popup">
      <header className="popup-bar">
        <span className="popup-brand">
          <HoldfastMark />
          {t(generalWords.productName)}
        </span>
        <IconButton icon={<SettingsIcon />} label={t(generalWords.openSettings)} onClick={props.onOpenOptions} />
      </header>
      <main className="popup-main" data-testid="popup-state" data-state={site?.state ?? 'loading'}>
        {notice && <PopupNoticeView notice={notice} translator={translator} />}
        {site ? (
          <SiteBody {...props} site={site} />
        ) : (
          <>
            <h1 className="hf-hidden">{t(generalWords.productName)}</h1>
            {!notice && <Skeleton label={t(generalWords.loading)} lines={3} />}
          </>
        )}
      </main>
      <footer className="popup-foot">
        <Segmented
          label={t(generalWords.language)}
          value={translator.language}
          onChange={props.onLanguage}
          options={languages.map((language) => ({ value: language, text: languageNames[language], lang: language }))}
        />
      </footer>
    </div>
  );
}

function hostOf(origin: string): string {
  try {
    return new URL(origin).host;
  } catch {
    return origin;
  }
}

function SiteBody({
  site,
  reading,
  translator,
  onAllow,
  onPaused,
  onWithdraw,
  onOpenPanel,
  onPalette,
  onTeach,
}: PopupProps & { site: SiteView }) {
  const { t } = translator;
  const { origin, state } = site;
  // A site that the user taught has the name that the user gave it.
  const hostName = site.hostName ?? (reading?.hostName || null);
  const words = {
    notAPage: [popupWords.notAPage, t(popupWords.notAPageNext)],
    notAllowed: [popupWords.notAllowed, t(popupWords.notAllowedNext)],
    allowed: [popupWords.allowed, hostName ? t(popupWords.allowedAs, { host: hostName }) : t(popupWords.allowedUnknown)],
    paused: [popupWords.paused, t(popupWords.pausedNext)],
  } as const;
  const [title, next] = words[state];
  return (
    <>
      <div className="popup-site">
        {origin && (
          <p className="hf-soft hf-small">
            <bdi dir="ltr">{hostOf(origin)}</bdi>
          </p>
        )}
        <h1 className="popup-title">
          <span className={`popup-dot popup-dot--${state}`} aria-hidden="true" />
          {t(title)}
        </h1>
        <p>{next}</p>
        {state === 'allowed' && reading && (
          <p className="popup-reading" data-testid="popup-reading">
            <span className="hf-hint">{t(statusWords[reading.status])}</span>
            {reading.light && <LightMark state={reading.light.state} translator={translator} />}
            {reading.light && reading.light.expected > 0 && (
              <span className="hf-hint">{t(readingWords.found, { found: reading.light.found, expected: reading.light.expected })}</span>
            )}
          </p>
        )}
      </div>
      <div className="hf-stack popup-actions">
        {state === 'notAllowed' && (
          <Button look="primary" isWide onClick={() => onAllow(origin)} data-testid="allow-site">
            {t(popupWords.allow)}
          </Button>
        )}
        {state === 'paused' && (
          <Button look="primary" isWide onClick={() => onPaused(origin, false)} data-testid="resume-site">
            {t(popupWords.resume)}
          </Button>
        )}
        <Button look={state === 'allowed' ? 'primary' : 'plain'} isWide onClick={onOpenPanel} data-testid="open-panel">
          {t(popupWords.openPanel)}
        </Button>
        {state === 'allowed' && (
          <Button isWide onClick={onPalette} data-testid="find-words">
            {t(popupWords.findWords)}
          </Button>
        )}
        {state === 'allowed' && (
          <Button isWide onClick={onTeach} data-testid="teach-site">
            {t(teachWords.fromPopup)}
          </Button>
        )}
        {state === 'allowed' && (
          <Button isWide onClick={() => onPaused(origin, true)} data-testid="pause-site">
            {t(popupWords.pause)}
          </Button>
        )}
        {(state === 'allowed' || state === 'paused') && (
          <Button look="quiet" size="small" isWide onClick={() => onWithdraw(origin)} data-testid="withdraw-site">
            {t(popupWords.withdraw)}
          </Button>
        )}
      </div>
    </>
  );
}

function PopupNoticeView({ notice, translator }: { notice: PopupNotice; translator: Translator }) {
  const { t } = translator;
  switch (notice.kind) {
    case 'refused':
      return (
        <Notice tone="info" title={t(popupWords.refused)}>
          {t(popupWords.refusedNext)}
        </Notice>
      );
    case 'withdrawKept':
      return (
        <Notice tone="info" title={t(popupWords.withdrawKept)}>
          {t(popupWords.withdrawKeptNext)}
        </Notice>
      );
    case 'panelFailed':
      return (
        <Notice tone="error" title={t(popupWords.panelFailed)}>
          {t(popupWords.panelFailedNext)}
        </Notice>
      );
    case 'failure':
      return <FailureNotice failure={notice.failure} translator={translator} />;
  }
}
