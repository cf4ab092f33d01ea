/**
 * Prints one JSON line per figure: {name, unit, p50, p95 or value, floor, ratio, aim, met}.
 * Usage: npm run bench -- [NAME …], a name being a figure's beginning (`search`, `page`). Builds first.
 */
import { findBrowser } from '../start/browser'
import { buildAll } from '../start/build'
import type { Figure } from './figure'
import { bytes } from './figures/bytes'
import { detect } from './figures/detect'
import { keys } from './figures/keys'
import { page } from './figures/page'
import { pageCpu } from './figures/page-cpu'
import { panel } from './figures/panel'
import { search } from './figures/search'

/** Group → figures; each group begins its figures' names, so that one can be asked for alone. */
const GROUPS: Record<string, (browser: string) => Promise<Figure[]> | Figure[]> = {
  'chat.gzip panel.first.gzip zip.bytes': bytes,
  'detect.chat50': detect,
  'search.10k': search,
  'key.insert switch.shown': keys,
  'panel.usable': panel,
  'chat.evaluate page.heap': page,
  'page.stream page.key page.switch page.noise page.noise.long': pageCpu,
}

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const asked = (names: string) =>
  wanted.length === 0 || names.split(' ').some((name) => wanted.some((start) => name.startsWith(start)))

// Building speaks on stdout; figures must have it for themselves.
const write = process.stdout.write.bind(process.stdout)
process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write
await buildAll()
process.stdout.write = write

const browser = findBrowser()
let missed = 0
for (const [names, measure] of Object.entries(GROUPS)) {
  if (!asked(names)) continue
  for (const figure of await measure(browser)) {
    console.log(JSON.stringify(figure))
    if (!figure.met) missed++
  }
}
console.error(missed === 0 ? 'every aim met' : `${missed} aims missed`)
