/** From a row's words and dates to one state, by the profile's table; remembered, because words repeat a million times. */
import type { OrderState } from '../orders/order'
import { wordTable } from '../orders/words'
import { STATUS_WORDS } from '../orders/words/status-words'
import { folded } from '../text'
import type { ExportProfile, Field, StatusRule } from './profile'

export interface StatusEvidence {
  status: string
  subStatus: string
  afterSale: string
  closeReason: string
  cancelType: string
  refund: 'none' | 'some' | 'full'
  /** Field filled? Asked only for the fields that the rules name. */
  has(field: Field): boolean
  /** Is there a column for it at all? */
  asks(field: Field): boolean
}

export interface StatusReading {
  state: OrderState
  /** The source's words that decided, joined by ` / `. */
  raw: string
  /** False: the words are not in the profile; the state rests on the dates. */
  known: boolean
  weak: boolean
}

const WORD_KEYS = ['status', 'subStatus', 'afterSale', 'closeReason', 'cancelType'] as const
type WordKey = (typeof WORD_KEYS)[number]

interface PreparedRule extends Omit<StatusRule, WordKey> {
  words: [key: WordKey, patterns: { text: string; inside: boolean }[]][]
}

function prepared(rule: StatusRule): PreparedRule {
  const { status, subStatus, afterSale, closeReason, cancelType, ...rest } = rule
  const written = { status, subStatus, afterSale, closeReason, cancelType }
  return {
    ...rest,
    words: WORD_KEYS.flatMap((key) => {
      const patterns = written[key]?.map((word) => {
        const inside = word.length > 2 && word.startsWith('*') && word.endsWith('*')
        return { text: folded(inside ? word.slice(1, -1) : word), inside }
      })
      return patterns ? [[key, patterns] as PreparedRule['words'][number]] : []
    }),
  }
}

/** Longer than any marketplace's word: what stands there is not one. */
const MAX_WORD = 100

/** A reader for one profile; keep it for a whole file. */
export function statusReader(profile: ExportProfile): (evidence: StatusEvidence) => StatusReading {
  const rules = profile.rules.map(prepared)
  const asked = [...new Set(profile.rules.flatMap((rule) => [...(rule.has ?? []), ...(rule.lacks ?? [])]))]
  const dated: Field[] = ['completedAt', 'deliveredAt', 'shippedAt', 'paidAt', 'closedAt']
  const fields = [...new Set([...asked, ...dated])]
  const words = STATUS_WORDS[profile.marketplace]
  const table = words ? wordTable(profile.marketplace, words) : new Map<string, OrderState>()
  const remembered = new Map<string, StatusReading>()

  return (evidence) => {
    let key = `${evidence.status}\u0001${evidence.subStatus}\u0001${evidence.afterSale}\u0001${evidence.closeReason}\u0001${evidence.cancelType}\u0001${evidence.refund}`
    for (const field of fields) key += evidence.has(field) ? '1' : '0'
    let reading = remembered.get(key)
    if (!reading) {
      reading = decide(evidence, rules, profile, table)
      if (remembered.size > 5000) remembered.clear()
      if (key.length < 500) remembered.set(key, reading)
    }
    return reading
  }
}

function decide(
  evidence: StatusEvidence,
  rules: PreparedRule[],
  profile: ExportProfile,
  table: Map<string, OrderState>,
): StatusReading {
  for (const rule of rules) {
    if (rule.refund && (evidence.refund === 'none' || (rule.refund === 'full' && evidence.refund !== 'full'))) continue
    if (
      rule.has?.some((field) => !evidence.has(field)) ||
      rule.lacks?.some((field) => evidence.has(field) || !evidence.asks(field))
    )
      continue
    const fits = rule.words.every(([key, patterns]) => {
      const word = folded(evidence[key])
      return patterns.some(({ text, inside }) => (inside ? word.includes(text) : word === text))
    })
    if (!fits) continue
    return { state: rule.state, raw: rawOf(evidence, rule), known: true, weak: rule.weak === true }
  }
  for (const column of profile.wordColumns) {
    const state = table.get(folded(evidence[column]))
    if (state) {
      const raw =
        column === 'status' || evidence.status === '' ? evidence[column] : `${evidence.status} / ${evidence[column]}`
      return { state, raw: raw.slice(0, MAX_WORD), known: true, weak: false }
    }
  }
  const raw = (evidence.status || evidence.subStatus).slice(0, MAX_WORD)
  return { state: stateByDates(evidence), raw, known: false, weak: raw === '' }
}

/** The words a rule looked at; the status word always, even where another column decided. */
function rawOf(evidence: StatusEvidence, rule: PreparedRule): string {
  const said = [
    evidence.status,
    ...rule.words.filter(([key]) => key !== 'status').map(([key]) => evidence[key]),
  ].filter(Boolean)
  if (rule.says && (said.length === 0 || rule.refund)) said.push(rule.says)
  return said.join(' / ').slice(0, MAX_WORD)
}

function stateByDates(evidence: StatusEvidence): OrderState {
  if (evidence.refund === 'full') return 'refunded'
  if (evidence.has('closedAt')) return 'closed'
  if (evidence.has('completedAt')) return 'completed'
  if (evidence.has('deliveredAt')) return 'delivered'
  if (evidence.has('shippedAt')) return 'shipped'
  return evidence.has('paidAt') ? 'paid' : 'unpaid'
}
