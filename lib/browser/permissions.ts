import browser from 'webextension-polyfill';

const patternOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** Asks for one site. Must be called straight from a click. */
export const requestSite = (origin: string): Promise<boolean> => browser.permissions.request({ origins: [patternOf(origin)] });

/** Gives one site back. False where the browser keeps it (a site named in the manifest). */
export const removeSite = (origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);

/** Match patterns of all sites that Holdfast may read now, such as `https://crm.example/*`. */
export async function listSites(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

export const hasSite = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [patternOf(origin)] });

export function onSitesChanged(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
