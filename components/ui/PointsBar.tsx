import type { CSSProperties } from 'react';

export type PointsBarProps = {
  /** Sum of the parts before this one, and this part's points; both on the score's 0 to 100. */
  before: number;
  points: number;
  kind: 'start' | 'signal' | 'total';
};

const clamp = (n: number) => Math.min(100, Math.max(0, n));

/**
 * One step of the waterfall. A picture only: the row it stands in says the points in words. Bars follow the reading
 * direction, so that a score grows the way the eye moves.
 */
export function PointsBar({ before, points, kind }: PointsBarProps) {
  const from = clamp(Math.min(before, before + points));
  const size = clamp(Math.max(before, before + points)) - from;
  const look = kind !== 'signal' ? kind : points < 0 ? 'lowers' : 'raises';
  return (
    <span className="hf-points" aria-hidden="true">
      <span className={`hf-points__bar hf-points__bar--${look}`} style={{ '--from': from, '--size': size } as CSSProperties} />
    </span>
  );
}
