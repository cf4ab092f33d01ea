/** Tells the two sides of a chat apart by what the rows of the two examples do not share, proved on every row that is there. */
import { markOn } from '../reader/parts'
import { isMoment, isSteady, stemOf } from './hashed'
import { quote, tokensOf } from './tokens'

/** Elements of a row that are looked at: its inside, and what lies around it within the list. */
const MOST_ELEMENTS = 120
const MOST_FEATURES = 200
const MOST_MARKS = 3

export interface Marks {
  buyer: string[]
  seller: string[]
  /** Rows that neither mark fits: dates, notices, robots. */
  rest: Element[]
}

interface Feature {
  css: string
  cost: number
}

/** Words that consoles use for the two sides; they decide where two differences tell the rows apart equally well. */
const SELLER_WORDS =
  /(self|own|mine|\bme\b|myself|right|out(going|bound)?|sent|sender|send|seller|service|agent|staff|shop|\bcs\b|kefu|host|current|reverse|flex-end|end)/i
const BUYER_WORDS =
  /(other|left|in(coming|bound)?\b|receiv|buyer|customer|client|user|guest|visitor|peer|friend|opponent|flex-start)/i

/** Null when nothing tells the examples apart. `rows` are all rows of the list, the two examples among them. */
export function findMarks(ofBuyer: Element, ofSeller: Element, rows: readonly Element[], list: Element): Marks | null {
  const holds = (css: string) => new Set(rows.filter((row) => markOn(row, list, [{ css }]) !== null))
  const known = new Map<string, Set<Element>>()
  const rowsWith = (css: string) => {
    const had = known.get(css)
    if (had) return had
    const found = holds(css)
    known.set(css, found)
    return found
  }
  const only = (here: Element, there: Element) =>
    featuresOf(here, list).filter(({ css }) => rowsWith(css).has(here) && !rowsWith(css).has(there))
  const buyerOnly = only(ofBuyer, ofSeller)
  const sellerOnly = only(ofSeller, ofBuyer)
  const options = [
    ...buyerOnly.flatMap((buyer) => sellerOnly.map((seller) => pair(buyer, seller, rows, rowsWith))),
    ...sellerOnly.flatMap((seller) =>
      without(ofBuyer, ofSeller, seller, list).map((buyer) => pair(buyer, seller, rows, rowsWith)),
    ),
    ...buyerOnly.flatMap((buyer) =>
      without(ofSeller, ofBuyer, buyer, list).map((seller) => pair(buyer, seller, rows, rowsWith)),
    ),
  ].filter(({ both }) => both === 0)
  const sorted = options.sort((one, other) => other.told - one.told || one.cost - other.cost)
  // What only lacks the other's mark may be a notice or a robot: two words about the same thing are believed first, even where
  // they leave some rows untold, and those are shown to the agent.
  const plain = sorted.find(({ buyer, seller }) => areKin(buyer, seller))
  const [first] = sorted
  const best = plain && first && plain.told * 2 >= first.told ? plain : first
  if (!best) return null
  const agreeing = sorted.filter(
    (one) =>
      one !== best &&
      same(rowsWith(one.buyer), rowsWith(best.buyer)) &&
      same(rowsWith(one.seller), rowsWith(best.seller)),
  )
  const chosen = [best, ...agreeing]
  const some = (side: 'buyer' | 'seller') => [...new Set(chosen.map((one) => one[side]))].slice(0, MOST_MARKS)
  const rest = rows.filter((row) => !rowsWith(best.buyer).has(row) && !rowsWith(best.seller).has(row))
  return { buyer: some('buyer'), seller: some('seller'), rest }
}

const same = (one: Set<Element>, other: Set<Element>) =>
  one.size === other.size && [...one].every((row) => other.has(row))

function pair(buyer: Feature, seller: Feature, rows: readonly Element[], rowsWith: (css: string) => Set<Element>) {
  const b = rowsWith(buyer.css)
  const s = rowsWith(seller.css)
  const both = rows.filter((row) => b.has(row) && s.has(row)).length
  // Two different words about the same thing (`left` and `right`) are worth more than two unrelated ones.
  const kin = areKin(buyer.css, seller.css) ? -1.5 : 0
  const words = (SELLER_WORDS.test(seller.css) ? -1 : 0) + (BUYER_WORDS.test(buyer.css) ? -1 : 0)
  return {
    buyer: buyer.css,
    seller: seller.css,
    both,
    told: b.size + s.size,
    cost: buyer.cost + seller.cost + kin + words,
  }
}

