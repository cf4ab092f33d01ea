/** The real table of operations: every one of them against every kind of sender. */
import { describe, expect, it } from 'vitest'
import { answer } from '../lib/bridge/rpc-server'
import type { Self, Sender } from '../lib/bridge/sender'
import { services } from '../lib/store/services/index'
import { scratchStore } from './scratch-store'

const self: Self = { id: 'ours', origins: ['chrome-extension://ours'] }
const tab = { id: 1 }
const PANEL: Sender = { id: 'ours', url: 'chrome-extension://ours/panel.html', tab, frameId: 4 }
const OPTIONS: Sender = { id: 'ours', url: 'chrome-extension://ours/options.html' }
const PAGE: Sender = { id: 'ours', url: 'https://mms.pinduoduo.com/chat', tab, frameId: 0 }
const STRANGER: Sender = { id: 'theirs', url: 'chrome-extension://theirs/panel.html' }

const table = services(scratchStore())
const every = Object.entries(table).flatMap(([service, ops]) => Object.keys(ops).map((op) => ({ service, op })))
/** What no operation accepts, so that none runs: whoever gets as far as this has passed the sender check. */
const UNFIT = 'no arguments at all'

describe('the table of operations', () => {
  it('is the whole table', () => {
    expect(every.length).toBeGreaterThan(25)
  })
  for (const { service, op } of every)
    it(`${service}.${op} answers ${service === 'page' ? 'content scripts' : 'our own pages'} only`, async () => {
      const codes = await Promise.all(
        [PANEL, OPTIONS, PAGE, STRANGER].map(async (sender) => {
          const reply = await answer(table, { service, op, args: UNFIT }, sender, self)
          return reply.ok ? 'ran' : reply.code
        }),
      )
      expect(codes).toEqual(
        service === 'page'
          ? ['forbidden', 'forbidden', 'bad-args', 'forbidden']
          : ['bad-args', 'bad-args', 'forbidden', 'forbidden'],
      )
    })
})
