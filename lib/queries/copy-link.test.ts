import { expect, test } from 'vitest'
import { openCopyLink } from './copy-link'
import type { PageEvent } from './page-link'
import { chatOf, type Target } from './pasted-chat'

const target: Target = { shopId: 's', marketplace: 'taobao', buyerKey: 's|nick:小周', orderNo: null, name: '小周' }
const chat = chatOf(target, [], [])
const other = chatOf({ ...target, buyerKey: 's|nick:阿福', name: '阿福' }, [], [])

function opened(works = true) {
  const copied: string[] = []
  const link = openCopyLink(async (text) => {
    if (works) copied.push(text)
    return works
  })
  const events: PageEvent[] = []
  link.onEvent((event) => events.push(event))
  link.show(chat)
  const insert = async (chatKey: string) => {
    link.send({ type: 'insert', requestId: 'r1', chatKey, text: '亲' })
    await Promise.resolve()
    await Promise.resolve()
  }
  return { link, copied, events, insert }
}

test('an insert is a copy, for the buyer on screen and nobody else', async () => {
  const { link, copied, events, insert } = opened()
  await insert(other.chatKey)
  expect(copied).toEqual([])
  await insert(chat.chatKey)
  expect(copied).toEqual(['亲'])
  expect(events.map((event) => event.type === 'inserted' && event.outcome.done)).toEqual(['wrong-chat', 'copied'])
  expect(link.lastCopy()).toEqual({ chatKey: chat.chatKey, name: '小周', text: '亲' })
  link.show(other)
  expect(link.lastCopy()?.name).toBe('小周')
  link.forgetCopy()
  expect(link.lastCopy()).toBeNull()
})

test('leaving the window makes a copy count, once', async () => {
  const { link, events, insert } = opened()
  link.leave()
  await insert(chat.chatKey)
  link.leave()
  link.leave()
  expect(events.map(({ type }) => type)).toEqual(['inserted', 'touched'])
})

test('what the clipboard does not take is said', async () => {
  const { link, events, insert } = opened(false)
  await insert(chat.chatKey)
  expect(events).toEqual([{ type: 'inserted', requestId: 'r1', outcome: { done: 'no-field' } }])
  expect(link.lastCopy()).toBeNull()
})
