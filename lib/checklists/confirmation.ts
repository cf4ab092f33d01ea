/** The text that asks the buyer to confirm the order (S16): it names an open mismatch, and prints no more of a contact than is safe. */
import type { Order } from '../orders/order'
import { addressWithoutDoor } from '../replies/address-text'
import type { Locale } from '../replies/reply'
import { isMasked, maskPhone, shown } from '../text'
import type { CheckResult } from './checklist'
import { CONFIRMATION_WORDS, type ConfirmationWords } from './confirmation-words'
import { attributeOf } from './ordered'

export interface ConfirmationSources {
  order: Pick<Order, 'items' | 'recipient' | 'phone' | 'address'>
  results: CheckResult[]
  shop: { fullContact: boolean }
  locale: Locale
  /** Epoch ms. */
  now: number
}

/** 藏青色 L 码: colour and size of an item, then its other attributes as written. */
function itemText(item: Order['items'][number], words: ConfirmationWords): string {
  const values = Object.entries(item.attributes).map(([name, value]) => ({
    attribute: attributeOf(name),
    value: shown(value),
  }))
  const rank = (attribute: string) => (attribute === 'colour' ? 0 : attribute === 'size' ? 1 : 2)
  values.sort((a, b) => rank(a.attribute) - rank(b.attribute))
  const text = values.map(({ attribute, value }) => (attribute === 'size' ? words.size(value) : value)).join(' ')
  return text || shown(item.sku ?? '')
}

/** What was ordered against what was said, in one question. Private data is masked, or left out where the platform hides it. */
function mismatchText(sources: ConfirmationSources, words: ConfirmationWords): string[] {
  const mismatches = sources.results.filter((result) => result.state === 'mismatch')
  const goods = mismatches.filter((result) => !['recipient', 'phone', 'address'].includes(result.attribute))
  const lines: string[] = []
  const single = sources.order.items.length === 1 ? sources.order.items[0] : undefined
  if (goods.length > 0) {
    const asText = (attribute: string, value: string | null) => words.value(attribute, shown(value ?? ''))
    const variant = goods.every(({ attribute }) => attribute === 'colour' || attribute === 'size')
    const ordered =
      single && variant
        ? itemText(single, words)
        : goods.map((one) => asText(one.attribute, one.ordered)).join(words.and)
    lines.push(words.goods(ordered, goods.map((one) => asText(one.attribute, one.said)).join(words.and)))
  }
  for (const { attribute, ordered, said } of mismatches) {
    const print = (value: string) => {
      if (attribute === 'phone') return sources.shop.fullContact ? value : maskPhone(value)
      if (attribute === 'address') return sources.shop.fullContact ? value : addressWithoutDoor(value)
      return value
    }
    if (attribute === 'recipient' || attribute === 'phone' || attribute === 'address') {
      lines.push(words.contact[attribute](print(shown(ordered ?? '')), print(shown(said ?? ''))))
    }
  }
  return lines
}

function contactText({ order, shop, results }: ConfirmationSources, words: ConfirmationWords): string[] {
  const hidden = results.some((result) => result.state === 'uncheckable')
  if (hidden) return [words.hidden]
  const lines: string[] = []
  const wrong = new Set(results.filter((result) => result.state === 'mismatch').map((result) => result.attribute))
  const person = [
    wrong.has('recipient') ? undefined : order.recipient,
    wrong.has('phone') || !order.phone ? undefined : shop.fullContact ? order.phone : maskPhone(order.phone),
  ].filter((part): part is string => Boolean(part) && !isMaskedName(part))
  if (person.length > 0) lines.push(words.receives(person.map(shown).join(' ')))
  if (order.address && !wrong.has('address') && !isMasked(order.address)) {
    lines.push(shown(shop.fullContact ? order.address : addressWithoutDoor(order.address)))
  }
  return lines
}

/** A phone that we masked ourselves is fine; a masked name is the platform's. */
function isMaskedName(part: string | undefined): boolean {
  return part !== undefined && isMasked(part) && !/^\d{3,}\*+\d{4}$/.test(part)
}

/** Several lines, newlines exact. While something is red it comes first, as a question; the rest is listed only when all is well. */
export function confirmationText(sources: ConfirmationSources): string {
  const words = CONFIRMATION_WORDS[sources.locale]
  const mismatches = mismatchText(sources, words)
  if (mismatches.length > 0) {
    const hidden = sources.results.some((result) => result.state === 'uncheckable')
    return [...mismatches, ...(hidden ? [words.hidden] : []), words.answerMismatch].join('\n')
  }
  const items = sources.order.items.map((item) => words.item(shown(item.title), itemText(item, words), item.quantity))
  return [words.opening, ...items, ...contactText(sources, words), words.answer].join('\n')
}
