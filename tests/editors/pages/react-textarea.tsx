import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { MakeEditor } from '../editor-page.ts';

/** React's state is the model: a field whose value was set behind React's back shows another text. */
export const make: MakeEditor = (place, lines) => {
  let held = '';
  function Field() {
    const [value, setValue] = useState(lines.join('\n'));
    held = value;
    return <textarea rows={10} cols={70} value={value} onChange={(event) => setValue(event.target.value)} />;
  }
  const root = createRoot(place);
  flushSync(() => root.render(<Field />));
  return { host: () => place.querySelector('textarea')!, lines: () => held.split('\n'), stop: () => root.unmount() };
};
