import type { MakeEditor } from '../editor-page.ts';

/** A box that looks like a field and becomes one when it is clicked, as notes in a CRM do. */
export const make: MakeEditor = (place, lines) => {
  const field = document.createElement('textarea');
  Object.assign(field, { rows: 10, cols: 70, value: lines.join('\n') });
  const box = document.createElement('div');
  box.className = 'box';
  box.textContent = 'Write a note';
  box.addEventListener('mousedown', (event) => {
    event.preventDefault();
    box.replaceWith(field);
    field.focus();
  });
  place.append(box);
  return {
    host: () => (field.isConnected ? field : box),
    lines: () => field.value.split('\n'),
    stop: () => {
      box.remove();
      field.remove();
    },
  };
};
