import type { RecoveryStep } from '../care/follow-up.ts';

/** The play with the words for each step of service recovery. */
export const recoveryPlays: Record<RecoveryStep, string> = {
  notice: 'serviceRecoveryOpener',
  listen: 'recoveryListen',
  apologise: 'recoveryApology',
  askFacts: 'recoveryQuestions',
  inform: 'recoveryInformation',
  agree: 'recoveryAgreement',
  nameResponsible: 'recoveryAgreement',
  keepInformed: 'recoveryUpdate',
  checkPutRight: 'complaintClosedCheck',
};
