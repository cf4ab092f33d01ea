/** What a page may tell the panel: the page side's cutting and the panel's refusing agree. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chat } from '../chat/chat'
import { DEFAULT_HOTKEYS, HOTKEY_ACTIONS } from '../hotkeys/actions'
import { fitChat, fitDraft, fitQueue } from './fit'
import { LIMITS } from './limits'
import { readPageMessage } from './page-schema'
import type { PageToPanel } from './protocol'

const chat: Chat = {
  chatKey: 'practice|shop|c1',
  siteId: 'practice',
  marketplace: 'practice',
  conversation: 'c1',
  conversationStable: true,
  buyerName: '小雨',
  nameUnique: false,
  messages: [
    { id: 'm1', speaker: 'buyer', text: '在吗', at: 1_700_000_000_000, cards: [{ kind: 'order', orderNo: '1' }] },
  ],
  orderNos: ['1'],
  consoleOrders: [{ orderNo: '1', seenAt: 1_700_000_000_000 }],
}
const dock = { side: 'right', form: 'panel', width: 360 } as const

const GOOD: PageToPanel[] = [
  { type: 'hello', epoch: 1, siteId: 'practice', dock, dark: false },
  { type: 'chat', seq: 1, chat },
  { type: 'chat', seq: 2, chat: null },
  { type: 'draft', draft: { chatKey: 'k', text: '你好', caret: 2 } },
  { type: 'draft', draft: null },
  { type: 'queue', waiting: [{ name: '小雨', since: null, unread: 3 }] },
  ...HOTKEY_ACTIONS.map((action): PageToPanel => ({ type: 'key', action, chatKey: null })),
  { type: 'dock', dock, width: 365, height: 700 },
  { type: 'theme', dark: true },
  { type: 'health', roles: [{ role: 'composer', state: 'good', candidate: 0 }] },
  { type: 'inserted', requestId: 'r1', outcome: { done: 'inserted', text: '好的' } },
  { type: 'inserted', requestId: 'r1', outcome: { done: 'covered' } },
  { type: 'touched', requestId: 'r1' },
  {
    type: 'queue',
    waiting: [{ name: '小雨', conversation: 'c1', since: 1_700_000_000_000, atLeast: true, unread: 0 }],
  },
  { type: 'jumped', requestId: 'r2', outcome: { done: 'stayed' } },
  { type: 'counted', requestId: 'r3', counts: [{ role: 'composer', found: [1, 0] }] },
]

describe('readPageMessage', () => {
  it.each(GOOD.map((message) => [message.type, message] as const))('reads %s', (_, message) => {
    expect(readPageMessage(message)).toEqual(message)
  })
  it('drops fields it does not know', () => {
    expect(readPageMessage({ type: 'theme', dark: true, html: '<b>' })).toEqual({ type: 'theme', dark: true })
  })
  it.each([
    ['no object', 'chat'],
    ['an unknown type', { type: 'rows' }],
    ['a message of the other direction', { type: 'hotkeys', hotkeys: DEFAULT_HOTKEYS }],
    ['an unknown action', { type: 'key', action: 'send', chatKey: null }],
    [
      'a message that is too long',
      {
        type: 'chat',
        seq: 1,
        chat: { ...chat, messages: [{ id: 'm', speaker: 'buyer', text: 'x'.repeat(LIMITS.messageChars + 1) }] },
      },
    ],
    [
      'too many messages',
      { type: 'chat', seq: 1, chat: { ...chat, messages: Array(LIMITS.messages + 1).fill(chat.messages[0]) } },
    ],
    ['an empty chat key', { type: 'chat', seq: 1, chat: { ...chat, chatKey: '' } }],
    [
      'an unknown speaker',
      { type: 'chat', seq: 1, chat: { ...chat, messages: [{ id: 'm', speaker: 'god', text: '' }] } },
    ],
    ['an unknown marketplace', { type: 'chat', seq: 1, chat: { ...chat, marketplace: 'mars' } }],
    ['a negative number', { type: 'chat', seq: -1, chat: null }],
    ['no number', { type: 'chat', seq: Number.NaN, chat: null }],
    ['an instant beyond all calendars', { type: 'queue', waiting: [{ name: 'a', since: 1e300, unread: 0 }] }],
  ])('refuses %s', (_, message) => {
    expect(readPageMessage(message)).toBeNull()
  })
  it('never throws and never adds keys to Object.prototype', () => {
    const keys = Object.keys(Object.prototype).length
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => void readPageMessage(value)))
    readPageMessage(JSON.parse('{"type":"theme","dark":true,"__proto__":{"polluted":1}}'))
    expect(Object.keys(Object.prototype).length).toBe(keys)
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('fitChat', () => {
  const huge = fc.integer({ min: 0, max: 60_000 }).map((length) => '你😀a'.repeat(length / 4))
  it('makes every chat readable, however large its parts', () => {
    fc.assert(
      fc.property(huge, fc.integer({ min: 0, max: 500 }), (text, many) => {
        const large: Chat = {
          ...chat,
          buyerName: text,
          account: text,
          messages: Array.from({ length: many }, (_, index) => ({
            id: `${index}${text}`,
            speaker: 'buyer' as const,
            text,
            cards: Array.from({ length: many % 90 }, () => ({ kind: 'product' as const, title: text })),
          })).slice(0, 20),
          orderNos: [text, '2'],
          consoleOrders: [{ orderNo: text, title: text, seenAt: 1 }],
        }
        expect(readPageMessage({ type: 'chat', seq: 1, chat: fitChat(large) })).not.toBeNull()
      }),
      { numRuns: 30 },
    )
  })
  it('keeps the newest messages', () => {
    const messages = Array.from({ length: 300 }, (_, index) => ({
      id: `${index}`,
      speaker: 'buyer' as const,
      text: '',
    }))
    const fitted = fitChat({ ...chat, messages })
    expect(fitted?.messages).toHaveLength(LIMITS.messages)
    expect(fitted?.messages.at(-1)?.id).toBe('299')
  })
  it('leaves an ordinary chat exactly as it is', () => {
    expect(fitChat(chat)).toStrictEqual(chat)
  })
  it('does not cut a chat key: two conversations might become one', () => {
    expect(fitChat({ ...chat, chatKey: 'k'.repeat(LIMITS.keyChars + 1) })).toBeNull()
    expect(fitChat({ ...chat, chatKey: '' })).toBeNull()
  })
  it('never splits a character', () => {
    const name = `${'a'.repeat(LIMITS.nameChars - 1)}😀`
    expect(fitChat({ ...chat, buyerName: name })?.buyerName).toBe('a'.repeat(LIMITS.nameChars - 1))
  })
  it('cuts drafts and queues the same way', () => {
    const draft = fitDraft({ chatKey: 'k', text: 'x'.repeat(50_000), caret: 3 })
    const waiting = fitQueue(Array(900).fill({ name: 'n'.repeat(900), since: null, unread: 1 }))
    expect(readPageMessage({ type: 'draft', draft })).not.toBeNull()
    expect(readPageMessage({ type: 'queue', waiting })).not.toBeNull()
  })
})