const areKin = (buyer: string, seller: string) => !buyer.includes(':not(') && shape(buyer) === shape(seller)

const shape = (css: string) =>
  css.replace(/"[^"]*"/, '""').replace(/(left|right|in|out|self|other|mine|me|own|buyer|seller|start|end)/gi, '')

/** A mark for the side that has none of its own: what both sides have, without what the other has. */
function without(here: Element, there: Element, other: Feature, list: Element): Feature[] {
  if (other.css.includes(':not(') || other.css.includes(' ')) return []
  const holder = markOn(there, list, [other])?.element
  if (!holder) return []
  return tokensOf(holder)
    .filter(({ css, cost }) => cost < 9 && css !== other.css && markOn(here, list, [{ css }]) !== null)
    .slice(0, 3)
    .map(({ css, cost }) => ({ css: `${css}:not(${other.css})`, cost: Math.max(cost, other.cost) + 1 }))
}

/** What can be said of a row that another row might not share. */
function featuresOf(row: Element, list: Element): Feature[] {
  const features = new Map<string, number>()
  const add = (css: string, cost: number) => {
    if (features.size < MOST_FEATURES) features.set(css, Math.min(cost, features.get(css) ?? cost))
  }
  for (const { element, depth } of around(row, list)) {
    const far = Math.min(depth, 6) * 0.4
    for (const { css, cost } of tokensOf(element)) {
      // An id or a number is one message's own, however steady it looks.
      if (css.startsWith('#') || (css.startsWith('[') && /\d/.test(css))) continue
      if (cost < 7 || css.includes('-')) add(css, cost + far)
      const name = css.startsWith('.') && depth > 0
      if (name && element.previousElementSibling === null && element.nextElementSibling)
        add(`${css}:first-child`, cost + far + 2)
      if (name && element.nextElementSibling === null && element.previousElementSibling)
        add(`${css}:last-child`, cost + far + 2)
    }
    for (const css of looksOf(element)) add(css, 4 + far)
    for (const css of valuesOf(element)) add(css, 1.5 + far)
  }
  return [...features].map(([css, cost]) => ({ css, cost }))
}

/** The row at depth 0, then what lies around it and inside it. */
function around(row: Element, list: Element): { element: Element; depth: number }[] {
  const found = [{ element: row, depth: 0 }]
  let depth = 1
  for (let at = row.parentElement; at && at !== list; at = at.parentElement) found.push({ element: at, depth: depth++ })
  const walk = (element: Element, level: number) => {
    for (const child of element.children) {
      if (found.length >= MOST_ELEMENTS) return
      found.push({ element: child, depth: level })
      walk(child, level + 1)
    }
  }
  walk(row, 1)
  return found
}

/** Inline style that puts a message on one side, and classes of style kits that do the same. */
function looksOf(element: Element): string[] {
  const style = element.getAttribute('style') ?? ''
  const sides = style.match(
    /(justify-content|align-items|align-self|text-align|float|flex-direction|direction|margin-left|margin-right)\s*:\s*[a-z-]+/g,
  )
  const classes = (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter(
      (name) =>
        /^(justify|items|self|text|float|ml|mr|order|flex-row|rounded-[tb][lr])-[a-z-]+$/.test(name) ||
        name === 'flex-row-reverse',
    )
  return [...(sides ?? []).map((side) => `[style*=${quote(side)}]`), ...classes.map((name) => `.${name}`)]
}

/** Attributes whose words tell sides: short, steady, and about more than this one message. */
function valuesOf(element: Element): string[] {
  return Array.from(element.attributes).flatMap(({ name, value }) => {
    if (!/^[a-z][a-z0-9_-]*$/.test(name) || stemOf(name) !== name || isMoment(name)) return []
    if (/^(class|style|id|href|src|srcset|alt|title|d|aria-label|tabindex|width|height)$/.test(name)) return []
    // `0` and `1` are sides as well; longer numbers are this message's own.
    if (/(id|index|idx|key|num|seq|no)$/.test(name)) return []
    return /^[01]$/.test(value) || (!/\d/.test(value) && isSteady(value) && value.length <= 20)
      ? [`[${name}=${quote(value)}]`]
      : []
  })
}
