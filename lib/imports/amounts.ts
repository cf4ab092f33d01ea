/** Money as exports write it, read into integer minor units without ever passing through a float. */
import { minorUnitsOf } from '../money'

/** Which sign parts whole and fraction where a lone `1.234` leaves it open. */
export type DecimalSign = 'point' | 'comma'

const SIGN_CURRENCIES: readonly (readonly [string, string])[] = [
  ['NT$', 'TWD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['AU $', 'AUD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['C $', 'CAD'],
  ['CA$', 'CAD'],
  ['US $', 'USD'],
  ['US$', 'USD'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['$', 'USD'],
]

/** The currency that a sign in the amount names; null for none, and for ¥, which two countries use. */
export function currencyOfSign(text: string): string | null {
  if (text.length > MAX_AMOUNT) return null
  const code = /\b(CNY|TWD|USD|EUR|GBP|HKD|MYR|SGD|THB|PHP|BRL|MXN|JPY|KRW|VND|IDR|AUD|CAD|RUB)\b/.exec(text)
  if (code) return code[1] as string
  for (const [sign, currency] of SIGN_CURRENCIES) if (text.includes(sign)) return currency
  return null
}

/** Longer than any price: not worth a pattern's time. */
const MAX_AMOUNT = 40

const PLAIN = /^\d{1,12}(\.\d\d?)?$/

/**
 * Minor units of `currency`. Undefined for an empty cell, null for what is no amount.
 * `1.234,50`, `(3.00)`, `¥ 1,299`, `-5`, `5-`, `28,90 €`; more decimals than the currency has are rounded half away from zero.
 */
export function amountOf(text: string, currency: string, sign: DecimalSign = 'point'): number | null | undefined {
  if (text === '') return undefined
  if (text.length > MAX_AMOUNT) return null
  const units = minorUnitsOf(currency)
  const decimals = String(units).length - 1
  if (decimals === 2 && sign === 'point' && PLAIN.test(text)) {
    const point = text.indexOf('.')
    if (point < 0) return Number(text) * 100
    return Number(text.slice(0, point)) * 100 + Number(text.slice(point + 1).padEnd(2, '0'))
  }
  let rest = text.normalize('NFKC').replace(/[\s'’]/g, '')
  let negative = false
  if (/^\(.*\)$/.test(rest)) {
    negative = true
    rest = rest.slice(1, -1)
  }
  rest = rest.replace(/^(?:[A-Z]{3}|RMB|NT|HK|US|AU|CA|MX|[SRCA](?=\$)|RM|Rp\.?|Bs|kr)?[$£€¥฿₫₱₽₩]?/, (found) =>
    /\d/.test(found) ? found : '',
  )
  rest = rest.replace(/(?:元|円|[A-Z]{3}|[$£€¥฿₫₱₽₩đ]|zł|kr)$/, '')
  if (/^[-−–+]/.test(rest)) {
    negative = negative !== !rest.startsWith('+')
    rest = rest.slice(1).replace(/^[$£€¥฿₫₱₽₩]/, '')
  } else if (/[-−]$/.test(rest)) {
    negative = !negative
    rest = rest.slice(0, -1)
  }
  const parts = wholeAndFraction(rest, sign)
  if (!parts) return null
  const minor = scaled(parts[0], parts[1], decimals)
  return minor === null ? null : negative ? -minor + 0 : minor
}

function wholeAndFraction(digits: string, sign: DecimalSign): [string, string] | null {
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return null
  const lastPoint = digits.lastIndexOf('.')
  const lastComma = digits.lastIndexOf(',')
  const last = Math.max(lastPoint, lastComma)
  if (last < 0) return [digits, '']
  const mark = digits[last] as string
  const other = mark === '.' ? ',' : '.'
  const before = digits.slice(0, last)
  const after = digits.slice(last + 1)
  if (after.includes(mark) || (before.includes(other) && before.includes(mark))) return null
  // Both marks present: the last one parts the fraction. One mark twice: it groups. One mark once before three digits: the profile knows.
  const groups =
    before.includes(mark) ||
    (!before.includes(other) && after.length === 3 && (mark === ',') === (sign === 'point') && before !== '0')
  if (groups) {
    const pattern = mark === '.' ? /^\d{1,3}(\.\d{3})+$/ : /^\d{1,3}(,\d{2,3})*,\d{3}$/
    return pattern.test(digits) ? [digits.replaceAll(mark, ''), ''] : null
  }
  const whole = before.replaceAll(other, '')
  if (before.includes(other) && !new RegExp(`^\\d{1,3}(\\${other}\\d{2,3})*\\${other}\\d{3}$`).test(before)) return null
  return [whole === '' ? '0' : whole, after]
}

function scaled(whole: string, fraction: string, decimals: number): number | null {
  if (whole.length > 13) return null
  const kept = fraction.slice(0, decimals).padEnd(decimals, '0')
  const minor = Number(whole + kept) + (Number(fraction[decimals] ?? '0') >= 5 ? 1 : 0)
  return Number.isSafeInteger(minor) ? minor : null
}
