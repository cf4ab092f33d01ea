/** One marketplace, pack, profile or list = one file and one line in its room's index: folder and index must agree. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROFILES } from '../lib/imports/profiles/index'
import { PACKS } from '../lib/replies/packs/index'
import { SITES } from '../lib/sites/index'
import { ROOT } from './start/root'

const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))
    .sort()

const importedBy = (index: string): string[] =>
  [...readFileSync(join(ROOT, index), 'utf8').matchAll(/from '\.\/([^']+)'/g)]
    .map((match) => match[1]!.replace(/\.ts$/, ''))
    .sort()

describe('sites', () => {
  /** Files of the room that are not a console. */
  const engine = (name: string) => !readFileSync(join(ROOT, `lib/sites/${name}.ts`), 'utf8').includes(': Site = {')

  test('each console is one file and one line', () => {
    const consoles = filesIn('lib/sites').filter((name) => !engine(name))
    expect(importedBy('lib/sites/index.ts').filter((name) => !engine(name))).toEqual(consoles)
    expect(SITES.map((site) => site.id).sort()).toEqual(consoles)
  })

  test('are pure data', () => {
    for (const site of SITES) expect(JSON.parse(JSON.stringify(site)), site.id).toEqual(site)
  })
})

describe('packs', () => {
  test('each pack is one file and one line', () => {
    const packs = filesIn('lib/replies/packs').filter((name) => /\.(zh-CN|zh-TW|en)$/.test(name))
    expect(importedBy('lib/replies/packs/index.ts').filter((name) => packs.includes(name))).toEqual(packs)
    expect(PACKS).toHaveLength(packs.length)
    expect(new Set(PACKS.map((pack) => pack.id)).size).toBe(packs.length)
  })
})

describe('import profiles', () => {
  test('each export is one file and one line', () => {
    const files = filesIn('lib/imports/profiles')
    expect(importedBy('lib/imports/profiles/index.ts')).toEqual(files)
    expect(PROFILES.map((profile) => profile.id).sort()).toEqual(files)
  })
})
