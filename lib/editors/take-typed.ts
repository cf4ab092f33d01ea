/** Takes out words that the agent typed only to find a reply, and nothing else. */
import { select } from './caret'
import { type Field, fieldText } from './read-back'

/**
 * True when the field was emptied of exactly `typed`; false, with the field as it was found, when it holds anything else or
 * keeps its words.
 */
export async function takeTyped(field: Field, typed: string, stillSameChat: () => boolean): Promise<boolean> {
  const { element } = field
  if (fieldText(field).trim() !== typed.trim() || !stillSameChat()) return false
  element.focus({ preventScroll: true })
  if (field.kind === 'text') field.element.setSelectionRange(0, field.element.value.length)
  else {
    const range = element.ownerDocument.createRange()
    range.selectNodeContents(element)
    await select(field.element, range)
    if (!stillSameChat()) return false
  }
  element.ownerDocument.execCommand('delete')
  await Promise.resolve()
  return fieldText(field).trim() === ''
}
