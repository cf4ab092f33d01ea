/** Puts text into an editable element, plain or with an editor behind it. */
import type { Rung } from './ladder'

/**
 * Offered as a paste first: editors with a model of their own (Draft, Slate, Lexical, ProseMirror, Quill) take it whole, while the
 * browser's typing would break them or garble several lines. A plain element ignores it, as the event is not the browser's.
 */
const paste: Rung = {
  name: 'paste',
  put({ element }, text) {
    const offer = new DataTransfer()
    offer.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: offer })
    placeOf(element).dispatchEvent(event)
    return event.defaultPrevented
  },
}

const native: Rung = {
  name: 'native',
  put({ element }, text) {
    element.ownerDocument.execCommand('insertText', false, text)
    return false
  },
}

/** The last offer: editors that listen to neither may take the event that announces an input. */
const beforeinput: Rung = {
  name: 'beforeinput',
  put({ element }, text) {
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

// Where the browser itself would let the event start: the element that holds the caret.
function placeOf(element: HTMLElement): Element {
  const node = element.ownerDocument.getSelection()?.anchorNode
  const holder = node instanceof Element ? node : node?.parentElement
  return holder && element.contains(holder) ? holder : element
}
