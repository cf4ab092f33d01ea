/** What is in the built extension, and how large it is. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Zippable, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { SITES } from '../lib/sites/index'
import { MAP_YOURSELF } from '../lib/sites/map-yourself'
import { allScripts, BUILT, built, builtFiles, firstScripts, gzipBytes } from './built'

const KB = 1024

describe('the chat script', () => {
  test('is at most 30 KB after gzip', () => {
    expect(gzipBytes(['chat.js'])).toBeLessThanOrEqual(30 * KB)
    expect(gzipBytes(['chat.js'])).toBeGreaterThan(2 * KB)
  })

  test('carries no interface library, no database, no schema library', () => {
    expect(built('chat.js')).not.toMatch(/react|dexie|ZodType|indexedDB|QueryClient|i18next/i)
  })

  test('leaves out where and when selectors were seen', () => {
    expect(built('chat.js')).not.toMatch(/confidence:/)
  })
})

describe('the panel', () => {
  test('first paint within 220 KB, all of it within 320 KB', () => {
    expect(gzipBytes(firstScripts('panel.html'))).toBeLessThanOrEqual(220 * KB)
    expect(gzipBytes(allScripts('panel.html'))).toBeLessThanOrEqual(320 * KB)
  })

  test('works with storage denied: it carries no database', () => {
    for (const path of allScripts('panel.html')) expect(built(path), path).not.toMatch(/indexedDB|Dexie/)
  })
})

describe('all of it', () => {
  const scripts = builtFiles().filter((path) => path.endsWith('.js'))

  test('runs no code from strings and loads none from elsewhere', () => {
    const evil = /\beval\(|new Function\(|importScripts\(/
    expect(scripts.filter((path) => evil.test(built(path)))).toEqual([])
  })

  test('names no address outside an allow-list', () => {
    // XML namespaces, schema names, libraries' help pages in error texts; nothing here is ever fetched (the CSP forbids it).
    const allowed =
      /^https?:\/\/(www\.w3\.org\/|json-schema\.org\/|react\.dev\/errors|react\.i18next\.com\/|base-ui\.com\/|github\.com\/mholt\/PapaParse|tinyurl\.com\/y2uuvskb|bit\.ly\/2kdckMn|localhost\/|\*\/\*|\[)/
    const consoles = [...SITES, ...MAP_YOURSELF].flatMap(({ matches }) => matches)
    // Countries of one console are written as one pattern with a gap.
    const ofConsole = (address: string) => {
      const parts = address.split(/\$\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      return consoles.some((pattern) => new RegExp(`^${parts.join('[^/]+')}$`).test(pattern))
    }
    const strangers = scripts.flatMap((path) =>
      [...built(path).matchAll(/https?:\/\/[^\s"'`\\)<>]+/g)]
        .map((match) => match[0])
        .filter((address) => !allowed.test(address) && !ofConsole(address)),
    )
    expect([...new Set(strangers)]).toEqual([])
  })

  test('packs into 1.2 MB', () => {
    const files: Zippable = {}
    for (const path of builtFiles()) files[path] = readFileSync(join(BUILT, path))
    expect(zipSync(files, { level: 9 }).length).toBeLessThanOrEqual(1.2 * KB * KB)
  })
})
