/** What the console pays for the extension: script evaluated at load, and memory held in the page's process. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { BUILT } from '../../built'
import { startExtension } from '../../start/extension'
import { type Consoles, serveConsoles } from '../../start/serve'
import { type Figure, quantile, single, timed } from '../figure'
import { buildFloor } from '../floors/build'

const LOADS = 12

interface TraceEvent {
  name: string
  dur?: number
  args?: { data?: { url?: string } }
}

/** Ms that the browser spent evaluating `script` of an extension during one load of `address`. */
async function evaluateMs(page: Page, session: CDPSession, address: string, script: string): Promise<number> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  })
  await page.goto(address)
  await page.locator('[data-conversation-id]').first().waitFor()
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await done
  session.off('Tracing.dataCollected', collect)
  const ours = events.filter(
    (event) => event.name === 'EvaluateScript' && event.args?.data?.url?.endsWith(`/${script}`),
  )
  return ours.reduce((sum, event) => sum + (event.dur ?? 0), 0) / 1000
}

/** Bytes of the page's JavaScript heap once a chat is open and garbage is gone. */
async function heapBytes(page: Page, session: CDPSession, address: string): Promise<number> {
  await page.goto(address)
  await page.locator('[data-conversation-id="c01"]').click()
  await page.locator('[data-message-id]').first().waitFor()
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

async function measure(context: BrowserContext, address: string, script: string) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.goto(address)
  const evaluate: number[] = []
  const heap: number[] = []
  for (let load = 0; load < LOADS; load++) evaluate.push(await evaluateMs(page, session, address, script))
  for (let load = 0; load < LOADS / 2; load++) heap.push(await heapBytes(page, session, address))
  return { evaluate, heap: quantile(heap, 0.5) }
}

async function withExtension(browser: string, extension: string, script: string, consoles: Consoles) {
  const started = await startExtension({ executablePath: browser, extension })
  try {
    return await measure(
      started.context,
      `http://localhost:${consoles.httpPort}/practice/?quiet&composer=textarea`,
      script,
    )
  } finally {
    await started.context.close()
  }
}

export async function page(browser: string): Promise<Figure[]> {
  const consoles = await serveConsoles()
  try {
    const floor = await withExtension(browser, await buildFloor('empty'), 'content.js', consoles)
    const ours = await withExtension(browser, BUILT, 'chat.js', consoles)
    return [
      timed('chat.evaluate', 'ms', ours.evaluate, floor.evaluate, { timesFloor: 3 }),
      single('page.heap', 'bytes', ours.heap, floor.heap, { timesFloor: 2 }),
    ]
  } finally {
    consoles.close()
  }
}
