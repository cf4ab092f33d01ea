/** Remembers where the agent typed last, and with which selection, also inside open shadow roots and same-origin frames, and while the panel has the focus. */
import { parentElementOf } from '../reader/ask'
import { eachDocument } from './frames'
import type { Field } from './read-back'
import { fieldOf, isEditable, isElement, isHtml, rangeIn } from './read-back'

export interface LastField {
  /** The editable the agent was in last, if it is still in the page. */
  element(): Element | null
  /** True when the agent has had the caret in this element: the place it stands at is the agent's choice. */
  visited(element: Element): boolean
  /** The selection an editable element had when it was last in use; null for any other element. */
  range(element: HTMLElement): Range | null
  /** True between start and end of an input method's composition. */
  composing(): boolean
  /** How many times the agent or a script has changed a field other than `element` since the page was opened. */
  inputsElsewhere(element: Element): number
  stop(): void
}

export function lastFieldOf(page: Document): LastField {
  const stopping = new AbortController()
  const listening = { capture: true, passive: true, signal: stopping.signal }
  let last: Element | null = null
  let range: { element: Element; at: Range } | null = null
  let composition = false
  let inputs = 0
  const visited = new WeakSet<Element>()
  const inputsOf = new WeakMap<Element, number>()

  const targetOf = (event: Event): Element | null => {
    const inner = event.composedPath()[0] ?? event.target
    return isElement(inner) ? hostOf(inner) : null
  }
  const listenIn = (document: Document) => {
    const on = (type: string, hear: (event: Event) => void) => document.addEventListener(type, hear, listening)
    on('focusin', (event) => {
      const element = targetOf(event)
      if (element && fieldOf(element)) {
        last = element
        visited.add(element)
      }
      composition = false
    })
    on('focusout', () => {
      composition = false
    })
    on('selectionchange', () => {
      if (!isHtml(last) || !isEditable(last)) return
      const at = rangeIn(last)
      if (at) range = { element: last, at: at.cloneRange() }
    })
    on('compositionstart', () => {
      composition = true
    })
    on('compositionend', () => {
      composition = false
    })
    on('input', (event) => {
      const element = targetOf(event)
      if (!element) return
      inputs++
      inputsOf.set(element, (inputsOf.get(element) ?? 0) + 1)
    })
  }
  eachDocument(page, stopping.signal, listenIn)

  return {
    element: () => (last?.isConnected && last.ownerDocument.defaultView ? last : null),
    visited: (element) => visited.has(element),
    range(element) {
      if (range?.element !== element) return null
      const { at } = range
      return element.contains(at.startContainer) && element.contains(at.endContainer) ? at : null
    },
    composing: () => composition,
    inputsElsewhere: (element) => inputs - (inputsOf.get(element) ?? 0),
    stop: () => stopping.abort(),
  }
}

/** The editing host around an element, or the element itself: the caret may be reported deep inside an editor. */
export function hostOf(element: Element): Element {
  let host = element
  for (let up = parentElementOf(host); up && isHtml(host) && isEditable(host) && isEditable(up); ) {
    host = up
    up = parentElementOf(up)
  }
  return host
}

/** True when the field, or something inside it, has the focus in its own document or shadow root. */
export function hasFocus(field: Field): boolean {
  const root = field.element.getRootNode() as Document | ShadowRoot
  const active = root.activeElement
  return (
    active !== null &&
    (active === field.element || field.element.contains(active)) &&
    field.element.ownerDocument.hasFocus()
  )
}
