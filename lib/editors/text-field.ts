/** Puts text into a textarea or an input, controlled by a framework or not. */
import type { Rung } from './ladder'
import type { Field, TextField } from './read-back'

/** What the field can hold of a text: an input has one line. */
export function fitting(field: Field, text: string): string {
  const lines = text.replace(/\r\n?/g, '\n')
  return field.element.tagName === 'INPUT' ? lines.replace(/\s*\n\s*/g, ' ') : lines
}

/** The browser's own typing: the page hears it as such, and its undo knows it. */
const native: Rung = {
  name: 'native',
  put({ element }, text) {
    element.ownerDocument.execCommand('insertText', false, text)
    return false
  },
}

/** Past the framework's own `value`, then told to it; the browser's undo does not know this one. */
const setter: Rung = {
  name: 'setter',
  put(field, text) {
    if (field.kind !== 'text') return false
    const { element } = field
    // The property takes more than the field allows the agent to type.
    if (element.maxLength >= 0 && element.value.length + text.length > element.maxLength) return false
    const at = element.selectionEnd ?? element.value.length
    setValue(element, element.value.slice(0, at) + text + element.value.slice(at))
    element.dispatchEvent(
      new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
    )
    element.setSelectionRange(at + text.length, at + text.length)
    return false
  },
}

export const TEXT_RUNGS: readonly Rung[] = [native, setter]

/** Sets a value so that a framework which watches the property takes the following event for the agent's typing. */
export function setValue(element: TextField, value: string): void {
  const prototype = element.tagName === 'TEXTAREA' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value)
}
