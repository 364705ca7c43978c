import { getAgenda } from '../../lib/app/get-agenda.ts';
import type { Stores } from '../../lib/app/ports.ts';
import { alarmAt, onAlarm, setAlarmAt } from '../../lib/browser/alarms.ts';
import { keepRemindedDays, notify, onNotificationClicked, remindedDays } from '../../lib/browser/notifications.ts';
import { openPage } from '../../lib/browser/panel.ts';
import { browserLanguages } from '../../lib/browser/runtime.ts';
import { setToolbar } from '../../lib/browser/toolbar.ts';
import type { Agenda } from '../../lib/domain/care/agenda.ts';
import { isReminderDue, nextCheckAt, withReminded } from '../../lib/domain/care/reminder-times.ts';
import { dayOfInstant } from '../../lib/domain/care/working-days.ts';
import { dueWords } from '../../lib/i18n/catalogs/reminders.ts';
import { describeDue, describeReminder } from '../../lib/i18n/describe-agenda.ts';
import { translatorFor } from '../../lib/i18n/translator-for.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { onChanged } from '../../lib/messaging/client.ts';

const alarm = 'holdfast-reminders';
const everyMinutes = 60;
const notification = 'holdfast-due';
const settleMs = 500;
/** More does not fit on the icon. */
const mostShown = 99;

async function showOnToolbar(agenda: Agenda, translator: Translator): Promise<void> {
  const count = agenda.overdue.length + agenda.today.length;
  const { t, number } = translator;
  const due = describeDue(agenda, translator);
  await setToolbar({
    text: count === 0 ? '' : count > mostShown ? `${number(mostShown)}+` : number(count),
    title: due === '' ? 'Holdfast' : t(dueWords.toolbar, { due }),
  });
}

export type Reminders = {
  /** Looks what is due, for the toolbar and for the day's reminder, and when to look again. */
  check: () => Promise<void>;
  /** The same where nobody is waiting for the next look. */
  resume: () => Promise<void>;
};

/** What is due, told to whoever has not opened Holdfast. Call once, synchronously, when the worker starts. */
export function createReminders(stores: Stores): Reminders {
  const look = async (mayRemind: boolean): Promise<void> => {
    // One at a time: two that look at once would both remind.
    await navigator.locks.request(alarm, async () => {
      const now = Date.now();
      const { reminders, language, nativeDigits } = await stores.settings.get();
      // First, for this life of the worker may end before the rest is done.
      await setAlarmAt(alarm, nextCheckAt(now, reminders.minute), everyMinutes);
      const translator = translatorFor({ language, nativeDigits }, browserLanguages());
      const agenda = await getAgenda(stores, dayOfInstant(now));
      await showOnToolbar(agenda, translator);
      if (!mayRemind || !reminders.isOn || agenda.overdue.length + agenda.today.length === 0) return;
      const reminded = await remindedDays();
      if (!isReminderDue(now, reminders.minute, reminded)) return;
      await notify(notification, describeReminder(agenda, translator));
      await keepRemindedDays(withReminded(now, reminded));
    });
  };
  const fail = (error: unknown): void => console.error('[holdfast] reminders', error);
  const check = (): Promise<void> => look(true).catch(fail);
  let settling: ReturnType<typeof setTimeout> | null = null;
  onAlarm(alarm, () => void check());
  onNotificationClicked((id) => {
    if (id === notification) void openPage('dashboard.html', 'agenda');
  });
  // Whoever has just written something down needs no reminder of it.
  onChanged(() => {
    settling ??= setTimeout(() => {
      settling = null;
      void look(false).catch(fail);
    }, settleMs);
  });
  return {
    check,
    resume: async () => {
      const at = await alarmAt(alarm);
      // Later than any that is ever set: the clock was ahead then and has been set back.
      if (at === null || at > Date.now() + everyMinutes * 60_000) await check();
    },
  };
}
