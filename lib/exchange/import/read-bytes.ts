import { ImportFailure } from './types.ts';

export const pieceBytes = 1 << 20;

/** Bytes of a part of the file. ImportFailure `unreadable` where the browser cannot give them any more. */
export async function readPart(file: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch {
    throw new ImportFailure('unreadable');
  }
}

/** The whole file, a MiB at a time; between two of them others have their turn. */
export async function* readPieces(file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < file.size; start += pieceBytes) {
    signal?.throwIfAborted();
    yield await readPart(file, start, Math.min(file.size, start + pieceBytes));
  }
  signal?.throwIfAborted();
}

const hexOf = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * SHA-256 over the SHA-256 of each MiB, as hex: the platform hashes no streams, and a file of 100 MB need not be in
 * memory at once. `onPiece` sees every piece on the way.
 */
export async function hashFile(file: Blob, onPiece: (bytes: Uint8Array) => void, signal?: AbortSignal): Promise<string> {
  const digests = new Uint8Array(32 * Math.max(1, Math.ceil(file.size / pieceBytes)));
  let place = 0;
  for await (const bytes of readPieces(file, signal)) {
    digests.set(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), 32 * place++);
    onPiece(bytes);
  }
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', digests)));
}
