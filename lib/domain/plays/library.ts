import { afterSaleThanks } from './library/after-sale-thanks.ts';
import { autoRenewalQuestion } from './library/auto-renewal-question.ts';
import { cancellationReceived } from './library/cancellation-received.ts';
import { complaintClosedCheck } from './library/complaint-closed-check.ts';
import { delayWarning } from './library/delay-warning.ts';
import { departingContact } from './library/departing-contact.ts';
import { dormantHello } from './library/dormant-hello.ts';
import { dormantNews } from './library/dormant-news.ts';
import { eventInvitation } from './library/event-invitation.ts';
import { exitInterview } from './library/exit-interview.ts';
import { fewerOrders } from './library/fewer-orders.ts';
import { findTheReason } from './library/find-the-reason.ts';
import { isItMe } from './library/is-it-me.ts';
import { largeOrderCall } from './library/large-order-call.ts';
import { lateAnswer } from './library/late-answer.ts';
import { newsletterNote } from './library/newsletter-note.ts';
import { objectionContract } from './library/objection-contract.ts';
import { objectionContrast } from './library/objection-contrast.ts';
import { objectionCuriosity } from './library/objection-curiosity.ts';
import { objectionExpectations } from './library/objection-expectations.ts';
import { objectionReviews } from './library/objection-reviews.ts';
import { objectionSelection } from './library/objection-selection.ts';
import { objectionStrengths } from './library/objection-strengths.ts';
import { openDoor } from './library/open-door.ts';
import { paymentReminder } from './library/payment-reminder.ts';
import { personalCard } from './library/personal-card.ts';
import { plannedContact } from './library/planned-contact.ts';
import { praiseThanks } from './library/praise-thanks.ts';
import { priceComparison } from './library/price-comparison.ts';
import { priceOptions } from './library/price-options.ts';
import { priceWorth } from './library/price-worth.ts';
import { promiseBroken } from './library/promise-broken.ts';
import { promiseKept } from './library/promise-kept.ts';
import { promiseOverdue } from './library/promise-overdue.ts';
import { pulseQuestion } from './library/pulse-question.ts';
import { quietCheckIn } from './library/quiet-check-in.ts';
import { recoveryAgreement } from './library/recovery-agreement.ts';
import { recoveryApology } from './library/recovery-apology.ts';
import { recoveryInformation } from './library/recovery-information.ts';
import { recoveryListen } from './library/recovery-listen.ts';
import { recoveryQuestions } from './library/recovery-questions.ts';
import { recoveryUpdate } from './library/recovery-update.ts';
import { referralRequest } from './library/referral-request.ts';
import { referralThanks } from './library/referral-thanks.ts';
import { referralsStopped } from './library/referrals-stopped.ts';
import { renewalReview } from './library/renewal-review.ts';
import { repeatedComplaint } from './library/repeated-complaint.ts';
import { reviewQuestion } from './library/review-question.ts';
import { rudeTreatmentApology } from './library/rude-treatment-apology.ts';
import { serviceRecoveryOpener } from './library/service-recovery-opener.ts';
import { smallerOffer } from './library/smaller-offer.ts';
import { successorWelcome } from './library/successor-welcome.ts';
import { surveyLowAnswer } from './library/survey-low-answer.ts';
import { surveyPraiseAnswer } from './library/survey-praise-answer.ts';
import type { Play } from './play.ts';

/** Every play there is, by family; the order breaks ties when plays are suggested. A new play is one file and two lines here. */
export const plays: readonly Play[] = [
  serviceRecoveryOpener,
  recoveryListen,
  recoveryApology,
  recoveryQuestions,
  recoveryInformation,
  recoveryAgreement,
  recoveryUpdate,
  complaintClosedCheck,
  repeatedComplaint,
  rudeTreatmentApology,
  promiseBroken,
  promiseOverdue,
  promiseKept,
  lateAnswer,
  surveyLowAnswer,
  objectionCuriosity,
  objectionExpectations,
  objectionReviews,
  objectionSelection,
  objectionContract,
  objectionStrengths,
  objectionContrast,
  priceComparison,
  priceWorth,
  priceOptions,
  renewalReview,
  autoRenewalQuestion,
  paymentReminder,
  findTheReason,
  quietCheckIn,
  dormantHello,
  plannedContact,
  exitInterview,
  isItMe,
  smallerOffer,
  cancellationReceived,
  openDoor,
  dormantNews,
  fewerOrders,
  praiseThanks,
  surveyPraiseAnswer,
  referralThanks,
  reviewQuestion,
  pulseQuestion,
  referralRequest,
  afterSaleThanks,
  largeOrderCall,
  eventInvitation,
  personalCard,
  newsletterNote,
  delayWarning,
  referralsStopped,
  successorWelcome,
  departingContact,
];

const playsById = new Map(plays.map((play) => [play.id, play]));

/** The play of that id, or null where there is none (a journal may name a play that is gone). */
export function getPlay(id: string): Play | null {
  return playsById.get(id) ?? null;
}
