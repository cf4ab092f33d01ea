// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { anOwnSite } from '../../test/own-site'
import type { Site } from '../sites/site'
import { healthOf } from './health'
import { lookForIdentity } from './identity'
import { readPage } from './read'

const named = (change: Partial<Site['roles']> = {}): Site =>
  anOwnSite({
    roles: {
      messageList: [{ css: '.list' }],
      message: [{ css: '.row' }],
      messageText: [{ css: '.text' }],
      messageSender: [{ css: '.meta', trims: ['clock-behind'] }],
      systemMark: [{ css: '.centre' }],
      conversationItem: [{ css: '.card' }],
      conversationName: [{ css: ':scope', trims: ['order-count-behind'] }],
      ...change,
    },
    direction: { by: 'sender' },
    conversation: [{ from: 'sender', stable: false }],
    announcements: { system: ['[系统消息]'], robot: ['[系统自动回复消息]'] },
  })

const put = (cards: string[], rows: [meta: string, text: string, mark?: string][]) => {
  const card = (name: string) => `<div class="card">${name}</div>`
  const row = ([meta, text, mark = '']: [string, string, string?]) =>
    `<div class="row ${mark}"><div class="meta">${meta}</div><div class="text">${text}</div></div>`
  document.body.innerHTML = `${cards.map(card).join('')}<div class="list">${rows.map(row).join('')}</div>`
}
const read = (site: Site) => {
  const { chat, health } = readPage(site, document, null, 0)
  const direction = healthOf(site, document, health).find(({ role }) => role === 'direction')?.state
  return { buyer: chat?.buyerName, said: chat?.messages.map(({ speaker, text }) => `${speaker}: ${text}`), direction }
}

describe('a speaker told by name', () => {
  test('the buyer is who stands in the list of chats', () => {
    put(
      ['小满下单数(3)', '阿青'],
      [
        ['小满2-22 14:02:11', '在吗'],
        ['客服小李2-22 14:02:30', '在的'],
        ['客服小李2-22 14:02:31', '[系统自动回复消息]您好'],
        ['小满2-22 14:03:00', '[系统自动回复消息]是什么'],
        ['', '[系统消息]会话开始'],
      ],
    )
    expect(read(named())).toEqual({
      buyer: '小满',
      said: [
        'buyer: 在吗',
        'seller: 在的',
        'robot: [系统自动回复消息]您好',
        'buyer: [系统自动回复消息]是什么',
        'system: [系统消息]会话开始',
      ],
      direction: 'good',
    })
  })
  test('two buyers in one list of messages are no chat', () => {
    put(
      ['小满', '阿青'],
      [
        ['小满2-22 14:02:11', '在吗'],
        ['阿青2-22 14:02:30', '发货了吗'],
      ],
    )
    expect(lookForIdentity(named(), document).state).toBe('mixed')
  })
  test('a name that can be read as two buyers is nobody’s', () => {
    put(['小满', '小满1'], [['小满12-3 14:02:11', '在吗']])
    expect(lookForIdentity(named(), document).state).toBe('mixed')
    put(['小满1'], [['小满12-3 14:02:11', '在吗']])
    expect(read(named()).buyer).toBe('小满1')
  })
  test('nobody who stands in the list has spoken: no chat', () => {
    put(['阿青'], [['客服小李2-22 14:02:11', '在吗']])
    expect(read(named()).buyer).toBeUndefined()
  })
  test('where own messages are marked too, name and mark must agree', () => {
    const site = named({ sellerMark: [{ css: '.self' }] })
    put(
      ['小满'],
      [
        ['小满', '在吗'],
        ['店铺', '在的', 'self'],
        ['店铺', '谁说的'],
        ['小满', '谁说的', 'self'],
      ],
    )
    expect(read(site)).toEqual({ buyer: '小满', said: ['buyer: 在吗', 'seller: 在的'], direction: 'missing' })
  })
})

describe('only own messages are marked', () => {
  const site = anOwnSite({
    roles: {
      messageList: [{ css: '.list' }],
      message: [{ css: '.row' }],
      messageText: [{ css: '.text' }],
      sellerMark: [{ css: '.self' }],
      buyerName: [{ css: '.card' }],
    },
    direction: { by: 'own-mark' },
  })
  test('with an own message in sight the others are the buyer’s', () => {
    put(
      ['小满'],
      [
        ['', '在吗'],
        ['', '在的', 'self'],
      ],
    )
    expect(read(site)).toMatchObject({ said: ['buyer: 在吗', 'seller: 在的'], direction: 'good' })
  })
  test('without one it is read, and said not to be certain', () => {
    put(['小满'], [['', '在吗']])
    expect(read(site)).toMatchObject({ said: ['buyer: 在吗'], direction: 'fallback' })
  })
})

test('a list with the newest message first is read from its end', () => {
  const site = anOwnSite({ newestFirst: true })
  document.body.innerHTML = `<header><h2>小满</h2></header><div class="chat-list">
    <div class="chat-row mine"><p class="chat-text">在的</p></div><div class="chat-row"><p class="chat-text">在吗</p></div></div>`
  expect(readPage(site, document, null, 0).chat?.messages.map(({ text }) => text)).toEqual(['在吗', '在的'])
})

test('the id on what marks the speaker, inside the message', () => {
  const site = anOwnSite({ messageIdAttribute: 'id', messageIdOn: 'mark' })
  const roles = { ...site.roles, buyerMark: [{ css: '.left' }], sellerMark: [{ css: '.right' }] }
  document.body.innerHTML = `<header><h2>小满</h2></header><div class="chat-list">
    <div class="chat-row" id="x"><div class="left" id="m1"><p class="chat-text">在吗</p></div></div></div>`
  expect(readPage({ ...site, roles }, document, null, 0).chat?.messages[0]?.id).toBe('m1')
})
