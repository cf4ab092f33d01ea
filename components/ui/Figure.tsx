/** One number with its name. */
export function Figure({ name, value, alarm = false }: { name: string; value: string; alarm?: boolean }) {
  return (
    <div className={`min-w-[84px] flex-1 rounded-lg border px-3 py-2 ${alarm ? 'border-bad' : 'border-line'}`}>
      <div className={`num text-xl font-bold ${alarm ? 'text-bad' : ''}`}>{value}</div>
      <div className="text-sm text-mute">{name}</div>
    </div>
  )
}
