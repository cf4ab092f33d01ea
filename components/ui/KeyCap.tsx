/** A key as it is written on the keyboard. */
import type { ReactNode } from 'react'
import { cx } from './class-names'

export function KeyCap({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <kbd
      className={cx(
        'inline-block min-w-[18px] shrink-0 rounded bg-key px-[5px] text-center font-mono text-xs font-semibold text-mute',
        className,
      )}
    >
      {children}
    </kbd>
  )
}
