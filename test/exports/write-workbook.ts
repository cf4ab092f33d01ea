/** Workbooks cell by cell, so that tests can write what honest writers never would. */
import { strToU8, type Zippable, zipSync } from 'fflate'

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Rows of text as inline strings. */
export function rowsXml(table: readonly (readonly string[])[]): string {
  return table
    .map(
      (row, r) =>
        `<row r="${r + 1}">${row.map((cell, c) => (cell === '' ? '' : `<c r="${letters(c)}${r + 1}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`)).join('')}</row>`,
    )
    .join('')
}

export interface Parts {
  /** What stands between `<sheetData>` and its end, one for each sheet. */
  sheets: string[]
  shared?: string
  styles?: string
  more?: Zippable
}

export function workbook({ sheets, shared, styles, more }: Parts): Uint8Array {
  const files: Zippable = {
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${sheets.map((_, i) => `<sheet name="S${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    ...more,
  }
  sheets.forEach((rows, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = strToU8(
      `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    )
  })
  if (shared) files['xl/sharedStrings.xml'] = strToU8(`<sst>${shared}</sst>`)
  if (styles) files['xl/styles.xml'] = strToU8(`<styleSheet>${styles}</styleSheet>`)
  return zipSync(files)
}
