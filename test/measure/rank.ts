/**
 * How often a right reply stands among the first: `npx tsx test/measure/rank.ts FILE.jsonl [--worst] [--half tuned|held]`.
 * The judgements, conversation → codes of the default pack, are in `test/corpora/ranking.json`; the conversations are not here.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { loadModel } from '../../lib/stage/model'
import { type Conversation, readConversations } from './conversations'
import { fileArgument, option } from './lines'
import { defaultLibrary, suggestFor } from './suggest-lines'

const RANKS = [1, 3, 5] as const
/** Ranks beyond this are as good as missing. */
const DEEPEST = 12

interface Ranked {
  conversation: Conversation
  right: string[]
  shown: string[]
  /** Place of the first right reply, from 1; infinite where none is shown. */
  place: number
  held: boolean
}

/** Half of the conversations, by an odd digest of the id, is never looked at while tuning. */
const isHeld = (id: string) => (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 1

const judged: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('../corpora/ranking.json', import.meta.url), 'utf8'),
)
const model = await loadModel()
const library = defaultLibrary('zh-CN')
const codes = new Set(library.map((reply) => reply.code))
const unknown = Object.values(judged)
  .flat()
  .filter((code) => !codes.has(code))
if (unknown.length > 0) throw new Error(`No such replies: ${[...new Set(unknown)].join(' ')}`)

const took: number[] = []
const ranked = readConversations(fileArgument('rank')).flatMap((conversation): Ranked[] => {
  const right = judged[conversation.id]
  if (!right) return []
  const began = performance.now()
  const { suggestions } = suggestFor(conversation, library, { locale: 'zh-CN', policy: 'receipt', now: 0, model })
  took.push(performance.now() - began)
  const shown = suggestions.slice(0, DEEPEST).map(({ reply }) => reply.code)
  const at = shown.findIndex((code) => right.includes(code))
  const place = at < 0 ? Number.POSITIVE_INFINITY : at + 1
  return [{ conversation, right, shown, place, held: isHeld(conversation.id) }]
})
if (ranked.length === 0) throw new Error('The file holds none of the judged conversations')

function line(name: string, some: Ranked[]) {
  const hits = RANKS.map((rank) => {
    const share = some.filter(({ place }) => place <= rank).length / some.length
    return `hit@${rank} ${share.toFixed(3)}`
  })
  console.log(`${name.padEnd(18)} n ${String(some.length).padStart(3)}  ${hits.join('  ')}`)
}

/** One line for each value of `name`, the most frequent first. */
function lines(title: string, some: Ranked[], name: (one: Ranked) => string) {
  console.log(`\n${title}`)
  const groups = [...new Set(some.map(name))].map((value) => ({
    value,
    group: some.filter((one) => name(one) === value),
  }))
  for (const { value, group } of groups.sort((a, b) => b.group.length - a.group.length)) line(value, group)
}

line('all', ranked)
const tuned = ranked.filter(({ held }) => !held)
const held = ranked.filter(({ held }) => held)
if (tuned.length > 0) line('tuned on', tuned)
if (held.length > 0) line('held out', held)
lines('by stage as labelled', ranked, ({ conversation }) => conversation.labels?.stage ?? '–')
lines('by topic as labelled', ranked, ({ conversation }) => conversation.labels?.topic ?? '–')
took.sort((a, b) => a - b)
console.log(`\nreading and ranking, p95 ${took[Math.floor(took.length * 0.95)]?.toFixed(2)} ms each`)

if (process.argv.includes('--worst')) {
  const half = option('half') ?? 'tuned'
  const misses = (half === 'held' ? held : tuned).filter(({ place }) => place > 3).sort((a, b) => b.place - a.place)
  console.log(`\nnot among the first three (${misses.length}):`)
  for (const { conversation, right, shown } of misses) {
    console.log(`${conversation.id}  wanted ${right.join(' ')}  shown ${shown.slice(0, 5).join(' ')}`)
    const last = conversation.messages.slice(-3)
    console.log(
      `    ${last.map(({ speaker, text }) => `${speaker === 'buyer' ? '买' : '卖'} ${text.slice(0, 50)}`).join(' ⏎ ')}`,
    )
  }
}
