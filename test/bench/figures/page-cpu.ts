/** What the page's main thread pays for us, in CPU time of that thread, beside a content script that does nothing. */
import type { CDPSession, Page } from '@playwright/test'
import { BUILT } from '../../built'
import { startExtension } from '../../start/extension'
import { panelOf } from '../../start/first-steps'
import { type Consoles, serveConsoles } from '../../start/serve'
import { type Figure, quantile, single } from '../figure'
import { buildFloor } from '../floors/build'

const ROUNDS = 3
const FOR_MS = 4_000
const KEYS = 100
const SWITCHES = 30
const SWITCH_EVERY_MS = 200

declare global {
  interface Window {
    stream(perSecond: number, ms: number): Promise<number>
    noise(perSecond: number, ms: number): Promise<number>
    switches(count: number, everyMs: number, messages: number): Promise<number>
  }
}

/** Seconds: CPU of the page's main thread in script (ours and the page's own, with the layout that it forces), and by the clock. */
interface Spent {
  scriptS: number
  wallS: number
}

interface Bench {
  page: Page
  session: CDPSession
  close(): Promise<void>
}

async function open(browser: string, extension: string, consoles: Consoles, isOurs: boolean): Promise<Bench> {
  const { context } = await startExtension({ executablePath: browser, extension })
  const page = await context.newPage()
  await page.goto(`http://localhost:${consoles.httpPort}/practice/load/`)
  await page.evaluate(() => (window.openChat as unknown as (chat: number, count: number) => void)(1, 50))
  if (isOurs) {
    // Measured is a panel at work, not one that is still loading.
    const panel = await panelOf(page)
    await panel.getByText('买家1').first().waitFor({ state: 'attached' })
  }
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, session, close: () => context.close() }
}

async function spent(session: CDPSession): Promise<Spent> {
  const { metrics } = await session.send('Performance.getMetrics')
  const scriptS = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN
  return { scriptS, wallS: performance.now() / 1000 }
}

// Not all tasks: how often a browser without a display paints has more to do with chance than with us.
async function during({ session }: Bench, work: () => Promise<unknown>): Promise<Spent> {
  const before = await spent(session)
  await work()
  const after = await spent(session)
  return { scriptS: after.scriptS - before.scriptS, wallS: after.wallS - before.wallS }
}

/** Ms of script for each of `count` deeds, without what passes while nothing is done. */
async function perDeed(bench: Bench, count: number, work: () => Promise<unknown>): Promise<number> {
  const still = await during(bench, () => bench.page.evaluate((ms) => window.noise(0, ms), FOR_MS / 2))
  const busy = await during(bench, work)
  return (Math.max(0, busy.scriptS - (still.scriptS / still.wallS) * busy.wallS) / count) * 1000
}

/** How many tasks of the page took more than 50 ms while `work` ran. */
async function longTasks({ page }: Bench, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => {
    let seen = 0
    new PerformanceObserver((list) => {
      seen += list.getEntries().length
      document.documentElement.dataset.longTasks = String(seen)
    }).observe({ type: 'longtask' })
    document.documentElement.dataset.longTasks = '0'
  })
  await work()
  return page.evaluate(() => Number(document.documentElement.dataset.longTasks))
}

const openLong = ({ page }: Bench, count: number) =>
  page.evaluate((messages) => (window.openChat as unknown as (chat: number, count: number) => void)(1, messages), count)
const stream = ({ page }: Bench) => page.evaluate((ms) => window.stream(50, ms), FOR_MS)
const noise = ({ page }: Bench) => page.evaluate((ms) => window.noise(10_000, ms), FOR_MS)
const switches = ({ page }: Bench) =>
  page.evaluate(([count, every]) => window.switches(count, every, 50), [SWITCHES, SWITCH_EVERY_MS] as const)

async function type({ page }: Bench): Promise<void> {
  await page.locator('#composer').fill('')
  await page.locator('#composer').focus()
  for (let key = 0; key < KEYS; key++) await page.keyboard.press(key % 7 ? 'KeyA' : 'ArrowLeft')
}

/** Runs `work` in both, in turn, and gives the middle of each one's rounds. */
async function compare(
  floor: Bench,
  ours: Bench,
  work: (bench: Bench) => Promise<number>,
): Promise<{ floor: number; ours: number; added: number }> {
  const samples = { floor: [] as number[], ours: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    samples.floor.push(await work(floor))
    samples.ours.push(await work(ours))
  }
  const middle = { floor: quantile(samples.floor, 0.5), ours: quantile(samples.ours, 0.5) }
  return { ...middle, added: Math.max(0, middle.ours - middle.floor) }
}

export async function pageCpu(browser: string): Promise<Figure[]> {
  const consoles = await serveConsoles()
  const floor = await open(browser, await buildFloor('idle'), consoles, false)
  const ours = await open(browser, BUILT, consoles, true)
  try {
    const key = await compare(floor, ours, (bench) => perDeed(bench, KEYS, () => type(bench)))
    const change = await compare(floor, ours, (bench) => perDeed(bench, SWITCHES, () => switches(bench)))
    const streamed = await compare(floor, ours, async (bench) => {
      await openLong(bench, 5000)
      const { scriptS, wallS } = await during(bench, () => stream(bench))
      return (scriptS / wallS) * 100
    })
    const noisy = await compare(floor, ours, async (bench) => {
      await openLong(bench, 500)
      const { scriptS, wallS } = await during(bench, () => noise(bench))
      return (scriptS / wallS) * 100
    })
    const long = await compare(floor, ours, (bench) => longTasks(bench, () => noise(bench)))
    return [
      single('page.stream', '% added', streamed.added, streamed.floor, { atMost: 2 }),
      single('page.key', 'ms added', key.added, key.floor, { atMost: 0.1, timesFloor: 3 }),
      single('page.switch', 'ms added', change.added, change.floor, { atMost: 2 }),
      single('page.noise', '% added', noisy.added, noisy.floor, { atMost: 2 }),
      single('page.noise.long', 'tasks added', long.added, long.floor, { atMost: 0 }),
    ]
  } finally {
    await floor.close()
    await ours.close()
    consoles.close()
  }
}
