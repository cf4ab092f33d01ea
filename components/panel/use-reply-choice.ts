/** What the list shows and which row is selected: the suggestions, or the hits while something is searched. */
import { useMemo, useState } from 'react'
import type { BubbleRun } from '../../lib/replies/bubble-run'
import type { Reply } from '../../lib/replies/reply'
import { createReplySearch, type Hit } from '../../lib/replies/search'
import type { Suggestion } from '../../lib/replies/suggest'
import { type Got, hitRows, type ReplyRow, type ShownVariants, suggestionRows, withRuns } from '../replies/reply-row'

const MOST_SUGGESTIONS = 5
const MOST_HITS = 30

export interface ReplyChoice {
  rows: ReplyRow[]
  query: string
  search: (query: string) => void
  /** Null while nothing is searched. */
  hits: number | null
  selected: number
  select: (index: number) => void
  /** Rows of another search than the one in the box above the list: of the finder in the page. */
  rowsFor: (query: string) => ReplyRow[]
}

export function useReplyChoice(
  replies: Reply[],
  suggestions: readonly Suggestion[],
  shown: ShownVariants,
  got: Got,
  runs: ReadonlyMap<string, BubbleRun>,
): ReplyChoice {
  const [query, setQuery] = useState('')
  const [selected, setSelected] = useState(0)
  // Made with the first letter that is typed, not with every reply that was used once more.
  const find = useMemo(() => {
    let search: ReturnType<typeof createReplySearch> | undefined
    return (text: string) => {
      search ??= createReplySearch(replies)
      return search(text)
    }
  }, [replies])
  const searching = query.trim() !== ''
  const hits = useMemo(() => (searching ? find(query.trim()) : null), [find, query, searching])
  const suggested = () =>
    withRuns(suggestionRows(suggestions.slice(0, MOST_SUGGESTIONS), shown, got), runs, replies, true)
  const found = (list: readonly Hit[]) => withRuns(hitRows(list.slice(0, MOST_HITS), shown, got), runs, replies, false)
  const rows = hits ? found(hits) : suggested()
  return {
    rows,
    query,
    search(next) {
      setQuery(next)
      setSelected(0)
    },
    hits: hits ? hits.length : null,
    selected: Math.min(selected, Math.max(0, rows.length - 1)),
    select: setSelected,
    rowsFor: (text) => (text === '' ? suggested() : found(find(text))),
  }
}
