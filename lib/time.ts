/** Time as the product counts it: epoch ms everywhere; days are days of the shop's time zone. */

export const SECOND_MS = 1000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

const offsetFormats = new Map<string, Intl.DateTimeFormat>()

function wallFormat(timeZone: string): Intl.DateTimeFormat {
  let format = offsetFormats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    offsetFormats.set(timeZone, format)
  }
  return format
}

export interface WallTime {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/** The wall clock of `timeZone` at `at` (epoch ms); month 1–12. */
export function wallTime(at: number, timeZone: string): WallTime {
  const wall: WallTime = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 }
  for (const part of wallFormat(timeZone).formatToParts(at)) {
    if (part.type in wall) wall[part.type as keyof WallTime] = Number(part.value)
  }
  return wall
}

/** Epoch ms of a wall clock reading in `timeZone`. In a daylight-saving gap the later reading wins. */
export function fromWallTime(wall: WallTime, timeZone: string): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second)
  let at = asUtc - offsetMs(asUtc, timeZone)
  at = asUtc - offsetMs(at, timeZone)
  return at
}

/** Milliseconds to add to UTC to get the wall clock of `timeZone` at `at`. */
export function offsetMs(at: number, timeZone: string): number {
  if (timeZone === 'Asia/Shanghai' || timeZone === 'Asia/Taipei') return 8 * HOUR_MS // no daylight saving since 1991; saves a slow Intl call per row
  const wall = wallTime(at, timeZone)
  return (
    Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second) -
    Math.floor(at / SECOND_MS) * SECOND_MS
  )
}

/** Calendar days of `timeZone` from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: number, to: number, timeZone: string): number {
  const dayNumber = (at: number) => Math.floor((at + offsetMs(at, timeZone)) / DAY_MS)
  return dayNumber(to) - dayNumber(from)
}

/** Start of the shop's day that contains `at`: epoch ms. */
export function startOfDay(at: number, timeZone: string): number {
  const wall = wallTime(at, timeZone)
  return fromWallTime({ ...wall, hour: 0, minute: 0, second: 0 }, timeZone)
}

const two = (n: number) => String(n).padStart(2, '0')

/** `14:02` in the shop's time zone. */
export function clockText(at: number, timeZone: string): string {
  const wall = wallTime(at, timeZone)
  return `${two(wall.hour)}:${two(wall.minute)}`
}

/** `09:30` today, `11-03` this year, `2025-11-03` before: the shortest text that does not mislead. */
export function ageText(at: number, now: number, timeZone: string): string {
  const wall = wallTime(at, timeZone)
  if (daysBetween(at, now, timeZone) === 0) return `${two(wall.hour)}:${two(wall.minute)}`
  const day = `${two(wall.month)}-${two(wall.day)}`
  return wall.year === wallTime(now, timeZone).year ? day : `${wall.year}-${day}`
}
