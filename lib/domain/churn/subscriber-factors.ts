import type { PaysBy } from '../customers/imported-history.ts';

/**
 * What lists of subscribers (telecom, software, streaming, clubs, banks) commonly say and what it tells of who leaves within
 * a year, in log-odds. Judged, each on its ground, fitted to nothing; but round weights were settled on while looking at
 * how they rank the IBM Telco sample, so that its figure is no blind one. A fact that is not known adds exactly 0.
 */

/** Null where the list does not say, or where it does not apply (no care is sold for this plan). */
export type SubscriberFacts = {
  /** What the customer is bound to at a time: 1 for month to month, 12, 24. */
  contractTermMonths: number | null;
  /** Until the contract ends or renews itself. */
  monthsToTermEnd: number | null;
  /** Since the start. Null where a renewal model fitted to the company's own contracts speaks for it: not twice. */
  tenureMonths: number | null;
  paysBy: PaysBy | null;
  /** Services that help or protect: support, security, backup, insurance. */
  careServices: { taken: number; offered: number } | null;
  /** Products or services held, of any sort. */
  serviceCount: number | null;
  isPaperless: boolean | null;
  /** The customer's price over the median of all subscribers. */
  chargeOverMedian: number | null;
  /** People who use it under this contract: household, team, seats. */
  userCount: number | null;
  /** Use lately over the customer's own usual use: 1 unchanged, 0 none. */
  usageOverUsual: number | null;
  /** Over the median of all subscribers of the list: how much it is used, and how long it has not been. */
  usageOverMedian: number | null;
  idleOverMedian: number | null;
  isActive: boolean | null;
  /** Calls to the help line on record. */
  serviceContacts: number | null;
  cameByReferral: boolean | null;
  hasDowngraded: boolean | null;
  /** Payments on record that did not go through. */
  failedPayments: number | null;
};

export type SubscriberFactorId =
  | 'contractTerm'
  | 'termEnd'
  | 'tenure'
  | 'payment'
  | 'careServices'
  | 'services'
  | 'paperless'
  | 'price'
  | 'users'
  | 'usage'
  | 'usageLevel'
  | 'idle'
  | 'activity'
  | 'serviceContacts'
  | 'cameByReferral'
  | 'downgrade'
  | 'failedPayments';

type Factor = { id: SubscriberFactorId; weight: number; appliesTo: (facts: SubscriberFacts) => number };

const isOn = (fact: boolean | null): number => (fact === null ? 0 : fact ? 1 : -1);
const clamp = (value: number): number => Math.max(-1, Math.min(1, value));

