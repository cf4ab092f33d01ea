/** Reads a conversation for what the buyer said about the order: the 买家留言 first, then the chat, in order. */

import type { Message } from '../chat/chat'
import { addressIn, changesAddress } from './address-words'
import type { CheckAttribute } from './checklist'
import { affirms, type Clause, clausesOf, followsAdvice, stancesIn, withdraws } from './clauses'
import type { Mention } from './colour-words'
import { phoneIn, recipientIn } from './contact-words'
import { notesIn } from './note-words'
import { type CheckedOrder, kindsIn, type OrderedItem, orderedAttributes, orderedItems } from './ordered'
import { countsIn } from './quantity-words'
import { plainOf } from './remember'
import { agreedWith, chosenFrom } from './seller-words'
import type { Statement } from './statement'
import { type Mentions, sameValue, valuesIn } from './values-in'

/** More than this is not read: the newest messages carry the order. */
const MESSAGE_LIMIT = 200

interface Voice {
  text: string
  at?: number
  /** What the seller said just before. */
  answering: string | null
}

function voicesOf(order: CheckedOrder, messages: Message[]): Voice[] {
  const voices: Voice[] = []
  if (order.buyerMessage?.trim()) voices.push({ text: order.buyerMessage, at: order.placedAt, answering: null })
  let seller: string[] = []
  let heard = true
  for (const message of messages.slice(-MESSAGE_LIMIT)) {
    if (message.speaker === 'system') continue
    if (message.speaker === 'buyer') {
      voices.push({ text: message.text, at: message.at, answering: seller.length > 0 ? seller.join('\n') : null })
      heard = true
    } else {
      if (heard) seller = []
      heard = false
      seller.push(message.text)
    }
  }
  return voices
}

/** Words that only an address or a phone number carries: such a clause is not searched for sizes and counts. */
const CONTACT_CLAUSE =
  /(?:1[3-9]\d|09\d{2})[\s-]?\d{3,4}[\s-]?\d{3,4}|\d\s*(?:幢|栋|号楼|单元|室|座)|(?:路|街|大道|巷)\s*\d+号?|尾号|收货人|收件人|详细地址|所在地区/

/** 拍了两条…什么时候发: the count is stated, the question is about the parcel. */
const BOUGHT_COUNT = /(?:拍|买|订)了[\d一二两三四五六七八九十]+.*(?:发|到|寄)/

type Add = (statement: Omit<Statement, 'breath' | 'at'>) => void

export class Listener {
  readonly statements: Statement[] = []
  readonly items: OrderedItem[]
  readonly attributes: CheckAttribute[]
  private breath = 0

  constructor(private readonly order: CheckedOrder) {
    this.items = orderedItems(order)
    this.attributes = orderedAttributes(this.items)
  }

  listen(messages: Message[]): Statement[] {
    for (const voice of voicesOf(this.order, messages)) this.hear(voice)
    return this.statements
  }

  private hear(voice: Voice): void {
    const { text, at, answering } = voice
    const add: Add = (statement) => this.statements.push({ ...statement, breath: this.breath, at })
    this.breath++
    if (answering !== null) {
      const agreed = affirms(text)
      const takesAdvice = followsAdvice(text)
      if (agreed !== null || takesAdvice) {
        const agreement = takesAdvice ? 'advice' : agreed === 'ok' ? 'ok' : 'yes'
        for (const one of agreedWith(answering, this.order, this.items, this.attributes, agreement)) {
          add({ ...one, stance: 'want', item: null, quote: text.trim() })
        }
      }
      for (const one of chosenFrom(answering, text, this.items, this.attributes)) {
        add({ ...one, stance: 'want', item: null, quote: text.trim() })
      }
    }
    this.hearContact(text, add)
    const asked = answering !== null && /[?？]|什么|哪|多大|还是|吗|呢/.test(answering)
    const clauses = clausesOf(text)
    // 一件黑的 两件白的: parts of one order, not a change of mind.
    const inParts = clauses.filter((clause) => countsIn(clause.text, []).length > 0).length > 1
    let before = ''
    for (const clause of clauses) {
      if (!inParts) this.breath++
      // 抬头改一下 + the company alone in the next clause.
      const about = /抬头|发票/.test(before) ? `抬头 ${clause.text}` : clause.text
      for (const note of notesIn(about)) add({ ...note, stance: 'want', item: null, quote: clause.quote })
      this.hearClause(clause, asked, inParts, add)
      before = clause.text
    }
    if (inParts) this.hearParts(clauses, add)
  }

  private hearContact(text: string, add: Add): void {
    const quote = text.trim()
    const recipient = recipientIn(text)
    if (recipient) add({ attribute: 'recipient', value: recipient.value, stance: 'want', item: null, quote })
    const phone = phoneIn(text)
    if (phone) add({ attribute: 'phone', value: phone.value, stance: 'want', item: null, quote })
    const address = addressIn(text)
    if (address) add({ attribute: 'address', value: address.value, stance: 'want', item: null, quote })
    else if (changesAddress(text)) add({ attribute: 'address', value: '', stance: 'want', item: null, quote })
  }

