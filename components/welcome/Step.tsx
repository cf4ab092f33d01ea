/** One step of the first minute, with a tick when it is done. */
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'

interface StepProps {
  n: number
  title: string
  done: boolean
  children: ReactNode
}

export function Step({ n, title, done, children }: StepProps) {
  return (
    <section className="grid grid-cols-[32px_1fr] gap-x-3 rounded-xl border border-line bg-bg p-4">
      <span
        className={`num inline-flex size-7 items-center justify-center rounded-full font-bold ${done ? 'bg-brand text-on-brand' : 'bg-key text-mute'}`}
      >
        {done ? <Check aria-hidden size={15} strokeWidth={3} /> : n}
      </span>
      <div className="min-w-0">
        <h2 className="mt-1 mb-2 text-lg font-bold">{title}</h2>
        {children}
      </div>
    </section>
  )
}
