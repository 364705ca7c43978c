import type { Settings } from '../../../lib/domain/settings.ts';

/** What the rep of the demo CRM would have set: who they are, and the competitor that their customers write about. */
export const demoSettings: Partial<Settings> = {
  userName: 'Mina Rostami',
  companyName: 'Northlight',
  competitors: [{ name: 'Tallybird', spellings: ['Tallybird', 'تالی‌برد', 'Таллибёрд', 'Таллибёрда'] }],
};
