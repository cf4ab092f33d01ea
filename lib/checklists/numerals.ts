/** Numbers as buyers write them: 2, 两, 十二, 四十, 三九, 一米五. */

const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** One numeral, to build patterns from. */
export const NUMERAL = '(?:\\d+(?:\\.\\d+)?|[零〇一壹二两俩三仨四五六七八九十百]+)'

/** The value of a numeral; null when it is none. 三九 reads digit by digit: 39. */
export function numberOf(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text)
  if (!/[十百]/.test(text)) {
    const digits = [...text].map((character) => DIGITS[character])
    if (digits.length === 0 || digits.some((digit) => digit === undefined)) return null
    return Number(digits.join(''))
  }
  let total = 0
  let digit: number | null = null
  for (const character of text) {
    if (character === '十') {
      total += (digit ?? 1) * 10
      digit = null
    } else if (character === '百') {
      total += (digit ?? 1) * 100
      digit = null
    } else {
      const value = DIGITS[character]
      if (value === undefined) return null
      digit = value
    }
  }
  return total + (digit ?? 0)
}
