/** Turns the time that a console writes beside a message into an instant, by the format that the site names. */

import type { TimeRule } from '../sites/site'
import { DAY_MS, fromWallTime, type WallTime } from '../time'

export type TimeFormat = Exclude<TimeRule['by'], 'attribute' | 'message-id'>

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?`
const FORMATS: Record<TimeFormat, RegExp> = {
  'zh-date-time': new RegExp(String.raw`(\d{4})年(\d{1,2})月(\d{1,2})日\s?${CLOCK}`),
  'date-time': new RegExp(String.raw`(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})[\sT]${CLOCK}`),
  // The digits before the month are the end of the sender's name, or the month's first.
  'month-day-time': new RegExp(String.raw`(\d?)(\d)-(\d{1,2})\s${CLOCK}`),
}

/** A year-less day may lie ahead by so much: clocks differ. */
const AHEAD_MS = DAY_MS

/** Epoch ms; in the machine's zone where none is given. `now` tells the year where the console writes none. */
export function writtenTime(text: string, format: TimeFormat, timeZone?: string, now = Date.now()): number | undefined {
  const match = FORMATS[format].exec(text.slice(0, 500))
  if (!match) return undefined
  const [first = 0, second = 0, day = 0, hour = 0, minute = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part || 0))
  if (day < 1 || hour > 23 || minute > 59 || seconds > 59) return undefined
  const at = (year: number, month: number) =>
    month < 1 || month > 12 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()
      ? []
      : [instant({ year, month, day, hour, minute, second: seconds }, timeZone)]
  if (format !== 'month-day-time') return at(first, second)[0]
  const year = new Date(now).getUTCFullYear()
  // The year after this one may have begun where the shop is. A chat is read soon: of several readings the latest holds.
  const apart = match.index === 0 || text.charAt(match.index - 1).trim() === ''
  const months = apart || !match[1] ? [10 * first + second] : [10 * first + second, second]
  const readings = [year + 1, year, year - 1].flatMap((one) => months.flatMap((month) => at(one, month)))
  const past = readings.filter((one) => one <= now + AHEAD_MS)
  return past.length > 0 ? Math.max(...past) : undefined
}

function instant(wall: WallTime, timeZone: string | undefined): number {
  if (timeZone) return fromWallTime(wall, timeZone)
  const { year, month, day, hour, minute, second } = wall
  return new Date(year, month - 1, day, hour, minute, second).getTime()
}
