/**
 * The way into every command on a fresh clone: checks Node, installs what is missing, then runs a TypeScript file.
 * Plain JavaScript on Node's own modules, because nothing else is there yet.
 * Usage: node test/start/bootstrap.mjs FILE.ts [arguments]
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Chatside needs Node 20.19 or newer (22 and 24 are fine); this is ${process.versions.node}.`)
  process.exit(1)
}

/** Runs `npm ci` when `node_modules` does not match the lockfile. Speaks on stderr only: stdout belongs to the command. */
function ensureInstalled() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
  const stamp = join(ROOT, 'node_modules', '.chatside-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing packages (once, about a minute) …')
  const windows = process.platform === 'win32'
  // No install scripts: nothing here needs one, and a script is the usual way in for a bad package.
  const run = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      shell: windows,
    },
  )
  if (run.status !== 0) {
    console.error('npm ci did not finish: the lines above say why. Nothing else was changed.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

checkNode()
ensureInstalled()
const [file, ...rest] = process.argv.slice(2)
const loader = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href
const child = spawn(process.execPath, ['--import', loader, join(ROOT, file), ...rest], { cwd: ROOT, stdio: 'inherit' })
// The child ends what it started; this process only waits for it, so that Ctrl+C is not answered twice.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)))
