/** Compares what the buyer said, in the chat and in 买家留言, with what was ordered (S16). */
import type { Message } from '../chat/chat'
import { isMasked } from '../text'
import { addressParts, changesAddress, compareAddresses } from './address-words'
import type { CheckAttribute, CheckResult, CheckState } from './checklist'
import { clausesOf } from './clauses'
import { samePhone, sameRecipient } from './contact-words'
import { Listener } from './listen'
import { ORDER_CONFIRMATION } from './lists/order-confirmation'
import { type NoteAttribute, notesIn, sameNote } from './note-words'
import type { CheckedOrder, OrderedItem } from './ordered'
import type { Statement } from './statement'
import { sameValue } from './values-in'

const WORST: CheckState[] = ['match', 'open', 'uncheckable', 'mismatch']

interface Verdict {
  state: CheckState
  said: string | null
  by: Statement | null
}

const OPEN: Verdict = { state: 'open', said: null, by: null }

/** The buyer's standing words on one attribute of one item: the last want wins, a later refusal or withdrawal undoes it. */
function standing(statements: Statement[], attribute: CheckAttribute, item: number | null) {
  let wants: Statement[] = []
  let rejects: Statement[] = []
  let withdrawn: Statement | null = null
  for (const one of statements) {
    if (one.attribute === '*') {
      if (wants.length + rejects.length > 0) withdrawn = one
      wants = []
      rejects = []
      continue
    }
    if (one.attribute !== attribute || (one.item !== null && item !== null && one.item !== item)) continue
    withdrawn = null
    if (one.stance === 'reject') {
      wants = wants.filter((want) => !sameValue(attribute, one.value, want.value))
      rejects.push(one)
    } else {
      rejects = rejects.filter(
        (reject) => reject.breath === one.breath && !sameValue(attribute, reject.value, one.value),
      )
      // Two values in one breath are two pieces; in the next breath it is a change of mind.
      wants = wants.filter((want) => want.breath === one.breath && want.value !== one.value)
      wants.push(one)
    }
  }
  return { wants, rejects, withdrawn }
}

function checkValue(statements: Statement[], attribute: CheckAttribute, items: OrderedItem[], i: number): Verdict {
  const ordered = items[i]?.values.get(attribute)
  if (ordered === undefined) return { state: 'match', said: null, by: null }
  const { wants, rejects, withdrawn } = standing(statements, attribute, i)
  const elsewhere = (want: Statement) =>
    want.item === null &&
    items.length > 1 &&
    !/都|全/.test(want.quote) &&
    items.some((item) => sameValue(attribute, want.value, item.values.get(attribute) ?? ''))
  const wrong = wants.filter((want) => !sameValue(attribute, want.value, ordered) && !elsewhere(want))
  if (wrong.length > 0) {
    return {
      state: 'mismatch',
      said: [...new Set(wrong.map((want) => want.value))].join('、'),
      by: wrong.at(-1) ?? null,
    }
  }
  const own = wants.find((want) => sameValue(attribute, want.value, ordered))
  if (own) return { state: 'match', said: own.value, by: own }
  const refused = rejects.find(
    (reject) => sameValue(attribute, reject.value, ordered) && (items.length === 1 || reject.item === i),
  )
  if (refused && wants.length === 0) return { state: 'mismatch', said: `不要${refused.value}`, by: refused }
  return withdrawn ? { state: 'match', said: ordered, by: withdrawn } : OPEN
}

function checkQuantity(statements: Statement[], items: OrderedItem[]): Verdict {
  const total = items.reduce((sum, item) => sum + item.quantity, 0)
  const said = statements.filter((one) => one.attribute === 'quantity' || one.attribute === '*')
  const last = said.at(-1)
  if (!last) return OPEN
  if (last.attribute === '*') return said.length > 1 ? { state: 'match', said: String(total), by: last } : OPEN
  // Every item's own count still stands when the last word was about another item.
  const standing = last.item === null ? [last] : items.flatMap((_, i) => said.findLast((one) => one.item === i) ?? [])
  const verdicts = standing.map((want): Verdict => {
    const ordered = want.item === null ? total : (items[want.item]?.quantity ?? total)
    if (want.difference !== undefined) return { state: 'mismatch', said: String(ordered + want.difference), by: want }
    const count = Number(want.value)
    const fits =
      count === ordered || (want.item === null && items.length > 1 && items.some((item) => item.quantity === count))
    return { state: fits ? 'match' : 'mismatch', said: want.value, by: want }
  })
  return verdicts.find((verdict) => verdict.state === 'mismatch') ?? verdicts.at(-1) ?? OPEN
}

