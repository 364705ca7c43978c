import type { ReactNode } from 'react';
import { CheckIcon, InfoIcon, WarningIcon } from './icons.tsx';

export type NoticeProps = {
  tone: 'info' | 'success' | 'error';
  /** What happened. */
  title: string;
  /** What is safe, and what to do. */
  children?: ReactNode;
  action?: ReactNode;
  testId?: string;
};

/** Says what happened, what is safe and what to do. Errors interrupt a screen reader, the rest waits its turn. */
export function Notice({ tone, title, children, action, testId }: NoticeProps) {
  return (
    <div className={`hf-notice hf-notice--${tone}`} role={tone === 'error' ? 'alert' : 'status'} data-testid={testId}>
      {tone === 'success' ? <CheckIcon /> : tone === 'error' ? <WarningIcon /> : <InfoIcon />}
      <div className="hf-notice__body">
        <p className="hf-notice__title">{title}</p>
        {children && <div>{children}</div>}
        {action && <div className="hf-row">{action}</div>}
      </div>
    </div>
  );
}
