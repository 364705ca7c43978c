import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { isReminderDue, nextCheckAt, withReminded } from './reminder-times.ts';
import { dayOfInstant } from './working-days.ts';

const hourMs = 3_600_000;
const nine = 9 * 60;
const ownZone = process.env['TZ'];
afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});
const inZone = (zone: string): void => {
  process.env['TZ'] = zone;
};

/** What a browser does from one instant on: it looks when it said that it would, but for the hours in which it sleeps. Instants of reminders. */
function live(
  from: number,
  to: number,
  minute: number,
  isAsleep: (at: number) => boolean = () => false,
  reminded: string[] = [],
): number[] {
  const told: number[] = [];
  for (let at = from; at <= to; at = nextCheckAt(at, minute)) {
    while (isAsleep(at)) at += 60_000;
    if (!isReminderDue(at, minute, reminded)) continue;
    told.push(at);
    reminded = withReminded(at, reminded);
  }
  return told;
}
const wall = (at: number): string => `${dayOfInstant(at)} ${new Date(at).getHours()}:${new Date(at).getMinutes()}`;

describe('the day’s reminder', () => {
  it('comes once a day at its minute', () => {
    inZone('Europe/Berlin');
    const from = new Date(2026, 10, 23, 3).getTime();
    expect(live(from, from + 72 * hourMs, nine).map(wall)).toEqual(['2026-11-23 9:0', '2026-11-24 9:0', '2026-11-25 9:0']);
  });

  it('comes at the wall clock’s minute on days when the clocks change, or right after it where there is none', () => {
    inZone('Europe/Berlin');
    const spring = new Date(2026, 2, 28, 12).getTime();
    expect(live(spring, spring + 48 * hourMs, nine).map(wall)).toEqual(['2026-03-28 12:0', '2026-03-29 9:0', '2026-03-30 9:0']);
    expect(live(spring, spring + 24 * hourMs, 150).map(wall)).toEqual(['2026-03-28 12:0', '2026-03-29 3:0']);
    const autumn = new Date(2026, 9, 24, 12).getTime();
    expect(live(autumn, autumn + 24 * hourMs, 150).map(wall)).toEqual(['2026-10-24 12:0', '2026-10-25 2:30']);
  });

  it('comes where clocks jump at midnight', () => {
    inZone('Asia/Beirut');
    const before = new Date(2026, 2, 28, 22).getTime();
    expect(live(before, before + 24 * hourMs, 0).map(wall)).toEqual(['2026-03-28 22:0', '2026-03-29 1:0']);
  });

  it('comes when a computer wakes that slept over its minute', () => {
    inZone('Asia/Tehran');
    const from = new Date(2026, 10, 22, 10).getTime();
    const wakesAt = new Date(2026, 10, 23, 11, 17).getTime();
    const told = live(from, from + 40 * hourMs, nine, (at) => at > from + 8 * hourMs && at < wakesAt);
    expect(told.map(wall)).toEqual(['2026-11-22 10:0', '2026-11-23 11:17']);
  });

  it('does not come twice on a day, however the clock is set back or the zone changes', () => {
    inZone('Asia/Tokyo');
    const morning = new Date(2026, 10, 23, 9, 5).getTime();
    const reminded = withReminded(morning, []);
    expect(isReminderDue(morning - 2 * hourMs, 0, reminded)).toBe(false);
    expect(isReminderDue(morning + 2 * hourMs, nine, reminded)).toBe(false);
    // Flown to where the same day begins anew.
    inZone('America/Los_Angeles');
    const later = new Date(2026, 10, 23, 9, 30).getTime();
    expect(later).toBeGreaterThan(morning);
    expect(isReminderDue(later, nine, reminded)).toBe(false);
    expect(isReminderDue(later + 24 * hourMs, nine, reminded)).toBe(true);
  });

  it('goes on after the clock was years ahead for a while', () => {
    const reminded = withReminded(new Date(2031, 0, 1, 10).getTime(), ['2026-11-22']);
    const now = new Date(2026, 10, 23, 10).getTime();
    expect(isReminderDue(now, nine, reminded)).toBe(true);
    expect(isReminderDue(now, nine, withReminded(now, reminded))).toBe(false);
  });

  it('comes at the last minute of the day where it is set past it', () => {
    const late = new Date(2026, 10, 23, 23, 59).getTime();
    expect([isReminderDue(late - 60_000, 1440, []), isReminderDue(late, 1440, [])]).toEqual([false, true]);
  });

  it('is looked for within the hour, never in the past, and at every midnight and every minute set', () => {
    for (const zone of ['UTC', 'Europe/Berlin', 'Asia/Tehran', 'America/St_Johns', 'Asia/Beirut', 'Pacific/Chatham']) {
      inZone(zone);
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 11) }), fc.integer({ min: 0, max: 1440 }), (now, minute) => {
          const next = nextCheckAt(now, minute);
          expect(next).toBeGreaterThan(now);
          expect(next - now).toBeLessThanOrEqual(hourMs);
          // No day begins and no reminder falls due unseen between the two; what comes twice on a day was seen the first time.
          expect(dayOfInstant(next - 1)).toBe(dayOfInstant(now));
          const areClocksSteady = new Date(now - 3 * hourMs).getTimezoneOffset() === new Date(next + 3 * hourMs).getTimezoneOffset();
          if (areClocksSteady) expect(isReminderDue(next - 1, minute, [])).toBe(isReminderDue(now, minute, []));
        }),
        { numRuns: 200 },
      );
    }
  });
});

it('remembers a month of days and no more', () => {
  let reminded: string[] = [];
  for (let i = 0; i < 50; i++) reminded = withReminded(new Date(2026, 0, 1 + i, 10).getTime(), reminded);
  expect(reminded).toHaveLength(30);
  expect(reminded.at(-1)).toBe('2026-02-19');
});