function checkContact(
  statements: Statement[],
  attribute: 'recipient' | 'phone' | 'address',
  ordered: string | undefined,
): Verdict | null {
  const want = statements.findLast((one) => one.attribute === attribute && one.stance === 'want')
  if (ordered === undefined || ordered === '')
    return want ? { state: 'open', said: want.value || null, by: want } : null
  if (isMasked(ordered)) return { state: 'uncheckable', said: want?.value || null, by: want ?? null }
  if (!want) return OPEN
  if (want.value === '') return { state: 'open', said: null, by: want }
  const verdict = (same: boolean): Verdict => ({ state: same ? 'match' : 'mismatch', said: want.value, by: want })
  if (attribute === 'recipient') return verdict(sameRecipient(want.value, ordered))
  if (attribute === 'phone') return verdict(samePhone(want.value, ordered))
  const compared = compareAddresses(addressParts(want.value), addressParts(ordered), ordered)
  // Another place in words that the order does not hold: 小区改成万科城市花园.
  if (compared === 'unknown' && changesAddress(want.quote)) return verdict(false)
  return compared === 'unknown' ? { state: 'open', said: want.value, by: want } : verdict(compared === 'same')
}

/** What 买家留言 itself says about date, gift, invoice and price. */
function notedIn(message: string | undefined): Map<NoteAttribute, string> {
  const notes = (message ? clausesOf(message) : []).flatMap((clause) => notesIn(clause.text))
  return new Map(notes.map((note) => [note.attribute, note.value]))
}

function checkNote(
  statements: Statement[],
  attribute: NoteAttribute,
  noted: string | undefined,
  message: string | undefined,
): Verdict | null {
  const want = statements.findLast((one) => one.attribute === attribute && !(message?.includes(one.quote) ?? false))
  if (!want) return noted === undefined ? null : OPEN
  if (noted === undefined) return { state: 'open', said: want.value, by: want }
  return { state: sameNote(attribute, want.value, noted) ? 'match' : 'mismatch', said: want.value, by: want }
}

function result(attribute: CheckAttribute, ordered: string | null, { state, said, by }: Verdict): CheckResult {
  return {
    attribute,
    state,
    ordered,
    said,
    quote: by?.quote ?? null,
    ...(by?.at === undefined ? {} : { at: by.at }),
  }
}

/** One row per attribute in the order of the checklist; with several items the worst state of each attribute. */
export function checkOrder(order: CheckedOrder, messages: Message[], _now: number): CheckResult[] {
  const listener = new Listener(order)
  const statements = listener.listen(messages)
  const { items } = listener
  const results: CheckResult[] = []
  for (const attribute of listener.attributes) {
    const verdicts = items.map((_, i) => checkValue(statements, attribute, items, i))
    const relevant = verdicts.filter((_, i) => items[i]?.values.has(attribute))
    const worst = relevant.reduce((a, b) => (WORST.indexOf(b.state) > WORST.indexOf(a.state) ? b : a))
    const ordered = [...new Set(items.flatMap((item) => item.values.get(attribute) ?? []))].join('、')
    const wrongItem = worst.state === 'mismatch' ? items[verdicts.indexOf(worst)]?.values.get(attribute) : undefined
    results.push(result(attribute, wrongItem ?? ordered, worst))
  }
  if (items.length > 0) {
    const total = items.reduce((sum, item) => sum + item.quantity, 0)
    results.push(result('quantity', String(total), checkQuantity(statements, items)))
  }
  for (const attribute of ['recipient', 'phone', 'address'] as const) {
    const verdict = checkContact(statements, attribute, order[attribute])
    if (verdict) results.push(result(attribute, order[attribute] || null, verdict))
  }
  if (order.buyerMessage?.trim()) results.push(result('buyer_message', order.buyerMessage, OPEN))
  const noted = notedIn(order.buyerMessage)
  for (const row of ORDER_CONFIRMATION.filter((one) => one.fromMessage)) {
    const attribute = row.attribute as NoteAttribute
    const verdict = checkNote(statements, attribute, noted.get(attribute), order.buyerMessage)
    if (verdict) results.push(result(attribute, noted.get(attribute) ?? null, verdict))
  }
  return results
}
