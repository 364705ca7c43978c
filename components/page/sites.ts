/** A site as the browser grants it: scheme and host, every port, such as `https://crm.example`. */
export type Site = string;

/** The site of a match pattern, an origin or a page's address; null where it is no web site. */
export function siteOf(text: string): Site | null {
  try {
    const { protocol, hostname } = new URL(text.replace(/\/\*$/u, '/'));
    return (protocol === 'https:' || protocol === 'http:') && hostname !== '' && !hostname.includes('*')
      ? `${protocol}//${hostname}`
      : null;
  } catch {
    return null;
  }
}

/** For people: the host alone, with the scheme only where it is not the safe one. */
export const siteName = (site: Site): string => (site.startsWith('https://') ? site.slice('https://'.length) : site);

/**
 * The site that a person means by what they typed or pasted: an address with or without scheme and path. Without a
 * scheme it is https, or http for localhost and numbers, which seldom have a certificate. A host without a dot counts only
 * if it is localhost, or if the scheme was given.
 */
export function readSiteAddress(text: string): Site | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 2000 || /\s/u.test(trimmed)) return null;
  const hasScheme = /^https?:\/\//iu.test(trimmed);
  if (!hasScheme && /^[a-z][a-z0-9+.-]*:(?!\d)/iu.test(trimmed)) return null;
  const scheme = /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3})(?:[:/]|$)/iu.test(trimmed) ? 'http' : 'https';
  const site = siteOf(hasScheme ? trimmed : `${scheme}://${trimmed}`);
  if (site === null) return null;
  const host = site.slice(site.indexOf('//') + 2);
  return hasScheme || host === 'localhost' || /^[^.].*\.[^.]+$/u.test(host) ? site : null;
}

export type SiteRow = { site: Site; isPaused: boolean };

/** One row a granted site, by name. Paused is a site if any origin of its (any port) is. */
export function listSiteRows(granted: readonly string[], pausedOrigins: readonly string[]): SiteRow[] {
  const paused = new Set(pausedOrigins.map(siteOf));
  const sites = new Set(granted.map(siteOf).filter((site) => site !== null));
  return [...sites].toSorted((a, b) => siteName(a).localeCompare(siteName(b), 'en')).map((site) => ({ site, isPaused: paused.has(site) }));
}

/** The paused origins that belong to a site. */
export const pausedOriginsOf = (site: Site, pausedOrigins: readonly string[]): string[] =>
  pausedOrigins.filter((origin) => siteOf(origin) === site);

export type OpenPage = { id: number; url: string; title: string };
export type LikelySite = { site: Site; title: string; kind: 'crm' | 'mail' };

const mailWords = /mail|inbox|roundcube|outlook|zimbra|sogo|почта|входящие|ایمیل|صندوق/iu;
const crmWords =
  /crm|customer|client|lead|deal|salesforce|hubspot|pipedrive|zoho|odoo|bitrix|amocrm|didar|tryton|dynamics|party|клиент|сделк|مشتری|فروش/iu;

/** Open tabs that look like a CRM or mail, by address and title; one a site, those without a grant only. */
export function findLikelySites(pages: readonly OpenPage[], granted: readonly string[]): LikelySite[] {
  const taken = new Set(granted.map(siteOf));
  const found: LikelySite[] = [];
  for (const page of pages) {
    const site = siteOf(page.url);
    if (site === null || taken.has(site)) continue;
    const words = `${siteName(site)} ${page.title}`.slice(0, 500);
    const kind = mailWords.test(words) ? 'mail' : crmWords.test(words) ? 'crm' : null;
    if (kind === null) continue;
    taken.add(site);
    found.push({ site, title: page.title.slice(0, 120), kind });
  }
  return found;
}
