/** Rows as CSV text, and times as marketplaces print them. */

const quoted = (value: unknown): string => {
  const text = value === undefined || value === null ? '' : String(value)
  return /[",\n\r\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Columns that a row does not mention stay empty. */
export function csv(header: string[], rows: Record<string, unknown>[]): string {
  const lines = rows.map((row) => header.map((name) => quoted(row[name])).join(','))
  return `${[header.join(','), ...lines].join('\r\n')}\r\n`
}

/** `2026-11-21 14:02:00` in China's time; empty for null. */
export function localTime(at: number | null): string {
  if (at === null) return ''
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
}