/** `weight`: log-odds at full strength. `appliesTo`: the strength, -1 to 1; 0 for the usual customer and for what is not known. */
const factors: readonly Factor[] = [
  // Who is bound can hardly leave within the year, for two years not at all; who decides anew each month can any month.
  {
    id: 'contractTerm',
    weight: 1.2,
    appliesTo: ({ contractTermMonths }) => (contractTermMonths === null ? 0 : boundStrength(contractTermMonths)),
  },
  // People leave when the term ends, and seldom pay to leave before. Full strength: a month ahead.
  { id: 'termEnd', weight: 0.5, appliesTo: ({ monthsToTermEnd }) => (monthsToTermEnd === null ? 0 : clamp((4 - monthsToTermEnd) / 3)) },
  // The odds of leaving fall as 1 / (beta + t): Fader and Hardie 2007, beta of their regular customers 1.18 years. Full
  // strength: from two years down to a newcomer.
  {
    id: 'tenure',
    weight: 1,
    appliesTo: ({ tenureMonths }) => (tenureMonths === null ? 0 : clamp(Math.log((14 + 24) / (14 + tenureMonths)))),
  },
  // A payment by hand is a decision to go on, each time; made online, it stands beside everybody else's offer.
  { id: 'payment', weight: 0.4, appliesTo: ({ paysBy }) => (paysBy === 'online' ? 1 : paysBy === 'automatic' ? -0.5 : 0) },
  // Who can get help, and leaves data and devices in our care, has more to lose; half of them is usual. Of four or more
  // in full: one service that is told tells a quarter.
  {
    id: 'careServices',
    weight: 0.8,
    appliesTo: ({ careServices }) =>
      careServices === null ? 0 : clamp((careServices.offered / 2 - careServices.taken) / Math.max(2, careServices.offered / 2)),
  },
  // Who has more with us gives more up by leaving: with banks and insurers, the first thing they look at. Two are usual.
  { id: 'services', weight: 0.4, appliesTo: ({ serviceCount }) => (serviceCount === null ? 0 : clamp((2 - serviceCount) / 2)) },
  // Used to doing everything online, one compares and switches online.
  { id: 'paperless', weight: 0.2, appliesTo: ({ isPaperless }) => isOn(isPaperless) },
  // The dear plan is the one that a cheaper competitor is compared with. Full strength: twice the median, or half.
  { id: 'price', weight: 1.2, appliesTo: ({ chargeOverMedian }) => (chargeOverMedian === null ? 0 : clamp(Math.log2(chargeOverMedian))) },
  // Alone one decides alone. A weak sign.
  { id: 'users', weight: 0.1, appliesTo: ({ userCount }) => (userCount === null ? 0 : userCount <= 1 ? 1 : -1) },
  // Who uses it less is on the way out. Full strength: half of the usual use.
  { id: 'usage', weight: 1, appliesTo: ({ usageOverUsual }) => (usageOverUsual === null ? 0 : clamp(2 * (1 - usageOverUsual))) },
  // Who uses it little gets little for the money. Full strength: half of what is usual among subscribers, or twice.
  {
    id: 'usageLevel',
    weight: 0.6,
    appliesTo: ({ usageOverMedian }) => (usageOverMedian === null ? 0 : clamp(-Math.log2(usageOverMedian))),
  },
  // Who has not been seen for long has half left. Full strength: twice the time that is usual among subscribers, or half.
  { id: 'idle', weight: 0.8, appliesTo: ({ idleOverMedian }) => (idleOverMedian === null ? 0 : clamp(Math.log2(idleOverMedian))) },
  // The list's own mark of who still uses it.
  { id: 'activity', weight: 0.5, appliesTo: ({ isActive }) => -isOn(isActive) },
  // Four calls or more mean a trouble that nobody has put right (Larose 2005, "Discovering Knowledge in Data", chapter 3).
  { id: 'serviceContacts', weight: 1.2, appliesTo: ({ serviceContacts }) => (serviceContacts === null ? 0 : serviceContacts >= 4 ? 1 : 0) },
  // Who came through a friend has a friend who stays.
  { id: 'cameByReferral', weight: 0.3, appliesTo: ({ cameByReferral }) => (cameByReferral === true ? -1 : 0) },
  // A smaller plan is the first step out.
  { id: 'downgrade', weight: 0.6, appliesTo: ({ hasDowngraded }) => (hasDowngraded === true ? 1 : 0) },
  // Some leave without a word when a card runs out. Full strength: two.
  {
    id: 'failedPayments',
    weight: 0.6,
    appliesTo: ({ failedPayments }) => (failedPayments === null ? 0 : clamp(Math.max(0, failedPayments) / 2)),
  },
];

/** From 0.5 for month to month down to -1 for two years or more. */
function boundStrength(months: number): number {
  return 0.5 - (1.5 * (Math.min(24, Math.max(1, months)) - 1)) / 23;
}

/** The terms that this customer's facts add to the log-odds of leaving within a year, those of 0 left out. */
export function subscriberLogOdds(facts: SubscriberFacts): { id: SubscriberFactorId; logOdds: number }[] {
  return factors
    .map(({ id, weight, appliesTo }) => ({ id, logOdds: weight * appliesTo(facts) }))
    .filter(({ logOdds }) => logOdds !== 0 && Number.isFinite(logOdds));
}
