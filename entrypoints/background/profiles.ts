import { readPackagedFile } from '../../lib/browser/packaged-files.ts';
import type { Profile } from '../../lib/hosts/profile.ts';
import type { ProfileHead } from '../../lib/hosts/profiles/registry.ts';

/** `heads`: every known host and, last, the general rules. `get`: null for an id that nobody has. */
export type ProfileSource = { heads: () => Promise<ProfileHead[]>; get: (id: string | null) => Promise<Profile | null> };

/** Reads the packaged profiles, each once in a worker's life. */
export function createProfileSource(): ProfileSource {
  const read = new Map<string, Promise<unknown>>();
  const readOnce = (path: string): Promise<unknown> => {
    const before = read.get(path);
    if (before !== undefined) return before;
    const now = readPackagedFile(path).then((text) => JSON.parse(text) as unknown);
    read.set(path, now);
    now.catch(() => read.delete(path));
    return now;
  };
  const heads = (): Promise<ProfileHead[]> => readOnce('profiles/index.json') as Promise<ProfileHead[]>;
  return {
    heads,
    get: async (id) => ((await heads()).some((head) => head.id === id) ? ((await readOnce(`profiles/${id}.json`)) as Profile) : null),
  };
}
