/** One line of the guards command: a draft with what is known about the chat in, hits out. */
import type { GuardContext, GuardHit } from '../../lib/replies/guards/guard'
import { checkDraft } from '../../lib/replies/guards/index'

export interface GuardLine {
  id: string
  draft: string
  platform: string
  context?: {
    buyer?: { name?: string }
    otherBuyers?: { name?: string; orderNo?: string; trackingNo?: string }[]
    order?: {
      amount?: number | string
      orderNo?: string
      trackingNo?: string
      paidAt?: string | number
      shipBy?: string | number
    }
  }
}

/** Epoch ms of an instant; a text without a zone is the shop's own, UTC+8. */
function instant(value: string | number | undefined): number | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'number') return value
  const text = value.trim().replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/, '$1-$2-$3')
  const zoned = /(?:z|[+-]\d{2}:?\d{2})$/i.test(text)
  const dateOnly = /^\d{4}-\d{1,2}-\d{1,2}$/.test(text)
  const at = Date.parse(zoned ? text : `${text.replace(' ', 'T')}${dateOnly ? 'T23:59:59' : ''}+08:00`)
  return Number.isNaN(at) ? undefined : at
}

export function guardLine({ draft, platform, context = {} }: GuardLine, now: number): GuardHit[] {
  const { order } = context
  const amount = order?.amount === undefined ? undefined : Number(String(order.amount).replace(/[^\d.]/g, ''))
  const full: GuardContext = {
    platform,
    buyer: context.buyer,
    otherBuyers: context.otherBuyers,
    order: order && { ...order, amount, paidAt: instant(order.paidAt), shipBy: instant(order.shipBy) },
    now,
    timeZone: 'Asia/Shanghai',
  }
  return checkDraft(draft, full)
}
