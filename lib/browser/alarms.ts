import browser from 'webextension-polyfill';

/** Wakes the worker for `onAlarm`; must be called synchronously when the worker starts. */
export const onAlarm = (name: string, listener: () => void): void =>
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });

/** Rings every so many minutes from now on, in place of what was set under the name. */
export const setAlarm = (name: string, everyMinutes: number): Promise<void> =>
  Promise.resolve(browser.alarms.create(name, { periodInMinutes: everyMinutes }));

/** The same, for the first time at an instant (ms since 1970 UTC). One that a sleeping computer misses rings when it wakes. */
export const setAlarmAt = (name: string, at: number, everyMinutes: number): Promise<void> =>
  Promise.resolve(browser.alarms.create(name, { when: at, periodInMinutes: everyMinutes }));

/** When it rings next, ms since 1970 UTC; null: never. */
export const alarmAt = async (name: string): Promise<number | null> => (await browser.alarms.get(name))?.scheduledTime ?? null;

/** The browser ends a worker that has asked it for nothing in half a minute, however busy it is. */
export const stayAwake = async (): Promise<void> => void (await browser.runtime.getPlatformInfo());
