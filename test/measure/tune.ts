/**
 * Sets the constants of lib/stage/tuning.ts on labelled conversations: `npx tsx test/measure/tune.ts FILE.jsonl`
 * prints what five folds give (set on four, measured on the fifth), then the constants set on all, to be written there by hand.
 */
import { loadModel } from '../../lib/stage/model'
import { probabilities, weigh } from '../../lib/stage/read-text'
import { STAGES } from '../../lib/stage/stage'
import { TUNING, type Tuning } from '../../lib/stage/tuning'
import { type ReadTurn, turnsOf } from '../../lib/stage/turns'
import { readConversations } from './conversations'
import { generator } from './learn'

const FOLDS = 5
const ROUNDS = 3

interface Sample {
  turns: ReadTurn[]
  /** Wanted probabilities of pre, in, after, na. */
  wanted: Record<'pre' | 'in' | 'after' | 'na', number>
  stage: string
  alt: string[]
}

const samples = process.argv
  .slice(2)
  .flatMap((file) => readConversations(file))
  .flatMap(({ messages, labels, raw }): Sample[] => {
    if (!labels || raw === 'unclear') return []
    const stages = [raw, raw, ...labels.alt].filter((one) => one !== 'unclear' || raw === 'na')
    const wanted = { pre: 0, in: 0, after: 0, na: 0 }
    for (const one of stages) wanted[one === 'unclear' ? 'na' : (one as 'pre')] += 1 / stages.length
    return [{ turns: turnsOf(messages), wanted, stage: raw!, alt: labels.alt }]
  })
const model = await loadModel()

const grid: [keyof Tuning | `prior.${'pre' | 'in' | 'after' | 'na'}`, number[]][] = [
  ['decay', [0.4, 0.5, 0.6, 0.7, 0.8]],
  ['lastingDecay', [0.75, 0.8, 0.85, 0.9, 0.95]],
  ['sellerWeight', [0.3, 0.5, 0.7, 0.9, 1.1]],
  ['modelWeight', [0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]],
  ['most', [1.5, 2, 2.5, 3, 4, 6]],
  ['overtaken', [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ['plainQuestion', [0, 0.3, 0.6, 0.9, 1.2]],
  ['prior.pre', [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ['prior.in', [-0.4, -0.2, 0, 0.2, 0.4]],
  ['prior.na', [-2.5, -2, -1.5, -1, -0.5]],
]

function withValue(tuning: Tuning, name: string, value: number): Tuning {
  return name.startsWith('prior.')
    ? { ...tuning, prior: { ...tuning.prior, [name.slice(6)]: value } }
    : { ...tuning, [name]: value }
}

/** Mean log-loss: smooth, so that a few dozen conversations can steer it. */
function loss(tuning: Tuning, some: Sample[]): number {
  let sum = 0
  for (const { turns, wanted } of some) {
    const odds = probabilities(weigh(turns, tuning, model))
    for (const matter of ['pre', 'in', 'after', 'na'] as const)
      sum -= wanted[matter] * Math.log(Math.max(odds[matter], 1e-4))
  }
  return sum / some.length
}

function tuned(some: Sample[]): Tuning {
  let best: Tuning = TUNING
  let least = loss(best, some)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, values] of grid) {
      for (const value of values) {
        const tried = withValue(best, name, value)
        const now = loss(tried, some)
        if (now < least - 1e-4) [best, least] = [tried, now]
      }
    }
  }
  return best
}

function score(tuning: Tuning, some: Sample[]): [number, number, number] {
  let strict = 0
  let defensible = 0
  let staged = 0
  for (const { turns, stage, alt } of some) {
    if (stage === 'na') continue
    staged++
    const odds = probabilities(weigh(turns, tuning, model))
    const said = [...STAGES].sort((a, b) => odds[b] - odds[a])[0]!
    if (said === stage) strict++
    if (said === stage || alt.includes(said)) defensible++
  }
  return [strict, defensible, staged]
}

const random = generator(3)
const folds = samples.map(() => Math.floor(random() * FOLDS))
const total = [0, 0, 0]
for (let fold = 0; fold < FOLDS; fold++) {
  const tuning = tuned(samples.filter((_, i) => folds[i] !== fold))
  score(
    tuning,
    samples.filter((_, i) => folds[i] === fold),
  ).forEach((value, i) => {
    total[i]! += value
  })
}
console.log(
  `${FOLDS} folds: strict ${(total[0]! / total[2]!).toFixed(3)}, defensible ${(total[1]! / total[2]!).toFixed(3)} of ${total[2]}`,
)
const all = tuned(samples)
const [strict, defensible, staged] = score(all, samples)
console.log(
  `set on all: strict ${(strict / staged).toFixed(3)}, defensible ${(defensible / staged).toFixed(3)}, log-loss ${loss(TUNING, samples).toFixed(4)} → ${loss(all, samples).toFixed(4)}`,
)
console.log(JSON.stringify(all, null, 2))
