/** Reads the built extension for the tests and figures that speak of its bytes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ROOT } from './start/root'

export const BUILT = join(ROOT, '.output/chrome-mv3')

/** Text of a built file; says how to get it where it is missing. */
export function built(path: string): string {
  const file = join(BUILT, path)
  if (!existsSync(file)) throw new Error(`${path} is not built: run npm run build first`)
  return readFileSync(file, 'utf8')
}

export const manifest = (): Record<string, unknown> => JSON.parse(built('manifest.json'))

export function builtFiles(): string[] {
  built('manifest.json')
  return readdirSync(BUILT, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(BUILT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

/** Bytes after gzip at the usual level. */
export const gzipBytes = (paths: string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(BUILT, path))).length, 0)

const STATIC =
  /(?:^|[;}\s])(?:import|export)[^'"();]*?from\s*["'](\.[^"']+)["']|(?:^|[;}\s])import\s*["'](\.[^"']+)["']/g
const LAZY = /import\(\s*["'`](\.[^"'`]+)["'`]/g

const resolveFrom = (path: string, target: string): string => new URL(target, `http://built/${path}`).pathname.slice(1)

function follow(start: string[], patterns: RegExp[]): string[] {
  const seen = new Set<string>()
  const queue = [...start]
  while (queue.length > 0) {
    const path = queue.pop()!
    if (seen.has(path)) continue
    seen.add(path)
    const text = built(path)
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern)) queue.push(resolveFrom(path, match[1] ?? match[2] ?? ''))
  }
  return [...seen]
}

/** Scripts named by a built page. */
const scriptsOf = (page: string): string[] =>
  [...built(page).matchAll(/<script[^>]+src="\/?([^"]+)"/g)].map((match) => match[1]!)

/** What a page loads before its first paint. */
export const firstScripts = (page: string): string[] => follow(scriptsOf(page), [STATIC])

/** What a page may ever load. */
export const allScripts = (page: string): string[] => follow(scriptsOf(page), [STATIC, LAZY])
