import type { TextEncoding } from './types.ts';

/** What bytes show of their encoding; gathered chunk by chunk over the whole file. */
export type ByteEvidence = {
  counts: Uint32Array;
  length: number;
  head: Uint8Array;
  zerosAtEven: number;
  zerosAtOdd: number;
  /** Bytes over 127 right behind another: letters of a script that is not Latin stand together. */
  highPairs: number;
  wholeSequences: number;
  brokenSequences: number;
  /** Bytes of a UTF-8 sequence that are still to come, and the least and most that the next may be. */
  pending: number;
  low: number;
  high: number;
};

export function beginEvidence(): ByteEvidence {
  return {
    counts: new Uint32Array(256),
    length: 0,
    head: new Uint8Array(0),
    zerosAtEven: 0,
    zerosAtOdd: 0,
    highPairs: 0,
    wholeSequences: 0,
    brokenSequences: 0,
    pending: 0,
    low: 0x80,
    high: 0xbf,
  };
}

/** Adds the next bytes of the file. */
export function addEvidence(evidence: ByteEvidence, bytes: Uint8Array): void {
  const { counts } = evidence;
  let { pending, low, high, wholeSequences, brokenSequences, highPairs } = evidence;
  if (evidence.head.length < 4) evidence.head = new Uint8Array([...evidence.head, ...bytes.subarray(0, 4)]).slice(0, 4);
  let wasHigh = pending > 0;
  const isOddStart = evidence.length % 2;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    counts[byte]!++;
    if (byte < 0x80) {
      if (byte === 0) {
        if ((i + isOddStart) % 2 === 0) evidence.zerosAtEven++;
        else evidence.zerosAtOdd++;
      }
      if (pending > 0) brokenSequences++;
      pending = 0;
      wasHigh = false;
      continue;
    }
    if (wasHigh) highPairs++;
    wasHigh = true;
    if (pending > 0 && byte >= low && byte <= high) {
      pending--;
      low = 0x80;
      high = 0xbf;
      if (pending === 0) wholeSequences++;
      continue;
    }
    if (pending > 0) brokenSequences++;
    // The table of well-formed sequences: Unicode, section 3.9.
    low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    pending = byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
    if (pending === 0) brokenSequences++;
  }
  Object.assign(evidence, { pending, low, high, wholeSequences, brokenSequences, highPairs });
  evidence.length += bytes.length;
}

/** Letters of running text, the commonest first; the rank decides, as frequencies differ from text to text. */
const scripts: readonly { encoding: TextEncoding; letters: string; marks: string; pairShare: number }[] = [
  { encoding: 'windows-1251', letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё', marks: '«»№–—\u00A0₽…', pairShare: 0.8 },
  { encoding: 'windows-1256', letters: 'ايرندمهوتبشسکكلگزخفعقجحپیطصچآغضذثئژأظءةؤ', marks: '،؛؟\u200C«»\u00A0ـ', pairShare: 0.75 },
  { encoding: 'windows-1252', letters: 'éüäöèàçóíáñãßêúôâøåæîïûõìòùëýœ', marks: '€£’‘“”–—©®°«»\u00A0…', pairShare: 0.06 },
];

/** Log of how likely a letter is by its rank, with room for marks, capitals and what is in none of the lists. */
const byRank = (rank: number, size: number) => Math.log(0.9 * ((2 * (size - rank)) / (size * (size + 1))));

/** Share of capitals among the letters: running text, and the lists that some programs write in capitals only. */
const capitalShares = [0.15, 0.95];

/** Mean log-likelihood of the bytes over 127, had the text been written in the encoding. */
function likelihood(evidence: ByteEvidence, script: (typeof scripts)[number]): number {
  return Math.max(...capitalShares.map((share) => likelihoodWith(share, evidence, script)));
}

function likelihoodWith(
  capitalShare: number,
  { counts, highPairs }: ByteEvidence,
  { encoding, letters, marks, pairShare }: (typeof scripts)[number],
): number {
  const decoder = new TextDecoder(encoding);
  let sum = 0;
  let count = 0;
  for (let byte = 0x80; byte < 0x100; byte++) {
    const times = counts[byte]!;
    if (times === 0) continue;
    count += times;
    const character = decoder.decode(Uint8Array.of(byte));
    const lower = character.toLowerCase();
    const rank = letters.indexOf(lower);
    const ofCase = Math.log(lower === character ? 1 - capitalShare : capitalShare);
    sum += times * (rank >= 0 ? byRank(rank, letters.length) + ofCase : marks.includes(character) ? -5 : -9);
  }
  return count === 0 ? 0 : (sum + highPairs * Math.log(pairShare) + (count - highPairs) * Math.log(1 - pairShare)) / count;
}

const isMark = (head: Uint8Array, ...mark: number[]) => mark.every((byte, i) => head[i] === byte);

/**
 * Which encodings the bytes allow, the likeliest first: by the byte order mark, the zeros of UTF-16, well-formed UTF-8,
 * and the letters of Russian, Persian and Western text. Empty where the bytes are no text.
 */
export function rankEncodings(evidence: ByteEvidence): TextEncoding[] {
  const { counts, length, head, zerosAtEven, zerosAtOdd, wholeSequences, brokenSequences } = evidence;
  const single = scripts
    .map((script) => ({ encoding: script.encoding, weight: likelihood(evidence, script) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ encoding }) => encoding);
  const inFront = (...first: TextEncoding[]): TextEncoding[] => [...new Set<TextEncoding>([...first, 'utf-8', ...single])];
  if (isMark(head, 0xef, 0xbb, 0xbf)) return inFront('utf-8');
  if (isMark(head, 0xff, 0xfe)) return inFront('utf-16le', 'utf-16be');
  if (isMark(head, 0xfe, 0xff)) return inFront('utf-16be', 'utf-16le');

  // Separators, digits and line ends are in every table: in UTF-16 half of each is a zero.
  const pairs = length / 2;
  const [more, less] = zerosAtOdd >= zerosAtEven ? [zerosAtOdd, zerosAtEven] : [zerosAtEven, zerosAtOdd];
  if (more > 0.04 * pairs && more > 20 * less && length % 2 === 0)
    return more === zerosAtOdd ? inFront('utf-16le', 'utf-16be') : inFront('utf-16be', 'utf-16le');
  let controls = 0;
  for (let byte = 0; byte < 0x20; byte++) if (byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += counts[byte]!;
  if (controls > 0.005 * length) return [];

  // A byte or two may be broken in a long file that is UTF-8 all the same.
  if (brokenSequences === 0 || wholeSequences > 10 * brokenSequences) return inFront('utf-8');
  return [...single, 'utf-8'];
}

/** Decodes one file chunk by chunk: the byte order mark goes, what cannot be decoded becomes U+FFFD. Never throws. */
export function createDecoder(encoding: TextEncoding): { decode: (bytes: Uint8Array) => string; end: () => string } {
  const decoder = new TextDecoder(encoding);
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}
