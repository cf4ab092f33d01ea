/** Rows of the list as they stand on screen: suggestions that follow the chat, or hits of a search. */
import { type Rendered, renderReply } from '../../lib/replies/render'
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
  }))
}

export function hitRows(hits: readonly Hit[], shown: ShownVariants, got: Got): ReplyRow[] {
  return hits.map(({ reply, ranges }) => ({ reply, variant: variantFor(reply, 0, shown, got), why: null, ranges }))
}

/** Texts of all variants, filled. */
export function textsOf(reply: Reply, values: ReplyValues, locale: Locale): string[] {
  return reply.variants.map((variant) => renderReply(variant.text, values, locale).text)
}

export function renderedRow(row: ReplyRow, values: ReplyValues, locale: Locale): Rendered {
  const variant = row.reply.variants[row.variant] ?? row.reply.variants[0]
  return renderReply(variant?.text ?? '', values, locale)
}
