import { useState } from 'react';
import type { DraftFinding, DraftProblem, WordPart } from '../../../lib/domain/plays/own-play-draft.ts';
import type { Language } from '../../../lib/domain/language.ts';
import { findingWords, ownPlayWords as words, partWords, textInWords } from '../../../lib/i18n/catalogs/own-plays.ts';
import { placeholderWords } from '../../../lib/i18n/catalogs/panel.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon, WarningIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Remarks shown at once. */
const firstFindings = 6;
const longestQuote = 60;

const whereOf = (part: WordPart, language: Language, { t }: Translator): string =>
  t(words.whereIs, { part: t(partWords[part]), text: t(textInWords[language]) });

function describeFinding(finding: DraftFinding, { t }: Translator): string {
  if (finding.fault === 'placeholderMissing') {
    return t(findingWords.placeholderMissing, { field: t(placeholderWords[finding.placeholder]), other: t(textInWords[finding.other]) });
  }
  const { text } = finding;
  return t(findingWords[finding.fault], { words: text.length > longestQuote ? `${text.slice(0, longestQuote).trim()}…` : text });
}

/** What is worth another look, each with the way to its place. Hints, never a bar to saving. */
export function FindingList({
  findings,
  translator,
  onShow,
}: {
  findings: readonly DraftFinding[];
  translator: Translator;
  onShow: (finding: DraftFinding) => void;
}) {
  const { t } = translator;
  const [isAllShown, setAllShown] = useState(false);
  const shown = isAllShown ? findings : findings.slice(0, firstFindings);
  return (
    <section className="findings" aria-labelledby="findings" data-testid="findings" data-count={findings.length}>
      <h2 id="findings" className="findings__title">
        {findings.length === 0 ? <CheckIcon /> : <WarningIcon />}
        <span role="status">{findings.length === 0 ? t(words.noFindings) : t(words.findings, { count: findings.length })}</span>
      </h2>
      {findings.length > 0 && (
        <>
          <p className="hf-hint">{t(words.findingsHint)}</p>
          <ul className="page-list">
            {shown.map((finding, i) => {
              const said = describeFinding(finding, translator);
              return (
                <li key={i} className="page-list__row" data-fault={finding.fault}>
                  <span className="page-list__words">
                    <span>{said}</span>
                    <span className="hf-hint">{whereOf(finding.part, finding.language, translator)}</span>
                  </span>
                  <Button
                    size="small"
                    look="quiet"
                    aria-label={t(words.actionOn, { action: t(words.showThere), what: said })}
                    onClick={() => onShow(finding)}
                  >
                    {t(words.showThere)}
                  </Button>
                </li>
              );
            })}
          </ul>
          {shown.length < findings.length && (
            <div>
              <Button size="small" look="quiet" onClick={() => setAllShown(true)}>
                {t(words.moreFindings, { count: findings.length - shown.length })}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** What keeps a play from being saved. */
export function ProblemNotice({ problems, translator }: { problems: readonly DraftProblem[]; translator: Translator }) {
  const { t } = translator;
  const describe = (problem: DraftProblem): string => {
    switch (problem.kind) {
      case 'noWords':
        return t(words.noWords);
      case 'noTitle':
        return t(words.noTitle, { text: t(textInWords[problem.language]) });
      case 'tooLong':
      case 'tooMany':
        return t(words[problem.kind], { where: whereOf(problem.part, problem.language, translator), most: problem.most });
    }
  };
  return (
    <Notice tone="error" title={t(words.cannotSave)} testId="problems">
      <ul>
        {problems.map((problem, i) => (
          <li key={i}>{describe(problem)}</li>
        ))}
      </ul>
    </Notice>
  );
}
