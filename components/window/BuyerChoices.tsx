/** A short list to choose a buyer from: a digit, or arrows and Enter, or a click. */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { cx } from '../ui/class-names'
import { KeyCap } from '../ui/KeyCap'
import { digitOf, isTyping } from './window-keys'

export interface BuyerChoice {
  id: string
  /** The digit that takes it. */
  digit: number
  title: ReactNode
  detail: ReactNode
  onPick: () => void
}

interface BuyerChoicesProps {
  label: string
  choices: readonly BuyerChoice[]
  /** Takes the focus when it appears, so that arrows work at once. */
  focused: boolean
}

export function BuyerChoices({ label, choices, focused }: BuyerChoicesProps) {
  const [selected, setSelected] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const newest = useRef(choices)
  const at = Math.min(selected, choices.length - 1)

  useEffect(() => {
    newest.current = choices
  })
  useEffect(() => {
    if (focused) list.current?.querySelector<HTMLElement>('[role="option"]')?.focus()
  }, [focused])
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const digit = digitOf(event)
      if (digit === null || (isTyping(event.target) && !event.altKey)) return
      const choice = newest.current.find((one) => one.digit === digit)
      event.preventDefault()
      if (choice && !event.repeat) choice.onPick()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])

  function step(by: number) {
    const next = Math.min(choices.length - 1, Math.max(0, at + by))
    setSelected(next)
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[next]?.focus()
  }

  return (
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      className="flex flex-col gap-px overflow-y-auto px-1.5 py-1"
      onKeyDown={(event) => {
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
        if (by === undefined) return
        event.preventDefault()
        step(by)
      }}
    >
      {choices.map(({ id, digit, title, detail, onPick }, index) => (
        <button
          key={id}
          type="button"
          role="option"
          aria-selected={index === at}
          tabIndex={index === at ? 0 : -1}
          onFocus={() => setSelected(index)}
          onClick={onPick}
          className={cx(
            'grid w-full grid-cols-[22px_1fr] items-baseline gap-x-[7px] rounded-r-md border-l-[3px] px-2 py-1 text-left',
            index === at ? 'border-brand bg-brand-bg' : 'border-transparent hover:bg-sub',
          )}
        >
          <KeyCap>{digit}</KeyCap>
          <span className="flex min-w-0 items-baseline gap-2 font-semibold">{title}</span>
          <span className="num col-2 min-w-0 truncate text-sm text-mute">{detail}</span>
        </button>
      ))}
    </div>
  )
}
