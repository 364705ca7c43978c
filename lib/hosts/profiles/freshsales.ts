import type { Profile } from '../profile.ts';

const host = '^https://[^/?#]+\\.(?:myfreshworks\\.com/crm/sales|freshsales\\.io(?:/#)?)';

const types = '(?<type>contacts|accounts|leads)';

/** Freshsales, now part of Freshworks CRM. Only its addresses are known from public sources. */
export const freshsales: Profile = {
  id: 'freshsales',
  name: 'Freshsales',
  version: 1,
  kind: 'crm',
  status: 'needsTeaching',
  detect: { url: '^https://[^/?#]+\\.(?:myfreshworks\\.com/crm/sales|freshsales\\.io)(?:[/?#]|$)' },
  dateOrder: null,
  navigation: 'settle',
  pages: [
    { kind: 'generic', as: 'record', url: `${host}/${types}/(?<id>\\d+)` },
    // /view/ and a number is a saved view of a list, not a record.
    { kind: 'generic', as: 'list', url: `${host}/${types}(?:/view/\\d+)?/?(?:[?#]|$)` },
  ],
};
