/**
 * Where only its speakers name a chat: remembers whose it was while just the shop's messages are in sight, and doubts what is on
 * screen after the agent has clicked on another chat. Pure.
 */
import type { IdentityLook } from './identity'
import { follows } from './row-runs'

/** After a click on another chat the rows on screen may still be the last one's for so long. */
export const CLICK_MS = 3000
/** So many rows must be the same before they show that it is still the same chat. */
const ENOUGH = 3

export interface SenderMemory {
  /** `tokens` stand for the mounted rows, oldest first. The look as it is, or as it was when the chat's buyer was last in sight. */
  judge(look: IdentityLook, tokens: readonly string[], now: number): IdentityLook
  /** The agent has clicked on the chat of that name in the list; null where the row says no name. */
  clicked(name: string | null, now: number): void
}

export function createSenderMemory(): SenderMemory {
  let named: { look: IdentityLook; tokens: readonly string[] } | null = null
  let awaited: { name: string | null; until: number } | null = null
  return {
    judge(look, tokens, now) {
      let told = look
      if (look.identity?.byRows) {
        const still = named && sameRows(named.tokens, tokens) && follows(named.tokens, tokens)
        if (named && still) {
          named.tokens = tokens
          told = named.look
        } else named = null
      } else named = look.identity ? { look, tokens } : null
      if (!awaited) return told
      if (now >= awaited.until || (told.identity && told.identity.buyerName === awaited.name)) {
        awaited = null
        return told
      }
      return { ...told, state: 'mixed', identity: null }
    },
    clicked(name, now) {
      if (name !== null && name === named?.look.identity?.buyerName) return
      named = null
      awaited = { name, until: now + CLICK_MS }
    },
  }
}

const sameRows = (one: readonly string[], other: readonly string[]) =>
  one.filter((token) => other.includes(token)).length >= ENOUGH
