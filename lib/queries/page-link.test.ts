/** The page's messages reach the screen at once, or the newest of a storm a moment later, and never out of order. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { PanelEnd } from '../bridge/panel-end'
import type { PageToPanel } from '../bridge/protocol'
import type { Chat } from '../chat/chat'
import { openPageLink, type PageLink } from './page-link'

const chatOf = (chatKey: string): Chat => ({ chatKey }) as Chat
const chat = (seq: number, chatKey: string): PageToPanel => ({ type: 'chat', seq, chat: chatOf(chatKey) })

let say: (message: PageToPanel) => void
let link: PageLink
let drawn: (string | null)[]

beforeEach(async () => {
  vi.useFakeTimers()
  const end: PanelEnd = {
    send: () => undefined,
    state: () => 'open',
    onState: () => () => undefined,
    listen: (hear) => {
      say = hear
      return () => undefined
    },
  }
  link = openPageLink(async () => end)
  await vi.advanceTimersByTimeAsync(1)
  drawn = []
  link.onState(() => drawn.push(link.state().chat?.chatKey ?? null))
  return () => vi.useRealTimers()
})

test('one chat is drawn at once', () => {
  say(chat(1, 'a'))
  expect(drawn).toEqual(['a'])
})

test('of a storm the first is drawn at once, then the newest', async () => {
  for (let seq = 1; seq <= 50; seq++) say(chat(seq, `c${seq}`))
  expect(drawn).toEqual(['c1'])
  await vi.advanceTimersByTimeAsync(100)
  expect(drawn).toEqual(['c1', 'c50'])
})

test('a key finds the state that was told before it', () => {
  const keys: (string | null)[] = []
  link.onEvent(() => keys.push(drawn.at(-1) ?? null))
  say(chat(1, 'a'))
  say(chat(2, 'b'))
  expect(drawn).toEqual(['a'])
  say({ type: 'key', action: 'slot-1', chatKey: 'b' })
  expect(keys).toEqual(['b'])
})
