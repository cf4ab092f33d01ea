/** A quiet box that holds one thing. */
import type { ReactNode } from 'react'
import { cx } from './class-names'

export function Card({ children, className }: { children: ReactNode; className?: string }) {
  return <div className={cx('rounded-[7px] border border-line bg-bg px-2.5 py-1.5', className)}>{children}</div>
}
