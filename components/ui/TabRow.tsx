/** Tabs as the ARIA practice has them: arrows choose, only the chosen one is in the tab order, its pane alone is drawn. */
import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { cx } from './class-names'

export interface Tab {
  id: string
  name: ReactNode
}

interface TabRowProps {
  /** Id prefix that ties tabs and pane together: `useId()` of the caller. */
  group: string
  label: string
  tabs: readonly Tab[]
  active: string | null
  onChoose: (id: string) => void
  className?: string
}

const wrap = (index: number, count: number) => (index + count) % count

export function TabRow({ group, label, tabs, active, onChoose, className }: TabRowProps) {
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.id === active)
    const targets: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }
    const target = targets[event.key]
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = wrap(target, tabs.length)
    onChoose(tabs[next]!.id)
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus()
  }
  return (
    <div
      ref={row}
      role="tablist"
      aria-label={label}
      onKeyDown={onKeyDown}
      className={cx('flex shrink-0 border-line px-1.5', className)}
    >
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${group}-${id}`}
          aria-selected={id === active}
          aria-controls={id === active ? `${group}-pane` : undefined}
          tabIndex={id === active ? 0 : -1}
          onClick={() => onChoose(id)}
          className="flex-1 px-1 py-1.5 whitespace-nowrap text-mute -outline-offset-2 hover:text-ink aria-selected:font-bold aria-selected:text-ink aria-selected:shadow-[inset_0_-2px_var(--brand)]"
        >
          {name}
        </button>
      ))}
    </div>
  )
}
