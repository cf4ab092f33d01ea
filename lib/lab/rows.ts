/** Finds the rows of a chat from one message of each side: what is common to both, repeats, and lies in one list. */
import { textOf } from '../reader/page-text'
import { fits, matchesOf } from '../reader/parts'
import { type Token, tokensOf } from './tokens'
import { holderOf, join, pairs, rootOf } from './unique'

/** How far up a row may reach, and how much of a page is looked at. */
const MOST_LEVELS = 12
const MOST_ROWS = 2000

export interface RowFinding {
  list: Element
  /** Selectors of the rows, seen from the list. */
  css: string[]
  rows: Element[]
  /** The rows of the two examples. */
  ofBuyer: Element
  ofSeller: Element
}

/** Where each message lives in a shadow root of its own, the hosts stand for them: both examples in one root, or null. */
export function inOneRoot(a: Element, b: Element): [Element, Element] | null {
  for (let at: Element | null = a; at; at = holder(at))
    for (let other: Element | null = b; other; other = holder(other))
      if (rootOf(at) && rootOf(at) === rootOf(other)) return [at, other]
  return null
}

function holder(element: Element): Element | null {
  const root = rootOf(element)
  return root && holderOf(root)
}

/** Null when the two are one message, or have nothing in common that repeats. */
export function findRows(buyer: Element, seller: Element): RowFinding | null {
  const both = inOneRoot(buyer, seller)
  if (!both) return null
  const [a, b] = both
  const list = commonAncestor(a, b)
  if (!list || list === a || list === b) return null
  const upper = pathTo(a, list)
  const lower = pathTo(b, list)
  const options = upper.flatMap((row, level) => optionsAt(row, level, lower, list))
  const best = options.sort((one, other) => other.rows.length - one.rows.length || one.level - other.level)[0]
  if (!best) return null
  const { rows, ofBuyer, ofSeller } = best
  const same = options.filter((one) => one.ofBuyer === ofBuyer && one.ofSeller === ofSeller && sameRows(one.rows, rows))
  const css = [...new Set(same.sort((one, other) => one.cost - other.cost).map((one) => one.css))].slice(0, 3)
  return { list: wholeList(list, css[0] ?? '', rows), css, rows, ofBuyer, ofSeller }
}

interface Option {
  css: string
  cost: number
  /** 0 = a child of the list. */
  level: number
  rows: Element[]
  ofBuyer: Element
  ofSeller: Element
}

/** Selectors that fit this ancestor of the buyer's example and exactly one ancestor of the seller's. */
function optionsAt(ofBuyer: Element, level: number, lower: Element[], list: Element): Option[] {
  const tokens = tokensOf(ofBuyer)
  const shared = tokens.filter(({ css }) => lower.some((one) => fits(one, css)))
  const wanted: { css: string; cost: number }[] = [
    ...shared,
    ...[...pairs(shared)].map(([one, other]) => ({
      css: join(one, other),
      cost: Math.max(one.cost, other.cost) + 0.2,
    })),
    ...direct(shared, level),
  ]
  return wanted.flatMap(({ css, cost }) => {
    const ofSeller = lower.filter((one) => isOne(one, css))
    const rows = matchesOf(list, css)
    const [only] = ofSeller
    if (!only || ofSeller.length > 1 || rows.length < 2 || rows.length > MOST_ROWS) return []
    if (!rows.includes(ofBuyer) || !rows.includes(only) || nested(rows) || !areRows(rows)) return []
    return [{ css, cost, level, rows, ofBuyer, ofSeller: only }]
  })
}

// A bare `div` says something only as a child of the list itself.
const direct = (tokens: Token[], level: number) =>
  level === 0 ? tokens.map(({ css, cost }) => ({ css: `:scope > ${css}`, cost: cost + 0.3 })) : []

const isOne = (element: Element, css: string) => fits(element, css.replace(/^:scope > /, ''))

const nested = (rows: Element[]) => rows.some((row, at) => at > 0 && (rows[at - 1]?.contains(row) ?? false))

/** Words inside a line repeat as well; a message is a block of its own, and nearly every one of them says something. */
function areRows(rows: Element[]): boolean {
  const inline = /^(span|b|i|em|strong|a|br|img|svg|path|small|time|label|mark|code)$/
  if (rows.some((row) => inline.test(row.localName))) return false
  const silent = rows.filter((row) => textOf(row) === '' && row.querySelector('img,video,canvas') === null).length
  return silent * 3 <= rows.length
}

const sameRows = (one: Element[], other: Element[]) =>
  one.length === other.length && one.every((row, at) => row === other[at])

function pathTo(element: Element, list: Element): Element[] {
  const path: Element[] = []
  for (let at: Element | null = element; at && at !== list; at = at.parentElement) path.unshift(at)
  return path.slice(0, MOST_LEVELS)
}

export function commonAncestor(a: Element, b: Element): Element | null {
  for (let at: Element | null = a; at; at = at.parentElement) if (at.contains(b)) return at
  return null
}

/** The examples may stand in one day's group of the list: the list is where more of the same rows are. */
function wholeList(list: Element, css: string, rows: Element[]): Element {
  if (css.startsWith(':scope')) return list
  let whole = list
  let count = rows.length
  for (let at = list.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    const more = matchesOf(at, css).length
    if (more > count) {
      whole = at
      count = more
    }
  }
  return whole
}
