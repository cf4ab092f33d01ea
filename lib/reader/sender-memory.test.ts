import { expect, test } from 'vitest'
import type { IdentityLook } from './identity'
import { CLICK_MS, createSenderMemory } from './sender-memory'

const look = (buyerName?: string): IdentityLook => ({
  state: 'one',
  identity: {
    base: `kuaishou||${buyerName ?? 'rows'}`,
    conversation: buyerName ?? 'rows',
    stable: false,
    buyerName,
    ...(buyerName === undefined && { byRows: true as const }),
  },
  root: null,
  witnesses: [],
  asked: new Map(),
})

test('the chat stays the buyer’s while only the shop’s messages are in sight', () => {
  const memory = createSenderMemory()
  memory.judge(look('小满'), ['b', 's1', 's2', 's3'], 0)
  expect(memory.judge(look(), ['s1', 's2', 's3', 's4'], 1).identity?.buyerName).toBe('小满')
  expect(memory.judge(look(), ['s2', 's3', 's4', 's5'], 2).identity?.buyerName).toBe('小满')
  expect(memory.judge(look(), ['t1', 't2', 't3'], 3).identity?.byRows).toBe(true)
  expect(memory.judge(look(), ['s2', 's3', 's4', 's5'], 4).identity?.byRows).toBe(true)
})

test('a few equal rows are no sign of the same chat', () => {
  const memory = createSenderMemory()
  memory.judge(look('小满'), ['b', 's1'], 0)
  expect(memory.judge(look(), ['s1'], 1).identity?.byRows).toBe(true)
})

test('after a click on another chat nobody’s is open until the rows are that chat’s', () => {
  const memory = createSenderMemory()
  memory.judge(look('小满'), ['b'], 0)
  memory.clicked('阿青', 10)
  expect(memory.judge(look('小满'), ['b'], 20).state).toBe('mixed')
  expect(memory.judge(look('阿青'), ['c'], 30).identity?.buyerName).toBe('阿青')
  memory.clicked('阿青', 40)
  expect(memory.judge(look('阿青'), ['c'], 41).state).toBe('one')
})

test('a click that opens nothing is forgotten', () => {
  const memory = createSenderMemory()
  memory.judge(look('小满'), ['b'], 0)
  memory.clicked('阿青', 10)
  expect(memory.judge(look('小满'), ['b'], 10 + CLICK_MS).identity?.buyerName).toBe('小满')
})
