/** A state that fills the panel: what is the matter, what the agent can do, and nothing else. */
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

interface WholeProps {
  icon: LucideIcon
  title: string
  words: string
  children?: ReactNode
}

export function Whole({ icon: Icon, title, words, children }: WholeProps) {
  return (
    <div className="flex h-full flex-col items-center justify-center gap-2 overflow-y-auto px-6 py-4 text-center">
      <Icon aria-hidden size={28} strokeWidth={1.5} className="text-faint" />
      <h1 className="m-0 text-lg font-bold">{title}</h1>
      <p className="m-0 max-w-[26em] text-mute">{words}</p>
      {children ? <div className="mt-1 flex flex-wrap justify-center gap-2">{children}</div> : null}
    </div>
  )
}
