/** Opens the window for desktop consoles: one, where it last stood, in front of everything. */
import { browser } from 'wxt/browser'
import { ownUrl } from '../bridge/self'
import type { ChatsideDb } from './db'
import { windowState } from './window-state'

const PAGE = '/desktop.html'
const FIRST_SIZE = { width: 380, height: 720 }
const SESSION_KEY = 'window'

/** Windows that may show our page: the one we opened, and any that the browser has brought back by itself. */
async function knownWindows(): Promise<number[]> {
  const kept = (await browser.storage.session.get(SESSION_KEY))[SESSION_KEY] as number | undefined
  // Firefox does not list contexts yet; and a window that is just being opened has none.
  const contexts = (await browser.runtime.getContexts?.({ contextTypes: ['TAB'] })) ?? []
  const address = ownUrl(PAGE)
  const shown = contexts.filter(({ documentUrl }) => documentUrl?.split(/[?#]/)[0] === address)
  return [...(kept === undefined ? [] : [kept]), ...shown.map(({ windowId }) => windowId)]
}

async function create(db: ChatsideDb): Promise<void> {
  const { place } = await windowState(db)
  const page = { url: ownUrl(PAGE), type: 'popup', focused: true } as const
  // The screen it stood on may be gone: browsers refuse a place that nobody would see.
  const opened = await browser.windows
    .create({ ...page, ...(place ?? FIRST_SIZE) })
    .catch(() => browser.windows.create({ ...page, ...FIRST_SIZE }))
  if (opened?.id !== undefined) await browser.storage.session.set({ [SESSION_KEY]: opened.id })
}

async function show(db: ChatsideDb): Promise<void> {
  for (const id of await knownWindows()) {
    const front = await browser.windows.update(id, { focused: true }).catch(() => undefined)
    if (front) return
  }
  await create(db)
}

let showing: Promise<void> = Promise.resolve()

/** Twice at once still opens one. */
export function showWindow(db: ChatsideDb): Promise<void> {
  showing = showing.catch(() => undefined).then(() => show(db))
  return showing
}

const COMMAND = 'open-window'

/** Answers the browser's command; registered while the worker starts. */
export function showWindowOnCommand(db: ChatsideDb): void {
  browser.commands?.onCommand.addListener((command) => {
    if (command === COMMAND) showWindow(db).catch((error: unknown) => console.error('window', error))
  })
}
