import { useId, useState, type ReactNode } from 'react';
import { ChevronIcon } from './icons.tsx';

export type DisclosureProps = {
  summary: ReactNode;
  children: ReactNode;
  /** Open or closed from outside; otherwise it keeps that itself. */
  isOpen?: boolean;
  onToggle?: ((isOpen: boolean) => void) | undefined;
  className?: string;
  testId?: string;
};

/** A heading that opens and closes what stands below it. */
export function Disclosure({ summary, children, isOpen, onToggle, className, testId }: DisclosureProps) {
  const id = useId();
  const [own, setOwn] = useState(false);
  const open = isOpen ?? own;
  return (
    <div className={className ? `hf-disclosure ${className}` : 'hf-disclosure'} data-testid={testId}>
      <button
        type="button"
        className="hf-disclosure__summary"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOwn(!open);
          onToggle?.(!open);
        }}
      >
        <span className="hf-disclosure__chevron">
          <ChevronIcon />
        </span>
        {summary}
      </button>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
