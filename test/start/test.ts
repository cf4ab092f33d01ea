/** Runs everything: types, style, unit tests, both builds, browser stories; ends with one line of counts. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser'
import { ROOT } from './root'

const soak = process.argv.includes('--soak')
const bin = (name: string) => join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
mkdirSync(join(ROOT, '.output'), { recursive: true })

interface Count {
  passed: number
  failed: number
}

function run(title: string, command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  console.log(`\n── ${title}`)
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    child.on('exit', (code) => resolve(code === 0))
  })
}

const report = <T>(file: string): T | undefined =>
  existsSync(join(ROOT, file)) ? (JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T) : undefined

const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 })

/** A runner that ended badly counts as a failure even where its report says that nothing failed. */
const counted = (ok: boolean, count: Count | undefined): Count =>
  count && count.passed + count.failed > 0
    ? { ...count, failed: ok ? count.failed : Math.max(1, count.failed) }
    : one(false)

async function units(): Promise<Count> {
  const out = '.output/units.json'
  const ok = await run(
    'unit tests',
    bin('vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${out}`],
    {
      ...(soak ? { SOAK: '1' } : {}),
    },
  )
  const json = report<{ numPassedTests: number; numFailedTests: number }>(out)
  return counted(ok, json && { passed: json.numPassedTests, failed: json.numFailedTests })
}

async function stories(browser: string): Promise<Count> {
  const ok = await run('browser stories', bin('playwright'), ['test'], {
    CHROMIUM: browser,
    ...(soak ? { SOAK: '1' } : {}),
  })
  const json = report<{ stats: { expected: number; unexpected: number; flaky: number } }>('.output/stories.json')
  return counted(ok, json && { passed: json.stats.expected, failed: json.stats.unexpected + json.stats.flaky })
}

const counts: Count[] = []
const step = async (work: Promise<boolean>) => counts.push(one(await work))

const browser = findBrowser()
console.log(`browser: ${browser}`)
// Writes .wxt types that the type check needs.
await run('prepare', bin('wxt'), ['prepare'])
await step(run('types', bin('tsc'), ['-p', '.']))
await step(run('style', bin('biome'), ['check', '.']))
await step(run('build', bin('wxt'), ['build']))
await step(run('build for Firefox', bin('wxt'), ['build', '-b', 'firefox', '--mv3']))
await step(run('practice console', bin('vite'), ['build', 'test/consoles/practice', '--logLevel', 'warn']))
counts.push(await units())
counts.push(await stories(browser))

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') > 0 ? 1 : 0)
