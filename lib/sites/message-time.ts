/** Tells when a message was written, by the rules a site names. */
import { fromWallTime } from '../time'
import { findValue } from './parts'
import type { Role, Site } from './site'

// Between 2014 and 2096: what lies outside is not a time in milliseconds.
const EARLIEST_MS = 1.4e12
const LATEST_MS = 4e12

/** Epoch ms, or undefined where the console does not say. `id` is the console's message id. */
export function messageTime(
  row: Element,
  id: string | null,
  site: Site,
  answered: Map<Role, number>,
): number | undefined {
  const written = findValue(row, site.roles.messageTime)
  if (written) answered.set('messageTime', written.candidate)
  for (const rule of site.times ?? []) {
    const at =
      rule.by === 'attribute'
        ? plausible(row.getAttribute(rule.attribute) ?? '')
        : rule.by === 'message-id'
          ? plausible(id?.match(/\d+$/)?.[0] ?? '')
          : chineseTime(written?.value ?? '', rule.timeZone)
    if (at !== undefined) return at
  }
  return undefined
}

/** A string of digits that can be epoch ms. */
export function plausible(digits: string): number | undefined {
  if (!/^\d{13}$/.test(digits)) return undefined
  const at = Number(digits)
  return at >= EARLIEST_MS && at <= LATEST_MS ? at : undefined
}

/** `2026年09月08日 14:02:11` (seconds may be missing) as epoch ms; in the machine's zone where none is given. */
export function chineseTime(text: string, timeZone?: string): number | undefined {
  const match = /(\d{4})年(\d{1,2})月(\d{1,2})日\s*(\d{1,2}):(\d{2})(?::(\d{2}))?/.exec(text)
  if (!match) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return undefined
  if (!timeZone) return new Date(year, month - 1, day, hour, minute, second).getTime()
  return fromWallTime({ year, month, day, hour, minute, second }, timeZone)
}
