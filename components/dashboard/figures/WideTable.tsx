import type { ReactNode } from 'react';
import { TableFrame } from '../../ui/TableFrame.tsx';

/** A table that scrolls by itself where it is wider than the page, and by keyboard too. */
export function WideTable({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <TableFrame label={label}>
      <table className={className === undefined ? 'figures__table' : `figures__table ${className}`}>{children}</table>
    </TableFrame>
  );
}
