/** Finds order numbers in text by the shapes that marketplaces use. Pure; order numbers are strings, always. */
import type { OrderNumberShape } from './site'

// A number glued to a letter or another digit is a waybill (SF…, YT…) or part of something longer.
const DATED = /(?<![\dA-Za-z-])\d{6}-\d{15}(?![\dA-Za-z-])/g
const DIGITS = /(?<![\dA-Za-z-])\d{12,19}(?![\dA-Za-z-])/g
// Fourteen capitals and digits, the year and month first, at least one letter: waybills start with letters.
const SHOPEE = /(?<![\dA-Za-z-])(?=\d*[A-Z])\d{4}[\dA-Z]{10}(?![\dA-Za-z-])/g
const AMAZON = /(?<![\dA-Za-z-])\d{3}-\d{7}-\d{7}(?![\dA-Za-z-])/g
const RAKUTEN = /(?<![\dA-Za-z-])\d{6}-\d{8}-\d{10,20}(?![\dA-Za-z-])/g

const PATTERNS: Partial<Record<OrderNumberShape, RegExp>> = {
  pinduoduo: DATED,
  practice: DATED,
  shopee: SHOPEE,
  amazon: AMAZON,
  rakuten: RAKUTEN,
}

const LENGTHS: Record<OrderNumberShape, readonly number[]> = {
  pinduoduo: [],
  'digits-12': [12],
  'digits-16': [16],
  'digits-18': [18],
  'digits-19': [19],
  // The practice shop sells on several marketplaces, so its chats carry all of their shapes.
  practice: [16, 18, 19],
  shopee: [],
  amazon: [],
  rakuten: [],
}
const SHORTEST = 12

/** Order numbers in the order of the text, each once. Full-width digits count as digits. */
export function orderNumbersIn(text: string, shapes: readonly OrderNumberShape[]): string[] {
  if (text.length < SHORTEST) return []
  const plain = text.normalize('NFKC')
  const found: { at: number; orderNo: string }[] = []
  for (const shape of shapes) {
    const pattern = PATTERNS[shape]
    if (pattern) for (const match of plain.matchAll(pattern)) found.push({ at: match.index, orderNo: match[0] })
  }
  const lengths = new Set(shapes.flatMap((shape) => LENGTHS[shape]))
  if (lengths.size > 0) {
    for (const match of plain.matchAll(DIGITS))
      if (lengths.has(match[0].length)) found.push({ at: match.index, orderNo: match[0] })
  }
  found.sort((a, b) => a.at - b.at)
  return [...new Set(found.map((one) => one.orderNo))]
}
