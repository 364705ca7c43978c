/** A customer to win back. Money in one currency. */
export type WinBackCandidate = {
  customerId: string;
  probabilityNoOrder: number;
  /** E(M): what one order brings. */
  orderAmount: number;
  marginShare: number;
  contactCost: number;
  hasOpenComplaint: boolean;
};

export type WinBackOrder = {
  /** Worth a contact, the most worth first. */
  ranked: { customerId: string; value: number }[];
  /** An open complaint is put right first. */
  complaintFirst: string[];
};

/**
 * Whom to contact first: of the customers at risk (P0 at or above `atRiskFrom`), by what a contact can bring, (1 - P0) E(M)
 * margin less its cost. Who brings less than the contact costs is left out. Equals go by id: order-independent.
 */
export function orderWinBack(candidates: readonly WinBackCandidate[], atRiskFrom: number): WinBackOrder {
  const atRisk = candidates.filter(({ probabilityNoOrder }) => probabilityNoOrder >= atRiskFrom);
  const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return {
    ranked: atRisk
      .filter(({ hasOpenComplaint }) => !hasOpenComplaint)
      .map(({ customerId, probabilityNoOrder, orderAmount, marginShare, contactCost }) => ({
        customerId,
        value: (1 - probabilityNoOrder) * orderAmount * marginShare - contactCost,
      }))
      .filter(({ value }) => value > 0)
      .toSorted((a, b) => b.value - a.value || byId(a.customerId, b.customerId)),
    complaintFirst: atRisk
      .filter(({ hasOpenComplaint }) => hasOpenComplaint)
      .map(({ customerId }) => customerId)
      .toSorted(byId),
  };
}
