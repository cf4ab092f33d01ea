/** Reads the project's own source for the tests that hold the house to its rules. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { ROOT } from './start/root'

export interface Import {
  /** Project path without extension (`lib/text`), or the package's name. */
  to: string
  typeOnly: boolean
}

export interface Source {
  /** Path from the project's root, with forward slashes. */
  path: string
  text: string
  /** `text` without comments: for rules about what the code does. */
  code: string
  imports: Import[]
}

function files(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?([^'"`;]*?)\sfrom\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta\.url/g

function importsOf(path: string, code: string): Import[] {
  return [...code.matchAll(IMPORT)].map((match) => {
    const target = match[3] ?? match[4] ?? match[5] ?? match[6] ?? ''
    const names = match[2] ?? ''
    const named = names
      .match(/^\{([^}]*)\}$/)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean)
    const typeOnly =
      match[1] !== undefined ||
      (named !== undefined && named.length > 0 && named.every((name) => name.startsWith('type ')))
    const to = target.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(path), target))
          .replaceAll('\\', '/')
          .replace(/\.(tsx?|css|json|mjs)(\?.*)?$/, '')
      : target
          .split('/')
          .slice(0, target.startsWith('@') ? 2 : 1)
          .join('/')
    return { to, typeOnly }
  })
}

/** Comments out, strings kept: good enough for rules, not a parser. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/[^\n]*/g, '$1')

let cached: Source[] | undefined

/** Every TypeScript file of entrypoints, components and lib, tests included. */
export function sources(): Source[] {
  cached ??= ['entrypoints', 'components', 'lib']
    .flatMap(files)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8')
      const code = withoutComments(text)
      return { path, text, code, imports: importsOf(path, code) }
    })
  return cached
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

/** The room a path belongs to: `lib/stage`, `components/ui`, `entrypoints/panel`; a loose file of lib is its own room. */
export function roomOf(path: string): string {
  const [top, second, third] = path.split('/')
  if (third === undefined) return `${top}/${(second ?? '').replace(/\.tsx?$/, '')}`
  return `${top}/${second}`
}
