/** Writes the fixtures anew: `npx tsx test/exports/write.ts`. Run it after changing `tables.ts`, and keep what it wrote. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import writeXlsxFile from 'write-excel-file/node'
import { ROOT } from '../start/root'
import { FIXTURES, type Fixture } from './tables'

const quoted = (cell: string, delimiter: string) =>
  cell.includes(delimiter) || /["\n\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

function textOf({ delimiter = ',', preamble = [], header, rows, footer = [] }: Fixture): string {
  const lines = rows.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter))
  return `${[...preamble, header, ...lines, ...footer].join('\r\n')}\r\n`
}

for (const fixture of FIXTURES) {
  const path = join(ROOT, 'test/exports', fixture.file)
  if (fixture.encoding === 'xlsx') {
    const table = [fixture.header.split(','), ...fixture.rows]
    const sheet = table.map((row) => row.map((value) => (value === '' ? null : { value, type: String })))
    await writeXlsxFile(sheet, { sheet: '订单' }).toFile(path)
  } else {
    const bom = fixture.encoding === 'utf8-bom' ? '\uFEFF' : fixture.encoding === 'utf16le' ? '\uFEFF' : ''
    writeFileSync(path, iconv.encode(bom + textOf(fixture), fixture.encoding.replace('-bom', '')))
  }
}
