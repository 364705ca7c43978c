import type { Stores } from '../../lib/app/ports.ts';
import { scoreCustomers } from '../../lib/app/score-customers.ts';
import { browserLanguages } from '../../lib/browser/runtime.ts';
import type { BadgeView } from '../../lib/domain/views.ts';
import { describeBadge } from '../../lib/i18n/describe-badge.ts';
import { translatorFor } from '../../lib/i18n/translator-for.ts';

/** Badges in the user's language, by customer id. */
export async function getBadges(stores: Stores, customerIds: readonly string[], now: number): Promise<Record<string, BadgeView>> {
  const settings = await stores.settings.get();
  const translator = translatorFor(settings, browserLanguages());
  const scored = await scoreCustomers(stores, customerIds, now);
  return Object.fromEntries([...scored].map(([id, { score }]) => [id, describeBadge(score, translator)]));
}
