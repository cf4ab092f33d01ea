// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import type { Site } from '../sites/site'
import { lookForIdentity } from './identity'

const site = (change: Partial<Site>): Site => ({
  id: 'one',
  marketplace: 'other',
  name: 'One',
  matches: [],
  frame: 'top',
  roles: { messageList: [{ css: 'ul' }], message: [{ css: 'li' }] },
  direction: { by: 'mark' },
  conversation: [],
  nameUnique: false,
  orderNumbers: [],
  ownKeys: [],
  minWidth: 0,
  confidence: 'low',
  ...change,
})
const at = (href: string, one: Site) => lookForIdentity(one, { ...bare(), location: { href } } as unknown as Document)
const bare = () => ({
  querySelectorAll: (css: string) => document.querySelectorAll(css),
})
beforeEach(() => {
  document.body.innerHTML = ''
})

describe('a chat that the address names', () => {
  const digits = site({ conversation: [{ from: 'path', after: '/messages/', shape: 'digits', stable: true }] })
  test.each([
    ['https://x.com/messages/123456789', '123456789'],
    ['https://x.com/en/messages/123456789/all?x=1', '123456789'],
    ['https://x.com/messages/unread', undefined],
    ['https://x.com/messages', undefined],
    ['https://x.com/?next=/messages/123456789', undefined],
  ])('%s', (href, conversation) => {
    expect(at(href, digits).identity?.conversation).toBe(conversation)
  })
  test('a word carries a digit', () => {
    const word = site({ conversation: [{ from: 'path', after: '/chat/', shape: 'word', stable: true }] })
    expect(at('https://x.com/Ub0/chat/U12ab', word).identity?.conversation).toBe('U12ab')
    expect(at('https://x.com/Ub0/chat/archive', word).identity).toBeNull()
  })
})

test('a chat that only its messages tell: no messages, no chat', () => {
  const rows = site({ conversation: [{ from: 'rows', stable: false }] })
  document.body.innerHTML = '<ul></ul>'
  expect(lookForIdentity(rows, document).identity).toBeNull()
  document.body.innerHTML = '<ul><li>Hi</li></ul>'
  expect(lookForIdentity(rows, document).identity).toMatchObject({ stable: false, byRows: true })
})

test('the part of an attribute before a mark; two different ones are two chats', () => {
  const phone = site({
    roles: { conversation: [{ css: '[data-id]', before: '@c.us' }] },
    conversation: [{ from: 'attribute', role: 'conversation', attribute: 'data-id', stable: true }],
  })
  document.body.innerHTML =
    '<i data-id="a@g.us_1"></i><i data-id="false_491510000001@c.us_3EB0"></i><i data-id="true_491510000001@c.us_3EB2"></i>'
  expect(lookForIdentity(phone, document).identity?.conversation).toBe('491510000001')
  document.body.innerHTML += '<i data-id="false_491510000002@c.us_3EB1"></i>'
  expect(lookForIdentity(phone, document).state).toBe('mixed')
})
