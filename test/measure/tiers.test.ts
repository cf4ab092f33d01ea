/** The commands as a person runs them: tiers against figures computed elsewhere with exact fractions, imports with their exit codes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ROOT } from '../start/root'

vi.setConfig({ testTimeout: 60_000 })
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chatside-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'test/measure', `${command}.ts`), ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: join(ROOT, 'test') },
    },
  )
  return { status, stdout, stderr }
}

const expectedRows = readFileSync(join(ROOT, 'test/measure/cdnow-sample-expected.csv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(','))

describe('tiers', () => {
  // Columns 0–8 are the customer; 9, 10 and 11 hold the class for each pair of cuts.
  test.each([
    ['70,90', 9],
    ['75,95', 10],
    ['80,95', 11],
  ])('with cuts %s', (cuts, column) => {
    const out = join(folder, 'customers.csv')
    const { status, stdout } = run('tiers', 'measure/cdnow-sample.csv', '--cuts', cuts, '--out', out)
    expect(status).toBe(0)
    const written = readFileSync(out, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(','))
    expect(written).toEqual(expectedRows.map((row) => [...row.slice(0, 9), row[column]]))
    const rows = expectedRows.slice(1)
    const { customers, revenue, classes, rfm } = JSON.parse(stdout)
    expect(customers).toBe(rows.length)
    expect(revenue).toBe((rows.reduce((sum, row) => sum + Math.round(Number(row[2]) * 100), 0) / 100).toFixed(2))
    for (const tier of ['A', 'B', 'C'])
      expect(classes[tier].customers).toBe(rows.filter((row) => row[column] === tier).length)
    expect(rfm.n555).toBe(rows.filter((row) => row.slice(6, 9).join('') === '555').length)
    expect(rfm.R['5']).toBe(rows.filter((row) => row[6] === '5').length)
    expect(Object.values(rfm.F)).not.toContain(0)
  })

  test('says what is wrong with a table', () => {
    const file = join(folder, 'bad.csv')
    writeFileSync(file, 'customer,date,amount\n1,2026-01-01,5\n2,yesterday,5\n')
    expect(run('tiers', file)).toMatchObject({ status: 1, stdout: '', stderr: 'row 3 is no order: 2,yesterday,5\n' })
    expect(run('tiers', file, '--cuts', 'all').status).toBe(1)
  })
})

describe('import-file', () => {
  test('prints one JSON object', () => {
    const { status, stdout } = run('import-file', 'exports/tmall-order-report.csv', '--shop', 's1')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      profile: 'tmall-order-report',
      encoding: 'utf-8',
      rows: 4,
      orders: 4,
      buyers: 0,
      rejected: [],
      totals: { currency: 'CNY', paidMinor: 21550, refundedMinor: 9450 },
      statuses: { 有付款时间: { state: 'paid', count: 2 } },
    })
  })

  test('names line and reason of rejected rows', () => {
    const { stdout } = run('import-file', 'exports/pdd-orders.csv')
    expect(JSON.parse(stdout).rejected).toEqual([{ line: 5, reason: expect.stringContaining('rounded-order-no') }])
  })

  test.each(['measure/tiers.ts', 'exports/missing.csv'])('refuses %s with a sentence and exit code 1', (file) => {
    const { status, stdout, stderr } = run('import-file', file)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.length).toBeGreaterThan(20)
  })
})
