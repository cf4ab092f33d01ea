/** Rows of the list as they stand on screen: suggestions that follow the chat, or hits of a search. */
import { type BubbleRun, shownBubble } from '../../lib/replies/bubble-run'
import { renderBubbles } from '../../lib/replies/bubbles'
import type { Rendered } from '../../lib/replies/render'
import type { Locale, Reply } from '../../lib/replies/reply'
import type { Hit } from '../../lib/replies/search'
import type { Suggestion } from '../../lib/replies/suggest'
import type { ReplyValues } from '../../lib/replies/variables'
import type { Reason } from '../../lib/stage/stage'
import type { Received } from '../../lib/store/contract'

export interface ReplyRow {
  reply: Reply
  /** The variant that is shown and goes first. */
  variant: number
  why: Reason | null
  ranges: [number, number][]
  /** How far its bubbles have come; null while none is on its way. */
  run: BubbleRun | null
}

/** A reply's n-th variant that stands in the box is shown in its row as well. */
export type ShownVariants = ReadonlyMap<string, number>

/** What a buyer already got, as the rows need it. */
export type Got = readonly Pick<Received, 'replyId' | 'variant'>[]

export function isSent(replyId: string, variant: number, got: Got): boolean {
  return got.some((one) => one.replyId === replyId && one.variant === variant)
}

/** The variant that stands in the box; else the wanted one, or the next that this buyer has not got; else the wanted one again. */
function variantFor(reply: Reply, wanted: number, shown: ShownVariants, got: Got): number {
  const inBox = shown.get(reply.id)
  if (inBox !== undefined) return inBox
  const count = reply.variants.length
  const fresh = reply.variants.findIndex((_, step) => !isSent(reply.id, (wanted + step) % count, got))
  return fresh < 0 ? wanted : (wanted + fresh) % count
}

export function suggestionRows(suggestions: readonly Suggestion[], shown: ShownVariants, got: Got): ReplyRow[] {
  return suggestions.map(({ reply, variant, why }) => ({
    reply,
    variant: variantFor(reply, variant, shown, got),
    why,
    ranges: [],
    run: null,
  }))
}

export function hitRows(hits: readonly Hit[], shown: ShownVariants, got: Got): ReplyRow[] {
  return hits.map(({ reply, ranges }) => ({
    reply,
    variant: variantFor(reply, 0, shown, got),
    why: null,
    ranges,
    run: null,
  }))
}

/**
 * Rows with what is on its way marked. `keep`: such a reply keeps the place at which it was begun, whatever the ranking says
 * now, because the agent's finger is on that key.
 */
export function withRuns(
  rows: readonly ReplyRow[],
  runs: ReadonlyMap<string, BubbleRun>,
  replies: readonly Reply[],
  keep: boolean,
): ReplyRow[] {
  const marked = rows.map((row) => {
    const run = runs.get(row.reply.id)
    return run ? { ...row, variant: run.variant, run } : row
  })
  if (!keep) return marked
  for (const run of [...runs.values()].sort((a, b) => (a.slot ?? 0) - (b.slot ?? 0))) {
    if (run.slot === null) continue
    const at = marked.findIndex((row) => row.reply.id === run.replyId)
    const reply = replies.find(({ id }) => id === run.replyId)
    const [own] = at < 0 ? [] : marked.splice(at, 1)
    const row = own ?? (reply && { reply, variant: run.variant, why: null, ranges: [], run })
    if (row) marked.splice(Math.min(run.slot, marked.length), 0, row)
  }
  return marked.slice(0, Math.max(rows.length, 1))
}

/** Filled bubbles of every variant. */
export function bubblesOf(reply: Reply, values: ReplyValues, locale: Locale): string[][] {
  return reply.variants.map((variant) => renderBubbles(variant.text, values, locale).map(({ text }) => text))
}

export interface RenderedRow extends Rendered {
  /** The bubble it is, from 0, and how many there are. */
  at: number
  of: number
}

/** The bubble that stands in the box or comes next. */
export function renderedRow(row: ReplyRow, values: ReplyValues, locale: Locale): RenderedRow {
  const variant = row.reply.variants[row.variant] ?? row.reply.variants[0]
  const bubbles = renderBubbles(variant?.text ?? '', values, locale)
  const at = shownBubble(row.run, bubbles.length)
  const bubble = bubbles[at] ?? bubbles[0]
  return { text: '', parts: [], blanks: [], cursor: null, ...bubble, at, of: bubbles.length }
}
