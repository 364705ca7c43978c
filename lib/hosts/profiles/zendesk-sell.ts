import type { Profile } from '../profile.ts';

/** Zendesk Support lives on the same hosts, under /agent: its tickets are not customers. */
const host = '^https://(?:[^/?#]+\\.zendesk\\.com/sales|app\\.futuresimple\\.com/(?:sales|crm))';

/** Zendesk Sell, once Base. Only its addresses are known from public sources. */
export const zendeskSell: Profile = {
  id: 'zendesk-sell',
  name: 'Zendesk Sell',
  version: 1,
  kind: 'crm',
  status: 'needsTeaching',
  detect: { url: `${host}/` },
  dateOrder: null,
  navigation: 'settle',
  pages: [
    { kind: 'generic', as: 'record', url: `${host}/(?<type>contacts|leads)/(?<id>\\d+)` },
    { kind: 'generic', as: 'list', url: `${host}/(?<type>contacts|leads)(?:/(?!\\d)[^?#]*)?(?:[?#]|$)` },
  ],
};
