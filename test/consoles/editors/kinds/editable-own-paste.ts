/** A contenteditable whose page handles paste itself: words as words, pictures as attachments. */
import { element, type Model, shown } from '../kind'

export function mount(place: HTMLElement): Model {
  const field = element('div', place, 'composer')
  field.contentEditable = 'true'
  field.style.whiteSpace = 'pre-wrap'
  const taken: string[] = []
  field.addEventListener('paste', (event) => {
    event.preventDefault()
    for (const file of event.clipboardData?.files ?? []) {
      taken.push(file.name)
      element('span', place).textContent = file.name
    }
    const words = event.clipboardData?.getData('text/plain')
    if (words) document.execCommand('insertText', false, words)
  })
  return { text: () => shown(field), files: () => taken }
}
