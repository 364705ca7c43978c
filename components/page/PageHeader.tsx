import type { ReactNode } from 'react';
import type { Language } from '../../lib/domain/language.ts';
import { generalWords, languageNames } from '../../lib/i18n/catalogs/general.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { HoldfastMark } from '../ui/icons.tsx';
import { Segmented } from '../ui/Segmented.tsx';

export type PageHeaderProps = {
  translator: Translator;
  /** Beside the name: what the page has to say of itself, or its links. */
  children?: ReactNode;
  onLanguage: (language: Language) => void;
};

const languageOptions = (['en', 'fa', 'ru'] as const).map((value) => ({ value, text: languageNames[value], lang: value }));

/** Whose page it is, and its language at one press. */
export function PageHeader({ translator, children, onLanguage }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-header__inner">
        <span className="page-header__brand">
          <HoldfastMark size={26} />
          <bdi>{translator.t(generalWords.productName)}</bdi>
        </span>
        <div className="page-header__middle">{children}</div>
        <Segmented
          label={translator.t(generalWords.language)}
          options={languageOptions}
          value={translator.language}
          onChange={onLanguage}
        />
      </div>
    </header>
  );
}
