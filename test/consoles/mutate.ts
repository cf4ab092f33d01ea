/** Changes a page the way a console's next release might, the same way for the same seed. */
import { matchesOf } from '../../lib/reader/parts'
import type { Role, Site } from '../../lib/sites/site'

export const KINDS = ['rename-class', 'lose-attribute', 'wrap', 'drop', 'reorder', 'shadow', 'iframe'] as const
export type Kind = (typeof KINDS)[number]

export interface Mutation {
  role: Role
  kind: Kind
  /** The class or attribute that goes, where the kind is about one. */
  word: string
}

/** A small generator of numbers in [0, 1): mulberry32. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function mutationOf(site: Site, seed: number): Mutation {
  const next = random(seed * 7919 + 17)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const role = pick(Object.keys(site.roles) as Role[])
  const css = site.roles[role]?.[0]?.css ?? ''
  const classes = [...css.matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? '')
  const attributes = [...css.matchAll(/\[([\w-]+)|#([\w-]+)/g)].map((match) => match[1] ?? 'id')
  const kind = pick(
    KINDS.filter(
      (one) => (one !== 'rename-class' || classes.length > 0) && (one !== 'lose-attribute' || attributes.length > 0),
    ),
  )
  const word = kind === 'rename-class' ? pick(classes) : kind === 'lose-attribute' ? pick(attributes) : ''
  return { role, kind, word }
}

/** Applies the change to everything it concerns; a page that draws itself anew needs it anew. */
export function mutate(document: Document, site: Site, { role, kind, word }: Mutation): void {
  const css = site.roles[role]?.[0]?.css ?? ''
  if (kind === 'rename-class') {
    const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? [])
    for (const element of [document, ...frames].flatMap((one) => [...one.querySelectorAll(`.${word}`)])) {
      element.classList.remove(word)
      element.classList.add(`z${word.length}_${word.split('').reverse().join('')}`)
    }
    return
  }
  const elements = matchesOf(document, css)
  if (kind === 'lose-attribute') {
    for (const element of elements) {
      const holder = element.closest(`[${word}]`)
      holder?.removeAttribute(word)
    }
    return
  }
  for (const element of elements) {
    const parent = element.parentElement
    if (!parent || element === document.body) continue
    if (kind === 'drop') element.remove()
    else if (kind === 'reorder') parent.prepend(...[...parent.children].reverse())
    else {
      const holder = element.ownerDocument.createElement(kind === 'iframe' ? 'iframe' : 'div')
      element.replaceWith(holder)
      if (kind === 'wrap') holder.append(element)
      else if (kind === 'shadow') holder.attachShadow({ mode: 'open' }).append(element)
      else {
        // The test's own document loads no frames: this one gets its page by hand.
        const inside = document.implementation.createHTMLDocument()
        inside.body.append(element)
        Object.defineProperty(holder, 'contentDocument', { value: inside })
      }
    }
  }
}
