/** Frees a value from what a console hangs on to it: the behaviours behind the names in `TRIMS`. Pure. */
import type { Trim } from '../sites/site'

/** Longer values are no names. */
const LONGEST = 500
const CLOCK_BEHIND = /\d{1,2}:\d{2}(?::\d{2})?$/
const DAY_BEHIND = /[-/]\d{1,2}$/
const DIGITS_BEHIND = /\d+$/
/** How many orders the buyer has placed: `下单数(3)`. */
const ORDER_COUNT_BEHIND = /下单数 ?[(（] ?\d+ ?[)）]$/

/**
 * What may stand before the time in `小满12-3 14:02:11`: `小满`, and also `小满1` where the name may end in a digit. The longest
 * time first; the value itself where no time stands behind it.
 */
export function beforeClock(value: string): string[] {
  const whole = value.trim()
  if (whole.length > LONGEST || !CLOCK_BEHIND.test(whole)) return [whole]
  const clockless = whole.replace(CLOCK_BEHIND, '').trim()
  if (!DAY_BEHIND.test(clockless)) return [clockless]
  const dayless = clockless.replace(DAY_BEHIND, '')
  const run = DIGITS_BEHIND.exec(dayless)?.[0] ?? ''
  const months = [2, 1].filter((digits) => digits <= run.length && isMonth(run.slice(-digits)))
  if (months.length === 0) return [clockless]
  return months.map((digits) =>
    dayless
      .slice(0, -digits)
      .replace(/\b\d{4}[-/]$/, '')
      .trim(),
  )
}

const isMonth = (digits: string) => Number(digits) >= 1 && Number(digits) <= 12

const TRIMMERS: Record<Trim, (value: string) => string> = {
  'clock-behind': (value) => beforeClock(value)[0] ?? '',
  'order-count-behind': (value) => (value.length > LONGEST ? value : value.trim().replace(ORDER_COUNT_BEHIND, '')),
  'first-line': (value) => value.trim().split('\n')[0] ?? '',
}

export function trimmed(value: string, trims: readonly Trim[] = []): string {
  return trims.reduce((rest, trim) => TRIMMERS[trim](rest), value).trim()
}
