import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SmallDisk = {
  path: string;
  /** Takes the last byte, and what the browser gives back by deleting a file, until there shall be room again. */
  fill: () => void;
  makeRoom: () => void;
  close: () => void;
};

/**
 * A disk of its own in memory, so that it can be filled without harm. No quota of the browser's would do: it does not
 * count for an extension. Null where this machine lets us mount none (it takes Linux and root).
 */
export function mountSmallDisk(megabytes: number): SmallDisk | null {
  const path = mkdtempSync(join(tmpdir(), 'holdfast-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]);
  if (status !== 0) {
    rmSync(path, { recursive: true });
    return null;
  }
  const ballast = join(path, 'ballast');
  let refilling: ReturnType<typeof setInterval> | undefined;
  const takeAll = (): void => {
    const file = openSync(ballast, 'a');
    for (const size of [1_048_576, 4096, 1]) {
      for (let hasRoom = true; hasRoom;) {
        try {
          writeSync(file, Buffer.alloc(size));
        } catch {
          hasRoom = false;
        }
      }
    }
    closeSync(file);
  };
  return {
    path,
    fill: () => {
      takeAll();
      refilling ??= setInterval(takeAll, 20);
    },
    makeRoom: () => {
      clearInterval(refilling);
      refilling = undefined;
      rmSync(ballast);
    },
    close: () => {
      clearInterval(refilling);
      spawnSync('umount', ['-l', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}
