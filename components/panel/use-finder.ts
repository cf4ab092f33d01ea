/** Answers the finder in the page's reply box: titles for a query, and the reply whose row was chosen. */
import { useRef } from 'react'
import type { FinderRow } from '../../lib/bridge/protocol'
import { useWords } from '../../lib/i18n/use-words'
import { usePageEvents, usePageLink } from '../../lib/queries/use-page'
import { shown } from '../../lib/text'
import type { ReplyRow } from '../replies/reply-row'

const MOST_ROWS = 7

interface FinderSources {
  chatKey: string
  /** Best first; for an empty query what is likely to be wanted in this chat. */
  rowsFor: (query: string) => readonly ReplyRow[]
  onPick: (row: ReplyRow, typed: string) => void
}

/** Only titles and codes go to the page; a choice counts for the list that was sent for it, and for this chat. */
export function useFinder({ chatKey, rowsFor, onPick }: FinderSources): void {
  const { t } = useWords()
  const link = usePageLink()
  const sent = useRef<{ ask: number; rows: readonly ReplyRow[] } | null>(null)
  usePageEvents((event) => {
    if (event.type === 'find' && event.chatKey === chatKey) {
      const rows = rowsFor(event.query).slice(0, MOST_ROWS)
      sent.current = { ask: event.ask, rows }
      const note = t(`keyboard.finder.${rows.length === 0 ? 'none' : event.enter ? 'hint' : 'late'}`)
      const titles: FinderRow[] = rows.map(({ reply }) => ({ code: reply.code, title: shown(reply.title) }))
      link.send({ type: 'found', ask: event.ask, rows: titles, note })
    } else if (event.type === 'pick' && event.chatKey === chatKey && sent.current?.ask === event.ask) {
      const row = sent.current.rows[event.index]
      sent.current = null
      if (row) onPick(row, event.typed)
    }
  })
}
