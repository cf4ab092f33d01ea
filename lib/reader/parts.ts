/** Finds the parts of a console by a site's candidates, in their order. Bad selectors find nothing; nothing here asks for layout. */

import type { Candidate } from '../sites/site'
import { parentElementOf } from './ask'
import { textOf } from './page-text'
import { trimmed } from './trims'

export interface Found {
  element: Element
  /** Which candidate answered, 0 = the first. */
  candidate: number
}

const NONE: readonly Candidate[] = []
// Consoles keep old panes in the page and hide them so; asking for computed style would cost a style pass.
const HIDDEN = '[hidden], [style*="display: none"], [style*="display:none"]'

/** All matches of one selector that are not in a hidden pane, in document order. */
export function matchesOf(scope: ParentNode, css: string): Element[] {
  if (css === ':scope') return scope.nodeType === 1 ? [scope as Element] : []
  const [outer = '', ...inner] = css.split(' >>> ')
  let found = select(scope, outer)
  for (const step of inner) {
    found = found.flatMap((host) => {
      const inside = insideOf(host)
      return inside ? select(inside, step) : []
    })
  }
  return found.filter((element) => element.closest(HIDDEN) === null)
}

/** The page inside a frame of the same origin, or the open shadow root of an element; null where there is none to look into. */
export function insideOf(host: Element): ParentNode | null {
  if (host.tagName !== 'IFRAME') return host.shadowRoot
  try {
    return (host as HTMLIFrameElement).contentDocument
  } catch {
    return null
  }
}

function select(scope: ParentNode, css: string): Element[] {
  try {
    return Array.from(scope.querySelectorAll(css))
  } catch {
    return []
  }
}

/** Every match of the first candidate that has any. */
export function findAll(
  scope: ParentNode,
  candidates: readonly Candidate[] = NONE,
): { elements: Element[]; candidate: number } | null {
  for (const [candidate, { css }] of candidates.entries()) {
    const elements = matchesOf(scope, css)
    if (elements.length > 0) return { elements, candidate }
  }
  return null
}

/** The part there can be only one of: a candidate with several matches does not tell which, so it does not count. */
export function findOne(scope: ParentNode, candidates: readonly Candidate[] = NONE): Found | null {
  for (const [candidate, { css }] of candidates.entries()) {
    const [element, ...others] = matchesOf(scope, css)
    if (element && others.length === 0) return { element, candidate }
  }
  return null
}

/** The first non-empty value that a candidate gives. */
export function findValue(
  scope: ParentNode,
  candidates: readonly Candidate[] = NONE,
): (Found & { value: string }) | null {
  for (const [candidate, one] of candidates.entries()) {
    const saying: (Found & { value: string })[] = []
    for (const element of matchesOf(scope, one.css)) {
      const value = valueIn(element, one)
      if (value) saying.push({ element, candidate, value })
      if (value && !one.sole) break
    }
    const [first, ...others] = saying
    if (first && others.every(({ value }) => value === first.value)) return first
  }
  return null
}

/** What a candidate says of an element: its attribute or text, cut out as it says; '' when it says nothing. */
export const valueIn = (element: Element, candidate: Candidate): string =>
  trimmed(plainValueIn(element, candidate), candidate.trims)

/** The same before the candidate's trims. */
export function plainValueIn(element: Element, candidate: Candidate): string {
  const whole = candidate.attribute ? (element.getAttribute(candidate.attribute) ?? '') : textOf(element)
  if (candidate.after !== undefined) return runAfter(whole, candidate.after)
  if (candidate.before !== undefined) return runBefore(whole, candidate.before)
  if (!candidate.between) return whole.trim()
  const [before, after] = candidate.between
  const start = whole.indexOf(before)
  const end = start < 0 ? -1 : whole.indexOf(after, start + before.length)
  return end < 0 ? '' : whole.slice(start + before.length, end).trim()
}

const IN_RUN = /[A-Za-z0-9]/

function runAfter(whole: string, piece: string): string {
  const found = whole.indexOf(piece)
  if (found < 0) return ''
  const start = found + piece.length
  let end = start
  while (IN_RUN.test(whole.charAt(end))) end++
  return whole.slice(start, end)
}

function runBefore(whole: string, piece: string): string {
  const end = whole.indexOf(piece)
  let start = end
  while (start > 0 && IN_RUN.test(whole.charAt(start - 1))) start--
  return end < 0 ? '' : whole.slice(start, end)
}

/** The element itself, something inside it, or what surrounds it within `list`, that fits a candidate. */
export function markOn(row: Element, list: Element, candidates: readonly Candidate[] = NONE): Found | null {
  for (const [candidate, { css }] of candidates.entries()) {
    const element = fits(row, css) ? row : (select(row, css)[0] ?? around(row, list, css))
    if (element) return { element, candidate }
  }
  return null
}

function around(row: Element, list: Element, css: string): Element | null {
  for (let at = parentElementOf(row); at && at !== list; at = parentElementOf(at)) if (fits(at, css)) return at
  return null
}

// Where the part is looked for is behind us when it is held in hand.
const innermost = (css: string) => css.split(' >>> ').at(-1) ?? css

export function fits(element: Element, css: string): boolean {
  try {
    return element.matches(innermost(css))
  } catch {
    return false
  }
}

/** The element or the closest around it that fits. */
export function nearest(element: Element, css: string): Element | null {
  try {
    return element.closest(innermost(css))
  } catch {
    return null
  }
}
