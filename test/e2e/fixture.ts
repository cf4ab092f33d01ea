/** The browser stories' common ground: the built extension in real Chromium, consoles served, hosts granted. */
import { type BrowserContext, test as base, expect, type Frame, type Page, type Worker } from '@playwright/test'
import { findBrowser } from '../start/browser'
import { type StorageMode, startExtension, workerOf } from '../start/extension'
import { importFile, importSampleShop, openChat } from '../start/first-steps'
import { serveConsoles } from '../start/serve'

export interface Desk {
  context: BrowserContext
  /** The extension's id. */
  id: string
  profile: string
  /** Address of one of our own pages. */
  url(page: string): string
  /** `http://localhost:PORT` */
  origin: string
  worker(): Promise<Worker>
  /** Opens one of our own pages and calls an operation there, as the interfaces do. */
  rpc<T>(service: string, op: string, args: object): Promise<T>
  /** Imports the sample shop through the welcome page, where it is not there yet. */
  sampleShop(): Promise<void>
  /** Imports a file through the options page into the shop of that name. */
  importFile(name: string, content: Buffer, shop: string): Promise<void>
  /** A new tab with the practice console, chat `id` open, the panel beside it showing that chat. */
  practice(id: string, query?: string): Promise<{ page: Page; panel: Frame }>
}

export interface StoryOptions {
  storage: StorageMode
}

/** One browser per test file and storage mode: starting it costs seconds, so stories share it and clean up after themselves. */
export const test = base.extend<object, StoryOptions & { desk: Desk }>({
  storage: ['partitioned', { option: true, scope: 'worker' }],
  desk: [
    async ({ storage }, use) => {
      const consoles = await serveConsoles()
      const started = await startExtension({
        executablePath: findBrowser(),
        storage,
        resolverRules: consoles.resolverRules,
      })
      const { context, id, profile, url } = started
      let own: Page | undefined
      const ownPage = async () => {
        if (own && !own.isClosed()) return own
        const page = await context.newPage()
        await page.goto(url('options.html'))
        return page
      }
      const desk: Desk = {
        context,
        id,
        profile,
        url,
        origin: `http://localhost:${consoles.httpPort}`,
        worker: () => workerOf(context, id),
        rpc: async (service, op, args) => {
          own = await ownPage()
          return own.evaluate(callOp, { service, op, args }) as never
        },
        sampleShop: async () => {
          // A story may have emptied the database.
          const shops = await desk.rpc<{ dataAsOf: number | null }[]>('shops', 'list', {})
          if (shops.filter((shop) => shop.dataAsOf !== null).length < 3) await importSampleShop(started)
        },
        importFile: (name, content, shop) => importFile(started, name, content, shop),
        practice: async (id, query = 'composer=textarea') => {
          const page = await context.newPage()
          await page.goto(`${desk.origin}/practice/?quiet&${query}`)
          return { page, panel: await openChat(page, id) }
        },
      }
      await use(desk)
      await context.close()
      consoles.close()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

/** Runs inside one of our own pages, in the wire shape of the messaging library. */
async function callOp(data: { service: string; op: string; args: object }): Promise<unknown> {
  const answer = await chrome.runtime.sendMessage({ id: Date.now(), type: 'rpc', data, timestamp: Date.now() })
  if (answer?.err) throw new Error(JSON.stringify(answer.err))
  const reply = answer?.res as { ok: boolean; value: unknown; code?: string }
  if (!reply.ok) throw new Error(reply.code)
  return reply.value
}

export { expect }
