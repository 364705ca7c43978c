/** What was read of a host beside what stands in its database, field by field. */
export type Tally = {
  /** One field of one thing: every value that the host shows, and every value that was read. */
  compare: (field: string, thing: string, shown: readonly string[], read: readonly string[]) => void;
  /** One line for each value that was missed or wrong. */
  faults: () => string[];
  /** Lines to print: found, missed and wrong by field. */
  table: () => string;
};

type Counts = { found: number; missed: number; wrong: number };

export function createTally(): Tally {
  const byField = new Map<string, Counts>();
  const faults: string[] = [];
  return {
    compare: (field, thing, shown, read) => {
      const counts = byField.get(field) ?? { found: 0, missed: 0, wrong: 0 };
      byField.set(field, counts);
      for (const value of shown) {
        const isFound = read.includes(value);
        counts[isFound ? 'found' : 'missed'] += 1;
        if (!isFound) faults.push(`${field} of ${thing} missed: ${value}`);
      }
      for (const value of read) {
        if (shown.includes(value)) continue;
        counts.wrong += 1;
        faults.push(`${field} of ${thing} wrong: ${value}`);
      }
    },
    faults: () => faults,
    table: () => {
      const all = [...byField.values()];
      const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
      const total: Counts = { found: sum('found'), missed: sum('missed'), wrong: sum('wrong') };
      const rows = [...byField, ['all', total] as const];
      const width = Math.max(...rows.map(([name]) => name.length));
      const line = (name: string, ...cells: (string | number)[]): string =>
        name.padEnd(width) + cells.map((cell) => String(cell).padStart(8)).join('');
      return [
        line('', 'found', 'missed', 'wrong'),
        ...rows.map(([name, { found, missed, wrong }]) => line(name, found, missed, wrong)),
      ].join('\n');
    },
  };
}
