import { getDossier } from '../../lib/app/get-dossier.ts';
import { getNotes } from '../../lib/app/get-notes.ts';
import type { Stores } from '../../lib/app/ports.ts';
import type { Handlers } from '../../lib/messaging/server.ts';

export type DossierHandlers = Pick<Handlers, 'getDossier' | 'getNotes'>;

/** All that is known of one customer, and everybody's notes for the search. */
export function dossierHandlers(stores: Stores): DossierHandlers {
  return {
    getDossier: ({ customerId }) => getDossier(stores, customerId, Date.now()),
    getNotes: (request) => getNotes(stores, request),
  };
}
