/** Text of a piece of a page as a reader sees it, without asking the browser for layout (innerText would). */
import { shown } from '../text'

/** Longest text that is read from one part: UTF-16 units. */
export const LONGEST_TEXT = 20_000

const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'BUTTON', 'TEXTAREA', 'SELECT', 'SVG', 'svg'])
const BLOCKS = new Set([
  'ADDRESS',
  'ARTICLE',
  'BLOCKQUOTE',
  'DD',
  'DIV',
  'DL',
  'DT',
  'FIGURE',
  'FOOTER',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'LI',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TR',
  'UL',
])
// What consoles write on pictures that are not emoji.
const PICTURES = new Set(['图片', '头像', 'image', 'avatar', 'photo'])

/** Lines trimmed, parts in `without` left out, runs of spaces made one, emoji pictures as their alt text, invisible controls removed. */
export function textOf(element: Element, without: readonly Element[] = []): string {
  const pieces: string[] = []
  let length = 0
  const walk = (node: Node): void => {
    if (length > LONGEST_TEXT) return
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? ''
      // Whitespace with a line break in it is how the source was indented, not what was said.
      if (text.trim() === '' && text.includes('\n')) return
      pieces.push(text)
      length += text.length
      return
    }
    if (node.nodeType !== 1) return
    const one = node as Element
    if (UNREAD.has(one.tagName) || without.includes(one)) return
    if (one.tagName === 'BR') pieces.push('\n')
    else if (one.tagName === 'IMG') pieces.push(emojiOf(one))
    else {
      const block = one !== element && BLOCKS.has(one.tagName)
      if (block) pieces.push('\n')
      for (let child = one.firstChild; child; child = child.nextSibling) walk(child)
      if (block) pieces.push('\n')
    }
  }
  walk(element)
  return tidy(pieces.join('').slice(0, LONGEST_TEXT))
}

/** How many pictures that are not emoji a part holds. */
export function picturesIn(element: Element): number {
  let count = 0
  for (const picture of element.querySelectorAll('img'))
    if (emojiOf(picture) === '' && picture.getAttribute('alt') !== '头像') count++
  return count
}

function emojiOf(picture: Element): string {
  const alt = picture.getAttribute('alt')?.trim() ?? ''
  return alt.length <= 8 && !PICTURES.has(alt.toLowerCase()) ? alt : ''
}

function tidy(text: string): string {
  const lines = shown(text)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00A0\u3000]+/g, ' ').trim())
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
