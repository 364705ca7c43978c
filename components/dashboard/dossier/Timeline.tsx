import { useEffect, useRef, useState } from 'react';
import type { DossierEvent } from '../../../lib/domain/views.ts';
import { dossierWords, eventGroupWords } from '../../../lib/i18n/catalogs/dossier.ts';
import type { Translator } from '../../../lib/i18n/translator.ts';
import { Button } from '../../ui/Button.tsx';
import { webAddressOf } from './addresses.ts';
import { groupCounts, inGroup, type EventGroup } from './event-groups.ts';
import { describeEvent, type EventNames } from './event-words.ts';

/** Events shown at once; more on request. */
const pageSize = 50;
const shortText = 320;

type TimelineProps = {
  events: readonly DossierEvent[];
  isCut: boolean;
  names: EventNames;
  translator: Translator;
  /** The entry that somebody looks for: shown however early it is. */
  entryId: string | null;
};

/** All that happened and was said, the newest first, to be narrowed to one sort of it. */
export function Timeline({ events, isCut, names, translator, entryId }: TimelineProps) {
  const { t, number } = translator;
  const [group, setGroup] = useState<EventGroup | null>(null);
  const found = events.findIndex(({ id }) => id === entryId);
  const [asked, setAsked] = useState({ limit: pageSize, isMore: false });
  const limit = group === null ? Math.max(asked.limit, Math.ceil((found + 1) / pageSize) * pageSize) : asked.limit;
  const list = useRef<HTMLOListElement>(null);
  const kept = inGroup(events, group);
  const shown = kept.slice(0, limit);
  const firstNew = asked.limit - pageSize;
  useEffect(() => {
    // The pressed button moved away: the keyboard goes on with the first of what it brought.
    if (asked.isMore) list.current?.children.item(firstNew)?.querySelector<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
  }, [asked, firstNew]);
  const counts = groupCounts(events);
  const choice = (one: EventGroup | null, count: number) => (
    <button
      key={one ?? 'all'}
      type="button"
      className="hf-chip"
      aria-pressed={group === one}
      onClick={() => {
        setGroup(one);
        setAsked({ limit: pageSize, isMore: false });
      }}
    >
      {t(eventGroupWords[one ?? 'all'])} <span className="hf-soft">{number(count)}</span>
    </button>
  );
  return (
    <section aria-labelledby="timeline" className="hf-card dossier__section" data-testid="timeline">
      <h2 id="timeline">{t(dossierWords.timeline)}</h2>
      {events.length === 0 ? (
        <p className="hf-soft">{t(dossierWords.timelineEmpty)}</p>
      ) : (
        <>
          {counts.length > 1 && (
            <div className="hf-chips dossier__filter" role="group" aria-label={t(dossierWords.filter)}>
              {choice(null, events.length)}
              {counts.map((one) => choice(one.group, one.count))}
            </div>
          )}
          <p className="hf-hint" role="status">
            {t(dossierWords.shown, { shown: shown.length, count: kept.length })}
          </p>
          <ol ref={list} className="dossier__events">
            {shown.map((event) => (
              <EventLine key={event.id} event={event} names={names} translator={translator} />
            ))}
          </ol>
          {kept.length > shown.length && (
            <div className="dossier__more">
              <Button data-testid="earlier" onClick={() => setAsked({ limit: limit + pageSize, isMore: true })}>
                {t(dossierWords.earlier, { count: Math.min(pageSize, kept.length - shown.length) })}
              </Button>
            </div>
          )}
          {isCut && <p className="hf-soft hf-small">{t(dossierWords.timelineCut)}</p>}
        </>
      )}
    </section>
  );
}

function EventLine({ event, names, translator }: { event: DossierEvent; names: EventNames; translator: Translator }) {
  const { t, date, number } = translator;
  const { id, at, kind, text, amount, url } = event;
  const [isWhole, setWhole] = useState(false);
  const { what, about, isOurs } = describeEvent(event, names, translator);
  const page = webAddressOf(url);
  const isLong = text.length > shortText && !isWhole;
  return (
    <li className="dossier__event" data-testid="event" data-kind={kind}>
      <div data-entry={id} tabIndex={-1} className="dossier__event-body">
        <p className="dossier__event-head">
          <span className="dossier__event-what">{what}</span>
          {about !== '' && <bdi dir={isOurs ? undefined : 'auto'}>{about}</bdi>}
          {amount !== null && <span className="dossier__amount">{number(amount, 2)}</span>}
        </p>
        {text !== '' && (
          <p dir="auto" className="dossier__text dossier__said">
            {isLong ? `${text.slice(0, shortText)}…` : text}
          </p>
        )}
        {isLong && (
          <Button look="quiet" size="small" className="dossier__whole" onClick={() => setWhole(true)}>
            {t(dossierWords.wholeText)}
          </Button>
        )}
        <p className="hf-soft hf-small dossier__facts-day">
          <time dateTime={new Date(at).toISOString()}>{date(at)}</time>
          {page !== null && (
            <a
              href={page.href}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={t(dossierWords.openPage, { what: about === '' ? what : `${what}: ${about}`, host: page.host })}
            >
              <bdi>{page.host}</bdi>
            </a>
          )}
        </p>
      </div>
    </li>
  );
}
