/** Which answer of a reply comes next: never one this buyer already got (S08, S14). */
import { folded } from '../text'
import type { Reply } from './reply'

/** What this buyer already got from us, as the desk remembers it. */
export interface ReceivedReply {
  replyId: string
  variant: number
  text: string
}

/** Text as it is compared for "the same again": blanks, spaces and punctuation do not make it new. */
export function sameness(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]/gu, '')
}

/** Numbers of the variants this buyer has not got, in their order. */
export function freshVariants(reply: Pick<Reply, 'id' | 'variants'>, received: ReceivedReply[]): number[] {
  const got = new Set(received.filter((one) => one.replyId === reply.id).map((one) => one.variant))
  return reply.variants.map((_, i) => i).filter((i) => !got.has(i))
}

/**
 * The variant for the same key pressed again while `current` is still untouched in the box: the next fresh one, round and
 * round. The one in the box counts as fresh: it has not been sent. Null when there is no other.
 */
export function variantAfter(
  reply: Pick<Reply, 'id' | 'variants'>,
  current: number,
  received: ReceivedReply[],
): number | null {
  const fresh = freshVariants(reply, received).filter((variant) => variant !== current)
  return fresh.find((variant) => variant > current) ?? fresh[0] ?? null
}
