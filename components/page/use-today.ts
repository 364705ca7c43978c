import { useEffect, useState } from 'react';
import { dayOfInstant } from '../../lib/i18n/persian-calendar.ts';

/** A computer that slept or whose clock was set looks at its calendar again so soon. */
const longestWaitMs = 60_000;

function untilMidnight(now: number): number {
  const local = new Date(now);
  return new Date(local.getFullYear(), local.getMonth(), local.getDate() + 1).getTime() - now;
}

/** Today for the reader, 'YYYY-MM-DD', also on a page that stays open over midnight, sleeps, or has its clock set. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayOfInstant(Date.now()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      const now = Date.now();
      setToday(dayOfInstant(now));
      timer = setTimeout(look, Math.min(untilMidnight(now), longestWaitMs));
    };
    look();
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
