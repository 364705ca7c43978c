import { getCustomerLinks, type NameKnowledge } from '../../lib/app/get-customer-links.ts';
import { getLinksOverview } from '../../lib/app/get-links-overview.ts';
import type { Stores } from '../../lib/app/ports.ts';
import { scoreCustomers } from '../../lib/app/score-customers.ts';
import type { LinkChange } from '../../lib/domain/customers/links.ts';
import { comparePersonNames, normaliseName } from '../../lib/locale/names.ts';
import { languageOfScript } from '../../lib/locale/text.ts';
import type { Handlers } from '../../lib/messaging/server.ts';
import { announceEverywhere } from './announce.ts';
import type { Rescoring } from './rescoring.ts';

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
export function customerHandlers(stores: Stores, rescoring: Rescoring): CustomerHandlers {
  const idsOf = async (change: LinkChange): Promise<string[]> => {
    if ('ids' in change) return change.ids;
    const merge = await stores.merges.get(change.mergeId);
    return merge === null ? [] : [merge.survivorId, merge.absorbedId];
  };
  return {
    getCustomerLinks: ({ customerId }) => getCustomerLinks(stores, customerId, names, Date.now()),
    getLinksOverview: () => getLinksOverview(stores, names),
    changeLinks: async ({ change }) => {
      const now = Date.now();
      const concerned = await idsOf(change);
      if (change.kind === 'join' || change.kind === 'keepApart') await stores.customers.adopt(change.ids, now);
      await stores.merges.change(change, now);
      await scoreCustomers(stores, concerned, now);
      rescoring.requestSoon(false);
      await announceEverywhere(stores);
      return null;
    },
  };
}
