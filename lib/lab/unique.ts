/** Selectors that find one element of a page and nothing else, the steadiest first; into shadow roots and frames where it lies there. */
import { matchesOf } from '../reader/parts'
import { LONGEST_SELECTOR } from '../sites/selector-syntax'
import { type Token, tagOf, tokensOf } from './tokens'

/** Candidates per part: enough for a second and a third chance, few enough to look through. */
const MOST_CANDIDATES = 4
/** Ancestors that may stand before a name to tell it apart. */
const MOST_ANCHORS = 12
/** From here on a selector will hardly survive a redesign. */
export const WEAK_COST = 8

export interface Named {
  css: string
  cost: number
}

type Root = Document | ShadowRoot

/** The document or shadow root that `element` lies in; null when it is not in the page. */
export function rootOf(element: Element): Root | null {
  const root = element.getRootNode()
  return root.nodeType === 9 || root.nodeType === 11 ? (root as Root) : null
}

/** The element that holds a root: a shadow host or a frame; null for the page itself. */
export function holderOf(root: Root): Element | null {
  if ('host' in root) return root.host
  try {
    return root.defaultView?.frameElement ?? null
  } catch {
    return null
  }
}

/** Selectors by which `matchesOf(page)` finds exactly `element`, at most four, of different kinds. Empty only for what is not in the page. */
export function selectorsFor(element: Element): Named[] {
  const root = rootOf(element)
  if (!root) return []
  const inside = withinRoot(element, root)
  const holder = holderOf(root)
  if (!holder) return inside
  // One way to the holder is enough: what is inside has several.
  const [way] = selectorsFor(holder)
  if (!way) return []
  return inside
    .map(({ css, cost }) => ({ css: `${way.css} >>> ${css}`, cost: Math.max(cost, way.cost) }))
    .filter(({ css }) => css.length <= LONGEST_SELECTOR)
}

function withinRoot(element: Element, root: Root): Named[] {
  const found: Named[] = []
  const offer = (css: string, cost: number): boolean => {
    if (found.some((one) => one.css === css) || !isOnly(root, css, element)) return false
    found.push({ css, cost })
    return true
  }
  const own = tokensOf(element)
  const named = own.filter(({ cost }) => cost < 9)
  for (const { css, cost } of own) offer(css, cost)
  for (const [one, other] of pairs(named)) offer(join(one, other), Math.max(one.cost, other.cost) + 0.5)
  if (found.length < MOST_CANDIDATES) anchored(element, own, offer)
  const few = spread(found.sort((a, b) => a.cost - b.cost))
  const weak = few.every(({ cost }) => cost >= 5)
  if (few.length === 0 || weak) {
    const place = placeOf(element, root)
    if (place) few.push({ css: place, cost: WEAK_COST })
  }
  return few.slice(0, MOST_CANDIDATES)
}

/** `ancestor token`, with the nearest ancestors first. */
function anchored(element: Element, own: Token[], offer: (css: string, cost: number) => boolean): void {
  let seen = 0
  for (let at = element.parentElement; at && seen < MOST_ANCHORS; at = at.parentElement, seen++) {
    const anchors = tokensOf(at).filter(({ cost }) => cost < 7)
    for (const anchor of anchors.slice(0, 4)) {
      const cost = (token: Token) => Math.max(anchor.cost, token.cost === 9 ? 4 : token.cost) + 1 + seen / 10
      if (own.slice(0, 4).some((token) => offer(`${anchor.css} ${token.css}`, cost(token)))) break
    }
  }
}

// Two selectors that stand on the same name fall together, so each further one must bring another.
function spread(found: Named[]): Named[] {
  const used = new Set<string>()
  return found.filter(({ css }) => {
    const name = css.split(' ').at(-1) ?? css
    const key = css.includes(' ') ? `${css.split(' ')[0]} ${name}` : name
    if (used.has(key)) return false
    used.add(key)
    return true
  })
}

/** The element by its place alone, counted from the nearest ancestor that has a name of its own. */
function placeOf(element: Element, root: Root): string | null {
  const steps: string[] = []
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (steps.length > 0) {
      const anchor = tokensOf(at).find(
        ({ css, cost }) => cost < 7 && isOnly(root, [css, ...steps].join(' > '), element),
      )
      if (anchor) return [anchor.css, ...steps].join(' > ')
    }
    steps.unshift(stepTo(at))
    const css = steps.join(' > ')
    if (css.length > LONGEST_SELECTOR) return null
    if (!at.parentElement) return isOnly(root, css, element) ? css : null
  }
  return null
}

function stepTo(element: Element): string {
  const tag = tagOf(element)
  const siblings = [...(element.parentNode?.children ?? [])]
  if (tag === '*') return `*:nth-child(${siblings.indexOf(element) + 1})`
  const alike = siblings.filter((one) => one.localName === element.localName)
  return alike.length > 1 ? `${tag}:nth-of-type(${alike.indexOf(element) + 1})` : tag
}

function isOnly(root: Root, css: string, element: Element): boolean {
  const [first, ...others] = matchesOf(root, css)
  return first === element && others.length === 0
}

/** Two tokens of one element as one selector; a tag stands in front. */
export function join(one: Token, other: Token): string {
  return other.css.startsWith('.') || other.css.startsWith('[') || other.css.startsWith('#')
    ? one.css + other.css
    : other.css + one.css
}

export function* pairs<T>(list: readonly T[]): Generator<[T, T]> {
  const few = list.slice(0, 5)
  for (const [at, one] of few.entries()) for (const other of few.slice(at + 1)) yield [one, other]
}
