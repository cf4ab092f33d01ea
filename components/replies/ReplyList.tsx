/** The list under the search box; it stands still while the pointer is over it. */
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import type { ReplyValues } from '../../lib/replies/variables'
import { ReplyRowView } from './ReplyRowView'
import { type Got, isSent, type ReplyRow, renderedRow } from './reply-row'

interface ReplyListProps {
  id: string
  rows: readonly ReplyRow[]
  values: ReplyValues
  selected: number
  /** What this buyer already got. */
  received: Got
  searching: boolean
  /** Key of the n-th row as it is written. */
  keyText: (index: number) => string
  onSelect: (index: number) => void
  onInsert: (index: number) => void
  onPointer: (over: boolean) => void
}

export function rowId(listId: string, index: number): string {
  return `${listId}-${index}`
}

export function ReplyList({
  id,
  rows,
  values,
  selected,
  received,
  searching,
  keyText,
  onSelect,
  onInsert,
  onPointer,
}: ReplyListProps) {
  const { t, locale } = useWords()
  const list = useRef<HTMLDivElement>(null)

  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(rowId(id, selected))}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, selected])

  function move(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || event.nativeEvent.isComposing) return
    event.preventDefault()
    const next = Math.min(rows.length - 1, Math.max(0, selected + step))
    onSelect(next)
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(rowId(id, next))}`)?.focus()
  }

  if (rows.length === 0) {
    return (
      <p role="status" className="m-0 px-3 py-2 text-mute">
        {t(searching ? 'panel.search.none' : 'panel.replies.none')}
      </p>
    )
  }
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      tabIndex={-1}
      aria-label={t('panel.replies.list')}
      onKeyDown={move}
      onPointerEnter={() => onPointer(true)}
      onPointerLeave={() => onPointer(false)}
      className="min-h-0 overflow-y-auto px-1 pb-0.5"
    >
      {rows.map((row, index) => (
        <ReplyRowView
          key={row.reply.id}
          id={rowId(id, index)}
          row={row}
          rendered={renderedRow(row, values, locale)}
          keyText={keyText(index)}
          selected={index === selected}
          sent={row.run === null && isSent(row.reply.id, row.variant, received)}
          onSelect={() => onSelect(index)}
          onInsert={() => onInsert(index)}
        />
      ))}
    </div>
  )
}
