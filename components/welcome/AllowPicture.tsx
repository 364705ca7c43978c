import { popupWords } from '../../lib/i18n/catalogs/popup.ts';
import { welcomeWords } from '../../lib/i18n/catalogs/welcome.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { HoldfastMark } from '../ui/icons.tsx';

/** A drawing of a browser window: where the button is, and what opens below it. Mirrors with the reading direction. */
export function AllowPicture({ translator }: { translator: Translator }) {
  const { t } = translator;
  return (
    <figure className="picture">
      <div className="picture__window" role="img" aria-label={t(welcomeWords.pictureLabel)}>
        <div className="picture__bar" aria-hidden="true">
          <span className="picture__dot" />
          <span className="picture__dot" />
          <span className="picture__dot" />
          <bdi className="picture__address">{t(welcomeWords.pictureAddress)}</bdi>
          <svg className="picture__puzzle" width="18" height="18" viewBox="0 0 18 18" focusable="false">
            <path d="M3 6h3.2a1.9 1.9 0 1 1 3.6 0H13v3.2a1.9 1.9 0 1 1 0 3.6V16H3z" />
          </svg>
          <span className="picture__button">
            <HoldfastMark size={20} />
          </span>
        </div>
        <div className="picture__page" aria-hidden="true">
          <div className="picture__lines">
            {[0, 1, 2, 3, 4].map((line) => (
              <span key={line} className="picture__line" />
            ))}
          </div>
          <div className="picture__popup">
            <span className="picture__popup-name">
              <HoldfastMark size={14} />
              <bdi>Holdfast</bdi>
            </span>
            <bdi className="picture__popup-site">{t(welcomeWords.pictureAddress)}</bdi>
            <span className="picture__popup-button">{t(popupWords.allow)}</span>
          </div>
        </div>
      </div>
      <figcaption className="hf-hint">{t(welcomeWords.pictureCaption)}</figcaption>
    </figure>
  );
}
