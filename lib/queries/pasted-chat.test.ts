import { describe, expect, test } from 'vitest'
import { type Pasted, readPasted } from '../chat/pasted'
import type { LookUpHit } from '../store/window-contract'
import { chatOf, choose, continued, questionOf, type Sources, STAYS_MS, saidIn, type Target } from './pasted-chat'

const NOW = Date.UTC(2026, 10, 21, 4)
const read = (text: string): Pasted => readPasted(text, { now: NOW, timeZone: 'Asia/Shanghai' })
const hit = (name: string, change: Partial<LookUpHit> = {}): LookUpHit => ({
  shopId: 's1',
  marketplace: 'taobao',
  buyer: { key: `s1|nick:${name}`, name } as LookUpHit['buyer'],
  orderNo: null,
  by: 'name',
  ...change,
})
const shop = { id: 's1', name: '木棉家', marketplace: 'taobao' } as const
const decide = (text: string, change: Partial<Sources> = {}) => {
  const choice = choose({ pasted: read(text), hits: [], shop, ours: ['木棉家'], open: null, now: NOW, ...change })
  const { target, hits, stays } = choice
  return target ? `${stays ? 'stays ' : ''}${target.buyerKey ?? (target.name || 'nobody')}` : `${hits.length} to pick`
}
const chat = (name: string) => `${name} (2026-11-21 10:02:11):\n在吗\n木棉家:小李 (2026-11-21 10:02:40):\n在的`

describe('whose it is', () => {
  test('one name on record is that buyer, two are asked about', () => {
    expect(decide('小周', { hits: [hit('小周')] })).toBe('s1|nick:小周')
    expect(decide('小周', { hits: [hit('小周'), hit('小周', { shopId: 's2' })] })).toBe('2 to pick')
    expect(decide('小周')).toBe('小周')
  })

  test('a name copied out of a chat is evidence only where names are unique', () => {
    expect(decide(chat('小周'), { hits: [hit('小周')] })).toBe('s1|nick:小周')
    expect(decide(chat('小周'), { hits: [hit('小周', { marketplace: 'kuaishou' })] })).toBe('1 to pick')
  })

  test('other names of the chat are nobody’s record, and a friend’s order is asked about', () => {
    expect(decide(chat('小周'), { hits: [hit('小周'), hit('小李')] })).toBe('s1|nick:小周')
    const friends = hit('阿福', { by: 'order', orderNo: '1' })
    expect(decide(chat('小周'), { hits: [friends, hit('小周')] })).toBe('s1|nick:小周')
    expect(decide(chat('小周'), { hits: [friends] })).toBe('1 to pick')
    expect(decide(chat('小周'), { hits: [hit('小**', { by: 'order' })] })).toBe('s1|nick:小**')
  })

  test('what is said without a name stays with the buyer who was open, for ten minutes', () => {
    const target: Target = {
      shopId: 's1',
      marketplace: 'taobao',
      buyerKey: 's1|nick:小周',
      orderNo: null,
      name: '小周',
    }
    const open = { target, at: NOW - STAYS_MS + 1 }
    expect(decide('什么时候发货', { open })).toBe('stays s1|nick:小周')
    expect(decide(chat('小周'), { open })).toBe('stays s1|nick:小周')
    expect(decide(chat('阿福'), { open })).toBe('阿福')
    expect(decide('阿福', { open })).toBe('阿福')
    expect(decide('什么时候发货', { open: { target, at: NOW - STAYS_MS } })).toBe('nobody')
  })
})

test('names are looked up only where they are names', () => {
  expect(questionOf(read('订单号：2874650123456789012'))).toEqual({
    numbers: ['2874650123456789012'],
    names: [],
    whole: true,
  })
  expect(questionOf(read('tb123456'))).toEqual({ numbers: ['tb123456'], names: ['tb123456'], whole: true })
  expect(questionOf(read('买家：在吗\n客服：在'))).toMatchObject({ names: [], whole: false })
  expect(questionOf(read('小**3 (2026-11-21 10:02:11):\n在吗'))).toMatchObject({ names: [] })
  expect(questionOf(read(''))).toBeNull()
})

test('sides become speakers, and can be swapped', () => {
  const said = (swapped: boolean) => saidIn(read(chat('小周')), '小周', swapped).map(({ speaker }) => speaker)
  expect(said(false)).toEqual(['buyer', 'seller'])
  expect(said(true)).toEqual(['seller', 'buyer'])
})

test('a conversation goes on without saying anything twice', () => {
  const first = saidIn(read('在吗'), null, false)
  const both = continued(first, saidIn(read('什么时候发货'), null, false))
  expect(continued(both, first).map(({ text }) => text)).toEqual(['在吗', '什么时候发货'])
  expect(new Set(both.map(({ id }) => id)).size).toBe(2)
})

test('a conversation is the found buyer’s, and two of one name stay two', () => {
  const target: Target = { shopId: 's1', marketplace: 'taobao', buyerKey: 's1|nick:小周', orderNo: null, name: '小周' }
  const chats = [target, { ...target, shopId: 's2', buyerKey: 's2|nick:小周' }, { ...target, buyerKey: null }]
  expect(new Set(chats.map((one) => chatOf(one, [], []).chatKey)).size).toBe(3)
  expect(chatOf(target, [], [])).toMatchObject({ conversationStable: true, shopId: 's1', buyerName: '小周' })
  // Where two may share a name, nothing is learnt on it.
  const stranger = chatOf({ ...target, buyerKey: null, marketplace: 'kuaishou' }, [], [])
  expect(stranger).toMatchObject({ conversationStable: false, nameUnique: false })
})
