import type { ReactNode } from 'react';

/** A wide table scrolls in a frame of its own, which the keyboard reaches. Named by a label, or by an element's id. */
export function TableFrame({ label, labelledBy, children }: { label?: string; labelledBy?: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div className="table-frame" tabIndex={0} role="group" aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </div>
  );
}
