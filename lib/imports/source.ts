/** A table as a stream of rows, whatever kind of file it came from. */

export interface SheetRow {
  /** 1-based line of the file where the row starts; in a workbook, the row of the sheet. */
  line: number
  cells: string[]
  flaw?: 'open-quote' | 'long-cell'
}

export interface RowSource {
  /** `utf-8`, `gb18030`, `big5`, `shift_jis`, `utf-16le`, … or `xlsx`. */
  encoding: string
  /** Only for text. */
  delimiter?: string
  /** All rows from the top, in portions; may be asked for more than once. */
  rows(): Generator<SheetRow[]>
}

/** The first `count` rows. */
export function firstRows(source: RowSource, count: number): SheetRow[] {
  const found: SheetRow[] = []
  for (const portion of source.rows()) {
    for (const row of portion) {
      found.push(row)
      if (found.length >= count) return found
    }
  }
  return found
}
