/** A row of a menu; with `picked` it is one of several of which one holds. */
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'

interface MenuRowProps {
  picked?: boolean
  onPick: () => void
  children: ReactNode
}

const ROW = 'flex w-full items-start gap-2 px-2.5 py-1 text-left outline-none hover:bg-brand-bg focus:bg-brand-bg'

export function MenuRow({ picked, onPick, children }: MenuRowProps) {
  if (picked === undefined) {
    return (
      <button type="button" role="menuitem" tabIndex={-1} onClick={onPick} className={ROW}>
        {children}
      </button>
    )
  }
  return (
    <button type="button" role="menuitemradio" aria-checked={picked} tabIndex={-1} onClick={onPick} className={ROW}>
      <span className="mt-px inline-flex w-3.5 shrink-0">{picked ? <Check aria-hidden size={13} /> : null}</span>
      <span className="line-clamp-2 min-w-0">{children}</span>
    </button>
  )
}
