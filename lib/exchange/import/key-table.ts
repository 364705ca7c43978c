import type { TableCell } from './types.ts';

/** Places of cells that came already, without the cells: 12 bytes a slot, and two slots or more for one. */
export type KeyTable = {
  /** Place kept for these cells of a row (all of them where no columns are given) beside this number; -1 if they are new. */
  find: (cells: readonly TableCell[], columns: readonly number[] | null, beside: number) => number;
  /** Keeps a place for what was looked for last, in vain. */
  keep: (place: number) => void;
};

/** Mixes all bits of a 32-bit number into each other. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/**
 * A table with open addressing over 64 bits of hash (two multiplicative ones): of a million keys, two are taken for one
 * with a chance of 3 in 100 million.
 */
export function createKeyTable(): KeyTable {
  let size = 1 << 12;
  let first = new Int32Array(size);
  let second = new Int32Array(size);
  /** One more than the place; 0 for an empty slot. */
  let places = new Int32Array(size);
  let count = 0;

  function slotOf(a: number, b: number): number {
    let slot = a & (size - 1);
    while (places[slot] !== 0 && (first[slot] !== a || second[slot] !== b)) slot = (slot + 1) & (size - 1);
    return slot;
  }

  function grow(): void {
    const [oldFirst, oldSecond, oldPlaces] = [first, second, places];
    size *= 2;
    first = new Int32Array(size);
    second = new Int32Array(size);
    places = new Int32Array(size);
    for (let i = 0; i < oldPlaces.length; i++) {
      if (oldPlaces[i] === 0) continue;
      const slot = slotOf(oldFirst[i]!, oldSecond[i]!);
      first[slot] = oldFirst[i]!;
      second[slot] = oldSecond[i]!;
      places[slot] = oldPlaces[i]!;
    }
  }

  let a = 0;
  let b = 0;
  let slot = 0;
  function mix(cell: TableCell): void {
    const text = typeof cell === 'number' ? String(cell) : cell;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15);
    }
    // Where one cell ends: ab, c is not a, bc.
    a = Math.imul(a ^ 0x10000, 0x01000193);
    b = Math.imul(b ^ text.length, 0x5bd1e995);
  }

  return {
    find(cells, columns, beside) {
      a = Math.imul(0x811c9dc5 ^ beside, 0x01000193);
      b = mixed(beside + 1);
      if (columns === null) for (let i = 0; i < cells.length; i++) mix(cells[i]!);
      else for (let i = 0; i < columns.length; i++) mix(cells[columns[i]!] ?? '');
      a = mixed(a);
      b = mixed(b ^ a);
      slot = slotOf(a, b);
      return places[slot]! - 1;
    },
    keep(place) {
      first[slot] = a;
      second[slot] = b;
      places[slot] = place + 1;
      if (++count * 2 > size) grow();
    },
  };
}
