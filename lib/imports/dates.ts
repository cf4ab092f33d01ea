/** Dates as exports write them, read in the zone the export means. */
import { DAY_MS, fromWallTime, MINUTE_MS, offsetMs, type WallTime } from '../time'

/**
 * `ymd`: 2026-09-22 00:54:10, 2026/9/22 0:54, 2026年9月22日, ISO 8601 with or without offset ·
 * `mdy`: 09/22/26, 09/22/2026 12:54:10 AM · `dmy`: 22/09/2026 00:54 · `month-name`: Jul-21-25, 21-Jul-25, 10-Dez-25 ·
 * `serial`: a spreadsheet's day number.
 */
export type DateFormat = 'ymd' | 'mdy' | 'dmy' | 'month-name' | 'serial'

const MONTHS = new Map(
  [
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
    ['jän', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
    ['', 'fév', 'mrz', 'avr', 'mei', 'juin', 'juil', 'août', 'sept', 'ott', '', 'dic'],
    ['gen', '', 'maa', '', 'mag', 'giu', 'lug', 'ago', 'set', '', '', 'déc'],
  ].flatMap((names) => names.flatMap((name, index) => (name ? [[name, index + 1] as const] : []))),
)

const YMD =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]+(\d{1,2})(?::|时)(\d{1,2})(?:[:分](\d{1,2})秒?(?:\.\d+)?|分)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/
const PARTED =
  /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:,?\s+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?\s*([AaPp]\.?[Mm]\.?)?)?$/
const MONTH_FIRST = /^([\p{L}]{3,5})\.?[-\s](\d{1,2}),?[-\s](\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?/u
const DAY_FIRST = /^(\d{1,2})\.?[-\s]([\p{L}]{3,5})\.?[-\s](\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?)?/u

const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text))

function wall(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): WallTime | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null
  if (hour > 23 || minute > 59 || second > 60) return null
  if (day > 28 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return null
  return { year, month, day, hour, minute, second }
}

const number = (text: string | undefined) => (text === undefined ? 0 : Number(text))

/** 12-hour clocks: 12 AM is midnight; `22:05 PM` (TikTok writes it) stays 22:05. */
function hourOf(hour: string | undefined, half: string | undefined): number {
  const value = number(hour)
  if (!half) return value
  const afternoon = /^p/i.test(half)
  if (value > 12) return value
  return afternoon ? (value === 12 ? 12 : value + 12) : value === 12 ? 0 : value
}

/** Which of day and month comes first in `21/09/2026`-like text; null when it could be either. */
export function firstPartIs(text: string): 'day' | 'month' | null {
  if (text.length > 60) return null
  const parts = PARTED.exec(text)
  if (!parts) return null
  if (Number(parts[1]) > 12) return 'day'
  if (Number(parts[2]) > 12) return 'month'
  return parts[7] ? 'month' : null
}

const DASH = 45
const SPACE = 32
const COLON = 58

/** `2026-09-22 00:54:10`, the way most exports write every date, digit by digit: four of them stand in each of a million rows. */
function plainWall(text: string): WallTime | null {
  if (text.length !== 19 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null
  if (text.charCodeAt(10) !== SPACE || text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON) return null
  const pair = (at: number) => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48
  for (const at of [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18]) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return null
  }
  return wall(pair(0) * 100 + pair(2), pair(5), pair(8), pair(11), pair(14), pair(17))
}

function readWall(text: string, format: DateFormat): WallTime | number | null {
  if (format === 'ymd') {
    const plain = plainWall(text)
    if (plain) return plain
    const m = YMD.exec(text)
    if (!m) return null
    const found = wall(Number(m[1]), Number(m[2]), Number(m[3]), number(m[4]), number(m[5]), number(m[6]))
    if (!found || !m[7]) return found
    const utc = Date.UTC(found.year, found.month - 1, found.day, found.hour, found.minute, found.second)
    if (!/^[+-]/.test(m[7])) return utc
    const digits = m[7].replace(':', '')
    const offset = Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))
    return utc - (digits.startsWith('-') ? -offset : offset) * MINUTE_MS
  }
  if (format === 'mdy' || format === 'dmy') {
    const m = PARTED.exec(text)
    if (!m) return null
    const [month, day] = format === 'mdy' ? [m[1], m[2]] : [m[2], m[1]]
    return wall(fullYear(m[3] as string), Number(month), Number(day), hourOf(m[4], m[7]), number(m[5]), number(m[6]))
  }
  if (format === 'month-name') {
    const first = MONTH_FIRST.exec(text)
    const m = first ?? DAY_FIRST.exec(text)
    if (!m) return null
    const [name, day] = first ? [m[1], m[2]] : [m[2], m[1]]
    const month = MONTHS.get((name as string).toLowerCase()) ?? MONTHS.get((name as string).toLowerCase().slice(0, 3))
    return month ? wall(fullYear(m[3] as string), month, Number(day), number(m[4]), number(m[5]), number(m[6])) : null
  }
  if (!/^\d{5}(\.\d+)?$/.test(text)) return null
  // Day 25569 of a spreadsheet is 1970-01-01; seconds are rounded because 0.1 + 0.2 lives there too.
  const clock = new Date(Math.round((Number(text) - 25569) * 86_400) * 1000)
  return wall(
    clock.getUTCFullYear(),
    clock.getUTCMonth() + 1,
    clock.getUTCDate(),
    clock.getUTCHours(),
    clock.getUTCMinutes(),
    clock.getUTCSeconds(),
  )
}

const offsets = new Map<string, Map<number, number>>()

/** As `fromWallTime`, but asks Intl once per quarter hour: a million rows hold four dates each. */
function instantOf(time: WallTime, timeZone: string): number {
  let known = offsets.get(timeZone)
  if (!known) {
    known = new Map()
    offsets.set(timeZone, known)
  }
  const asUtc = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second)
  const quarter = Math.floor(asUtc / (15 * MINUTE_MS))
  let offset = known.get(quarter)
  if (offset === undefined) {
    offset = asUtc - fromWallTime(time, timeZone)
    if (known.size > 200_000) known.clear()
    known.set(quarter, offset)
  }
  return asUtc - offset
}

/** Epoch ms; undefined for an empty cell, null for what is no date in any of `formats` (tried in order). */
export function instantFrom(text: string, formats: readonly DateFormat[], timeZone: string): number | null | undefined {
  if (text === '') return undefined
  if (text.length > 60) return null
  for (const format of formats) {
    const found = readWall(text, format)
    if (typeof found === 'number') return found
    if (found) return instantOf(found, timeZone)
  }
  return null
}

/** Midnight of the day that an order number starts with (`260921-…`, Pinduoduo); null when it names none. */
export function dayOfOrderNo(orderNo: string, timeZone: string): number | null {
  const m = /^(\d{2})(\d{2})(\d{2})-/.exec(orderNo)
  const day = m && wall(2000 + Number(m[1]), Number(m[2]), Number(m[3]))
  return day ? instantOf(day, timeZone) : null
}

/** True when `timeZone` is one the runtime knows. */
export function isTimeZone(timeZone: string): boolean {
  try {
    offsetMs(DAY_MS, timeZone)
    return true
  } catch {
    return false
  }
}
