/** The browser stories' common ground: the built extension in real Chromium, consoles served, hosts granted. */
import { type BrowserContext, test as base, expect, type Frame, type Page, type Worker } from '@playwright/test'
import { findBrowser } from '../start/browser'
import { type StorageMode, startExtension, workerOf } from '../start/extension'
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
}

/** One browser per test file and storage mode: starting it costs seconds, so stories share it and clean up after themselves. */
export const test = base.extend<object, { desk: Desk; storage: StorageMode }>({
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
  return answer?.res
}

/** The panel's frame inside a console page, once it is there. */
export async function panelOf(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('/panel.html'))).toBe(true)
  return page.frames().find((frame) => frame.url().includes('/panel.html'))!
}

export { expect }
