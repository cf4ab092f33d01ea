/** Cuts a text into marked and plain parts. */
export interface MarkedPart {
  from: number
  text: string
  marked: boolean
}

/** Ranges may touch, overlap or reach past the end; what they leave out is plain. */
export function marksOf(text: string, ranges: readonly (readonly [number, number])[]): MarkedPart[] {
  const parts: MarkedPart[] = []
  let at = 0
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(start, at)
    const to = Math.min(end, text.length)
    if (to <= from) continue
    if (from > at) parts.push({ from: at, text: text.slice(at, from), marked: false })
    parts.push({ from, text: text.slice(from, to), marked: true })
    at = to
  }
  if (at < text.length) parts.push({ from: at, text: text.slice(at), marked: false })
  return parts
}
