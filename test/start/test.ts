/** Runs everything: types, style, unit tests, both builds, browser stories; ends with one line of counts. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser'
import { findFirefox } from './firefox'
import { lintFirefox } from './lint-firefox'
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

async function stories(title: string, args: string[], out: string, env: NodeJS.ProcessEnv): Promise<Count> {
  rmSync(join(ROOT, out), { force: true })
  const ok = await run(title, bin('playwright'), ['test', ...args], { ...env, ...(soak ? { SOAK: '1' } : {}) })
  const json = report<{ stats: { expected: number; unexpected: number; flaky: number } }>(out)
  return counted(ok, json && { passed: json.stats.expected, failed: json.stats.unexpected + json.stats.flaky })
}

/** The same main job in Firefox, from a build whose only difference is that the practice console is granted already. */
async function firefoxStories(): Promise<void> {
  const firefox = findFirefox()
  if (!firefox) {
    console.log('\n── stories in Firefox: SKIPPED, no Firefox found (install it, or set FIREFOX=/path/to/it)')
    return
  }
  const args = ['build', '-b', 'firefox', '--mv3', '--mode', 'smoke']
  // The mode is not called production, but it is to be built like that.
  await step(run('build for the stories in Firefox', bin('wxt'), args, { NODE_ENV: 'production' }))
  const more = ['-c', 'test/firefox']
  counts.push(await stories('stories in Firefox', more, '.output/firefox.json', { FIREFOX: firefox }))
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
await step(lintFirefox(bin('web-ext')))
await step(run('practice console', bin('vite'), ['build', 'test/consoles/practice', '--logLevel', 'warn']))
await step(run('editors', bin('vite'), ['build', 'test/consoles/editors', '--logLevel', 'warn']))
await step(run('chat kits', bin('vite'), ['build', 'test/consoles/kits', '--logLevel', 'error']))
counts.push(await units())
counts.push(await stories('browser stories', [], '.output/stories.json', { CHROMIUM: browser }))
await firefoxStories()

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exit(sum('failed') > 0 ? 1 : 0)
