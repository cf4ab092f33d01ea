/** What the chosen tab shows. */
import type { ReactNode } from 'react'

interface TabPaneProps {
  /** The prefix that the row of tabs has. */
  group: string
  active: string
  className?: string
  children: ReactNode
}

export function TabPane({ group, active, className, children }: TabPaneProps) {
  return (
    // Reached by Tab as well: what it shows may be taller than it is.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <div role="tabpanel" id={`${group}-pane`} aria-labelledby={`${group}-${active}`} tabIndex={0} className={className}>
      {children}
    </div>
  )
}
