import { useId } from 'react';

export type SegmentedProps<V extends string> = {
  /** Names the group for screen readers. */
  label: string;
  options: readonly { value: V; text: string; lang?: string }[];
  value: V;
  onChange: (value: V) => void;
};

/** One of a few: radio buttons that look like one control, so arrow keys and screen readers work as they know it. */
export function Segmented<V extends string>({ label, options, value, onChange }: SegmentedProps<V>) {
  const name = useId();
  return (
    <div className="hf-segmented" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className="hf-segmented__option" lang={option.lang}>
          <input
            className="hf-segmented__input"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span className="hf-segmented__text">{option.text}</span>
        </label>
      ))}
    </div>
  );
}
