/**
 * `npm start`: builds, opens a browser with the extension beside the practice console, and leaves you in a chat.
 * Without a display, or with --tour, it plays the main job by itself and writes down what happened.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser'
import { buildAll } from './build'
import { startExtension } from './extension'
import { importSampleShop, openPracticeChat } from './first-steps'
import { serveConsoles } from './serve'
import { playTour } from './tour'

const asked = process.argv.includes('--tour')
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const tour = asked || !hasDisplay

const executablePath = findBrowser()
console.log(`browser ${executablePath}`)
await buildAll()

const consoles = await serveConsoles()
const profile = mkdtempSync(join(tmpdir(), 'chatside-start-'))
const started = await startExtension({
  executablePath,
  headless: !hasDisplay,
  profile,
  resolverRules: consoles.resolverRules,
  locale: 'zh-CN',
})

let ended = false
async function end(code: number): Promise<never> {
  if (!ended) {
    ended = true
    await started.context.close().catch(() => undefined)
    consoles.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  process.exit(code)
}
process.on('SIGINT', () => void end(0))
process.on('SIGTERM', () => void end(0))

const origin = `http://localhost:${consoles.httpPort}`
if (tour) {
  const failed = await playTour({ ...started, origin })
  await end(failed ? 1 : 0)
} else {
  console.log('importing the sample shop …')
  await importSampleShop(started)
  await openPracticeChat(started, origin)
  console.log(
    `The practice console is open at ${origin}/practice/ with the panel beside it. Alt+1 inserts, Alt+0 searches.`,
  )
  console.log('Close the browser or press Ctrl+C to end.')
  started.context.on('close', () => void end(0))
}
