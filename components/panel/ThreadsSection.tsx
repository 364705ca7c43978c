import type { AwaitedAnswer } from '../../lib/domain/views.ts';
import { threadWords } from '../../lib/i18n/catalogs/working-time.ts';
import type { Translator } from '../../lib/i18n/translator.ts';

/** Conversations in which somebody waits: who is to write next, since when, and how long that is in working time. */
export function ThreadsSection({ awaited, translator }: { awaited: readonly AwaitedAnswer[]; translator: Translator }) {
  const { t } = translator;
  if (awaited.length === 0) return null;
  return (
    <section aria-labelledby="threads" className="hf-card panel-section">
      <h2 id="threads">{t(threadWords.title)}</h2>
      <ul className="panel-entries">
        {awaited.map(({ owes, subject, sinceAt, waitedHours, waitedDays }) => (
          <li key={`${sinceAt}|${subject}`} className="panel-entry" data-testid="thread" data-owes={owes}>
            <div className="panel-entry__text">
              <p className="hf-clamp">
                <bdi>{subject || t(threadWords.noSubject)}</bdi>
              </p>
              <p className="hf-soft hf-small">
                <strong>{t(threadWords[owes])}</strong>
                {' · '}
                {waitedDays >= 1 ? t(threadWords.waitedDays, { days: waitedDays }) : t(threadWords.waitedHours, { hours: waitedHours })}
                {' · '}
                {t(threadWords.since, { date: translator.date(sinceAt) })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
