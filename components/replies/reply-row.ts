/** Rows of the list as they stand on screen: suggestions that follow the chat, or hits of a search. */
import { type Rendered, renderReply } from '../../lib/replies/render'
import type { Locale, Reply } from '../../lib/replies/reply'
import type { Hit } from '../../lib/replies/search'
import type { Suggestion } from '../../lib/replies/suggest'
import type { ReplyValues } from '../../lib/replies/variables'
import type { Reason } from '../../lib/stage/stage'

export interface ReplyRow {
  reply: Reply
  /** The variant that is shown and goes first. */
  variant: number
  why: Reason | null
  ranges: [number, number][]
}

/** A reply's n-th variant that stands in the box is shown in its row as well. */
export type ShownVariants = ReadonlyMap<string, number>

export function suggestionRows(suggestions: readonly Suggestion[], shown: ShownVariants): ReplyRow[] {
  return suggestions.map(({ reply, variant, why }) => ({
    reply,
    variant: shown.get(reply.id) ?? variant,
    why,
    ranges: [],
  }))
}

export function hitRows(hits: readonly Hit[], shown: ShownVariants): ReplyRow[] {
  return hits.map(({ reply, ranges }) => ({ reply, variant: shown.get(reply.id) ?? 0, why: null, ranges }))
}

/** Texts of all variants, filled. */
export function textsOf(reply: Reply, values: ReplyValues, locale: Locale): string[] {
  return reply.variants.map((variant) => renderReply(variant.text, values, locale).text)
}

export function renderedRow(row: ReplyRow, values: ReplyValues, locale: Locale): Rendered {
  const variant = row.reply.variants[row.variant] ?? row.reply.variants[0]
  return renderReply(variant?.text ?? '', values, locale)
}
