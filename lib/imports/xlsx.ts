/**
 * Workbooks (.xlsx) as rows: inflated and read as a stream, so that a big sheet never stands in memory as a whole.
 * Own reader on fflate: read-excel-file 9 refuses a sheet for one #N/A cell, fills row gaps without a limit, and inflates in
 * blob workers, which an extension's CSP forbids.
 */
import { FileFault } from './faults'
import { MAX_ROW } from './limits'
import { attribute, cellsOf, elements, textRuns } from './sheet-xml'
import type { RowSource, SheetRow } from './source'
import { type InflateBudget, inflateBudget, inflated, inflatedWhole, type ZipEntry, zipEntries } from './unzip'

const PORTION = 2000
/** Row XML is wordier than its text. */
const MAX_ROW_XML = MAX_ROW * 4

interface Book {
  bytes: Uint8Array
  entries: Map<string, ZipEntry>
}

function bookOf(bytes: Uint8Array): Book {
  const entries = new Map(
    zipEntries(bytes).map((entry) => [entry.name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), entry]),
  )
  return { bytes, entries }
}

/** True when the archive holds a workbook rather than other files. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bookOf(bytes).entries.has('xl/workbook.xml')
}

function* textPieces(book: Book, name: string, budget: InflateBudget): Generator<string> {
  const entry = book.entries.get(name)
  if (!entry) return
  const decoder = new TextDecoder('utf-8')
  for (const portion of inflated(book.bytes, entry, budget)) yield decoder.decode(portion, { stream: true })
}

function wholeText(book: Book, name: string, budget: InflateBudget): string {
  const entry = book.entries.get(name)
  if (!entry) return ''
  const text = new TextDecoder('utf-8').decode(inflatedWhole(book.bytes, entry, budget))
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new FileFault('xml-entities')
  return text
}

/** One source for each sheet, in the workbook's order. Throws `FileFault`. */
export function workbookSources(bytes: Uint8Array): (RowSource & { sheet: string })[] {
  const book = bookOf(bytes)
  const budget = inflateBudget()
  const workbook = wholeText(book, 'xl/workbook.xml', budget)
  const targets = new Map<string, string>()
  for (const { tag } of elements([wholeText(book, 'xl/_rels/workbook.xml.rels', budget)], 'Relationship', MAX_ROW)) {
    const target = attribute(tag, 'Target') ?? ''
    targets.set(
      attribute(tag, 'Id') ?? '',
      (target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`).toLowerCase(),
    )
  }
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].flatMap((m) => {
    const path = targets.get(attribute(m[1] as string, 'id') ?? '') ?? ''
    return book.entries.has(path) ? [{ name: attribute(m[1] as string, 'name') ?? '', path }] : []
  })
  if (sheets.length === 0) throw new FileFault('broken-archive', { detail: 'xlsx: no sheet' })
  const epoch1904 = /date1904\s*=\s*["'](?:1|true)/.test(workbook)
  const dateStyles = dateStylesOf(wholeText(book, 'xl/styles.xml', budget))
  const strings: string[] = []
  for (const { inner } of elements(textPieces(book, 'xl/sharedstrings.xml', budget), 'si', MAX_ROW_XML))
    strings.push(textRuns(inner))
  const context = { strings, dateStyles, epoch1904 }
  const left = budget.left
  return sheets.slice(0, 20).map(({ name, path }) => ({
    sheet: name,
    encoding: 'xlsx',
    *rows() {
      let portion: SheetRow[] = []
      let line = 0
      for (const { tag, inner } of elements(textPieces(book, path, { left }), 'row', MAX_ROW_XML)) {
        const stated = Number(attribute(tag, 'r'))
        line = Number.isSafeInteger(stated) && stated > line ? stated : line + 1
        const { cells, long } = cellsOf(inner, context)
        if (cells.length === 0) continue
        portion.push(long ? { line, cells, flaw: 'long-cell' } : { line, cells })
        if (portion.length >= PORTION) {
          yield portion
          portion = []
        }
      }
      if (portion.length > 0) yield portion
    },
  }))
}

/** Numbers of the cell styles that show dates: built-in formats and written ones with day, month, year or hour in them. */
function dateStylesOf(styles: string): Set<number> {
  const dateFormats = new Set<number>()
  for (const m of styles.matchAll(/<(?:\w+:)?numFmt\s([^>]*)>/g)) {
    const code = (attribute(m[1] as string, 'formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    if (/[ymdhs]/i.test(code) && !/general/i.test(code)) dateFormats.add(Number(attribute(m[1] as string, 'numFmtId')))
  }
  const builtIn = (id: number) =>
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
  const found = new Set<number>()
  const cellXfs = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? ''
  let index = 0
  for (const m of cellXfs.matchAll(/<(?:\w+:)?xf\s([^>]*)>/g)) {
    const id = Number(attribute(m[1] as string, 'numFmtId') ?? 0)
    if (builtIn(id) || dateFormats.has(id)) found.add(index)
    index++
  }
  return found
}
