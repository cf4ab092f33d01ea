/** One named fact in a list of facts. */
import type { ReactNode } from 'react'

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[64px_1fr] gap-x-2 in-lang-en:grid-cols-[76px_1fr]">
      <dt className="text-mute">{name}</dt>
      <dd className="m-0 min-w-0 break-words">{children}</dd>
    </div>
  )
}
