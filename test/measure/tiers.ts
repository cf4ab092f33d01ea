/**
 * `npm run --silent tiers -- FILE.csv --cuts 75,95 [--as-of YYYY-MM-DD] [--out CUSTOMERS.csv]`: ABC classes and RFM scores of a
 * table of orders (customer, date, amount), by the product's own rooms. The day after the newest order is the default as-of.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type ClassifiedBuyer, type Cuts, classify } from '../../lib/buyers/abc'
import { type RfmScore, rfmByQuintiles, type Score } from '../../lib/buyers/rfm'
import { type Customer, customersOf, dayOf, dayText } from './customers'

const decimal = (minor: number) =>
  `${minor < 0 ? '-' : ''}${Math.trunc(Math.abs(minor) / 100)}.${String(Math.abs(minor) % 100).padStart(2, '0')}`

function countsOf(scores: readonly RfmScore[], of: 'r' | 'f' | 'm'): Record<string, number> {
  const counts = new Map<Score, number>()
  for (const score of scores) counts.set(score[of], (counts.get(score[of]) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => a - b).map(([score, count]) => [String(score), count]))
}

function customersCsv(
  customers: readonly Customer[],
  classified: readonly ClassifiedBuyer[],
  scores: readonly RfmScore[],
  cuts: Cuts,
  today: number,
): string {
  const byKey = new Map(customers.map((customer) => [customer.key, customer]))
  const scoreOf = new Map(scores.map((score) => [score.key, score]))
  const lines = classified.map(({ key, tier }) => {
    const { orders, amountMinor, firstDay, lastDay } = byKey.get(key) as Customer
    const { r, f, m } = scoreOf.get(key) as RfmScore
    const name = /[",\n]/.test(key) ? `"${key.replaceAll('"', '""')}"` : key
    return [
      name,
      orders,
      decimal(amountMinor),
      dayText(firstDay),
      dayText(lastDay),
      today - lastDay,
      r,
      f,
      m,
      tier,
    ].join(',')
  })
  return [`customer,orders,revenue,first,last,recency_days,r,f,m,abc_${cuts.join('_')}`, ...lines, ''].join('\n')
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { cuts: { type: 'string', default: '75,95' }, 'as-of': { type: 'string' }, out: { type: 'string' } },
  })
  const [file] = positionals
  if (!file)
    throw new Error('usage: npm run --silent tiers -- FILE.csv --cuts 75,95 [--as-of YYYY-MM-DD] [--out CUSTOMERS.csv]')
  const from = process.env.INIT_CWD ?? process.cwd()
  const cuts = values.cuts.split(',').map(Number)
  const [cutA, cutB] = cuts
  if (cuts.length !== 2 || cutA === undefined || cutB === undefined || cuts.some(Number.isNaN))
    throw new Error(`--cuts wants two numbers: ${values.cuts}`)
  const customers = customersOf(readFileSync(resolve(from, file), 'utf8'))
  const today = values['as-of']
    ? dayOf(values['as-of'])
    : customers.reduce((day, { lastDay }) => Math.max(day, lastDay), 0) + 1
  if (today === null) throw new Error(`--as-of is no date: ${values['as-of']}`)

  const { buyers: classified, classes: sums } = classify(customers, [cutA, cutB])
  const scores = rfmByQuintiles(
    customers.map(({ key, orders, amountMinor, lastDay }) => ({
      key,
      recencyDays: today - lastDay,
      frequency: orders,
      amountMinor,
    })),
  )
  const shown = (tier: 'A' | 'B' | 'C') => ({
    customers: sums[tier].customers,
    revenue: decimal(sums[tier].amountMinor),
  })
  const all = (score: Score) => scores.filter(({ r, f, m }) => r === score && f === score && m === score).length
  if (values.out)
    writeFileSync(resolve(from, values.out), customersCsv(customers, classified, scores, [cutA, cutB], today))
  console.log(
    JSON.stringify({
      customers: customers.length,
      revenue: decimal(customers.reduce((sum, { amountMinor }) => sum + amountMinor, 0)),
      classes: { A: shown('A'), B: shown('B'), C: shown('C') },
      rfm: { R: countsOf(scores, 'r'), F: countsOf(scores, 'f'), M: countsOf(scores, 'm'), n555: all(5), n111: all(1) },
    }),
  )
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
