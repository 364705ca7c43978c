import type { CustomerHistory } from '../customers/history.ts';
import type { ImportedContract } from '../customers/imported-history.ts';
import type { Settings } from '../settings.ts';

/** How the end of business is seen: `shop`, by silence; `contract`, by its ending; `unknown`, where neither orders nor contracts are. */
export const customerKinds = ['shop', 'contract', 'unknown'] as const;
export type CustomerKind = (typeof customerKinds)[number];

/** A list may tell of a shop's customers what they answered in a survey, and nothing of a contract. */
const tellsOfContract = ({
  startDay,
  endDay,
  cancelledDay,
  hasLeft,
  termMonths,
  amountAMonth,
  isAutoRenewed,
  tenureMonths,
}: ImportedContract) =>
  [startDay, endDay, cancelledDay, hasLeft, termMonths, amountAMonth, isAutoRenewed, tenureMonths].some((told) => told !== null);

/** As the user says, or by what is known of the customer: a contract, running or ended, else an order. */
export function kindOf({ facts, items, imported }: CustomerHistory, { businessKind }: Pick<Settings, 'businessKind'>): CustomerKind {
  if (businessKind !== 'auto') return businessKind;
  if (facts.contractEndAt !== undefined || facts.autoRenewal !== undefined) return 'contract';
  if (imported?.contracts.some(tellsOfContract)) return 'contract';
  let kind: CustomerKind = (imported?.orderDays.length ?? 0) > 0 ? 'shop' : 'unknown';
  for (const item of items) {
    if (item.kind === 'contract') return 'contract';
    if (item.kind === 'order') kind = 'shop';
  }
  return kind;
}
