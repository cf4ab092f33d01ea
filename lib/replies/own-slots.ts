/** The agent's own keys 6–9: what the agent put there, else what the packs put there (in, one moment, got it, goodbye). */
import type { Locale, Reply } from './reply'

export const OWN_SLOTS = ['6', '7', '8', '9'] as const
export type OwnSlot = (typeof OWN_SLOTS)[number]

const PACK_CODES: Record<Locale, Record<OwnSlot, string>> = {
  'zh-CN': { 6: 'zdq', 7: 'sd', 8: 'sdl', 9: 'db' },
  'zh-TW': { 6: 'zd', 7: 'qsd', 8: 'sdl', 9: 'xxzj' },
  en: { 6: 'hi', 7: 'mom', 8: 'got', 9: 'bye' },
}

/**
 * The reply on `slot`. `replies` are those of the language in use: a choice made in another language gives way to the
 * packs' own, and comes back with that language. Null when the agent has thrown the packs' reply away.
 */
export function ownReply(
  slot: OwnSlot,
  chosenId: string | null,
  replies: readonly Reply[],
  locale: Locale,
): Reply | null {
  const code = PACK_CODES[locale][slot]
  return (
    replies.find((reply) => reply.id === chosenId) ??
    replies.find((reply) => reply.code === code && reply.packId !== null) ??
    null
  )
}
