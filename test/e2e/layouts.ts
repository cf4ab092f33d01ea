/** The small console in the layouts that consoles really have, served under an address of the practice console. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'
import { ROOT } from '../start/root'
import { type Desk, expect } from './fixture'

export type Layout = 'flow' | 'fixed' | 'viewport' | 'rigid' | 'full'

const FOLDER = join(ROOT, 'test/consoles/layouts')
const TYPES: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8' }

/** Answers `/practice/layouts/*` from the fixture folder, with response headers where a story asks for some. */
export async function serveLayouts(context: BrowserContext, headers: Record<string, string> = {}): Promise<void> {
  await context.route('**/practice/layouts/*', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain'
    return route.fulfill({ body: readFileSync(join(FOLDER, name)), headers: { 'content-type': type, ...headers } })
  })
}

export const layoutUrl = (origin: string, layout: Layout, more = '') =>
  `${origin}/practice/layouts/desk.html?layout=${layout}${more}`

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** What the page can know of our dock, and where its own parts lie. Our host is the only div that hangs on html. */
export interface Seen {
  hosts: Box[]
  list: Box
  chat: Box
  composer: Box
  send: Box
  width: number
  height: number
}

export function see(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    // Past what a page may have named after these.
    const get = <T>(name: string) => Reflect.get(Document.prototype, name, document) as T
    const box = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { left, top, right, bottom }
    }
    const one = (css: string) => box(Document.prototype.querySelector.call(document, css)!)
    return {
      hosts: [...get<Element>('documentElement').children].filter(({ tagName }) => tagName === 'DIV').map(box),
      list: one('[data-conversation-list]'),
      chat: one('[data-message-list]'),
      composer: one('#composer'),
      send: one('[data-send]'),
      width: get<Element | null>('scrollingElement')?.clientWidth ?? 0,
      height: window.innerHeight,
    }
  })
}

export const widthOf = ({ left, right }: Box) => right - left
export const heightOf = ({ top, bottom }: Box) => bottom - top

/** The area two boxes share, px². */
export const shared = (one: Box, other: Box): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top))

/** What the dock covers of the parts that it must never cover, px². */
export const covered = ({ hosts, list, chat, composer, send }: Seen): number =>
  hosts
    .flatMap((host) => [list, chat, composer, send].map((part) => shared(host, part)))
    .reduce((sum, area) => sum + area, 0)

/** Waits until one dock is there and has its panel. */
export async function docked(page: Page): Promise<void> {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('/panel.html'))).toBe(true)
  await expect.poll(async () => (await see(page)).hosts.filter((host) => widthOf(host) > 0).length).toBe(1)
}

/** The panel's own text; '' while there is no panel. */
export async function panelText(page: Page): Promise<string> {
  const frame = page.frames().find((one) => one.url().includes('/panel.html'))
  return (
    (await frame
      ?.locator('body')
      .innerText()
      .catch(() => '')) ?? ''
  )
}

/** A console with a chat open and a panel that shows it; the shop is known, so that the panel has something to say. */
export async function openLayout(desk: Desk, layout: Layout = 'flow', more = ''): Promise<Page> {
  await serveLayouts(desk.context)
  await desk.rpc('shops', 'save', { marketplace: 'practice', name: '练习店', accounts: ['练习店'] })
  const page = await desk.context.newPage()
  await page.goto(layoutUrl(desk.origin, layout, more))
  await docked(page)
  await expect.poll(() => panelText(page)).toContain('小雨')
  const panel = page.frames().find((frame) => frame.url().includes('/panel.html'))
  await panel?.locator('#replies [role="option"]').first().waitFor()
  return page
}

/** What the page's own listeners have heard, and what its box holds. */
export const heard = (page: Page) =>
  page.evaluate(() => {
    const composer = Document.prototype.querySelector.call(document, '#composer') as HTMLTextAreaElement
    return { ...window.heard, text: composer.value }
  })

declare global {
  interface Window {
    heard: {
      sent: string[]
      keys: { code: string; trusted: boolean; composing: boolean }[]
      messages: unknown[]
      clicks: number
      untrusted: number
    }
    openChat(id: string): void
  }
}
