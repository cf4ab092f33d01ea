/** What a marketplace's own status word means. */
import type { Marketplace } from '../chat/chat'
import { folded } from '../text'
import type { OrderState } from './order'
import { STATUS_WORDS, type StateWords } from './words/status-words'

const looked = new Map<string, Map<string, OrderState>>()

/** Words folded for comparison; one table per list, built on first use. */
export function wordTable(id: string, words: StateWords): Map<string, OrderState> {
  let table = looked.get(id)
  if (!table) {
    table = new Map()
    for (const [state, list] of Object.entries(words) as [OrderState, readonly string[]][]) {
      for (const word of list) table.set(folded(word), state)
    }
    looked.set(id, table)
  }
  return table
}

/** What a marketplace's own status word means by itself; null for a word that is not known. */
export function stateOfWord(marketplace: Marketplace, word: string): OrderState | null {
  const words = STATUS_WORDS[marketplace]
  return words ? (wordTable(marketplace, words).get(folded(word)) ?? null) : null
}
