import type { TeachingStores } from '../../lib/app/ports.ts';
import { lightKey, noteReading } from '../../lib/domain/reading-light.ts';
import type { InterpretedSlot } from '../../lib/hosts/interpret-reading.ts';
import type { Profile, ReadablePage } from '../../lib/hosts/profile.ts';
import type { ProfileHead } from '../../lib/hosts/profiles/registry.ts';
import type { RawReading } from '../../lib/hosts/reading.ts';
import { profileFromLessons, taughtPage, teachProfile } from '../../lib/hosts/teaching/apply-lessons.ts';
import { lightReadingOf } from '../../lib/hosts/teaching/light-reading.ts';
import type { ProfileSource } from './profiles.ts';

/** The packaged profiles as the user taught them, site by site. */
export type TaughtProfiles = {
  get: (origin: string, id: string | null) => Promise<Profile | null>;
  head: (origin: string, id: string) => Promise<ProfileHead | null>;
  /** The user's own profile of the site, to be tried after all others. */
  candidates: (origin: string) => Promise<Pick<Profile, 'id' | 'detect'>[]>;
  /** What the general rules made of a page, as it was taught. */
  page: (origin: string, url: string, inferred: ReadablePage | null) => Promise<ReadablePage | null>;
  noteReading: (origin: string, reading: RawReading, slots: readonly InterpretedSlot[], now: number) => Promise<void>;
};

export const isOwnId = (id: string): boolean => id.startsWith('own-');

export function createTaughtProfiles(profiles: ProfileSource, { ownProfiles, lights }: TeachingStores): TaughtProfiles {
  return {
    get: async (origin, id) => {
      const own = await ownProfiles.of(origin);
      if (own !== null && id === own.id) return profileFromLessons(own);
      const profile = await profiles.get(id);
      return profile === null || own === null ? profile : teachProfile(profile, own);
    },
    head: async (origin, id) => {
      const known = (await profiles.heads()).find((head) => head.id === id);
      if (known !== undefined) return known;
      const own = await ownProfiles.of(origin);
      return own !== null && id === own.id ? profileFromLessons(own) : null;
    },
    candidates: async (origin) => {
      const own = await ownProfiles.of(origin);
      const profile = own === null ? null : profileFromLessons(own);
      return profile === null ? [] : [{ id: profile.id, detect: profile.detect }];
    },
    page: async (origin, url, inferred) => {
      const own = await ownProfiles.of(origin);
      return own === null ? inferred : taughtPage(inferred, own.lessons, url);
    },
    noteReading: async (origin, reading, slots, now) => {
      const noted = lightReadingOf(reading, slots, origin, now);
      if (noted === null) return;
      // Only a help for the eye: a full disk must not end the reading.
      await lights.change(lightKey(noted), (before) => noteReading(before, noted)).catch(() => undefined);
    },
  };
}
