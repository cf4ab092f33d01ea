/** How soon the panel is usable after the page has opened: its first suggestions against a framed page with one line of React. */
import type { Page } from '@playwright/test'
import { startExtension } from '../../start/extension'
import { importSampleShop } from '../../start/first-steps'
import { type Consoles, serveConsoles } from '../../start/serve'
import { type Figure, timed } from '../figure'
import { buildFloor } from '../floors/build'

const LOADS = 12

/** Ms from the page's own beginning until `selector` is in the framed page `file`; both clocks count from the same epoch. */
async function usableMs(page: Page, address: string, file: string, selector: string): Promise<number> {
  await page.goto(address)
  const began = await page.evaluate(() => performance.timeOrigin)
  let frame = page.frames().find((candidate) => candidate.url().includes(file))
  while (!frame) {
    await page.waitForEvent('framenavigated')
    frame = page.frames().find((candidate) => candidate.url().includes(file))
  }
  const ready = await frame.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () =>
          document.querySelector(wanted)
            ? resolve(performance.timeOrigin + performance.now())
            : requestAnimationFrame(look)
        look()
      }),
    selector,
  )
  return ready - began
}

async function loads(page: Page, consoles: Consoles, file: string, selector: string): Promise<number[]> {
  const address = `http://localhost:${consoles.httpPort}/practice/?quiet&open=c01`
  const samples: number[] = []
  for (let load = 0; load < LOADS; load++) samples.push(await usableMs(page, address, file, selector))
  return samples.slice(2)
}

export async function panel(browser: string): Promise<Figure[]> {
  const consoles = await serveConsoles()
  try {
    const bare = await startExtension({ executablePath: browser, extension: await buildFloor('react') })
    const floor = await loads(await bare.context.newPage(), consoles, '/frame.html', '[data-ready]')
    await bare.context.close()
    const started = await startExtension({ executablePath: browser })
    await importSampleShop(started)
    const ours = await loads(await started.context.newPage(), consoles, '/panel.html', '#replies [role="option"]')
    await started.context.close()
    return [timed('panel.usable', 'ms', ours, floor, { timesFloor: 2 })]
  } finally {
    consoles.close()
  }
}
