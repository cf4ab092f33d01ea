/** What stands in a cell once the guards that marketplaces put around it are gone. */

// BOM, zero-width and bidi characters guard values against spreadsheets or hide in them; NUL and its kin come from broken exporters.
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g

/** Text without invisible characters. Called on whole portions of a file: a million cells are not asked one by one. */
export function withoutUnseen(text: string): string {
  return text.search(UNSEEN) < 0 ? text : text.replace(UNSEEN, '')
}

const EMPTY_WORDS = new Set(['-', '--', '—', 'null', 'NULL', '\\N', 'N/A', '#N/A', 'None', '无数据'])

const APOSTROPHE = 39
const EQUALS = 61

/** The value itself: no tab or apostrophe guards, no `="…"` shell, trimmed (Douyin: "\t6917…", TikTok: "…\t"). */
export function cellText(cell: string): string {
  const text = cell.trim()
  const first = text.charCodeAt(0)
  if (first === EQUALS && text.length > 3 && text[1] === '"' && text.endsWith('"'))
    return text.slice(2, -1).replaceAll('""', '"').trim()
  // A leading apostrophe is a spreadsheet's "this is text"; 'n Sync and its like keep theirs.
  if (first === APOSTROPHE && /^'[\w=+\-@#.:/]*$/.test(text)) return text.slice(1)
  return text
}

/** `cellText`, with the words that marketplaces write for "nothing" made empty. */
export function valueText(cell: string): string {
  const text = cellText(cell)
  return text.length < 6 && EMPTY_WORDS.has(text) ? '' : text
}

/** An id as text. `scientific` means a spreadsheet has rounded it and the digits are gone. */
export function idText(cell: string): { id: string; scientific: boolean } {
  let id = valueText(cell)
  if (id.startsWith('#') && /^#\d+$/.test(id)) id = id.slice(1)
  if (/^\d+\.0+$/.test(id)) id = id.slice(0, id.indexOf('.'))
  return { id, scientific: /^\d(\.\d+)?[eE]\+?\d+$/.test(id) && /[.+]/.test(id) }
}

/** A count of pieces; null when it is none. `2`, `2.0`, `1,200`, `2件`. */
export function quantityOf(cell: string): number | null {
  const text = valueText(cell)
    .normalize('NFKC')
    .replace(/(件|个|pcs?)$/i, '')
  if (!/^\d{1,3}(,\d{3})*(\.0+)?$|^\d{1,9}(\.0+)?$/.test(text)) return null
  return Number(text.replaceAll(',', ''))
}

/** True for values that the marketplace enciphers (Douyin): useless to an agent, dropped. */
export function isCiphertext(text: string): boolean {
  return text.startsWith('##') || text.startsWith('$$')
}
