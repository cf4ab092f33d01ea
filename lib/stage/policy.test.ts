import { describe, expect, it } from 'vitest'
import type { Order, OrderEventType } from '../orders/order'
import { DAY_MS } from '../time'
import { orderAt, placeOrder, stageOfText } from './policy'
import { STAGE_POLICIES, type Stage, type StagePolicy } from './stage'

const START = Date.UTC(2026, 10, 1, 4)

/** An order whose events happen one day after the other, from the start. */
function orderOf(types: OrderEventType[]): Order {
  const events = types.map((type, day) => ({
    type,
    at: START + day * DAY_MS,
    source: 'file' as const,
    asOf: START + day * DAY_MS,
  }))
  return {
    key: 's|1',
    shopId: 's',
    marketplace: 'other',
    orderNo: '1',
    buyerKey: null,
    placedAt: START,
    currency: 'CNY',
    totalMinor: 0,
    paidMinor: 0,
    refundedMinor: 0,
    items: [],
    events,
    states: [],
    rev: 0,
    updatedAt: 0,
  }
}

function stageAt(types: OrderEventType[], policy: StagePolicy, day: number): Stage | 'closed' | 'expired' {
  const now = START + day * DAY_MS + 1000
  const placing = placeOrder(orderAt(orderOf(types), now), policy, 15, now, 'Asia/Shanghai')
  return placing.open ? placing.stage : placing.why
}

/** Expected stage of each policy in the order receipt, shipment, two-stage, counter, after each event of the sequence has happened. */
const TABLE: { types: OrderEventType[]; stages: Record<number, readonly [string, string, string, string]> }[] = [
  {
    types: ['placed', 'paid', 'shipped', 'delivered', 'completed'],
    stages: {
      0: ['in', 'pre', 'after', 'after'],
      1: ['in', 'in', 'after', 'after'],
      2: ['in', 'after', 'after', 'after'],
      3: ['after', 'after', 'after', 'after'],
      4: ['after', 'after', 'after', 'after'],
      18: ['after', 'after', 'after', 'after'],
      19: ['expired', 'expired', 'expired', 'expired'],
      44: ['expired', 'expired', 'expired', 'expired'],
    },
  },
  {
    types: ['placed', 'paid', 'shipped', 'completed'],
    stages: { 3: ['after', 'after', 'after', 'after'], 40: ['expired', 'expired', 'expired', 'expired'] },
  },
  {
    types: ['placed', 'closed'],
    stages: { 0: ['in', 'pre', 'after', 'after'], 1: ['closed', 'closed', 'closed', 'closed'] },
  },
  {
    types: ['placed', 'paid', 'refund-asked', 'refunded'],
    stages: { 2: ['in', 'in', 'after', 'after'], 3: ['closed', 'closed', 'closed', 'closed'] },
  },
  { types: ['placed', 'paid', 'shipped', 'refund-asked'], stages: { 3: ['in', 'after', 'after', 'after'] } },
  {
    types: ['placed', 'paid', 'shipped', 'delivered', 'refund-asked', 'refunded'],
    stages: { 4: ['after', 'after', 'after', 'after'], 5: ['closed', 'closed', 'closed', 'closed'] },
  },
]

describe('the four policies (S01)', () => {
  for (const { types, stages } of TABLE) {
    for (const [day, expected] of Object.entries(stages)) {
      it(`${types.join(' → ')}, day ${day}`, () => {
        expect(STAGE_POLICIES.map((policy) => stageAt(types, policy, Number(day)))).toEqual(expected)
      })
    }
  }

  describe('every sequence of events, on every day of its life', () => {
    const WAY: OrderEventType[] = ['placed', 'paid', 'shipped', 'delivered', 'completed']
    const ENDS: OrderEventType[][] = [[], ['refund-asked'], ['refund-asked', 'refunded'], ['closed'], ['refunded']]
    // Written down from the trade's rule, policy by policy: unpaid, paid, shipped, received.
    const LINES: Record<StagePolicy, Stage[]> = {
      receipt: ['in', 'in', 'in', 'after'],
      shipment: ['pre', 'in', 'after', 'after'],
      'two-stage': ['after', 'after', 'after', 'after'],
      counter: ['after', 'after', 'after', 'after'],
    }
    const sequences = WAY.flatMap((_, last) => ENDS.map((end) => [...WAY.slice(0, last + 1), ...end]))
    // Shops that hand over in person, exports that skip a step.
    sequences.push(['placed', 'paid', 'completed'], ['placed', 'shipped', 'delivered'], ['placed', 'delivered'])

    it.each(sequences.map((types) => [types.join(' → '), types] as const))('%s', (_, types) => {
      for (let day = 0; day <= 60; day++) {
        const sofar = types.slice(0, day + 1)
        const received = sofar.findIndex((type) => type === 'delivered' || type === 'completed')
        const over = sofar.includes('closed') || sofar.includes('refunded')
        const far = Math.max(...sofar.map((type) => Math.min(WAY.indexOf(type), 3)))
        for (const policy of STAGE_POLICIES) {
          // Asking for money back before anything was paid: the source has left the payment out.
          const standing = far === 0 && sofar.includes('refund-asked') ? 1 : far
          const expected = over ? 'closed' : received >= 0 && day - received > 15 ? 'expired' : LINES[policy][standing]
          expect(stageAt(types, policy, day), `${policy}, day ${day}`).toBe(expected)
        }
      }
    })
  })

  it('places an order that says when nothing happened by the last thing known', () => {
    const order = {
      ...orderOf(['placed']),
      events: [{ type: 'completed' as const, at: null, source: 'file' as const, asOf: START }],
    }
    const now = START + 40 * DAY_MS
    expect(placeOrder(order, 'receipt', 15, now, 'Asia/Shanghai')).toMatchObject({
      open: false,
      why: 'expired',
      days: 40,
    })
  })

  it('draws the lines of a talk without an order as well', () => {
    const text = { stage: 'in', step: null, topics: ['urge_ship'] } as const
    expect(STAGE_POLICIES.map((policy) => stageOfText({ ...text, topics: ['urge_ship'] }, policy))).toEqual([
      'in',
      'in',
      'after',
      'after',
    ])
    expect(stageOfText({ ...text, topics: ['logistics'] }, 'shipment')).toBe('after')
    expect(stageOfText({ ...text, topics: ['payment'] }, 'shipment')).toBe('pre')
    expect(stageOfText({ stage: 'pre', step: 'bargain', topics: ['price'] }, 'counter')).toBe('in')
    expect(stageOfText({ stage: 'pre', step: 'ask', topics: ['product'] }, 'counter')).toBe('pre')
  })
})
