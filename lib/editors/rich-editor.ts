/** Puts text into an editable element, plain or with an editor behind it. */
import type { Rung } from './ladder'
import { markupFor } from './markup'
import { isElement } from './read-back'

/**
 * Offered as a paste first: editors with a model of their own (Draft, Slate, Lexical, ProseMirror, Quill) take it whole, while the
 * browser's typing would break them or garble several lines. A plain element ignores it, as the event is not the browser's.
 */
const paste: Rung = {
  name: 'paste',
  put({ element }, text) {
    const { ClipboardEvent, DataTransfer } = viewOf(element)
    const offer = new DataTransfer()
    offer.setData('text/plain', text)
    const markup = markupFor(element, text)
    if (markup) offer.setData('text/html', markup)
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: offer })
    placeOf(element).dispatchEvent(event)
    return event.defaultPrevented
  },
}

const native: Rung = {
  name: 'native',
  put({ element }, text) {
    element.ownerDocument.execCommand('insertText', false, keepingSpaces(element, text))
    return false
  },
}

// Where the page would draw several spaces as one, and send one, they are what the browser's own typing makes of them.
const LOST_SPACES = / (?= )|^ | $/gm
function keepingSpaces(element: HTMLElement, text: string): string {
  if (text.search(LOST_SPACES) < 0) return text
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  return style?.whiteSpace.startsWith('pre') ? text : text.replace(LOST_SPACES, '\u00A0')
}

/** The last offer: editors that listen to neither may take the event that announces an input. */
const beforeinput: Rung = {
  name: 'beforeinput',
  put({ element }, text) {
    const { DataTransfer, InputEvent } = viewOf(element)
    const offer = new DataTransfer()
    offer.setData('text/plain', text)
    const event = new InputEvent('beforeinput', {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType: 'insertReplacementText',
      data: text,
      dataTransfer: offer,
    })
    placeOf(element).dispatchEvent(event)
    return event.defaultPrevented
  },
}

export const RICH_RUNGS: readonly Rung[] = [paste, native, beforeinput]

// An editor in a frame knows the events of its own window only.
export const viewOf = (element: HTMLElement) =>
  (element.ownerDocument.defaultView ?? window) as Window & typeof globalThis

// Where the browser itself would let the event start: the element that holds the caret.
export function placeOf(element: HTMLElement): Element {
  const node = element.ownerDocument.getSelection()?.anchorNode
  const holder = isElement(node) ? node : node?.parentElement
  return holder && element.contains(holder) ? holder : element
}