  private hearClause(clause: Clause, asked: boolean, inParts: boolean, add: Add): void {
    const { text, quote } = clause
    if (withdraws(text)) add({ attribute: '*', value: '', stance: 'withdraw', item: null, quote })
    if (CONTACT_CLAUSE.test(text) || this.isOtherGoods(text)) return
    const mentions = valuesIn(text, this.items, this.attributes)
    const all = [...mentions.values()].flat().sort((a, b) => a.start - b.start)
    const item = this.itemOf(text, mentions)
    let wantsValue = false
    for (const [attribute, values] of mentions) {
      for (const { mention, stance } of stancesIn(text, values, all, asked)) {
        if (stance === 'talk') continue
        if (stance === 'want') wantsValue = true
        add({ attribute, value: shownValue(attribute, mention, text), stance, item, quote })
      }
    }
    if (!inParts || item !== null) this.hearCount(clause, all, item, wantsValue, add)
  }

  /** Several counts in one message: parts that add up, a whole with its parts, or a correction, whose last word holds. */
  private hearParts(clauses: Clause[], add: Add): void {
    const total = this.items.reduce((sum, one) => sum + one.quantity, 0)
    const counts: { count: number; quote: string }[] = []
    let values = 0
    for (const { text, quote } of clauses) {
      if (CONTACT_CLAUSE.test(text) || this.isOtherGoods(text) || isAsking(text)) continue
      const mentions = valuesIn(text, this.items, this.attributes)
      values += mentions.size
      if (this.itemOf(text, mentions) !== null) continue
      for (const { count } of countsIn(text, [...mentions.values()].flat())) if (count) counts.push({ count, quote })
    }
    const [first, ...rest] = counts
    const last = counts.at(-1)
    if (!first || !last) return
    const sum = (list: { count: number }[]) => list.reduce((all, one) => all + one.count, 0)
    const said =
      sum(counts) === total ? total : first.count === sum(rest) ? first.count : values > 1 ? null : last.count
    if (said === null) return
    add({ attribute: 'quantity', value: String(said), stance: 'want', item: null, quote: last.quote })
  }

  private hearCount(
    { text, quote }: Clause,
    spans: Mention[],
    item: number | null,
    wantsValue: boolean,
    add: Add,
  ): void {
    const counts = countsIn(text, spans)
    const total = this.items.reduce((sum, one) => sum + one.quantity, 0)
    const count = counts[0]
    if (!count || (isAsking(text) && !BOUGHT_COUNT.test(text))) return
    // 一条黑的一条灰的: the parts of an order, not its size.
    if (counts.length > 1 && counts.reduce((sum, one) => sum + (one.count ?? 0), 0) !== total) return
    const value = counts.length > 1 ? total : count.count
    const ordered = item === null ? total : (this.items[item]?.quantity ?? total)
    if (value !== null && wantsValue && !count.whole && value < ordered) return
    add({
      attribute: 'quantity',
      value: value === null ? '' : String(value),
      difference: value === null ? count.difference : undefined,
      stance: 'want',
      item,
      quote,
    })
  }

  /** The clause is about a kind of goods that was not ordered. */
  private isOtherGoods(text: string): boolean {
    const named = kindsIn(text)
    if (named.size === 0 || this.items.every((item) => item.kinds.size === 0)) return false
    return !this.items.some((item) => item.kinds.size === 0 || [...item.kinds].some((kind) => named.has(kind)))
  }

  /** The item a clause is about: by its kind of goods, else by a colour that only one of them has. */
  private itemOf(text: string, mentions: Mentions): number | null {
    if (this.items.length < 2) return null
    const named = kindsIn(text)
    const byKind = this.items.flatMap((item, i) => ([...item.kinds].some((kind) => named.has(kind)) ? [i] : []))
    if (byKind.length === 1) return byKind[0] ?? null
    const colours = mentions.get('colour') ?? []
    if (colours.length === 0 || mentions.size < 2) return null
    const byColour = this.items.flatMap((item, i) => {
      const ordered = item.values.get('colour')
      return ordered !== undefined && colours.some((colour) => sameValue('colour', colour.value, ordered)) ? [i] : []
    })
    return byColour.length === 1 ? (byColour[0] ?? null) : null
  }
}

/** Latin words stay as the buyer wrote them. */
function shownValue(attribute: CheckAttribute, mention: Mention, text: string): string {
  const word = text.slice(mention.start, mention.end)
  return attribute === 'colour' && /^[a-z ]+$/.test(word) ? word : mention.value
}

function isAsking(text: string): boolean {
  const plain = plainOf(text)
  return /[?？]|多少|几|优惠|便宜|怎么|什么|意思|包邮|(?:吗|么|不)$/.test(plain) && !/改|换|对吗|对吧/.test(plain)
}
