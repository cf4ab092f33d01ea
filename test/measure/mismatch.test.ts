import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CheckState } from '../../lib/checklists/checklist'
import { checkLine, type MismatchLine } from './mismatch-lines'

type Expected = MismatchLine & { expect: Record<string, { state: CheckState; said?: string }>; held?: boolean }

const corpus: Expected[] = readFileSync(new URL('../corpora/mismatch.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

function tally(lines: Expected[]) {
  const count = { right: 0, false: 0, missed: 0 }
  const wrong: string[] = []
  for (const line of lines) {
    const found = new Map(checkLine(line, 0).map((result) => [result.attribute, result]))
    for (const attribute of new Set([...found.keys(), ...Object.keys(line.expect)])) {
      const expected = line.expect[attribute]?.state === 'mismatch'
      const got = found.get(attribute)?.state === 'mismatch'
      if (expected && got) count.right++
      else if (got) count.false++
      else if (expected) count.missed++
      if (expected !== got) wrong.push(`${line.id} ${attribute}`)
    }
  }
  return {
    ...count,
    wrong,
    precision: count.right / (count.right + count.false),
    recall: count.right / (count.right + count.missed),
  }
}

describe('the mismatch corpus', () => {
  it('is large, and half of it holds a mismatch', () => {
    const red = corpus.filter((line) => Object.values(line.expect).some((one) => one.state === 'mismatch'))
    expect(corpus.length).toBeGreaterThanOrEqual(300)
    expect(red.length / corpus.length).toBeGreaterThan(0.4)
  })

  it.each([
    ['fitted', corpus.filter((line) => !line.held)],
    ['held out', corpus.filter((line) => line.held)],
  ])('is read with precision ≥ 0.97 and recall ≥ 0.92: %s', (_, lines) => {
    const { precision, recall, wrong } = tally(lines)
    expect(precision, wrong.join(', ')).toBeGreaterThanOrEqual(0.97)
    expect(recall, wrong.join(', ')).toBeGreaterThanOrEqual(0.92)
  })

  it('lights no false red on chats without a mismatch', () => {
    const calm = corpus.filter((line) => Object.values(line.expect).every((one) => one.state !== 'mismatch'))
    expect(calm.length).toBeGreaterThanOrEqual(100)
    expect(tally(calm).wrong.length).toBeLessThanOrEqual(Math.ceil(calm.length / 100))
  })
})
