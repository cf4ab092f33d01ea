/** Who may ask for what: every operation × every kind of sender. */
import { describe, expect, it } from 'vitest'
import type { ServiceName } from '../store/contract'
import { z } from '../z'
import { RpcError } from './rpc'
import { answer, codeOf, type Op, type OpTable } from './rpc-server'
import type { Self, Sender } from './sender'

const self: Self = { id: 'ours', origins: ['chrome-extension://ours', 'chrome-extension://changing'] }
const tab = { id: 7 }

const OWN_PAGES: Record<string, Sender> = {
  panel: { id: 'ours', url: 'chrome-extension://ours/panel.html', tab, frameId: 5 },
  'panel under its changing address': { id: 'ours', url: 'chrome-extension://changing/panel.html', tab, frameId: 5 },
  options: { id: 'ours', url: 'chrome-extension://ours/options.html#/import', tab },
  popup: { id: 'ours', url: 'chrome-extension://ours/popup.html' },
  'side panel': { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' },
}
const CONTENT_SCRIPTS: Record<string, Sender> = {
  'content script': { id: 'ours', url: 'https://mms.pinduoduo.com/chat', tab, frameId: 0 },
  'content script in a sub-frame': { id: 'ours', url: 'http://localhost:8080/', tab, frameId: 3 },
}
const STRANGERS: Record<string, Sender | undefined> = {
  'another extension': { id: 'theirs', url: 'chrome-extension://theirs/panel.html' },
  'another extension with our address': { id: 'theirs', url: 'chrome-extension://ours/panel.html' },
  'an address that begins like ours': { id: 'ours', url: 'chrome-extension://ours.evil/panel.html' },
  'a page with our address in its path': { id: 'ours', url: 'ftp://evil/chrome-extension://ours/panel.html', tab },
  'a blank frame': { id: 'ours', url: 'about:blank', tab },
  'a content script without a tab': { id: 'ours', url: 'https://mms.pinduoduo.com/' },
  'nobody we can tell': { id: 'ours' },
  nobody: undefined,
}

/** The contract's operations by name; the compiler insists on each. */
const NAMES: { [S in ServiceName]: Record<keyof OpTable[S], true> } = {
  page: { config: true, dock: true },
  desk: {
    openChat: true,
    whoWaits: true,
    assignShop: true,
    link: true,
    unlink: true,
    pin: true,
    tick: true,
    saveNote: true,
    remember: true,
  },
  buyers: { search: true, lookUp: true, tierBoard: true, recomputeTiers: true },
  replies: { list: true, bin: true, pictures: true, save: true, remove: true, restore: true, purge: true },
  shops: { list: true, save: true },
  settings: { get: true, set: true },
  sites: {
    list: true,
    setEnabled: true,
    forUrl: true,
    save: true,
    rename: true,
    remove: true,
    repair: true,
    restore: true,
    exportFile: true,
    importFile: true,
    noteHealth: true,
    health: true,
  },
  lab: { open: true, visit: true, close: true },
  imports: { list: true, rejected: true, signal: true },
  storage: { state: true, startAfresh: true },
  window: { open: true, state: true, keep: true, keepRecent: true },
}

/** A table with the contract's shape whose operations say who reached them. */
const ops = Object.fromEntries(
  Object.entries(NAMES).map(([service, names]) => [
    service,
    Object.fromEntries(
      Object.keys(names).map((op): [string, Op<unknown, unknown>] => [
        op,
        {
          args: z.object({ id: z.string().optional() }),
          run: (_, caller) => ({ reached: `${service}.${op}`, caller }),
          ...(service === 'page' ? { page: true as const } : {}),
        },
      ]),
    ),
  ]),
) as unknown as OpTable

const every = Object.entries(NAMES).flatMap(([service, names]) => Object.keys(names).map((op) => ({ service, op })))
const code = async (data: unknown, sender: Sender | undefined) => {
  const reply = await answer(ops, data, sender, self)
  return reply.ok ? 'ok' : reply.code
}

describe('every operation × every sender', () => {
  for (const { service, op } of every) {
    const forPages = service === 'page'
    for (const [who, sender] of Object.entries(OWN_PAGES))
      it(`${service}.${op} · ${who}: ${forPages ? 'no' : 'yes'}`, async () => {
        expect(await code({ service, op, args: {} }, sender)).toBe(forPages ? 'forbidden' : 'ok')
      })
    for (const [who, sender] of Object.entries(CONTENT_SCRIPTS))
      it(`${service}.${op} · ${who}: ${forPages ? 'yes' : 'no'}`, async () => {
        expect(await code({ service, op, args: {} }, sender)).toBe(forPages ? 'ok' : 'forbidden')
      })
    for (const [who, sender] of Object.entries(STRANGERS))
      it(`${service}.${op} · ${who}: no`, async () => {
        expect(await code({ service, op, args: {} }, sender)).toBe('forbidden')
      })
  }
})

describe('answer', () => {
  it('tells a page operation the origin that the browser vouches for, not one from the arguments', async () => {
    const sender = { id: 'ours', url: 'https://shop.example/path?q#f', tab, frameId: 0 }
    const reply = await answer(ops, { service: 'page', op: 'config', args: {}, origin: 'https://evil' }, sender, self)
    expect(reply).toMatchObject({
      ok: true,
      value: { caller: { from: 'page', origin: 'https://shop.example', tabId: 7, frameId: 0 } },
    })
  })
  it.each([
    ['constructor', 'call'],
    ['__proto__', 'toString'],
    ['toString', 'call'],
    ['desk', 'constructor'],
    ['desk', '__proto__'],
    ['desk', 'hasOwnProperty'],
    ['desk', 'nothing'],
    ['nothing', 'openChat'],
  ])('finds no operation under %s.%s', async (service, op) => {
    expect(await code({ service, op, args: {} }, OWN_PAGES.options)).toBe('no-such-op')
    expect(await code({ service, op, args: {} }, CONTENT_SCRIPTS['content script'])).toBe('forbidden')
  })
  it.each([
    null,
    undefined,
    1,
    'rpc',
    [],
    {},
    { service: 1, op: 'list' },
    { service: 'desk' },
    { service: 'x'.repeat(65), op: 'y' },
  ])('refuses %j as a request', async (data) => {
    expect(await code(data, OWN_PAGES.options)).toBe('bad-args')
  })
  it('says where arguments do not fit, and does not run', async () => {
    const reply = await answer(ops, { service: 'replies', op: 'remove', args: { id: 5 } }, OWN_PAGES.options, self)
    expect(reply).toEqual({ ok: false, code: 'bad-args', message: 'id: invalid_type' })
  })
  it('turns whatever an operation throws into a known code without a stack', async () => {
    const failing = {
      ...ops,
      shops: { ...ops.shops, list: { args: z.object({}), run: () => Promise.reject(thrown) } },
    } as unknown as OpTable
    let thrown: unknown = new RpcError('storage-full', 'no room')
    const ask = () => answer(failing, { service: 'shops', op: 'list', args: {} }, OWN_PAGES.options, self)
    expect(await ask()).toEqual({ ok: false, code: 'storage-full', message: 'no room' })
    thrown = Object.assign(new Error('secret buyer'), { name: 'DatabaseClosedError' })
    expect(await ask()).toEqual({ ok: false, code: 'unavailable', message: 'unavailable' })
  })
})

describe('codeOf', () => {
  it.each([
    [new RpcError('conflict'), 'conflict'],
    [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'storage-full'],
    [{ name: 'QuotaExceededError' }, 'storage-full'],
    [{ name: 'OpenFailedError', inner: { name: 'UnknownError' } }, 'unavailable'],
    [{ name: 'InvalidStateError' }, 'unavailable'],
    [new TypeError('x'), 'failed'],
    [undefined, 'failed'],
    ['text', 'failed'],
  ])('%j is %s', (error, expected) => {
    expect(codeOf(error)).toBe(expected)
  })
})
