import type { Profile } from '../profile.ts';
import { demoCrm } from './demo-crm.ts';
import { roundcube } from './roundcube.ts';
import { tryton } from './tryton.ts';

/** Every host that Holdfast knows. The first whose `detect` fits the page is taken. */
export const profiles: readonly Profile[] = [demoCrm, roundcube, tryton];

export const getProfile = (id: string | null): Profile | null => profiles.find((profile) => profile.id === id) ?? null;
