// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { openFixture } from '../../test/consoles/open-fixture'
import type { RoleHealth, WaitingChat } from '../bridge/protocol'
import type { Chat } from '../chat/chat'
import { douyinFeige } from '../sites/douyin-feige'
import { pinduoduo } from '../sites/pinduoduo'
import type { Site } from '../sites/site'
import { healthy } from './health'
import { watchSite } from './watch'
import type { SiteWatch } from './watching'

let watch: SiteWatch | null = null
afterEach(() => watch?.stop())

function watching(site: Site) {
  const told = {
    keys: [] as (string | null)[],
    chats: [] as (Chat | null)[],
    seqs: [] as number[],
    queue: [] as WaitingChat[],
    health: [] as RoleHealth[],
  }
  watch = watchSite({
    site,
    document,
    onSwitch: (key) => told.keys.push(key),
    onChat: (chat, seq) => {
      told.chats.push(chat)
      told.seqs.push(seq)
    },
    onQueue: (waiting) => {
      told.queue = waiting
    },
    onDraft: () => undefined,
    onHealth: (roles) => {
      told.health = roles
    },
  })
  return { ...told, told, watch }
}

test('the open chat is told at once, with queue and health', () => {
  openFixture('douyin-feige', '?switch=atomic')
  const { told } = watching(douyinFeige)
  expect(told.keys).toHaveLength(1)
  expect(told.chats[0]?.buyerName).toBe('小明爱吃辣')
  expect(told.queue).toEqual([{ name: '小*妹', since: null, unread: 1 }])
  expect(healthy(told.health)).toBe(true)
})

test('asking for the current chat reads the page anew: a switch is told before the answer', () => {
  const page = openFixture('pinduoduo', '?switch=atomic')
  const { told, watch } = watching(pinduoduo)
  expect(watch.current()).toBe('pinduoduo||7012345678901')
  page.show('7012345678902')
  expect(watch.current()).toBe('pinduoduo||7012345678902')
  expect(told.keys.at(-1)).toBe('pinduoduo||7012345678902')
  expect(told.chats.at(-1)?.messages).toHaveLength(3)
  expect(told.seqs).toEqual(told.seqs.map((_, at) => at + 1))
})

test('between two chats there is none', () => {
  const page = openFixture('pinduoduo', '?switch=late-list&load=100000')
  const { told, watch } = watching(pinduoduo)
  page.show('7012345678902')
  expect(watch.current()).toBeNull()
  expect(told.chats.at(-1)).toBeNull()
  expect(watch.readNow()).toBeNull()
})

test('no chat at all is told once', () => {
  document.body.innerHTML = '<main>商品列表</main>'
  const { told, watch } = watching(pinduoduo)
  expect(watch.current()).toBeNull()
  expect(told.chats).toEqual([null])
  expect(watch.composer()).toBeNull()
})

test('what is read now holds what has just come', () => {
  const page = openFixture('pinduoduo', '?switch=atomic')
  const { watch } = watching(pinduoduo)
  page.add('7012345678901', 'buyer', '还在吗')
  expect(watch.readNow()?.messages.at(-1)?.text).toBe('还在吗')
})

test('a broken role is named', () => {
  openFixture('pinduoduo', '?switch=atomic')
  document.getElementById('replyTextarea')?.setAttribute('id', 'anders')
  const { told } = watching(pinduoduo)
  expect(told.health).toContainEqual({ role: 'composer', state: 'missing' })
})

test('after stop nothing is told any more', () => {
  const page = openFixture('pinduoduo', '?switch=atomic')
  const { told, watch } = watching(pinduoduo)
  watch.stop()
  watch.stop()
  const before = told.chats.length
  page.show('7012345678902')
  watch.current()
  expect(told.chats).toHaveLength(before)
})
