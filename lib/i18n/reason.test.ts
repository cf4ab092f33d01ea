/** Every reason that the code can give has words, in all languages: a code without words would show as nothing. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EN } from '../stage/cues/en'
import { ZH } from '../stage/cues/zh'
import { words as en } from './en'
import { words as zhCN } from './zh-CN'
import { words as zhTW } from './zh-TW'

const LIB = new URL('../', import.meta.url).pathname
const CUES = [...ZH.cues, ...EN.cues]

function sourcesOf(room: string, skip: RegExp = /^$/): string[] {
  return readdirSync(join(LIB, room), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !skip.test(path))
    .map((path) => readFileSync(path, 'utf8'))
}

const found = (sources: string[], pattern: RegExp) =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''))

/** Codes in one expression behind `code:`; words without a hyphen are conditions, unless they stand there alone. */
function codesIn(expression: string): string[] {
  const until = expression.split(/,? values|\}/)[0] ?? ''
  const alone = /^'([a-z][a-z0-9-]*)'/.exec(until)?.[1]
  return alone ? [alone] : [...until.matchAll(/'([a-z]+(?:-[a-z0-9]+)+)'/g)].map((match) => match[1] ?? '')
}

const rooms = [...sourcesOf('stage'), ...sourcesOf('hotkeys'), ...sourcesOf('replies', /[/\\]packs[/\\]/)]
const identity = readFileSync(join(LIB, 'buyers/identity.ts'), 'utf8')
const identityUnion = /type IdentityReason =([\s\S]*?)\n\n/.exec(identity)?.[1] ?? ''

const emitted = new Set([
  ...found(rooms, /\bcode: ([^\n]+)/g).flatMap(codesIn),
  ...CUES.map((cue) => `says-${cue.says}`),
  // `order-${standing}` and `order-${why}` in the judgement, by the unions that they are made of.
  ...['unpaid', 'paid', 'shipped', 'received', 'closed', 'expired'].map((standing) => `order-${standing}`),
  ...found([identityUnion], /'([a-z-]+)'/g),
])

test('the search for codes finds what is known to be there', () => {
  for (const code of [
    'pinned',
    'says-bargains',
    'hotkey-taken',
    'reply-topic',
    'name-shared',
    'complains-not-delivered',
  ])
    expect([...emitted]).toContain(code)
  expect(emitted.size).toBeGreaterThan(80)
})

test.each(Object.entries({ 'zh-CN': zhCN, 'zh-TW': zhTW, en }))('%s has words for every code', (_locale, words) => {
  expect([...emitted].filter((code) => !Object.hasOwn(words.reason, code))).toEqual([])
})

test('no words stand for a reason that nobody gives', () => {
  expect(Object.keys(zhCN.reason).filter((code) => !emitted.has(code))).toEqual([])
})
