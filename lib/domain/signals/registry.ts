import { autoRenewalOff } from './auto-renewal-off.ts';
import { brokenPromise } from './broken-promise.ts';
import { businessDown } from './business-down.ts';
import { cancelIntent } from './cancel-intent.ts';
import { competitorNamed } from './competitor-named.ts';
import { complaintPutRight } from './complaint-put-right.ts';
import { complaint } from './complaint.ts';
import { keyContactLeft } from './key-contact-left.ts';
import { overduePromise } from './overdue-promise.ts';
import { paymentLate } from './payment-late.ts';
import { praise } from './praise.ts';
import { priceObjection } from './price-objection.ts';
import { referral } from './referral.ts';
import { referralsStopped } from './referrals-stopped.ts';
import { renewalNear } from './renewal-near.ts';
import { repeatedComplaint } from './repeated-complaint.ts';
import { rudeTreatment } from './rude-treatment.ts';
import type { SignalDefinition, SignalId } from './signal.ts';
import { silence } from './silence.ts';
import { surveyHappy } from './survey-happy.ts';
import { surveyUnhappy } from './survey-unhappy.ts';
import { unansweredMessage } from './unanswered-message.ts';
import { warningSign } from './warning-sign.ts';

/** Every signal there is, in the order in which they are derived. */
export const signalDefinitions: readonly SignalDefinition[] = [
  complaint,
  repeatedComplaint,
  complaintPutRight,
  brokenPromise,
  overduePromise,
  unansweredMessage,
  rudeTreatment,
  cancelIntent,
  competitorNamed,
  priceObjection,
  praise,
  surveyUnhappy,
  surveyHappy,
  businessDown,
  paymentLate,
  autoRenewalOff,
  renewalNear,
  silence,
  keyContactLeft,
  referralsStopped,
  referral,
  warningSign,
];

const byId = new Map(signalDefinitions.map((definition) => [definition.id, definition]));

export function getSignalDefinition(id: SignalId): SignalDefinition {
  return byId.get(id)!;
}
