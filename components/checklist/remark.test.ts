import { expect, test } from 'vitest'
import type { CheckResult } from '../../lib/checklists/checklist'
import { remarkOf } from './remark'

const words = {
  day: '11-03',
  agent: '小李',
  change: (ordered: string, said: string) => `${ordered}改${said}`,
  agreed: '买家已确认',
  asking: '待买家确认',
}
const size: CheckResult = { attribute: 'size', state: 'mismatch', ordered: 'L', said: 'XL', quote: '还是XL吧' }
const colour: CheckResult = { attribute: 'colour', state: 'match', ordered: '藏青', said: '藏青', quote: null }

test('says day, agent, change, and that the buyer has agreed once the agent has ticked it', () => {
  expect(remarkOf([size, colour], { size: true }, words)).toBe('11-03 小李 L改XL 买家已确认')
})

test('never says agreed while a change is open', () => {
  const quantity: CheckResult = { attribute: 'quantity', state: 'mismatch', ordered: '1', said: '2', quote: null }
  expect(remarkOf([size, quantity], { size: true }, words)).toBe('11-03 小李 L改XL 1改2 待买家确认')
})

test('nothing to change is nothing to remark, and an agent without a name leaves no gap', () => {
  expect(remarkOf([colour], {}, words)).toBe('')
  expect(remarkOf([size], {}, { ...words, agent: '' })).toBe('11-03 L改XL 待买家确认')
})
