/** Stands where content will be; `label` says so to screen readers. */
export function Skeleton({ label, lines = 6 }: { label: string; lines?: number }) {
  return (
    <div className="hf-skeleton" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, i) => (
        <div key={i} className="hf-skeleton__line" />
      ))}
    </div>
  );
}
