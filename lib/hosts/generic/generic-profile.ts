import { genericHostId } from '../../domain/observations/generic-host.ts';
import type { Profile } from '../profile.ts';

/** Any site that nobody wrote a profile for: each page decides what it is (infer-page.ts). */
export const genericProfile: Profile = {
  id: genericHostId,
  name: 'Any site',
  version: 1,
  kind: 'any',
  status: 'needsTeaching',
  detect: {},
  dateOrder: null,
  navigation: 'settle',
  pages: [{ kind: 'generic' }],
};
