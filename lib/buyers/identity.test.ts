import { describe, expect, it } from 'vitest'
import type { ChatIdentity } from '../chat/chat'
import {
  betterKey,
  buyerKeyOf,
  type Evidence,
  exportedBuyerKey,
  identify,
  newKeyFor,
  partsOf,
  type SeenOrder,
} from './identity'

const chat: ChatIdentity = {
  chatKey: 'taobao|s|c1',
  siteId: 'x',
  marketplace: 'taobao',
  conversation: 'c1',
  conversationStable: true,
  nameUnique: true,
  buyerName: 'anna',
}
const nick = (name: string) => buyerKeyOf('s', 'nick', name)
const pid = (id: string) => buyerKeyOf('s', 'id', id)
const own = buyerKeyOf('s', 'chat', 'c1')
const order = (buyerKey: string | null, inConsole = false, key = 's|1'): SeenOrder => ({ key, buyerKey, inConsole })
const ask = (more: Partial<Evidence>, chatMore: Partial<ChatIdentity> = {}) =>
  identify({
    shopId: 's',
    seen: [],
    byPlatformId: null,
    byName: [],
    link: null,
    not: [],
    ...more,
    chat: { ...chat, ...chatMore },
  })
const link = (buyerKey: string, byHand = false) => ({ buyerKey, byHand })
const shared = { nameUnique: false }

describe('who is this', () => {
  const table: [string, ReturnType<typeof ask>, { buyerKey: string | null; by: string; reason?: string }][] = [
    [
      'order above platform id, name and link',
      ask({ seen: [order(nick('bob'))], byPlatformId: pid('7'), byName: [nick('eve')], link: link(own) }, shared),
      { buyerKey: nick('bob'), by: 'order' },
    ],
    [
      'platform id above name and link',
      ask({ byPlatformId: pid('7'), byName: [nick('anna')], link: link(own) }),
      { buyerKey: pid('7'), by: 'platform-id' },
    ],
    ['name above link', ask({ byName: [nick('anna')], link: link(own) }), { buyerKey: nick('anna'), by: 'name' }],
    ['link when there is nothing else', ask({ link: link(own) }), { buyerKey: own, by: 'link' }],
    [
      'the agent’s own link above all',
      ask({ link: link(nick('zoe'), true), seen: [order(nick('anna'))], byName: [nick('anna')] }),
      { buyerKey: nick('zoe'), by: 'link' },
    ],
    ['nothing to go by', ask({}), { buyerKey: null, by: 'none' }],
    [
      'two buyers of one name',
      ask({ byName: [nick('anna'), pid('9')] }),
      { buyerKey: null, by: 'none', reason: 'name-shared' },
    ],
    [
      'a masked name is no name',
      ask({}, { buyerName: '陈*平' }),
      { buyerKey: null, by: 'none', reason: 'name-masked' },
    ],
    [
      'orders of two owners say nothing',
      ask({ seen: [order(nick('bob')), order(nick('eve'), false, 's|2')] }, shared),
      { buyerKey: null, by: 'none', reason: 'owners-differ' },
    ],
    [
      'of two owners the one the name confirms',
      ask({ seen: [order(nick('anna')), order(nick('eve'), false, 's|2')], byName: [nick('anna')] }),
      { buyerKey: nick('anna'), by: 'order' },
    ],
    [
      'of two owners the one the platform id confirms',
      ask({ seen: [order(nick('bob')), order(nick('eve'), false, 's|2')], byPlatformId: nick('bob') }, shared),
      { buyerKey: nick('bob'), by: 'platform-id' },
    ],
    [
      'the console’s own panel above numbers in messages',
      ask({ seen: [order(nick('bob')), order(nick('eve'), true, 's|2')] }, shared),
      { buyerKey: nick('eve'), by: 'order' },
    ],
    [
      'a friend’s order where names are unique',
      ask({ seen: [order(nick('bob'))] }),
      { buyerKey: null, by: 'none', reason: 'order-of-another' },
    ],
    [
      'a friend’s order where ids differ',
      ask({ seen: [order(pid('8'))] }, { platformId: '7' }),
      { buyerKey: null, by: 'none', reason: 'order-of-another' },
    ],
    [
      'an order claimed in another chat',
      ask({ seen: [order(buyerKeyOf('s', 'chat', 'c2'))] }),
      { buyerKey: null, by: 'none', reason: 'order-of-another' },
    ],
    [
      'an order of another shop',
      ask({ seen: [order('t|nick:anna')] }),
      { buyerKey: null, by: 'none', reason: 'order-of-another' },
    ],
    ['name case does not part a nick', ask({ seen: [order(nick('Anna'))] }), { buyerKey: nick('Anna'), by: 'order' }],
    [
      'whom the agent has ruled out stays out',
      ask({ byName: [nick('anna')], not: [nick('anna')] }),
      { buyerKey: null, by: 'none' },
    ],
  ]
  it.each(table)('%s', (_what, found, { buyerKey, by, reason }) => {
    expect([found.buyerKey, found.by, found.reason]).toEqual([buyerKey, by, reason ?? null])
  })
})

