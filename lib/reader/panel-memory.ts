/** Keeps another buyer's orders out: the console's order panel may still show the last buyer's, or load late. Pure. */
import type { ConsoleOrder } from '../chat/chat'

/** Orders must have stood still this long under one chat before they are taken as that buyer's. */
export const PANEL_SETTLE_MS = 500

export interface PanelMemory {
  /** The orders that may be told of the chat `base` (`certain`: the panel itself says whose it is), and when to look again (ms). */
  judge(
    base: string,
    orders: ConsoleOrder[],
    certain: boolean,
    now: number,
  ): { orders: ConsoleOrder[]; againMs: number | null }
}

export function createPanelMemory(): PanelMemory {
  const owners = new Map<string, string>()
  let standing = ''
  let since = 0
  return {
    judge(base, orders, certain, now) {
      if (orders.length === 0) return { orders, againMs: null }
      const numbers = orders.map((order) => order.orderNo)
      if (certain) for (const number of numbers) owners.set(number, base)
      else for (const number of numbers) if (!owners.has(number)) owners.set(number, base)
      if (certain) return { orders, againMs: null }
      const sight = `${base}\n${numbers.join('\n')}`
      if (sight !== standing) {
        standing = sight
        since = now
      }
      if (numbers.some((number) => owners.get(number) !== base)) return { orders: [], againMs: null }
      const stood = now - since
      return stood < PANEL_SETTLE_MS ? { orders: [], againMs: PANEL_SETTLE_MS - stood } : { orders, againMs: null }
    },
  }
}
