import { exitInterview } from './library/exit-interview.ts';
import { findTheReason } from './library/find-the-reason.ts';
import { objectionContract } from './library/objection-contract.ts';
import { objectionContrast } from './library/objection-contrast.ts';
import { objectionCuriosity } from './library/objection-curiosity.ts';
import { objectionExpectations } from './library/objection-expectations.ts';
import { objectionReviews } from './library/objection-reviews.ts';
import { objectionSelection } from './library/objection-selection.ts';
import { objectionStrengths } from './library/objection-strengths.ts';
import { serviceRecoveryOpener } from './library/service-recovery-opener.ts';
import { smallerOffer } from './library/smaller-offer.ts';
import type { Play } from './play.ts';

/** Every play there is, by family and by its order within the family. A new play is one file and one line here. */
export const plays: readonly Play[] = [
  serviceRecoveryOpener,
  findTheReason,
  smallerOffer,
  exitInterview,
  objectionCuriosity,
  objectionExpectations,
  objectionReviews,
  objectionSelection,
  objectionContract,
  objectionStrengths,
  objectionContrast,
];

const playsById = new Map(plays.map((play) => [play.id, play]));

/** The play of that id, or null where there is none (a journal may name a play that is gone). */
export function getPlay(id: string): Play | null {
  return playsById.get(id) ?? null;
}
