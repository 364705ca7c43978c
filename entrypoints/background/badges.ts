import type { Stores } from '../../lib/app/ports.ts';
import { scoreCustomers } from '../../lib/app/score-customers.ts';
import { browserLanguages } from '../../lib/browser/runtime.ts';
import type { BadgeView } from '../../lib/domain/views.ts';
import { describeBadge } from '../../lib/i18n/describe-badge.ts';
import { resolveLanguage } from '../../lib/i18n/resolve-language.ts';
import { createTranslator } from '../../lib/i18n/translator.ts';

/** Badges in the user's language, by customer id. */
export async function getBadges(stores: Stores, customerIds: readonly string[], now: number): Promise<Record<string, BadgeView>> {
  const settings = await stores.settings.get();
  const translator = createTranslator(resolveLanguage(settings.language, browserLanguages()), { nativeDigits: settings.nativeDigits });
  const scored = await scoreCustomers(stores, customerIds, now);
  return Object.fromEntries([...scored].map(([id, { score }]) => [id, describeBadge(score, translator)]));
}
