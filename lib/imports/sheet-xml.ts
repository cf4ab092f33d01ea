/** The few pieces of spreadsheet XML that hold cells, read as a stream; declarations that could expand are refused. */
import { withoutUnseen } from './cells'
import { FileFault } from './faults'
import { MAX_CELL, MAX_COLUMNS } from './limits'

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return ENTITIES[name] as string
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/** Office writes characters that XML cannot hold as `_x000D_`. */
const unescapeOffice = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text

export function attribute(tag: string, name: string): string | undefined {
  const m = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return m ? unescapeXml(m[1] ?? m[2] ?? '') : undefined
}

interface Tag {
  open: RegExp
  close: RegExp
}

/** `[^<>]` and a search for the end that gives up once: a hostile file costs one pass, not one for each `<`. */
const tagOf = (name: string): Tag => ({
  open: new RegExp(`<(?:\\w{1,20}:)?${name}(\\s[^<>]*)?>`, 'g'),
  close: new RegExp(`</(?:\\w{1,20}:)?${name}\\s*>`, 'g'),
})

interface Element {
  tag: string
  inner: string
  /** Where the element starts, and the first character after it. */
  from: number
  to: number
}

/** The next whole element at or after `at`; null when there is none, `open` where one has begun and not ended. */
function nextElement(xml: string, { open, close }: Tag, at: number): Element | { open: number } | null {
  open.lastIndex = at
  const opened = open.exec(xml)
  if (!opened) return null
  const tag = opened[1] ?? ''
  if (tag.endsWith('/') || opened[0].endsWith('/>'))
    return { tag: tag.replace(/\/$/, ''), inner: '', from: opened.index, to: open.lastIndex }
  close.lastIndex = open.lastIndex
  const closed = close.exec(xml)
  if (!closed) return { open: opened.index }
  return { tag, inner: xml.slice(open.lastIndex, closed.index), from: opened.index, to: close.lastIndex }
}

function* within(xml: string, tag: Tag): Generator<Element> {
  for (let at = 0; ; ) {
    const found = nextElement(xml, tag, at)
    if (!found || 'open' in found) return
    yield found
    at = found.to
  }
}

const TEXT = tagOf('t')
const GUIDE = tagOf('rPh')
const CELL = tagOf('c')
const VALUE = tagOf('v')

/** All runs of text in a string item; phonetic guides are left out. */
export function textRuns(xml: string): string {
  let bare = ''
  let at = 0
  for (const guide of within(xml, GUIDE)) {
    bare += xml.slice(at, guide.from)
    at = guide.to
  }
  bare += xml.slice(at)
  let text = ''
  for (const { inner } of within(bare, TEXT)) text += inner
  return unescapeOffice(unescapeXml(text))
}

/** Elements `<name …>…</name>` out of a stream of text: attributes and inner XML. Throws `FileFault` when one grows past `limit`. */
export function* elements(
  pieces: Iterable<string>,
  name: string,
  limit: number,
): Generator<{ tag: string; inner: string }> {
  const tag = tagOf(name)
  const beginning = new RegExp(`<(?:\\w{1,20}:)?${name}[\\s>/]`)
  let text = ''
  for (const piece of pieces) {
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text.slice(-10) + piece)) throw new FileFault('xml-entities')
    text += piece
    let at = 0
    for (let found = nextElement(text, tag, at); found; found = nextElement(text, tag, at)) {
      if ('open' in found) {
        at = found.open
        break
      }
      yield found
      at = found.to
    }
    // What is no element yet: keep from where one may have begun.
    const kept = text.slice(at)
    const start = kept.search(beginning)
    text = kept.slice(start >= 0 ? start : Math.max(0, kept.lastIndexOf('<')))
    if (text.length > limit) throw new FileFault('broken-archive', { detail: `xlsx: <${name}>` })
  }
}

function columnOf(reference: string): number {
  let column = 0
  for (const sign of reference) {
    const code = sign.charCodeAt(0)
    if (code < 65 || code > 90) break
    column = column * 26 + (code - 64)
  }
  return column - 1
}

export interface CellContext {
  strings: readonly string[]
  /** Style numbers that show a date. */
  dateStyles: ReadonlySet<number>
  epoch1904: boolean
}

/** The cells of one `<row>` as text; null when a cell is longer than allowed. */
export function cellsOf(rowXml: string, context: CellContext): { cells: string[]; long: boolean } {
  const cells: string[] = []
  let long = false
  for (const { tag, inner } of within(rowXml, CELL)) {
    const reference = attribute(tag, 'r')
    const column = reference ? columnOf(reference) : cells.length
    if (column < 0 || column >= MAX_COLUMNS) continue
    while (cells.length < column) cells.push('')
    const text = withoutUnseen(cellValue(tag, inner, context))
    if (text.length > MAX_CELL) long = true
    cells[column] = text.length > MAX_CELL ? text.slice(0, 200) : text
  }
  return { cells, long }
}

function cellValue(tag: string, inner: string, { strings, dateStyles, epoch1904 }: CellContext): string {
  const type = attribute(tag, 't') ?? 'n'
  if (type === 'inlineStr') return textRuns(inner)
  const [found] = within(inner, VALUE)
  const value = found?.inner ?? ''
  if (value === '') return ''
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'n') return numberText(value.trim(), dateStyles.has(Number(attribute(tag, 's') ?? -1)), epoch1904)
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  return unescapeOffice(unescapeXml(value))
}

/** Numbers as a person would read them: no binary dust, no exponent where all digits are there, dates as dates. */
function numberText(value: string, isDate: boolean, epoch1904: boolean): string {
  const number = Number(value)
  if (value === '' || !Number.isFinite(number)) return value
  if (isDate && number > 0 && number < 2_958_466) {
    const clock = new Date(Math.round((number + (epoch1904 ? 1462 : 0) - 25_569) * 86_400) * 1000)
    return clock.toISOString().slice(0, 19).replace('T', ' ')
  }
  if (/^-?\d+$/.test(value)) return value
  return Number.isInteger(number) && Math.abs(number) < 1e15
    ? String(number)
    : /e/i.test(value) && Math.abs(number) >= 1e15
      ? value
      : String(number)
}
