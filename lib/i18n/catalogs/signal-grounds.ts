import type { SignalId } from '../../domain/signals/signal.ts';
import { autoRenewalOffGround } from '../../domain/signals/auto-renewal-off.ts';
import { brokenPromiseGround } from '../../domain/signals/broken-promise.ts';
import { businessDownGround } from '../../domain/signals/business-down.ts';
import { cancelIntentGround } from '../../domain/signals/cancel-intent.ts';
import { competitorNamedGround } from '../../domain/signals/competitor-named.ts';
import { complaintPutRightGround } from '../../domain/signals/complaint-put-right.ts';
import { complaintGround } from '../../domain/signals/complaint.ts';
import { keyContactLeftGround } from '../../domain/signals/key-contact-left.ts';
import { overduePromiseGround } from '../../domain/signals/overdue-promise.ts';
import { paymentLateGround } from '../../domain/signals/payment-late.ts';
import { praiseGround } from '../../domain/signals/praise.ts';
import { priceObjectionGround } from '../../domain/signals/price-objection.ts';
import { referralGround } from '../../domain/signals/referral.ts';
import { referralsStoppedGround } from '../../domain/signals/referrals-stopped.ts';
import { renewalNearGround } from '../../domain/signals/renewal-near.ts';
import { repeatedComplaintGround } from '../../domain/signals/repeated-complaint.ts';
import { rudeTreatmentGround } from '../../domain/signals/rude-treatment.ts';
import { silenceGround } from '../../domain/signals/silence.ts';
import { surveyHappyGround } from '../../domain/signals/survey-happy.ts';
import { surveyUnhappyGround } from '../../domain/signals/survey-unhappy.ts';
import { unansweredMessageGround } from '../../domain/signals/unanswered-message.ts';
import { warningSignGround } from '../../domain/signals/warning-sign.ts';
import type { Message } from '../message.ts';

/** Where each default weight comes from, one sentence; it stands in the signal's own file. */
export const signalGrounds = {
  complaint: complaintGround,
  repeatedComplaint: repeatedComplaintGround,
  complaintPutRight: complaintPutRightGround,
  brokenPromise: brokenPromiseGround,
  overduePromise: overduePromiseGround,
  unansweredMessage: unansweredMessageGround,
  rudeTreatment: rudeTreatmentGround,
  cancelIntent: cancelIntentGround,
  competitorNamed: competitorNamedGround,
  priceObjection: priceObjectionGround,
  praise: praiseGround,
  surveyUnhappy: surveyUnhappyGround,
  surveyHappy: surveyHappyGround,
  businessDown: businessDownGround,
  paymentLate: paymentLateGround,
  autoRenewalOff: autoRenewalOffGround,
  renewalNear: renewalNearGround,
  silence: silenceGround,
  keyContactLeft: keyContactLeftGround,
  referralsStopped: referralsStoppedGround,
  referral: referralGround,
  warningSign: warningSignGround,
} as const satisfies Record<SignalId, Message>;
