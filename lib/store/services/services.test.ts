import { beforeEach, describe, expect, it } from 'vitest'
import { aChat, addShop, type Scratch, scratchStore } from '../../../test/scratch-store'
import { answer } from '../../bridge/rpc-server'
import { practice } from '../../sites/practice'
import type { Site } from '../../sites/site'
import { services } from './index'

const self = { id: 'us', origins: ['chrome-extension://us'] }
const own = { id: 'us', url: 'chrome-extension://us/panel.html', frameId: 5, tab: { id: 1 } }
const contentScript = { id: 'us', url: 'http://localhost:5173/practice/', frameId: 0, tab: { id: 1 } }
const senders = {
  'content script': contentScript,
  'content script of a page that looks like us': { ...contentScript, url: 'https://us.example/panel.html' },
  'another extension': { id: 'them', url: 'chrome-extension://them/panel.html' },
  'another extension that borrows our address': { ...own, id: 'them' },
  nobody: {},
}

let store: Scratch
beforeEach(() => {
  store = scratchStore()
})

const paths = Object.entries(services(scratchStore())).flatMap(([service, ops]) =>
  Object.keys(ops).map((op): [string, string] => [service, op]),
)
const ask = (sender: object, service: string, op: string, args: unknown = {}) =>
  answer(services(store), { service, op, args }, sender, self)

describe('who may ask what', () => {
  it.each(Object.entries(senders))('%s: nothing but its own page’s settings', async (who, sender) => {
    const answered: string[] = []
    for (const [service, op] of paths) {
      const reply = await ask(sender, service, op)
      if (reply.ok || reply.code !== 'forbidden') answered.push(`${service}.${op}`)
    }
    expect(answered).toEqual(who.startsWith('content script') ? ['page.config', 'page.dock'] : [])
  })

  it('our own pages reach every operation but those of content scripts', async () => {
    for (const [service, op] of paths) {
      const reply = await ask(own, service, op, { strange: true, chat: 1, wanted: null })
      expect(!reply.ok && reply.code === 'forbidden', `${service}.${op}`).toBe(service === 'page')
    }
    expect(paths.length).toBeGreaterThan(30)
  })

  it.each([
    ['__proto__', 'toString'],
    ['desk', 'constructor'],
    ['constructor', 'prototype'],
    ['desk', '__proto__'],
  ])('%s.%s is no operation', async (service, op) => {
    expect(await ask(own, service, op)).toMatchObject({ ok: false, code: 'no-such-op' })
  })
})

describe('a content script', () => {
  it('learns the site of its own address, without the notes of where it was seen', async () => {
    const reply = await ask(contentScript, 'page', 'config')
    expect(reply).toMatchObject({
      ok: true,
      value: { enabled: true, site: { id: 'practice' }, dock: { side: 'right', width: 360 } },
    })
    expect(reply).toMatchObject({ value: { site: { roles: { composer: expect.any(Array) } } } })
    expect(JSON.stringify(reply.ok && (reply.value as { site: Site }).site.roles)).not.toContain('"seen"')
  })
  it('learns nothing on a page that is no console', async () => {
    const reply = await ask({ ...contentScript, url: 'https://example.com/' }, 'page', 'config')
    expect(reply).toMatchObject({ ok: true, value: { enabled: false, site: null } })
  })
  it('is told when the agent has switched the site off, and the registrations follow', async () => {
    expect(await ask(own, 'sites', 'setEnabled', { siteId: practice.id, enabled: false })).toMatchObject({ ok: true })
    expect(store.reconciled.times).toBe(1)
    expect(await ask(contentScript, 'page', 'config')).toMatchObject({ value: { enabled: false } })
    expect(await ask(own, 'sites', 'setEnabled', { siteId: 'none', enabled: false })).toMatchObject({
      code: 'not-found',
    })
  })
  it('has its dock remembered for its own site only', async () => {
    const dock = { side: 'left', form: 'rail', width: 300 }
    await ask({ ...contentScript, url: 'https://example.com/' }, 'page', 'dock', { dock })
    expect(await store.db.siteStates.count()).toBe(0)
    await ask(contentScript, 'page', 'dock', { dock })
    expect(await ask(own, 'sites', 'forUrl', { url: 'http://localhost:1/practice' })).toMatchObject({
      value: { dock, granted: false, enabled: true },
    })
  })
})

describe('arguments', () => {
  it.each([
    ['desk', 'openChat', { chat: { ...aChat(), marketplace: 'nowhere' }, orderNos: [], consoleOrders: [] }],
    ['desk', 'openChat', { chat: aChat(), orderNos: Array(1001).fill('1'), consoleOrders: [] }],
    ['desk', 'openChat', { chat: { ...aChat(), chatKey: 'x'.repeat(1001) }, orderNos: [], consoleOrders: [] }],
    ['shops', 'save', { id: 'a|b', marketplace: 'taobao', name: 'x' }],
    ['shops', 'save', { marketplace: 'taobao', name: 'x', timeZone: 'Mars/Olympus' }],
    ['settings', 'set', { tiers: { cuts: [95, 75], windowDays: null, indicator: 'net' } }],
    [
      'replies',
      'save',
      {
        locale: 'zh-CN',
        code: 'x',
        title: '',
        paraphrases: [],
        variants: [],
        stages: [],
        steps: [],
        topics: [],
        search: '',
      },
    ],
  ])('%s.%s refuses what does not fit', async (service, op, args) => {
    expect(await ask(own, service, op, args)).toMatchObject({ ok: false, code: 'bad-args' })
  })
})

describe('settings and shops', () => {
  it('settings change one by one and keep the rest', async () => {
    await ask(own, 'settings', 'set', { agentName: '小李' })
    expect(await ask(own, 'settings', 'set', { language: 'en' })).toMatchObject({
      value: { agentName: '小李', language: 'en', hotkeys: { 'slot-1': 'Alt+Digit1' } },
    })
  })
  it('a shop keeps what a save does not mention', async () => {
    const shop = await addShop(store, { accounts: ['a'] })
    const reply = await ask(own, 'shops', 'save', {
      id: shop.id,
      marketplace: shop.marketplace,
      name: '新名',
      facts: { courier: '中通' },
    })
    expect(reply).toMatchObject({
      value: { id: shop.id, name: '新名', accounts: ['a'], facts: { courier: '中通' }, dataAsOf: null },
    })
  })
})
