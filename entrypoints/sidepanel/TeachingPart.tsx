import { useCallback, useEffect, useRef, useState } from 'react';
import { useAsked } from '../../components/page/use-asked.ts';
import { ReadingSection } from '../../components/panel/ReadingSection.tsx';
import { TeachSection } from '../../components/panel/TeachSection.tsx';
import '../../components/panel/teaching.css';
import type { FactField } from '../../lib/domain/observations/observation.ts';
import type { NamedFailure } from '../../lib/i18n/catalogs/failures.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';

/** What was read on the page, and teaching by pointing: apart from the panel's first picture. */
export function TeachingPart({ tabId, url, translator }: { tabId: number; url: string | null; translator: Translator }) {
  const askReading = useCallback(() => send('getReading', { tabId }), [tabId]);
  const askTeaching = useCallback(() => send('getTeaching', { tabId }), [tabId]);
  const { value: reading, reload: reloadReading } = useAsked(askReading, onChanged);
  const { value: teaching, reload: reloadTeaching } = useAsked(askTeaching, onChanged);
  const [failure, setFailure] = useState<NamedFailure | null>(null);
  useEffect(() => {
    // A second record is looked at as soon as it is opened.
    reloadReading();
    reloadTeaching();
  }, [url, reloadReading, reloadTeaching]);
  // Between two pages nothing is read for a moment: what was begun stays in sight.
  const wasRead = useRef(false);
  wasRead.current ||= Boolean(reading);
  if (!wasRead.current) return null;

  const finish = (reply: { ok: true } | { ok: false; failure: NamedFailure }) => {
    setFailure(reply.ok ? null : reply.failure);
    reloadTeaching();
  };
  const start = (field: FactField) => void send('startTeaching', { tabId, field }).then(finish);
  return (
    <div className="hf-card panel-folds">
      {reading && <ReadingSection translator={translator} reading={reading} onPointAgain={start} />}
      <TeachSection
        translator={translator}
        teaching={teaching ?? { step: 'idle', ended: null }}
        failure={failure}
        onStart={start}
        onDateOrder={(order) => void send('chooseDateOrder', { tabId, order }).then(finish)}
        onConfirm={() => void send('confirmTeaching', { tabId }).then(finish)}
        onCancel={() => void send('cancelTeaching', { tabId }).then(finish)}
      />
    </div>
  );
}
