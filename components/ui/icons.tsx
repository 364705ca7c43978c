import type { ReactNode } from 'react';

type IconProps = { size?: number };

/** All icons are decoration: the words beside them, or the label of their button, say what they mean. */
function Icon({ size = 16, isDirectional = false, children }: IconProps & { isDirectional?: boolean; children: ReactNode }) {
  return (
    <svg
      className={isDirectional ? 'hf-icon hf-icon--directional' : 'hf-icon'}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const ChevronIcon = ({ size = 12 }: IconProps) => (
  <Icon size={size} isDirectional>
    <path d="M6 3l5 5-5 5" />
  </Icon>
);

export const BackIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size} isDirectional>
    <path d="M13 8H3.5M7.5 4l-4 4 4 4" />
  </Icon>
);

export const CheckIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size}>
    <path d="M3 8.5l3.2 3.2L13 4.8" />
  </Icon>
);

export const CopyIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size}>
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5" />
  </Icon>
);

export const InsertIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size}>
    <path d="M8 2.5v7M5 6.8L8 9.8l3-3M2.5 13.2h11" />
  </Icon>
);

export const RemoveIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size}>
    <path d="M2.8 4.3h10.4M6.2 4.3V2.8h3.6v1.5M4.2 4.3l.6 8.9h6.4l.6-8.9M6.8 7v3.8M9.2 7v3.8" />
  </Icon>
);

export const PinIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size}>
    <path d="M5.5 2.5h5M6.3 2.5l-.4 4-2.1 2.3h8.4L10.1 6.5l-.4-4M8 8.8v4.7" />
  </Icon>
);

export const HideIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size}>
    <path d="M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM3 13.3L13 2.7" />
  </Icon>
);

export const SettingsIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size}>
    <path d="M2.5 4.5h5M11.5 4.5h2M2.5 11.5h2M8.5 11.5h5" />
    <circle cx="9.5" cy="4.5" r="1.8" />
    <circle cx="6.5" cy="11.5" r="1.8" />
  </Icon>
);

export const LensIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size}>
    <circle cx="7" cy="7" r="4.4" />
    <path d="M10.3 10.3l3.2 3.2" />
  </Icon>
);

export const LockIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size}>
    <rect x="3.2" y="7" width="9.6" height="6.5" rx="1.5" />
    <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
  </Icon>
);

export const PauseIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size}>
    <circle cx="8" cy="8" r="6" />
    <path d="M6.5 6v4M9.5 6v4" />
  </Icon>
);

export const InfoIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size}>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 7.3v3.7M8 4.9v.1" />
  </Icon>
);

export const WarningIcon = ({ size = 16 }: IconProps) => (
  <Icon size={size}>
    <path d="M8 2.4l6.2 10.8H1.8zM8 6.6v3M8 11.4v.1" />
  </Icon>
);

/** The mark of Holdfast: a stem that stands because its roots hold the rock. */
export const HoldfastMark = ({ size = 20 }: IconProps) => (
  <svg className="hf-icon" width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">
    <rect width="24" height="24" rx="6" fill="var(--accent)" />
    <g stroke="var(--on-accent)" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round">
      <path d="M12 16V10.5C12 7.6 13.8 5.3 17 4.6c.3 3.5-1.7 6-5 6.3" />
      <path d="M12 13.2c-2.2 0-3.9-1.4-4.3-3.9" />
      <path d="M12 15.2c-.4 2.4-2.2 3.7-5.4 4M12 15.2c.4 2.4 2.2 3.7 5.4 4M12 15.4v4" />
    </g>
  </svg>
);
