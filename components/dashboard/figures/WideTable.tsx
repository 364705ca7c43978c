import type { ReactNode } from 'react';

/** A table that scrolls by itself where it is wider than the page, and by keyboard too. */
export function WideTable({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="figures__scroll" role="group" aria-label={label} tabIndex={0}>
      <table className={className === undefined ? 'figures__table' : `figures__table ${className}`}>{children}</table>
    </div>
  );
}
