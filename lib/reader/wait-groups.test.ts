// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { openFixture } from '../../test/consoles/open-fixture'
import { kuaishou } from '../sites/kuaishou'
import { lookAtQueue } from './queue'
import { createWaitMemory } from './wait-memory'

test('chats under the headings of those who wait are waiting, also without a number of unread messages', () => {
  openFixture('kuaishou', '?switch=atomic').show('买家1')
  const card = (name: string) =>
    `<div class="SessionBaseCard"><div class="SessionBaseCard-topHeadName">${name}</div></div>`
  const head = (name: string) => `<div class="SessionListGroupItem-groupName">${name}</div>`
  document.body.innerHTML = `${card('甲')}${head('请在3分钟内回复')}${card('乙')}${head('已超时')}${card('丙')}${head('今日会话')}${card('丁')}`
  const look = lookAtQueue(kuaishou, document, new Map())
  expect(look.waiting).toEqual([
    { name: '乙', since: null, unread: 0 },
    { name: '丙', since: null, unread: 0, overdue: true },
  ])
  expect(look.idle.map(({ name }) => name)).toEqual(['甲', '丁'])
  expect(createWaitMemory().timed(look, 1_000_000, 180_000)).toEqual([
    { name: '乙', since: 1_000_000, atLeast: true, unread: 0 },
    { name: '丙', since: 820_000, atLeast: true, unread: 0 },
  ])
})
