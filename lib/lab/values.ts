/** Makes roles of the parts that stand alone or in a row: the words of a message, its time, the reply box, the name, the order number. */
import { fieldOf } from '../editors/read-back'
import { plausible } from '../reader/message-time'
import { textOf } from '../reader/page-text'
import { fits, matchesOf } from '../reader/parts'
import { writtenTime } from '../reader/written-time'
import { orderNumbersIn } from '../sites/order-numbers'
import type { OrderNumberShape, TimeRule } from '../sites/site'
import { tokensOf } from './tokens'
import { join, pairs, rootOf } from './unique'

const MOST = 3

/**
 * Selectors, seen from a row, of the words the agent pointed at: they find `words` in its own row and something in most rows.
 * `:scope` where the row itself was pointed at.
 */
export function wordsIn(row: Element, words: Element, rows: readonly Element[]): string[] {
  if (row === words || !row.contains(words)) return [':scope']
  const steps = pathBetween(row, words)
  const found: { css: string; cost: number }[] = []
  for (const [up, element] of steps.entries()) {
    const tokens = tokensOf(element)
    const wanted = [
      ...tokens.filter(({ cost }) => cost < 9),
      ...[...pairs(tokens)].map(([one, other]) => ({
        css: join(one, other),
        cost: Math.max(one.cost, other.cost) + 0.5,
      })),
    ]
    for (const { css, cost } of wanted) {
      const inside = matchesOf(row, css)
      // What lies elsewhere in the row as well (a name, a time) would be read with the words.
      if (!inside.includes(element) || inside.some((one) => !one.contains(words) && !element.contains(one))) continue
      const rowsWith = rows.filter(
        (one) => fits(one, css) || matchesOf(one, css).some((part) => textOf(part) !== ''),
      ).length
      found.push({ css, cost: cost + up * 1.5 + (rowsWith * 2 < rows.length ? 4 : 0) })
    }
  }
  const best = [...new Map(found.sort((one, other) => one.cost - other.cost).map((one) => [one.css, one])).keys()]
  return best.length > 0 ? best.slice(0, MOST) : [relativePlace(row, words)]
}

/** `words` first, then what surrounds it within the row. */
function pathBetween(row: Element, words: Element): Element[] {
  const path: Element[] = []
  for (let at: Element | null = words; at && at !== row; at = at.parentElement) path.push(at)
  return path.slice(0, 3)
}

/** An element by its place in a row. */
function relativePlace(row: Element, inside: Element): string {
  const steps: string[] = []
  for (let at: Element | null = inside; at && at !== row; at = at.parentElement) {
    const siblings = [...(at.parentElement?.children ?? [])]
    steps.unshift(`${at.localName}:nth-child(${siblings.indexOf(at) + 1})`)
  }
  return `:scope > ${steps.join(' > ')}`
}

/** The field that was meant: the element, what surrounds it, or the only one inside it. Null where there is none. */
export function fieldMeant(element: Element): Element | null {
  const around = element.closest('textarea, input, [contenteditable]')
  if (around && fieldOf(around)) return around
  const inside = [
    ...element.querySelectorAll('textarea, input:not([type="file"], [type="hidden"]), [contenteditable]'),
  ].filter((one) => fieldOf(one) !== null)
  const [only, ...others] = inside.filter((one) => !inside.some((other) => other !== one && other.contains(one)))
  return only && others.length === 0 ? only : null
}

/** The ways in which consoles write a time in full. */
const WRITTEN = ['zh-date-time', 'date-time', 'month-day-time'] as const

/** How the time under the pointer is read; null where no rule of ours can read it. */
export function timeRuleFor(row: Element, time: Element): { rule: TimeRule; css: string[] } | null {
  for (const { name, value } of Array.from(row.attributes))
    if (plausible(value) !== undefined) return { rule: { by: 'attribute', attribute: name }, css: [] }
  if (!row.contains(time)) return null
  const by = WRITTEN.find((one) => writtenTime(textOf(time), one) !== undefined)
  return by ? { rule: { by }, css: wordsIn(row, time, [row]) } : null
}

/** True when the text holds an order number of a known shape, or is nothing but a number. */
export function orderNumberAt(element: Element, shapes: readonly OrderNumberShape[]): 'shape' | 'whole' | null {
  const text = textOf(element)
  if (orderNumbersIn(text, shapes).length > 0) return 'shape'
  return /^[#A-Za-z0-9_-]{4,40}$/.test(text) && /\d{3}/.test(text) ? 'whole' : null
}

/** The element that holds all rows of a list in the document or root of `row`; used where only one row is known. */
export function rowsLike(row: Element): { css: string; rows: Element[] } | null {
  const root = rootOf(row)
  const list = row.parentElement
  if (!root || !list) return null
  const options = tokensOf(row)
    .filter(({ cost }) => cost < 9)
    .map(({ css, cost }) => ({ css, cost, rows: matchesOf(list, css).filter((one) => one.parentElement === list) }))
    .filter(({ rows }) => rows.length > 0 && rows.includes(row))
    .sort((one, other) => other.rows.length - one.rows.length || one.cost - other.cost)
  return options[0] ?? null
}
