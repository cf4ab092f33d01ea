/** Names, sizes and manners of the source: what a reader may rely on in every file. */
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isTest, sources } from './source'

/** Files that are lists of facts or words: their length is their worth. */
const isContent = (path: string): boolean =>
  /(^|\/)(packs|profiles|policies|lists|cues|zh-CN|zh-TW|en|words)\//.test(path) || /weights/.test(path)

const all = sources()
const production = all.filter((source) => !isTest(source.path))

describe('files', () => {
  test('none over 300 lines, half of them under 70', () => {
    const lines = production
      .filter((source) => !isContent(source.path))
      .map((source) => ({ path: source.path, count: source.text.split('\n').length }))
    expect(lines.filter((file) => file.count > 300)).toEqual([])
    const sorted = lines.map((file) => file.count).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(70)
  })

  test('are named in kebab-case, components in PascalCase, and never after nothing in particular', () => {
    const name = (path: string) => basename(path).replace(/(\.test)?\.tsx?$/, '')
    const odd = all.filter(
      (source) => !/^([a-z0-9]+(-[a-z0-9]+)*(\.[a-zA-Z-]+)?|zh-CN|zh-TW|[A-Z][A-Za-z0-9]*)$/.test(name(source.path)),
    )
    expect(odd.map((source) => source.path)).toEqual([])
    expect(
      all
        .filter((source) => /^(utils?|helpers?|common|manager|info|data|misc|shared)$/i.test(name(source.path)))
        .map((source) => source.path),
    ).toEqual([])
  })

  test('open with a sentence that says what they are for', () => {
    expect(
      production
        .filter((source) => !/^(\/\/\/ <reference[^\n]*\n)?\/\*\*/.test(source.text))
        .map((source) => source.path),
    ).toEqual([])
  })
})

describe('code', () => {
  test('has no loose ends', () => {
    const loose =
      /(:\s*any(?=\s*([,;)\]}=|&\n]|$))|\bas any\b|@ts-ignore|@ts-expect-error|\bTODO\b|\bFIXME\b|\.skip\(|\.only\(|waitForTimeout\()/
    expect(all.filter((source) => loose.test(source.code)).map((source) => source.path)).toEqual([])
  })

  test('speaks of the product alone', () => {
    const foreign = /\b(issue|task) #?\d|session \d|\.\.\/shared|\/work\/|chatgpt|claude|copilot|registry\.npmjs/i
    expect(all.filter((source) => foreign.test(source.text)).map((source) => source.path)).toEqual([])
  })
})
