import { useMemo } from 'react';
import { detectLanguage } from '../../lib/domain/language.ts';
import { judgeWords } from '../../lib/domain/plays/judge-words.ts';
import type { Competitor } from '../../lib/domain/settings.ts';
import { competitorCardWords as words } from '../../lib/i18n/catalogs/competitor-cards.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { WarningIcon } from '../ui/icons.tsx';

export type CardWarningsProps = { translator: Translator; text: string; competitors: readonly Pick<Competitor, 'name' | 'spellings'>[] };

/** A hint for each place where the words of a card run a competitor down. */
export function CardWarnings({ translator, text, competitors }: CardWarningsProps) {
  const findings = useMemo(() => {
    const language = detectLanguage(text) ?? translator.language;
    return judgeWords(text, language, { competitors, isAboutCompetitor: true }).filter(({ fault }) => fault === 'disparages');
  }, [text, competitors, translator.language]);
  return findings.map((finding) => (
    <p key={finding.start} className="hf-row hf-small">
      <WarningIcon />
      <span>{translator.t(words.disparages, { words: finding.text })}</span>
    </p>
  ));
}
