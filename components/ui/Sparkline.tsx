/** One line of numbers from `lowest` to `highest`, earliest first in the direction of reading; null leaves a gap. */
export function Sparkline({
  values,
  lowest,
  highest,
  label,
}: {
  values: readonly (number | null)[];
  lowest: number;
  highest: number;
  label: string;
}) {
  const width = 240;
  const height = 44;
  const edge = 4;
  const x = (i: number): number => edge + (i * (width - 2 * edge)) / Math.max(1, values.length - 1);
  const y = (value: number): number => height - edge - ((value - lowest) * (height - 2 * edge)) / Math.max(1, highest - lowest);
  const runs: string[][] = [[]];
  values.forEach((value, i) => {
    if (value === null) runs.push([]);
    else runs.at(-1)!.push(`${x(i).toFixed(1)},${y(value).toFixed(1)}`);
  });
  const last = values.at(-1);
  return (
    <svg className="hf-sparkline" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} preserveAspectRatio="none">
      {runs.map((points, i) => points.length > 1 && <polyline key={i} points={points.join(' ')} />)}
      {/* A line of no length with round ends: a circle would be stretched with the picture. */}
      {last !== null && last !== undefined && (
        <path className="hf-sparkline__now" d={`M${x(values.length - 1).toFixed(1)} ${y(last).toFixed(1)}h0`} />
      )}
    </svg>
  );
}
