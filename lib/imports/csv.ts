/** Rows of delimited text with their line numbers; quotes that never close cost one line, not the file. */
import Papa from 'papaparse'
import { withoutUnseen } from './cells'
import { textOf } from './decode'
import { FileFault } from './faults'
import { MAX_CELL, MAX_ROW } from './limits'
import type { RowSource, SheetRow } from './source'

export const DELIMITERS = [',', '\t', ';', '|'] as const

/** How often a quote may stay open before the file counts as unreadable. */
const MAX_OPEN_QUOTES = 20

interface ParsedRows {
  data: string[][]
  errors: { code: string; row?: number }[]
  meta: { cursor: number }
}

/** Line ends inside quoted cells count as lines of the file too. */
function linesOf(cells: string[], newline: string): number {
  let lines = 1
  for (const cell of cells) {
    for (let at = cell.indexOf(newline); at >= 0; at = cell.indexOf(newline, at + 1)) lines++
  }
  return lines
}

export function csvSource(bytes: Uint8Array, encoding: string, delimiter: string): RowSource {
  return { encoding, delimiter, rows: () => rowsOf(textOf(bytes, encoding), delimiter) }
}

/** Rows in portions, one for each piece of text. */
function* rowsOf(pieces: Iterable<string>, delimiter: string): Generator<SheetRow[]> {
  let newline = ''
  let rest = ''
  let line = 1
  let opened = 0

  function take(text: string, last: boolean): { rows: SheetRow[]; used: number; open: boolean } {
    const parser = new Papa.Parser({ delimiter, newline: newline as '\n', quoteChar: '"' })
    const parsed = parser.parse(text, 0, !last) as ParsedRows
    const open = last && parsed.errors.some((error) => error.code === 'MissingQuotes')
    const rows: SheetRow[] = []
    // The row with the open quote has swallowed the rest of the file: it is read again line by line.
    const whole = open ? parsed.data.length - 1 : parsed.data.length
    for (let i = 0; i < whole; i++) {
      const cells = parsed.data[i] as string[]
      const last = cells.length - 1
      // Lines may end in CR LF and in LF within one file: the CR is no part of the cell.
      if (cells[last]?.endsWith('\r')) cells[last] = (cells[last] as string).slice(0, -1)
      const long = cells.some((cell) => cell.length > MAX_CELL)
      rows.push(long ? { line, cells: cells.map((cell) => cell.slice(0, 200)), flaw: 'long-cell' } : { line, cells })
      line += linesOf(cells, newline)
    }
    return { rows, used: open ? startOfOpenRow(text, delimiter, newline) : parsed.meta.cursor, open }
  }

  /** Gives up on the line that opens the quote and goes on with the next. */
  function skipLine(text: string): { row: SheetRow; used: number } {
    opened++
    if (opened > MAX_OPEN_QUOTES) throw new FileFault('open-quotes', { line })
    const end = text.indexOf(newline)
    const raw = end < 0 ? text : text.slice(0, end)
    const row: SheetRow = { line, cells: raw.slice(0, MAX_CELL).split(delimiter), flaw: 'open-quote' }
    line++
    return { row, used: end < 0 ? text.length : end + newline.length }
  }

  for (const piece of pieces) {
    rest += withoutUnseen(piece)
    if (newline === '') newline = rest.includes('\n') ? '\n' : '\r'
    const { rows, used } = take(rest, false)
    rest = rest.slice(used)
    while (rest.length > MAX_ROW) {
      const skipped = skipLine(rest)
      rows.push(skipped.row)
      rest = rest.slice(skipped.used)
      const more = take(rest, false)
      for (const row of more.rows) rows.push(row)
      rest = rest.slice(more.used)
    }
    if (rows.length > 0) yield rows
  }
  while (rest !== '') {
    const { rows, used, open } = take(rest, true)
    rest = open ? rest.slice(used) : ''
    if (open) {
      const skipped = skipLine(rest)
      rows.push(skipped.row)
      rest = rest.slice(skipped.used)
    }
    if (rows.length > 0) yield rows
  }
}

/** Where the unfinished row starts: parse again and let the parser keep it back. */
function startOfOpenRow(text: string, delimiter: string, newline: string): number {
  const parser = new Papa.Parser({ delimiter, newline: newline as '\n', quoteChar: '"' })
  return (parser.parse(text, 0, true) as ParsedRows).meta.cursor
}
