import { getCustomerLinks, type NameKnowledge } from '../../lib/app/get-customer-links.ts';
import { getLinksOverview } from '../../lib/app/get-links-overview.ts';
import type { Stores } from '../../lib/app/ports.ts';
import { comparePersonNames, normaliseName } from '../../lib/locale/names.ts';
import { languageOfScript } from '../../lib/locale/text.ts';
import type { Handlers } from '../../lib/messaging/server.ts';
import { announceEverywhere } from './announce.ts';

export type CustomerHandlers = Pick<Handlers, 'getCustomerLinks' | 'getLinksOverview' | 'changeLinks'>;

const isName = (text: string): boolean => /\p{L}/u.test(text) && !text.includes('@');

const names: NameKnowledge = {
  comparePersons: (a, b) => {
    // A name in two scripts neither contradicts itself nor can be compared.
    if (!isName(a) || !isName(b) || languageOfScript(a) !== languageOfScript(b)) return 'unknown';
    const likeness = comparePersonNames(a, b);
    if (likeness === 'different' && normaliseName(a) === normaliseName(b)) return 'similar';
    return likeness === 'compatible' ? 'similar' : likeness;
  },
  areSameCompany: (a, b) => isName(a) && normaliseName(a) === normaliseName(b),
};

/** Who hangs together with whom, and what people say about it. */
export function customerHandlers(stores: Stores): CustomerHandlers {
  return {
    getCustomerLinks: ({ customerId }) => getCustomerLinks(stores, customerId, names, Date.now()),
    getLinksOverview: () => getLinksOverview(stores, names),
    changeLinks: async ({ change }) => {
      await stores.merges.change(change, Date.now());
      await announceEverywhere(stores);
      return null;
    },
  };
}
