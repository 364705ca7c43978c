import { readPart } from './read-bytes.ts';
import { ImportFailure } from './types.ts';

/** One file of a ZIP archive, as its directory tells (PKWARE APPNOTE, section 4.3.12). */
export type ZipEntry = { name: string; method: number; isEncrypted: boolean; compressedBytes: number; bytes: number; offset: number };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endBytes = 22;
const maxDirectoryBytes = 4_000_000;

const broken = () => new ImportFailure('brokenWorkbook');
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The archive's files by name. ImportFailure `brokenWorkbook` where the directory cannot be read. */
export async function readZipEntries(file: Blob): Promise<Map<string, ZipEntry>> {
  const tailStart = Math.max(0, file.size - endBytes - 0xffff);
  const tail = viewOf(await readPart(file, tailStart, file.size));
  let at = tail.byteLength - endBytes;
  while (at >= 0 && tail.getUint32(at, true) !== endMark) at--;
  if (at < 0) throw broken();
  const size = tail.getUint32(at + 12, true);
  const start = tail.getUint32(at + 16, true);
  if (size > maxDirectoryBytes || start + size > file.size) throw broken();
  const bytes = await readPart(file, start, start + size);
  const view = viewOf(bytes);
  const entries = new Map<string, ZipEntry>();
  const decoder = new TextDecoder();
  let next = 0;
  while (next + 46 <= size && view.getUint32(next, true) === entryMark) {
    const nameLength = view.getUint16(next + 28, true);
    const entry = {
      name: decoder.decode(bytes.subarray(next + 46, next + 46 + nameLength)).replace(/^\/+/u, ''),
      isEncrypted: (view.getUint16(next + 8, true) & 1) === 1,
      method: view.getUint16(next + 10, true),
      compressedBytes: view.getUint32(next + 20, true),
      bytes: view.getUint32(next + 24, true),
      offset: view.getUint32(next + 42, true),
    };
    entries.set(entry.name, entry);
    next += 46 + nameLength + view.getUint16(next + 30, true) + view.getUint16(next + 32, true);
  }
  return entries;
}

/**
 * The text (UTF-8) of one file of the archive, piece by piece as it is unpacked. Never trusts the sizes in the
 * directory: ImportFailure `tooLarge` as soon as more than `maxBytes` came out.
 */
export async function* readZipText(file: Blob, entry: ZipEntry, maxBytes: number): AsyncGenerator<string> {
  if (entry.isEncrypted) throw new ImportFailure('oldOrLockedWorkbook');
  if (entry.method !== 0 && entry.method !== 8) throw broken();
  const head = viewOf(await readPart(file, entry.offset, entry.offset + 30));
  if (head.byteLength < 30 || head.getUint32(0, true) !== localMark) throw broken();
  const start = entry.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const stored = file.slice(start, start + entry.compressedBytes).stream();
  const reader = (entry.method === 0 ? stored : stored.pipeThrough(new DecompressionStream('deflate-raw'))).getReader();
  const decoder = new TextDecoder();
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw broken();
      });
      if (done) break;
      total += value.length;
      if (total > maxBytes) throw new ImportFailure('tooLarge');
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    // Left half-way: what is unpacked already is of no use.
    await reader.cancel().catch(() => {});
  }
}
