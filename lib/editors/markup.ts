/** The markup that two families of editors need beside the plain text, which they take without its empty lines. */

const escaped = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** Null for every other editor, and wherever the plain text is taken as it is. */
export function markupFor(element: HTMLElement, text: string): string | null {
  if (!/\n\n|^\n|\n$/.test(text)) return null
  const { classList } = element
  // ProseMirror, TipTap: a slice in their own clipboard format, open at both ends, keeps spaces and joins the draft.
  if (classList.contains('ProseMirror')) {
    const lines = text.split('\n').map(escaped)
    return lines.map((line, at) => `<p${at === 0 ? ' data-pm-slice="1 1 []"' : ''}>${line}</p>`).join('')
  }
  // CKEditor 5: one line break is one for it; an empty line would begin a paragraph.
  if (classList.contains('ck-content')) {
    const lines = text.split('\n').map((line) => escaped(line).replace(/^ | $/g, '&nbsp;').replace(/ {2}/g, ' &nbsp;'))
    return `<p>${lines.join('<br>')}</p>`
  }
  return null
}
