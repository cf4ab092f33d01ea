/** One line of the mismatch command: an order and a chat in, the checklist out. */
import { checkOrder } from '../../lib/checklists/check'
import type { CheckResult } from '../../lib/checklists/checklist'
import { messagesOf, type Turn } from './lines'

export interface MismatchLine {
  id: string
  order: {
    items: { name: string; attributes?: Record<string, string>; quantity?: number }[]
    recipient?: string
    phone?: string
    address?: string
    buyerMessage?: string
  }
  turns: Turn[]
}

export function checkLine({ order, turns }: MismatchLine, now: number): CheckResult[] {
  const items = order.items.map((item) => ({
    title: item.name,
    attributes: item.attributes ?? {},
    quantity: item.quantity ?? 1,
  }))
  return checkOrder({ ...order, items }, messagesOf(turns), now)
}
