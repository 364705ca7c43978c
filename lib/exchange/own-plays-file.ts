import { ownPlaySchema, type OwnPlay } from '../domain/plays/own-play.ts';
import { readOwnFile, type OwnFileProblem } from './own-file.ts';

/** The file's own mark and number; each play within carries its own. */
const mark = 'holdfast-plays';
const fileSchema = 1;
export const ownPlaysFileName = 'holdfast-plays.json';
/** Room for as many plays as there may be, with their versions. */
export const mostFileBytes = 50_000_000;

export type OwnPlaysFileProblem = OwnFileProblem | 'empty';
/** `unreadable`: how many plays of the file are not well formed and are left out. */
export type OwnPlaysFile = { plays: OwnPlay[]; unreadable: number } | { problem: OwnPlaysFileProblem };

/** All plays with their versions as one file. */
export function writeOwnPlaysFile(plays: readonly OwnPlay[]): string {
  return `${JSON.stringify({ holdfast: mark, schema: fileSchema, plays }, null, 1)}\n`;
}

/** What such a file holds, each play checked, or why none of it can be taken. Never throws. */
export function readOwnPlaysFile(text: string): OwnPlaysFile {
  const file = readOwnFile(text, { mark, schema: fileSchema, mostChars: mostFileBytes });
  if ('problem' in file) return file;
  const { plays } = file.content;
  if (!Array.isArray(plays)) return { problem: 'broken' };
  if (plays.length === 0) return { problem: 'empty' };
  if (plays.some((play) => schemaOf(play) > 1)) return { problem: 'fromTheFuture' };
  const read = plays.flatMap((play): OwnPlay[] => {
    const checked = ownPlaySchema.safeParse(play);
    return checked.success ? [checked.data] : [];
  });
  return read.length === 0 ? { problem: 'broken' } : { plays: read, unreadable: plays.length - read.length };
}

function schemaOf(play: unknown): number {
  const schema: unknown = typeof play === 'object' && play !== null && 'schema' in play ? play.schema : 0;
  return typeof schema === 'number' ? schema : 0;
}
