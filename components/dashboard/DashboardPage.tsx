import type { ReactNode } from 'react';
import type { Language } from '../../lib/domain/language.ts';
import { generalWords } from '../../lib/i18n/catalogs/general.ts';
import { dashboardWords } from '../../lib/i18n/catalogs/dashboard.ts';
import { optionsWords } from '../../lib/i18n/catalogs/options.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { PageHeader } from '../page/PageHeader.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

/** The parts of the overview, in the order of their links; each has an address of its own after the #. */
export const dashboardParts = ['agenda', 'customers', 'dossier', 'plays', 'figures', 'files', 'learning'] as const;
export type DashboardPart = (typeof dashboardParts)[number];

/** `#dossier/<customer id>`: what follows the slash is the part's own. */
export const partOfHash = (hash: string): DashboardPart =>
  dashboardParts.find((part) => `#${part}` === hash.split('/', 1)[0]) ?? 'customers';

const partWords = {
  agenda: dashboardWords.partAgenda,
  customers: dashboardWords.partCustomers,
  dossier: dashboardWords.partDossier,
  plays: dashboardWords.partPlays,
  figures: dashboardWords.partFigures,
  files: dashboardWords.partFiles,
  learning: dashboardWords.partLearning,
} as const;

export type DashboardPageProps = {
  translator: Translator;
  part: DashboardPart;
  isReadOnly: boolean;
  onLanguage: (language: Language) => void;
  onOpenOptions: () => void;
  children: ReactNode;
};

/** What the parts of the overview share: whose page it is, the way between them, what holds for all. */
export function DashboardPage({ translator, part, isReadOnly, onLanguage, onOpenOptions, children }: DashboardPageProps) {
  const { t } = translator;
  return (
    <>
      <PageHeader translator={translator} onLanguage={onLanguage}>
        <Button look="quiet" size="small" onClick={onOpenOptions}>
          {t(generalWords.settings)}
        </Button>
      </PageHeader>
      <main className="page dashboard">
        <nav className="parts" aria-label={t(dashboardWords.partsLabel)}>
          {dashboardParts.map((one) => (
            <a key={one} className="parts__link" href={`#${one}`} aria-current={one === part ? 'page' : undefined}>
              {t(partWords[one])}
            </a>
          ))}
        </nav>
        {isReadOnly && (
          <Notice tone="info" title={t(optionsWords.readOnlyTitle)} testId="read-only">
            <p>{t(optionsWords.readOnlyAdvice)}</p>
          </Notice>
        )}
        {children}
      </main>
    </>
  );
}
