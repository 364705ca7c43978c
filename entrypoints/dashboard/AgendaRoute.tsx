import { useCallback } from 'react';
import { useAgenda } from '../../components/care/use-agenda.ts';
import { AgendaPart } from '../../components/dashboard/agenda/AgendaPart.tsx';
import { downloadFile } from '../../components/page/download-file.ts';
import { useAsked } from '../../components/page/use-asked.ts';
import type { AgendaItem } from '../../lib/domain/care/agenda.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { calendarFileName, createCalendarFile } from '../../lib/exchange/calendar-file.ts';
import { calendarWordsFor } from '../../lib/i18n/describe-agenda.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { onChanged, send } from '../../lib/messaging/client.ts';
import { agendaPorts } from './agenda-ports.ts';

const askSettings = () => send('getSettings', {});
const hrefOf = (customerId: string) => `#dossier/${encodeURIComponent(customerId)}`;

export function AgendaRoute({ translator, isReadOnly }: { translator: Translator; isReadOnly: boolean }) {
  const hand = useAgenda(agendaPorts);
  const { today } = hand;
  const { value: settings } = useAsked(askSettings, onChanged);
  const { minute } = (settings ?? defaultSettings).reminders;
  const exportItems = useCallback(
    (items: readonly AgendaItem[]) => {
      const fileName = calendarFileName(today);
      downloadFile(
        fileName,
        createCalendarFile(items, calendarWordsFor(translator), { now: Date.now(), remindAtMinute: minute }),
        'text/calendar;charset=utf-8',
      );
      return fileName;
    },
    [translator, today, minute],
  );
  return (
    <AgendaPart
      translator={translator}
      hand={hand}
      today={today}
      isReadOnly={isReadOnly}
      customerHref={hrefOf}
      onExport={exportItems}
      onReloadPage={() => location.reload()}
    />
  );
}
