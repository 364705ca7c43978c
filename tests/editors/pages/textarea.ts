import type { MakeEditor } from '../editor-page.ts';

export const make: MakeEditor = (place, lines) => {
  const field = document.createElement('textarea');
  Object.assign(field, { rows: 10, cols: 70, value: lines.join('\n') });
  place.append(field);
  return { host: () => field, lines: () => field.value.split('\n'), stop: () => field.remove() };
};
