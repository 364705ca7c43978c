import type { ComponentProps, ReactNode } from 'react';

type Look = 'primary' | 'plain' | 'quiet' | 'danger';

export type ButtonProps = Omit<ComponentProps<'button'>, 'disabled'> & {
  look?: Look;
  size?: 'normal' | 'small';
  isWide?: boolean;
  /** The button stays reachable and tells through `aria-describedby` why it does nothing. */
  isDisabled?: boolean;
  children: ReactNode;
};

export function Button({
  look = 'plain',
  size = 'normal',
  isWide = false,
  isDisabled = false,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const classes = ['hf-button', `hf-button--${look}`];
  if (size === 'small') classes.push('hf-button--small');
  if (isWide) classes.push('hf-button--wide');
  if (className) classes.push(className);
  return (
    <button
      type="button"
      {...rest}
      className={classes.join(' ')}
      aria-disabled={isDisabled || undefined}
      onClick={(event) => {
        if (isDisabled) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </button>
  );
}

export type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & { label: string; icon: ReactNode };

/** A button that shows only a picture; its label is its name and its tooltip. */
export function IconButton({ label, icon, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={className ? `hf-icon-button ${className}` : 'hf-icon-button'}
      aria-label={label}
      title={label}
    >
      {icon}
    </button>
  );
}
