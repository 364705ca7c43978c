import { useId, useState, type ComponentProps, type ReactNode } from 'react';
import { ChevronIcon } from '../ui/icons.tsx';

export type FoldProps = Omit<ComponentProps<'section'>, 'title' | 'onToggle'> & {
  /** What the choice is remembered by. */
  name: string;
  title: string;
  /** What it holds, in one line. */
  summary: ReactNode;
  /** Until somebody has chosen. */
  isOpenAtFirst?: boolean;
  /** Open whatever was chosen. */
  isHeldOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
};

const keyOf = (name: string) => `holdfast.open.${name}`;

/** What was chosen here last, for whichever customer; null where nobody has chosen or the browser keeps nothing. */
function chosenOpen(name: string): boolean | null {
  try {
    const chosen = localStorage.getItem(keyOf(name));
    return chosen === 'yes' || chosen === 'no' ? chosen === 'yes' : null;
  } catch {
    return null;
  }
}

function keepOpen(name: string, isOpen: boolean): void {
  try {
    localStorage.setItem(keyOf(name), isOpen ? 'yes' : 'no');
  } catch {
    // The choice holds until the panel closes.
  }
}

/** A section that is less used: its heading and what it says in one line; opened, all of it, and so for the next customer. */
export function Fold({
  name,
  title,
  summary,
  isOpenAtFirst = false,
  isHeldOpen = false,
  onToggle,
  className,
  children,
  ...rest
}: FoldProps) {
  const id = useId();
  const [isChosenOpen, setChosenOpen] = useState(() => chosenOpen(name) ?? isOpenAtFirst);
  const isOpen = isHeldOpen || isChosenOpen;
  return (
    <section {...rest} className={className ? `panel-fold ${className}` : 'panel-fold'} aria-labelledby={`${id}-title`}>
      <div className="panel-fold__head">
        <h2 id={`${id}-title`}>
          <button
            type="button"
            className="panel-fold__button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? `${id}-body` : undefined}
            aria-describedby={`${id}-summary`}
            onClick={() => {
              setChosenOpen(!isOpen);
              keepOpen(name, !isOpen);
              onToggle?.(!isOpen);
            }}
          >
            <span className="hf-disclosure__chevron">
              <ChevronIcon />
            </span>
            {title}
          </button>
        </h2>
        <div id={`${id}-summary`} className="panel-fold__summary hf-soft hf-small">
          {summary}
        </div>
      </div>
      {isOpen && (
        <div id={`${id}-body`} className="panel-section panel-fold__body">
          {children}
        </div>
      )}
    </section>
  );
}
