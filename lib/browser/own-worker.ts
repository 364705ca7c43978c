import browser from 'webextension-polyfill';

type Policy = { createScriptURL: (url: string) => string };
type Policies = { createPolicy: (name: string, rules: Policy) => Policy };

const files = ['/import-worker.js', '/figures-worker.js'] as const;

/** Lets through the addresses of our own workers and no others. It can be made once in a page's life. */
let policy: Policy | null = null;

/** Starts a worker of ours from one of our own pages. It lives as long as the page or until it is ended. */
export function startOwnWorker(file: (typeof files)[number]): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  policy ??=
    trustedTypes?.createPolicy('holdfast-worker', {
      createScriptURL: (url) => {
        if (!files.some((own) => url === browser.runtime.getURL(own))) throw new TypeError(`${url} is no worker of ours.`);
        return url;
      },
    }) ?? null;
  const address = browser.runtime.getURL(file);
  // A browser that knows trusted types starts a worker from nothing else.
  return new Worker(policy === null ? address : policy.createScriptURL(address));
}
