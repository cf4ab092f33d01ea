/** The instants that chat programs write beside a name when a conversation is copied, as text and as epoch ms. */
import { DAY_MS, fromWallTime, wallTime } from '../time'

/** Eight groups: two forms of a date (year first; month and day), half of the day, hour, minute, second, am or pm. */
const DATE = String.raw`(?:(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{1,2})[-/月](\d{1,2})日?)`
const CLOCK = String.raw`(上午|下午|凌晨|晚上)?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?(am|pm))?`
export const INSTANT = String.raw`(?:${DATE},?\s+)?${CLOCK}`
/** Groups in `INSTANT`. */
export const INSTANT_GROUPS = 10

const AFTER_NOON = /下午|晚上|pm/i
const BEFORE_NOON = /上午|凌晨|am/i

/** A clock without a day names the last such time that has passed. */
function withoutDay(clock: { hour: number; minute: number; second: number }, now: number, timeZone: string): number {
  const at = fromWallTime({ ...wallTime(now, timeZone), ...clock }, timeZone)
  return at > now ? at - DAY_MS : at
}

/** Epoch ms of the groups that `INSTANT` caught; undefined for what no calendar holds, or what lies in the future. */
export function instantOf(groups: readonly (string | undefined)[], now: number, timeZone: string): number | undefined {
  const [year, month, day, shortMonth, shortDay, half, hours, minutes, seconds, english] = groups
  const part = `${half ?? ''}${english ?? ''}`
  let hour = Number(hours)
  if (AFTER_NOON.test(part) && hour < 12) hour += 12
  if (BEFORE_NOON.test(part) && hour === 12) hour = 0
  const clock = { hour, minute: Number(minutes), second: Number(seconds ?? 0) }
  if (hour > 23 || clock.minute > 59 || clock.second > 59) return undefined
  const monthNumber = Number(month ?? shortMonth ?? 0)
  const dayNumber = Number(day ?? shortDay ?? 0)
  if (monthNumber === 0 && dayNumber === 0) return withoutDay(clock, now, timeZone)
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) return undefined
  const thisYear = wallTime(now, timeZone).year
  const at = (inYear: number) => fromWallTime({ year: inYear, month: monthNumber, day: dayNumber, ...clock }, timeZone)
  const found = year ? at(Number(year)) : at(thisYear) > now + DAY_MS ? at(thisYear - 1) : at(thisYear)
  // A minute of grace: two clocks never agree.
  return found > now + 60_000 || found < 0 ? undefined : found
}
