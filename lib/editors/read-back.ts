/** Reads what a field really holds, whatever the field claims: the ground on which every insertion is judged. */

export type TextField = HTMLTextAreaElement | HTMLInputElement
export type Field = { kind: 'text'; element: TextField } | { kind: 'rich'; element: HTMLElement }

const TEXT_INPUTS = new Set(['text', 'search', 'url', 'tel', 'email', ''])
const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'DD',
  'DIV',
  'DL',
  'DT',
  'FIGURE',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TR',
  'UL',
])

/** The element as a field that can be typed in; null for anything else, and for what is switched off just now. */
export function fieldOf(element: Element | null): Field | null {
  // A field of a frame that has left the page is connected to a document that nobody sees.
  if (!element?.isConnected || !element.ownerDocument.defaultView) return null
  if (isTextField(element)) return element.disabled || element.readOnly ? null : { kind: 'text', element }
  return isHtml(element) && isEditable(element) ? { kind: 'rich', element } : null
}

/** Elements of a frame belong to the frame's own classes: `instanceof` of another window says no to them. */
export function isElement(node: unknown): node is Element {
  return (node as Node | null)?.nodeType === 1
}

export function isHtml(node: unknown): node is HTMLElement {
  return isElement(node) && 'style' in node && node.namespaceURI === 'http://www.w3.org/1999/xhtml'
}

function isTextField(element: Element): element is TextField {
  return (
    element.tagName === 'TEXTAREA' ||
    (element.tagName === 'INPUT' && TEXT_INPUTS.has(element.getAttribute('type')?.toLowerCase() ?? ''))
  )
}

/** True for the editing host itself and for anything inside one. */
export function isEditable(element: HTMLElement): boolean {
  if (element.isContentEditable !== undefined) return element.isContentEditable
  const holder = element.closest('[contenteditable]')
  return holder !== null && holder.getAttribute('contenteditable') !== 'false'
}

/** The text of a field with its line breaks, however the editor builds its lines. */
export function fieldText(field: Field): string {
  return field.kind === 'text' ? field.element.value : richText(field.element)
}

/** The caret (the end of the selection) as an offset into `fieldText`; null when it is not in the field. */
export function caretOf(field: Field): number | null {
  if (field.kind === 'text') return field.element.selectionEnd
  const range = rangeIn(field.element)
  return range && richOffset(field.element, range.endContainer, range.endOffset)
}

/** The selection inside an editable element, also in an open shadow root; null when it is elsewhere. */
export function rangeIn(element: HTMLElement): Range | null {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null }
  const selection = root.getSelection?.() ?? element.ownerDocument.getSelection()
  if (!selection || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  return element.contains(range.startContainer) && element.contains(range.endContainer) ? range : null
}

/** Text of an editable element: a block is a line, a `<br>` ends one, the `<br>` that only keeps an empty line open counts for none. */
export function richText(element: HTMLElement): string {
  return serialise(element, null, 0).text
}

function richOffset(element: HTMLElement, container: Node, offset: number): number {
  return serialise(element, container, offset).offset
}

function serialise(root: HTMLElement, container: Node | null, offset: number): { text: string; offset: number } {
  let text = ''
  let started = false
  let lineDue = false
  let found: number | null = null
  const write = (piece: string) => {
    if (lineDue) text += '\n'
    lineDue = false
    started = true
    text += piece
  }
  // A caret in a line that has nothing yet stands after the break that opens it.
  const mark = () => {
    found = text.length + (lineDue ? 1 : 0)
  }
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const raw = node.nodeValue ?? ''
      if (node === container) {
        const before = plain(raw.slice(0, offset))
        if (raw !== '') write('')
        found = text.length + before.length
      }
      const piece = plain(raw)
      if (piece !== '') write(piece)
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    if (element.tagName === 'BR') {
      if (node === container) mark()
      if (endsLine(element, root)) write('')
      else write('\n')
      return
    }
    if (element.tagName === 'IMG') {
      write(element.getAttribute('alt') || '\uFFFC')
      return
    }
    const block = element !== root && BLOCKS.has(element.tagName)
    if (block && started) lineDue = true
    const children = element.childNodes
    for (let at = 0; at < children.length; at++) {
      if (node === container && at === offset) mark()
      const child = children[at]
      if (child) walk(child)
    }
    if (node === container && offset >= children.length) mark()
    if (block && started) lineDue = true
  }
  walk(root)
  return { text, offset: Math.min(found ?? text.length, text.length) }
}

// Spaces that editors write as no-break spaces and the marks they keep empty lines open with are not part of the text.
function plain(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replaceAll('\u00A0', ' ')
    .replace(/\r\n?/g, '\n')
}

function endsLine(br: Element, root: HTMLElement): boolean {
  for (let at: Node = br; at !== root; at = at.parentNode as Node) {
    const next = nextShown(at)
    if (next) return next.nodeType === 1 && BLOCKS.has((next as Element).tagName)
    const parent = at.parentNode
    if (!parent || BLOCKS.has((parent as Element).tagName)) return true
  }
  return true
}

function nextShown(node: Node): Node | null {
  let next = node.nextSibling
  while (next && (next.nodeType === 8 || (next.nodeType === 3 && plain(next.nodeValue ?? '') === '')))
    next = next.nextSibling
  return next
}

/** The place in the page of an offset into `richText`; null where no text node holds it. */
export function richPoint(element: HTMLElement, offset: number): { node: Node; offset: number } | null {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    const start = richOffset(element, node, 0)
    const end = richOffset(element, node, length)
    if (start <= offset && offset <= end && length > 0) return { node, offset: Math.min(offset - start, length) }
  }
  return null
}

/**
 * Where `text` was put into `before` to give `after`; null when that is not what happened. A single line break more at the
 * very end of an editable element (`rich`) is how some editors keep the last line open.
 */
export function insertedAt(before: string, after: string, text: string, rich = true): number | null {
  if (after.length !== before.length + text.length) {
    return rich && after.endsWith('\n') && after.length === before.length + text.length + 1
      ? insertedAt(before, after.slice(0, -1), text)
      : null
  }
  let first = 0
  while (first < before.length && before[first] === after[first]) first++
  for (let at = first; at >= 0; at--) {
    if (before.slice(at) !== after.slice(at + text.length)) return null
    if (after.startsWith(text, at)) return at
  }
  return null
}
