/** A titled part of a settings page. */
import type { ReactNode } from 'react'

interface SegmentProps {
  title: string
  hint?: ReactNode
  aside?: ReactNode
  children: ReactNode
}

export function Segment({ title, hint, aside, children }: SegmentProps) {
  return (
    <section className="rounded-xl border border-line bg-bg p-4">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h2 className="m-0 text-lg font-bold">{title}</h2>
        {aside ? <div className="ml-auto">{aside}</div> : null}
        {hint ? <p className="m-0 w-full text-sm text-mute">{hint}</p> : null}
      </div>
      {children}
    </section>
  )
}
