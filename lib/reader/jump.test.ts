// @vitest-environment happy-dom
/** The one click of the page side: on a row that names the chat, on nothing else, and never over a draft unasked. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openFixture } from '../../test/consoles/open-fixture'
import type { Chat } from '../chat/chat'
import { douyinFeige } from '../sites/douyin-feige'
import { practice } from '../sites/practice'
import { jumpTo } from './jump'
import { openConversation } from './open-conversation'
import { createWaitMemory } from './wait-memory'
import { watchSite } from './watch'
import type { SiteWatch } from './watching'

let watch: SiteWatch | null = null
const clicked: Element[] = []
const note = (event: Event) => clicked.push(event.target as Element)
beforeEach(() => {
  clicked.length = 0
  document.addEventListener('click', note, true)
})
afterEach(() => {
  document.removeEventListener('click', note, true)
  watch?.stop()
  watch = null
  vi.useRealTimers()
})

const row = (id: string, name: string, inside = '') =>
  `<div data-conversation-id="${id}"><div class="cs-conversation__name">${name}</div>${inside}</div>`
const list = (...rows: string[]) => {
  document.body.innerHTML = `<div id="desk"><nav data-conversation-list>${rows.join('')}</nav>
    <div data-chat-id="c9"><div class="cs-message-input__content-editor" contenteditable></div>
    <button data-send>发送</button></div></div>`
}

describe('openConversation', () => {
  test('clicks inside the one row that carries name and id', () => {
    list(row('c1', '小雨'), row('c2', '小雨'), row('c3', '阿明'))
    expect(openConversation(practice, document, { name: '小雨', conversation: 'c2' })).toBe('clicked')
    expect(
      clicked.map((element) => element.closest('[data-conversation-id]')?.getAttribute('data-conversation-id')),
    ).toEqual(['c2'])
  })

  test.each([
    ['no such row', { name: '小雪', conversation: 'c1' }, 'gone'],
    ['the row was given to another buyer', { name: '小雨', conversation: 'c3' }, 'gone'],
  ] as const)('%s: nothing is clicked', (_, sought, answer) => {
    list(row('c1', '小雨'), row('c3', '阿明'))
    expect(openConversation(practice, document, sought)).toBe(answer)
    expect(clicked).toEqual([])
  })

  test('two rows of one name without ids are not told apart', () => {
    openFixture('douyin-feige', '?switch=atomic')
    expect(openConversation(douyinFeige, document, { name: '小*妹' })).toBe('unsure')
    expect(clicked).toEqual([])
  })

  test.each([
    ['a link', '<a class="cs-conversation__name" href="https://elsewhere.example/">小雨</a>'],
    ['an editor', '<span class="cs-conversation__name" contenteditable>小雨</span>'],
    ['something that plays a button', '<span class="cs-conversation__name" role="button">小雨</span>'],
    ['inside a label', '<label><i class="cs-conversation__name">小雨</i></label>'],
  ])('a name that is %s is not clicked, its row is', (_, inside) => {
    list(`<div data-conversation-id="c1">${inside}</div>`)
    expect(openConversation(practice, document, { name: '小雨', conversation: 'c1' })).toBe('clicked')
    expect(clicked.map((element) => element.getAttribute('data-conversation-id'))).toEqual(['c1'])
  })

  test('a row inside a control, or one that holds the reply box or Send, is never clicked', () => {
    list(`<button type="button">${row('c1', '小雨')}</button>`)
    expect(openConversation(practice, document, { name: '小雨', conversation: 'c1' })).toBe('unsure')
    document.body.innerHTML = `<div id="desk"><nav data-conversation-list>
      ${row('c1', '小雨', '<div data-chat-id="c1"><button data-send>发送</button></div>')}</nav></div>`
    expect(openConversation(practice, document, { name: '小雨', conversation: 'c1' })).toBe('unsure')
    expect(clicked).toEqual([])
  })
})

describe('jumpTo', () => {
  const feige = () => {
    openFixture('douyin-feige', '?switch=atomic')
    const chats: (Chat | null)[] = []
    watch = watchSite({
      site: douyinFeige,
      document,
      onSwitch: () => undefined,
      onChat: (chat) => chats.push(chat),
      onQueue: () => undefined,
      onDraft: () => undefined,
      onHealth: () => undefined,
    })
    return { options: { site: douyinFeige, document, watch }, box: document.querySelector('textarea')!, chats }
  }

  test('goes there and says so', async () => {
    const { options } = feige()
    expect(await jumpTo(options, { name: '北方的风' }, false)).toEqual({ done: 'opened' })
    expect(watch?.readNow()?.buyerName).toBe('北方的风')
  })

  test('the watch hears of it before the page does, as it would of the agent’s own click', async () => {
    const { options } = feige()
    const order: string[] = []
    document.addEventListener('click', () => order.push('page'), { capture: true, once: true })
    const leaving = (name: string) => order.push(name)
    await jumpTo({ ...options, watch: { ...options.watch!, leaving } }, { name: '北方的风' }, false)
    expect(order).toEqual(['北方的风', 'page'])
  })

  test('stays where a draft stands, until the agent has said that it may', async () => {
    const { options, box } = feige()
    box.value = '亲，稍等'
    expect(await jumpTo(options, { name: '北方的风' }, false)).toEqual({ done: 'draft' })
    expect(clicked).toEqual([])
    expect(watch?.readNow()?.buyerName).toBe('小明爱吃辣')
    expect(await jumpTo(options, { name: '北方的风' }, true)).toEqual({ done: 'opened' })
  })

  test('a console that does not follow is said to have stayed', async () => {
    const { options } = feige()
    vi.useFakeTimers()
    const stop = (event: Event) => event.stopImmediatePropagation()
    document.addEventListener('click', stop, true)
    const answer = jumpTo(options, { name: '北方的风' }, false)
    await vi.advanceTimersByTimeAsync(3000)
    document.removeEventListener('click', stop, true)
    expect(await answer).toEqual({ done: 'stayed' })
  })
})

describe('the wait of a row that carries no time', () => {
  const waiting = (name: string, since: number | null = null) => ({ name, since, unread: 1 })

  test('counts from the first look that saw it, and from anew after it was answered', () => {
    const memory = createWaitMemory()
    expect(memory.timed({ waiting: [waiting('甲')], idle: [] }, 100)).toEqual([
      { name: '甲', since: 100, atLeast: true, unread: 1 },
    ])
    expect(memory.timed({ waiting: [waiting('甲')], idle: [] }, 900)[0]?.since).toBe(100)
    memory.timed({ waiting: [], idle: [{ name: '甲' }] }, 1000)
    expect(memory.timed({ waiting: [waiting('甲')], idle: [] }, 1500)[0]?.since).toBe(1500)
  })

  test('a row that scrolls out of the list and back has gone on waiting', () => {
    const memory = createWaitMemory()
    memory.timed({ waiting: [waiting('甲')], idle: [] }, 100)
    memory.timed({ waiting: [], idle: [] }, 500)
    expect(memory.timed({ waiting: [waiting('甲')], idle: [] }, 900)[0]?.since).toBe(100)
  })

  test('the console’s own time stands; namesakes have none', () => {
    const memory = createWaitMemory()
    expect(memory.timed({ waiting: [waiting('甲', 7)], idle: [] }, 100)).toEqual([waiting('甲', 7)])
    expect(memory.timed({ waiting: [waiting('乙'), waiting('乙')], idle: [] }, 100).map(({ since }) => since)).toEqual([
      null,
      null,
    ])
    expect(memory.timed({ waiting: [waiting('丙')], idle: [{ name: '丙' }] }, 100)[0]?.since).toBeNull()
  })
})
