/** Days and hours in the words an agent writes: 今天 18:00, 明天 12:00, 11月23日 18:00. */
import { clockText, daysBetween, wallTime } from '../time'
import type { Locale } from './reply'

const NEAR_DAYS: Record<Locale, Record<string, string>> = {
  'zh-CN': { '-1': '昨天', '0': '今天', '1': '明天', '2': '后天' },
  'zh-TW': { '-1': '昨天', '0': '今天', '1': '明天', '2': '後天' },
  en: { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' },
}

/** `11月23日`, `Nov 23`. */
export function dayText(at: number, timeZone: string, locale: Locale): string {
  const { year, month, day } = wallTime(at, timeZone)
  if (locale !== 'en') return `${month}月${day}日`
  return new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  )
}

/** The day in words where it is near, with its hour. */
export function dayAndClockText(at: number, now: number, timeZone: string, locale: Locale): string {
  const near = NEAR_DAYS[locale][String(daysBetween(now, at, timeZone))]
  return `${near ?? dayText(at, timeZone, locale)} ${clockText(at, timeZone)}`
}

/** Greeting for an hour of 0–23. */
export function helloText(hour: number, locale: Locale): string {
  const part = hour < 5 ? 3 : hour < 11 ? 0 : hour < 13 ? 1 : hour < 18 ? 2 : 3
  const words: Record<Locale, string[]> = {
    'zh-CN': ['早上好', '中午好', '下午好', '晚上好'],
    'zh-TW': ['早安', '午安', '午安', '您好'],
    en: ['Good morning', 'Hello', 'Good afternoon', 'Good evening'],
  }
  return words[locale][part] ?? ''
}
