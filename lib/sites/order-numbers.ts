/** Finds order numbers in text by the shapes that marketplaces use. Pure; order numbers are strings, always. */
import type { OrderNumberShape } from './site'

// A number glued to a letter or another digit is a waybill (SF…, YT…) or part of something longer.
const DATED = /(?<![\dA-Za-z-])\d{6}-\d{15}(?![\dA-Za-z-])/g
const DIGITS = /(?<![\dA-Za-z-])\d{16,19}(?![\dA-Za-z-])/g

const LENGTHS: Record<OrderNumberShape, readonly number[]> = {
  pinduoduo: [],
  'digits-16': [16],
  'digits-18': [18],
  'digits-19': [19],
  // The practice shop sells on several marketplaces, so its chats carry all of their shapes.
  practice: [16, 18, 19],
}

/** Order numbers in the order of the text, each once. Full-width digits count as digits. */
export function orderNumbersIn(text: string, shapes: readonly OrderNumberShape[]): string[] {
  if (text.length < 16) return []
  const plain = text.normalize('NFKC')
  const found: { at: number; orderNo: string }[] = []
  if (shapes.some((shape) => shape === 'pinduoduo' || shape === 'practice')) {
    for (const match of plain.matchAll(DATED)) found.push({ at: match.index, orderNo: match[0] })
  }
  const lengths = new Set(shapes.flatMap((shape) => LENGTHS[shape]))
  if (lengths.size > 0) {
    for (const match of plain.matchAll(DIGITS))
      if (lengths.has(match[0].length)) found.push({ at: match.index, orderNo: match[0] })
  }
  found.sort((a, b) => a.at - b.at)
  return [...new Set(found.map((one) => one.orderNo))]
}
