/** Grey lines while the worker wakes; invisible for the first 150 ms, so that a quick answer shows no flash. */
export function Skeleton({ lines }: { lines: readonly number[] }) {
  return (
    <div aria-hidden className="skeleton-late flex flex-col gap-2 py-1">
      {lines.map((percent, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move
        <div key={index} className="h-[14px] rounded bg-key" style={{ width: `${percent}%` }} />
      ))}
    </div>
  )
}
