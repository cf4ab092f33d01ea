// @vitest-environment happy-dom
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { expectedOf, FIXTURES, WRITTEN_AT } from '../../test/consoles/fixtures'
import { openFixture } from '../../test/consoles/open-fixture'
import type { RoleHealth } from '../bridge/protocol'
import type { Message } from '../chat/chat'
import { douyinFeige } from '../sites/douyin-feige'
import { forPage } from '../sites/for-page'
import { pinduoduo } from '../sites/pinduoduo'
import { practice } from '../sites/practice'
import type { Site } from '../sites/site'
import { healthOf } from './health'
import { readQueue } from './queue'
import { readChat, readPage } from './read'

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: WRITTEN_AT })
})
afterAll(() => {
  vi.useRealTimers()
})

const notGood = (roles: RoleHealth[]) =>
  roles.filter(({ state }) => state !== 'good' && state !== 'unknown').map(({ role }) => role)

describe.each(FIXTURES)('%s', (folder, site) => {
  const expected = expectedOf(folder)

  test.each(Object.keys(expected.chats))('chat %s is read as written down', (id) => {
    const page = openFixture(folder, '?switch=atomic')
    page.show(id)
    const truth = expected.chats[id]
    const { chat, health } = readPage(site, document, null, 0)
    if (!truth) return expect(chat).toBeNull()
    expect(chat).toMatchObject(truth)
    expect(chat?.messages).toEqual(truth.messages)
    expect(notGood(healthOf(site, document, health))).toEqual(expected.notGood ?? [])
  })

  test('who waits', () => {
    // Sections between rows need sibling selectors as only a real browser has them: the browser story looks there.
    if (folder === 'shopee') return
    openFixture(folder, '?switch=atomic')
    expect(readQueue(site, document, new Map())).toEqual(expected.queue)
  })

  test('the site without its notes reads the same', () => {
    openFixture(folder, '?switch=atomic')
    expect(JSON.stringify(forPage(site))).not.toMatch(/seen|confidence":"(?=.*css)/)
    expect(readChat(forPage(site), document)).toEqual(readChat(site, document))
  })

  test('a page without a chat is no chat, and nothing is called broken', () => {
    document.body.innerHTML = '<main><h1>商品列表</h1></main>'
    ;(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('https://goods.test/list')
    const { chat, health } = readPage(site, document, null, 0)
    expect(chat).toBeNull()
    expect(notGood(healthOf(site, document, health))).toEqual(expected.notGood ?? [])
  })
})

test('one look at a panel that names no owner says nothing of orders', () => {
  const page = openFixture('douyin-feige')
  page.show('c2')
  expect(document.querySelector('section')?.textContent).toContain('6931234567890123451')
  expect(readChat(douyinFeige, document)?.consoleOrders).toEqual([])
})

test('header and reply box that name different buyers are no chat', () => {
  for (const search of ['?switch=late-box', '?switch=late-head']) {
    openFixture('douyin-feige', search).show('c4')
    expect(readChat(douyinFeige, document), search).toBeNull()
  }
})

test('two buyer ids in one chat are no chat', () => {
  openFixture('pinduoduo')
  const second = document.createElement('div')
  second.setAttribute('currentuid', '999')
  document.querySelector('.middle-panel')?.append(second)
  expect(readChat(pinduoduo, document)).toBeNull()
})

test('a pane that is kept but hidden is not the chat', () => {
  openFixture('pinduoduo')
  const kept = document.querySelector('.middle-panel')?.cloneNode(true) as HTMLElement
  kept.style.display = 'none'
  for (const element of kept.querySelectorAll('[currentuid]')) element.setAttribute('currentuid', '999')
  document.body.prepend(kept)
  expect(readChat(pinduoduo, document)?.conversation).toBe('7012345678901')
})

test('signed out is said, unless a chat is open', () => {
  document.body.innerHTML = '<div>请登录后继续访问</div>'
  const { health } = readPage(douyinFeige, document, null, 0)
  expect(healthOf(douyinFeige, document, health)).toContainEqual({ role: 'signedIn', state: 'missing' })
  const page = openFixture('douyin-feige', '?switch=atomic')
  page.add('c1', 'buyer', '登录过期怎么办')
  expect(healthOf(douyinFeige, document, readPage(douyinFeige, document, null, 0).health)).toContainEqual({
    role: 'signedIn',
    state: 'good',
  })
})

describe('what a message says', () => {
  const chatWith = (rows: string): Message[] => {
    document.body.innerHTML = `<div id="desk" data-shop="暖冬服饰" data-agent="小李"><div data-chat-id="k1" data-buyer-id="b1">
      <header><span data-buyer-name="王*明">王*明</span></header><div data-message-list>${rows}</div>
      <div id="composer" contenteditable="true"></div><button data-send>发送</button></div></div>`
    return readChat(practice, document)?.messages ?? []
  }
  const row = (id: string, by: string, inside: string) =>
    `<div data-message-id="${id}" data-direction="${by}" data-at="1794200000000"><div class="cs-message__content">${inside}</div></div>`

  test('emoji pictures, line breaks, blocks and entities', () => {
    const [message] = chatWith(
      row('m1', 'buyer', '你好<img alt="[微笑]"> <b>粗</b>&lt;b&gt;<br>第二行<div>第三行</div>\n      '),
    )
    expect(message).toEqual({ id: 'm1', speaker: 'buyer', text: '你好[微笑] 粗<b>\n第二行\n第三行', at: 1794200000000 })
  })
  test('invisible controls do not come along, very long text is cut', () => {
    const [first, second] = chatWith(row('m1', 'buyer', 'a\u202Eb\u200Bc') + row('m2', 'buyer', '长'.repeat(60_000)))
    expect(first?.text).toBe('abc')
    expect(second?.text).toHaveLength(20_000)
  })
  test('an unknown direction is dropped and said', () => {
    expect(chatWith(row('m1', 'somebody', '谁说的') + row('m2', 'buyer', '我')).map(({ id }) => id)).toEqual(['m2'])
    const { health } = readPage(practice, document, null, 0)
    expect(healthOf(practice, document, health)).toContainEqual({ role: 'direction', state: 'missing' })
  })
  test('the same id twice is one message', () => {
    expect(chatWith(row('m1', 'buyer', '一') + row('m1', 'buyer', '一'))).toHaveLength(1)
  })
  test('cards, without their words as text', () => {
    const card =
      '<div data-card="order" data-order-no="6931234567890123451" data-status="待发货" data-title="卫衣">订单号 6931234567890123451</div>'
    expect(chatWith(row('m1', 'buyer', card))).toEqual([
      {
        id: 'm1',
        speaker: 'buyer',
        text: '',
        at: 1794200000000,
        cards: [{ kind: 'order', orderNo: '6931234567890123451', status: '待发货', title: '卫衣' }],
      },
    ])
  })
  test('the desk says shop, agent, name and id', () => {
    chatWith('')
    expect(readChat(practice, document)).toMatchObject({
      chatKey: 'practice|暖冬服饰|k1',
      account: '暖冬服饰',
      agent: '小李',
      buyerName: '王*明',
      platformId: 'b1',
      conversationStable: true,
    })
  })
  test('only the newest two hundred', () => {
    const messages = chatWith(Array.from({ length: 260 }, (_, n) => row(`m${n}`, 'buyer', String(n))).join(''))
    expect(messages).toHaveLength(200)
    expect(messages.at(-1)?.id).toBe('m259')
  })
  test('the order named last comes last', () => {
    chatWith(
      row('m1', 'buyer', '6931234567890123451') +
        row('m2', 'buyer', '6931234567890123452') +
        row('m3', 'seller', '6931234567890123451'),
    )
    expect(readChat(practice, document)?.orderNos).toEqual(['6931234567890123452', '6931234567890123451'])
  })
  test('the order panel of another buyer is not read', () => {
    chatWith('')
    const panel = (owner: string) =>
      `<aside data-order-panel data-buyer-id="${owner}"><div data-order-no="6931234567890123451" data-status="已发货">…</div></aside>`
    const desk = document.getElementById('desk')
    desk?.insertAdjacentHTML('beforeend', panel('b2'))
    expect(readChat(practice, document)?.consoleOrders).toEqual([])
    desk?.querySelector('aside')?.setAttribute('data-buyer-id', 'b1')
    expect(readChat(practice, document, null, 7)?.consoleOrders).toEqual([
      { orderNo: '6931234567890123451', status: '已发货', seenAt: 7 },
    ])
  })
})

test('the other chats that wait: count, dot, waiting time; not the open one', () => {
  const row = (name: string, attributes: string, inside = '') =>
    `<div data-conversation-id="${name}" ${attributes}><div class="cs-conversation__name">${name}</div>${inside}</div>`
  document.body.innerHTML = `<div id="desk"><nav data-conversation-list>
    ${row('甲', 'class="cs-conversation--active" data-unread="2" data-waiting-since="1794200000000"')}
    ${row('乙', 'data-unread="3" data-waiting-since="1794200001000"')}
    ${row('丙', 'data-unread="0"')}${row('丁', 'data-unread="0" data-waiting-since="1794200002000"')}
    ${row('戊', '', '<div class="cs-unread-dot"></div>')}${row('己', '')}</nav></div>`
  expect(readQueue(practice, document, new Map())).toEqual([
    { name: '乙', conversation: '乙', since: 1794200001000, unread: 3 },
    { name: '丁', conversation: '丁', since: 1794200002000, unread: 0 },
    { name: '戊', conversation: '戊', since: null, unread: 1 },
  ])
})

test('selectors that are no selectors find nothing and break nothing', () => {
  openFixture('pinduoduo')
  const broken: Site = {
    ...pinduoduo,
    roles: { ...pinduoduo.roles, message: [{ css: 'li[' }, { css: 'li.onemsg' }], composer: [{ css: '>>>' }] },
  }
  expect(readChat(broken, document)?.messages.length).toBeGreaterThan(3)
})
