/** Money as integer minor units with a currency; never a float. */

/** Minor units per major unit (fen per yuan); currencies without minor units count as 1. */
const MINOR_UNITS: Record<string, number> = {
  CNY: 100,
  TWD: 100,
  USD: 100,
  EUR: 100,
  GBP: 100,
  HKD: 100,
  MYR: 100,
  SGD: 100,
  THB: 100,
  PHP: 100,
  BRL: 100,
  MXN: 100,
  RUB: 100,
  JPY: 1,
  KRW: 1,
  VND: 1,
  IDR: 1,
}

const SIGNS: Record<string, string> = {
  CNY: '¥',
  TWD: 'NT$',
  USD: '$',
  EUR: '€',
  GBP: '£',
  HKD: 'HK$',
  JPY: '¥',
  MYR: 'RM',
  SGD: 'S$',
  THB: '฿',
}

export function minorUnitsOf(currency: string): number {
  return MINOR_UNITS[currency] ?? 100
}

/** `¥299`, `¥28.90`: the sign, grouped, decimals only where they are not zero. */
export function moneyText(amountMinor: number, currency: string): string {
  const units = minorUnitsOf(currency)
  const whole = Math.trunc(Math.abs(amountMinor) / units)
  const rest = Math.abs(amountMinor) % units
  const decimals = rest === 0 ? '' : `.${String(rest).padStart(String(units).length - 1, '0')}`
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${amountMinor < 0 ? '-' : ''}${SIGNS[currency] ?? `${currency} `}${grouped}${decimals}`
}
