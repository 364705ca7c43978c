import { FailureNotice } from '../page/FailureNotice.tsx';
import { Button, IconButton } from '../ui/Button.tsx';
import { HoldfastMark, SettingsIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { languages, type Language } from '../../lib/domain/language.ts';
import type { SiteView } from '../../lib/domain/views.ts';
import { generalWords, languageNames } from '../../lib/i18n/catalogs/general.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import { popupWords } from '../../lib/i18n/catalogs/popup.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

export type PopupNotice = { kind: 'refused' | 'withdrawKept' | 'panelFailed' } | { kind: 'failure'; failure: NamedFailure };

export type PopupProps = {
  /** null while the first answer is on its way. */
  site: SiteView | null;
  translator: Translator;
  notice: PopupNotice | null;
  /** Called straight from the click: the browser asks for permission only then. */
  onAllow: (origin: string) => void;
  onPaused: (origin: string, isPaused: boolean) => void;
  onWithdraw: (origin: string) => void;
  onOpenPanel: () => void;
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

function SiteBody({ site, translator: { t }, onAllow, onPaused, onWithdraw, onOpenPanel }: PopupProps & { site: SiteView }) {
  const { origin, state, hostName } = site;
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