describe('claims', () => {
  it('unclaimed orders go to whoever is recognised', () => {
    const found = ask({ seen: [order(null), order(nick('anna'), false, 's|2')] })
    expect(found).toMatchObject({ buyerKey: nick('anna'), claims: ['s|1'] })
  })
  it('with nobody known they found a buyer, by the best mark of the chat', () => {
    expect(ask({ seen: [order(null)] }, { platformId: '7' })).toMatchObject({
      buyerKey: pid('7'),
      claims: ['s|1'],
      by: 'order',
    })
    expect(ask({ seen: [order(null)] }).buyerKey).toBe(nick('anna'))
    expect(ask({ seen: [order(null)] }, shared).buyerKey).toBe(own)
  })
  it('a chat without a mark of its own shows them and claims nothing', () => {
    const found = ask({ seen: [order(null)] }, { nameUnique: false, conversationStable: false })
    expect(found).toMatchObject({
      buyerKey: null,
      by: 'order',
      claims: [],
      show: ['s|1'],
      reason: 'conversation-unstable',
    })
  })
  it('nothing is claimed while owners differ', () => {
    expect(
      ask({ seen: [order(null), order(nick('b'), false, 's|2'), order(nick('c'), false, 's|3')] }, shared).claims,
    ).toEqual([])
  })
  it('what the agent has ruled out claims nothing', () => {
    expect(ask({ seen: [order(null)], not: [own] }, shared)).toMatchObject({
      buyerKey: null,
      claims: [],
      show: ['s|1'],
    })
  })
})

describe('keys', () => {
  it('exports that mask or omit the buyer give none', () => {
    expect(exportedBuyerKey('s', { buyerNick: '陈*平' })).toBeNull()
    expect(exportedBuyerKey('s', { buyerNick: ' ' })).toBeNull()
    expect(exportedBuyerKey('s', { buyerId: '##abc', buyerNick: 'anna' })).toBe(nick('anna'))
    expect(exportedBuyerKey('s', { buyerId: '7', buyerNick: 'anna' })).toBe(pid('7'))
  })
  it('parts come back, also from names with bars and colons', () => {
    expect(partsOf(buyerKeyOf('s', 'nick', 'a|id:b'))).toEqual({ shopId: 's', kind: 'nick', value: 'a|id:b' })
    expect(partsOf('nothing')).toBeNull()
  })
  it('a better key replaces one from a chat, never the other way', () => {
    expect(betterKey(own, nick('a'))).toBe(nick('a'))
    expect(betterKey(nick('a'), own)).toBe(nick('a'))
    expect(betterKey(nick('a'), nick('b'))).toBe(nick('a'))
    expect(betterKey(null, own)).toBe(own)
    expect(betterKey(nick('a'), null)).toBe(nick('a'))
  })
  it('an unstable conversation gives no key', () => {
    expect(newKeyFor('s', { ...chat, nameUnique: false, conversationStable: false })).toBeNull()
  })
})
