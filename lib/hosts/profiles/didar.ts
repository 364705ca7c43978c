import type { Profile } from '../profile.ts';

const host = '^https://(?:[^/?#]+\\.)?didar\\.me/';
const object = '\\b(?:[Cc]ontacts?|[Cc]ompan(?:y|ies))\\b';
const guid = '[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}';

/** Didar, a Persian CRM: right to left, Persian digits, Jalali days. */
export const didar: Profile = {
  id: 'didar',
  name: 'Didar',
  version: 1,
  kind: 'crm',
  status: 'needsTeaching',
  detect: { url: host },
  dateOrder: null,
  navigation: 'settle',
  // Nothing public tells the paths: the object's name stands in the address and, for a record, its GUID after it.
  pages: [
    { kind: 'generic', as: 'record', url: `${host}[^?]*?${object}(?:/\\w+)?[/=](?<id>${guid})`, fakeId: '^0{8}-' },
    { kind: 'generic', as: 'list', url: `${host}[^?]*?${object}` },
  ],
};
