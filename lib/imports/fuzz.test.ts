/** Broken, cut, spliced and invented files: an answer or a refusal, never a crash, never a key on a prototype. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { FileFault } from './faults'
import { MAX_CELL } from './limits'
import { openExport } from './read'

const FILES = Number(process.env.SOAK ? 10_000 : 300)
vi.setConfig({ testTimeout: process.env.SOAK ? 1_800_000 : 60_000 })

const FOLDER = join(import.meta.dirname, '../../test/exports')
const seeds = readdirSync(FOLDER)
  .filter((name) => /\.(csv|txt|xlsx)$/.test(name))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(FOLDER, name))) }))

/** Mulberry32: the same files on every machine. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const SPLINTERS = [
  '"',
  '""',
  ',',
  '\t',
  ';',
  '\r\n',
  '\u0000',
  '\uFEFF',
  '__proto__',
  'constructor',
  '=1+1',
  '9'.repeat(400),
  '\u202E',
  '-',
  '1e400',
  '[object Object]',
  '，',
  '<!DOCTYPE',
  'x'.repeat(MAX_CELL + 5),
]

function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  let file = bytes.slice()
  const place = () => Math.floor(next() * file.length)
  for (let times = 1 + Math.floor(next() * 4); times > 0; times--) {
    const kind = Math.floor(next() * 5)
    if (kind === 0) for (let i = 0; i < 1 + next() * 8; i++) file[place()] = Math.floor(next() * 256)
    else if (kind === 1) file = file.slice(0, place())
    else if (kind === 2) {
      const splinter = new TextEncoder().encode(SPLINTERS[Math.floor(next() * SPLINTERS.length)])
      const at = place()
      file = Uint8Array.from([...file.subarray(0, at), ...splinter, ...file.subarray(at)])
    } else if (kind === 3) {
      const [a, b] = [place(), place()].sort((x, y) => x - y) as [number, number]
      file = Uint8Array.from([...file.subarray(0, b), ...file.subarray(a)])
    } else {
      const [a, b] = [place(), place()].sort((x, y) => x - y) as [number, number]
      file = Uint8Array.from([...file.subarray(0, a), ...file.subarray(b)])
    }
  }
  return file
}

test(`${FILES} damaged files`, async () => {
  const next = random(20261121)
  const keysBefore = Object.getOwnPropertyNames(Object.prototype).join()
  const outcomes = { read: 0, refused: 0 }
  for (let i = 0; i < FILES; i++) {
    const seed = seeds[i % seeds.length] as (typeof seeds)[number]
    const bytes = mutated(seed.bytes, next)
    try {
      const opened = await openExport({ bytes, fileName: seed.name })
      const { orders } = opened
      expect(orders.length).toBe(opened.orderCount)
      for (const order of orders) {
        for (const amount of [order.totalMinor, order.paidMinor, order.refundedMinor])
          expect(Number.isSafeInteger(amount)).toBe(true)
        expect(Number.isFinite(order.placedAt)).toBe(true)
        expect(order.orderNo).not.toBe('')
        for (const item of order.items) {
          expect(item.title.length).toBeLessThanOrEqual(MAX_CELL)
          for (const key of ['__proto__', 'constructor', 'prototype'])
            expect(Object.hasOwn(item.attributes, key)).toBe(false)
        }
      }
      for (const key of ['__proto__', 'constructor', 'prototype'])
        expect(Object.hasOwn(opened.statuses, key)).toBe(false)
      expect(JSON.parse(JSON.stringify(opened.rejected))).toEqual(opened.rejected)
      outcomes.read++
    } catch (error) {
      if (!(error instanceof FileFault))
        throw new Error(`file ${i} (${seed.name}): ${error instanceof Error ? error.stack : error}`)
      expect(error.message.length).toBeGreaterThan(10)
      outcomes.refused++
    }
  }
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(keysBefore)
  // Both kinds must occur, or the damage was too small or too great to prove anything.
  expect(outcomes.read).toBeGreaterThan(FILES / 10)
  expect(outcomes.refused).toBeGreaterThan(FILES / 20)
})
