/** Tells when a message was written, by the rules a site names. */

import type { Role, Site, TimeRule } from '../sites/site'
import { findValue } from './parts'
import { writtenTime } from './written-time'

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
    const at = byRule(rule, row, id, written?.value ?? '')
    if (at !== undefined) return at
  }
  return undefined
}

function byRule(rule: TimeRule, row: Element, id: string | null, written: string): number | undefined {
  if (rule.by === 'attribute') return plausible(row.getAttribute(rule.attribute) ?? '')
  if (rule.by === 'message-id') return plausible(id?.match(/\d+$/)?.[0] ?? '')
  return writtenTime(written, rule.by, rule.timeZone)
}

/** A string of digits that can be epoch ms. */
export function plausible(digits: string): number | undefined {
  if (!/^\d{13}$/.test(digits)) return undefined
  const at = Number(digits)
  return at >= EARLIEST_MS && at <= LATEST_MS ? at : undefined
}
