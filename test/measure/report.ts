/** Compares readings with labels: how often right, in what they err, and whether certainty means what it says. */
import type { StageReading } from '../../lib/stage/stage'
import type { Conversation, Labels } from './conversations'
import { inWords } from './reason-words'

const KINDS = ['pre', 'in', 'after', 'unclear'] as const
const WORST = 20

interface Case {
  conversation: Conversation
  labels: Labels
  reading: StageReading
}

export function report(conversations: readonly Conversation[], readings: readonly StageReading[]): void {
  const cases = conversations.flatMap((conversation, i): Case[] =>
    conversation.labels ? [{ conversation, labels: conversation.labels, reading: readings[i]! }] : [],
  )
  if (cases.length === 0) throw new Error('The file carries no labels')
  const sources = [...new Set(cases.map(sourceOf))].sort()
  for (const source of [...sources, 'all'])
    stageLine(source, source === 'all' ? cases : cases.filter((one) => sourceOf(one) === source))
  others(cases)
  confusion(cases)
  reliability(cases)
  worst(cases)
}

/** The corpus a snapshot comes from: its id up to the first dash. */
const sourceOf = ({ conversation }: Case) => conversation.id.split('-')[0] ?? ''
const share = (part: number, whole: number) => (whole === 0 ? '  –  ' : (part / whole).toFixed(3))
const strict = ({ labels, reading }: Case) => reading.stage === labels.stage
const defensible = (one: Case) => strict(one) || one.labels.alt.includes(one.reading.stage)

function stageLine(source: string, cases: Case[]) {
  const staged = cases.filter(({ labels }) => labels.stage !== 'unclear')
  const scores = f1(
    staged,
    KINDS.slice(0, 3),
    ({ labels }) => labels.stage,
    ({ reading }) => reading.stage,
  )
  const macro = scores.reduce((sum, { score }) => sum + score, 0) / scores.length
  console.log(
    `stage ${source.padEnd(5)} n ${String(staged.length).padStart(4)}  strict ${share(staged.filter(strict).length, staged.length)}  defensible ${share(staged.filter(defensible).length, staged.length)}  macro-F1 ${macro.toFixed(3)}`,
  )
}

function others(cases: Case[]) {
  const said = cases.filter(({ reading }) => reading.stage === 'unclear')
  const truly = said.filter(defensible)
  const are = cases.filter(({ labels }) => labels.stage === 'unclear')
  console.log(
    `unclear     precision ${share(truly.length, said.length)} (strict ${share(said.filter(strict).length, said.length)}, said ${said.length})  recall ${share(are.filter(strict).length, are.length)}`,
  )
  const topical = cases.filter(({ labels }) => labels.topic)
  const among = (n: number) =>
    topical.filter(({ labels, reading }) => reading.topics.slice(0, n).includes(labels.topic!)).length
  console.log(`topic       hit@1 ${share(among(1), topical.length)}  hit@3 ${share(among(3), topical.length)}`)
  const moody = cases.filter(({ labels }) => labels.mood)
  const moods = f1(
    moody,
    ['calm', 'impatient', 'angry', 'happy'],
    ({ labels }) => labels.mood!,
    ({ reading }) => reading.mood,
  )
  console.log(
    `mood        accuracy ${share(moody.filter(({ labels, reading }) => labels.mood === reading.mood).length, moody.length)}  macro-F1 ${(moods.reduce((sum, { score }) => sum + score, 0) / moods.length).toFixed(3)}  (${moods.map(({ name, score }) => `${name} ${score.toFixed(2)}`).join(', ')})`,
  )
  const stepped = cases.filter(({ labels }) => labels.step)
  console.log(
    `step        accuracy ${share(stepped.filter(({ labels, reading }) => labels.step === reading.step).length, stepped.length)} of ${stepped.length}`,
  )
}

function f1<K extends string>(
  cases: Case[],
  names: readonly K[],
  wanted: (one: Case) => string,
  read: (one: Case) => string,
): { name: K; score: number }[] {
  return names
    .map((name) => {
      const right = cases.filter((one) => wanted(one) === name && read(one) === name).length
      const total =
        cases.filter((one) => wanted(one) === name).length + cases.filter((one) => read(one) === name).length
      return { name, total, score: total === 0 ? 1 : (2 * right) / total }
    })
    .map(({ name, score }) => ({ name, score }))
}

function confusion(cases: Case[]) {
  console.log(`\nlabelled \\ read ${KINDS.map((kind) => kind.padStart(8)).join('')}`)
  for (const wanted of KINDS) {
    const row = cases.filter(({ labels }) => labels.stage === wanted)
    console.log(
      `${wanted.padEnd(15)} ${KINDS.map((kind) => String(row.filter(({ reading }) => reading.stage === kind).length).padStart(8)).join('')}`,
    )
  }
}

/** In each band of certainty: how sure the readings were on average, and how often they were right. */
function reliability(cases: Case[]) {
  console.log('\ncertainty     n   said  strict  defensible')
  for (const [from, to] of [
    [0, 0.5],
    [0.5, 0.6],
    [0.6, 0.7],
    [0.7, 0.8],
    [0.8, 0.9],
    [0.9, 1.01],
  ] as const) {
    const band = cases.filter(({ reading }) => reading.confidence >= from && reading.confidence < to)
    const said = band.reduce((sum, { reading }) => sum + reading.confidence, 0)
    console.log(
      `${from.toFixed(1)}–${Math.min(to, 1).toFixed(1)}   ${String(band.length).padStart(6)}  ${share(said, band.length)}  ${share(band.filter(strict).length, band.length)}   ${share(band.filter(defensible).length, band.length)}`,
    )
  }
}

function worst(cases: Case[]) {
  const wrong = cases
    .filter((one) => !strict(one))
    .sort((a, b) => Number(defensible(a)) - Number(defensible(b)) || b.reading.confidence - a.reading.confidence)
  console.log(`\nworst of ${wrong.length} that differ from the label (✗ not defensible either):`)
  for (const one of wrong.slice(0, WORST)) {
    const { conversation, labels, reading } = one
    console.log(
      `${defensible(one) ? '~' : '✗'} ${conversation.id}  ${[labels.stage, ...labels.alt].join('/')} read as ${reading.stage} ${reading.confidence.toFixed(2)}: ${reading.reasons.map(inWords).join(' · ')}`,
    )
    console.log(
      `    ${conversation.messages
        .slice(-4)
        .map(({ speaker, text }) => `${speaker === 'buyer' ? '买' : '卖'} ${text.slice(0, 60)}`)
        .join(' ⏎ ')}`,
    )
  }
}
