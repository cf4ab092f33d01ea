/** Builds the extension and the practice console, saying what it does. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './root'

const STEPS: [title: string, bin: string, args: string[]][] = [
  ['扩展 extension', 'wxt', ['build']],
  ['练习台 practice console', 'vite', ['build', 'test/consoles/practice', '--logLevel', 'warn']],
]

function run(bin: string, args: string[]): Promise<void> {
  const command = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? `${bin}.cmd` : bin)
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${bin} ${args.join(' ')} failed:\n${said}`)),
    )
  })
}

/** Builds everything that `npm start` needs, a line per step. Rejects with the tool's own output. */
export async function buildAll(): Promise<void> {
  for (const [title, bin, args] of STEPS) {
    process.stdout.write(`building ${title} … `)
    const began = Date.now()
    await run(bin, args)
    process.stdout.write(`${((Date.now() - began) / 1000).toFixed(1)} s\n`)
  }
}
