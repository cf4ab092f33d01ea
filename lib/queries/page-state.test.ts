import { describe, expect, test } from 'vitest'
import { PROTOCOL_EPOCH } from '../bridge/protocol'
import type { Chat } from '../chat/chat'
import { FIRST_PAGE_STATE, readPage } from './page-state'

function chatOf(chatKey: string): Chat {
  return {
    chatKey,
    siteId: 'practice',
    marketplace: 'practice',
    conversation: chatKey,
    conversationStable: true,
    nameUnique: false,
    messages: [],
    orderNos: [],
    consoleOrders: [],
  }
}

describe('readPage', () => {
  test('a chat told with an older number than the one on screen is ignored', () => {
    const at5 = readPage(FIRST_PAGE_STATE, { type: 'chat', seq: 5, chat: chatOf('B') })
    expect(readPage(at5, { type: 'chat', seq: 4, chat: chatOf('A') })).toBe(at5)
  })

  test('the draft of the previous buyer goes with the previous chat, and stays while the chat stays', () => {
    const inA = readPage(FIRST_PAGE_STATE, { type: 'chat', seq: 1, chat: chatOf('A') })
    const drafting = readPage(inA, { type: 'draft', draft: { chatKey: 'A', text: '亲', caret: 1 } })
    expect(readPage(drafting, { type: 'chat', seq: 2, chat: chatOf('A') }).draft?.text).toBe('亲')
    expect(readPage(drafting, { type: 'chat', seq: 2, chat: chatOf('B') }).draft).toBeNull()
  })

  test('no chat open is told apart from not yet told', () => {
    expect(FIRST_PAGE_STATE.told).toBe(false)
    expect(readPage(FIRST_PAGE_STATE, { type: 'chat', seq: 0, chat: null })).toMatchObject({ told: true, chat: null })
  })

  test('a hello starts from nothing: another tab’s page counts its chats anew', () => {
    const at5 = readPage({ ...FIRST_PAGE_STATE, link: 'open' }, { type: 'chat', seq: 5, chat: chatOf('B') })
    const dock = { side: 'right', form: 'panel', width: 360 } as const
    const hello = { type: 'hello', siteId: 'practice', dock, dark: false, epoch: PROTOCOL_EPOCH } as const
    const other = readPage(at5, hello)
    expect(other).toMatchObject({ link: 'open', told: false, chat: null })
    expect(readPage(other, { type: 'chat', seq: 0, chat: chatOf('A') }).chat?.chatKey).toBe('A')
  })

  test('keys and answers leave the state as it is', () => {
    expect(readPage(FIRST_PAGE_STATE, { type: 'key', action: 'slot-1', chatKey: null })).toBe(FIRST_PAGE_STATE)
    expect(readPage(FIRST_PAGE_STATE, { type: 'touched', requestId: 'r' })).toBe(FIRST_PAGE_STATE)
  })
})
