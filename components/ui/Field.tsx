import { useId, type ComponentProps, type ReactNode } from 'react';

type FieldProps = { label: string; hint?: ReactNode; isLabelHidden?: boolean };

/** One line of text with its label. Direction follows what is typed. */
export function TextField({ label, hint, isLabelHidden = false, ...rest }: FieldProps & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className="hf-field">
      <label className={isLabelHidden ? 'hf-hidden' : 'hf-label'} htmlFor={id}>
        {label}
      </label>
      <input type="text" dir="auto" {...rest} id={id} className="hf-input" aria-describedby={hint ? `${id}-hint` : undefined} />
      {hint && (
        <span className="hf-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** Several lines of text with its label; grows with what is typed. */
export function TextArea({ label, hint, isLabelHidden = false, ...rest }: FieldProps & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <div className="hf-field">
      <label className={isLabelHidden ? 'hf-hidden' : 'hf-label'} htmlFor={id}>
        {label}
      </label>
      <textarea dir="auto" rows={3} {...rest} id={id} className="hf-input" aria-describedby={hint ? `${id}-hint` : undefined} />
      {hint && (
        <span className="hf-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
}

/** One choice out of several, with its label. */
export function SelectField({ label, children, ...rest }: { label: string } & ComponentProps<'select'>) {
  const id = useId();
  return (
    <div className="hf-field">
      <label className="hf-label" htmlFor={id}>
        {label}
      </label>
      <select {...rest} id={id} className="hf-input">
        {children}
      </select>
    </div>
  );
}
