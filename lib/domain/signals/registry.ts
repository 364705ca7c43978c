import { brokenPromise } from './broken-promise.ts';
import { cancelIntent } from './cancel-intent.ts';
import { competitorNamed } from './competitor-named.ts';
import { complaintPutRight } from './complaint-put-right.ts';
import { complaint } from './complaint.ts';
import { overduePromise } from './overdue-promise.ts';
import { praise } from './praise.ts';
import { priceObjection } from './price-objection.ts';
import { renewalNear } from './renewal-near.ts';
import { repeatedComplaint } from './repeated-complaint.ts';
import type { SignalDefinition, SignalId } from './signal.ts';
import { silence } from './silence.ts';
import { unansweredMessage } from './unanswered-message.ts';

/** Every signal there is, in the order in which they are derived. */
export const signalDefinitions: readonly SignalDefinition[] = [
  complaint,
  repeatedComplaint,
  complaintPutRight,
  brokenPromise,
  overduePromise,
  unansweredMessage,
  cancelIntent,
  competitorNamed,
  priceObjection,
  praise,
  renewalNear,
  silence,
];

const byId = new Map(signalDefinitions.map((definition) => [definition.id, definition]));

export function getSignalDefinition(id: SignalId): SignalDefinition {
  return byId.get(id)!;
}
