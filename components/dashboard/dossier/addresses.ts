/** A page's address, if a link may lead there: what came off a page is not trusted to be one. */
export function webAddressOf(url: string): { href: string; host: string } | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? { href: url, host } : null;
}

/** The dossier of a customer, with the entry that one looks for. */
export const dossierAddress = (customerId: string, entryId: string | null = null): string =>
  `#dossier/${encodeURIComponent(customerId)}${entryId === null ? '' : `/${encodeURIComponent(entryId)}`}`;

export type DossierPlace = { customerId: string | null; entryId: string | null };

/** What an address that `dossierAddress` made leads to; nobody where it is none. */
export function placeOfHash(hash: string): DossierPlace {
  const [, customerId = '', entryId = ''] = hash.split('/');
  try {
    return { customerId: decodeURIComponent(customerId) || null, entryId: decodeURIComponent(entryId) || null };
  } catch {
    return { customerId: null, entryId: null };
  }
}
