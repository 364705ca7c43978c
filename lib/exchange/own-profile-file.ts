import type { OwnProfile } from '../domain/own-profile.ts';
import { readOwnFile, type OwnFileProblem } from './own-file.ts';

/** The file's own mark and number; the profile within carries its own. */
const mark = 'holdfast-site-profile';
const fileSchema = 1;
/** Far more than a full profile needs. */
export const maxFileBytes = 300_000;

/** `profile` is not checked yet: whoever keeps it checks it. */
export type OwnProfileFile = { profile: unknown } | { problem: OwnFileProblem };

/** A user's profile as a file to pass on: places on pages and no words of any customer. */
export function writeOwnProfileFile(profile: OwnProfile): string {
  const lessons = profile.lessons.map((lesson) => ({ ...lesson, sample: '' }));
  return `${JSON.stringify({ holdfast: mark, schema: fileSchema, profile: { ...profile, lessons } }, null, 2)}\n`;
}

/** A name that every system takes, such as `holdfast-crm.example-2026-11-22.json`. `now`: ms since 1970 UTC. */
export function ownProfileFileName({ origin }: OwnProfile, now: number): string {
  const host = origin.replace(/^https?:\/\//u, '').replaceAll(/[^\w.-]+/gu, '-');
  return `holdfast-${host.slice(0, 60)}-${new Date(now).toISOString().slice(0, 10)}.json`;
}

/** What such a file holds, or why it cannot be taken. Never throws. */
export function readOwnProfileFile(text: string): OwnProfileFile {
  const file = readOwnFile(text, { mark, schema: fileSchema, mostChars: maxFileBytes });
  if ('problem' in file) return file;
  const { profile } = file.content;
  if (typeof profile !== 'object' || profile === null) return { problem: 'broken' };
  const inner = (profile as { schema?: unknown }).schema;
  return typeof inner === 'number' && inner > 1 ? { problem: 'fromTheFuture' } : { profile };
}
