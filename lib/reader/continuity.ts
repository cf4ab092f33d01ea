/**
 * Remembers which messages belong to which conversation, and so tells when header and list do not belong together: a list
 * that still shows another chat's messages, or two buyers who share the one name by which a console knows them. Pure.
 */

/** A list that keeps showing another chat's messages is not waited for longer: it is read without them. */
export const FOREIGN_WAIT_MS = 2000
/** A list replaced as a whole under the same header: perhaps the header is late, so nothing is read for this long. */
export const HOLD_MS = 400
/**
 * Messages taken over like that stay in doubt: when the header changes within this time, they may be the next chat's, or left
 * over from this one. If they are still there after as long again, they are the next chat's.
 */
export const DOUBT_MS = 2000
const CHATS_REMEMBERED = 60
const IDS_PER_CHAT = 3000

export type Verdict =
  | { state: 'switching' }
  /** `hold`: keep what was read before. `foreign`: ids that belong to other chats and must not be read as this one's. */
  | { state: 'open'; key: string; hold: boolean; foreign: ReadonlySet<string> }

export interface Continuity {
  /** `ids` are the mounted messages of the list as it stands at `now` (ms). */
  judge(named: { base: string; stable: boolean }, ids: readonly string[], now: number): Verdict
  /** No chat is open. */
  leave(now: number): void
  /** More rows of the chat that was judged last have come; rows that belong to another stay the other's. */
  follow(ids: readonly string[]): void
  /** True while `id` is known to be part of the chat that was judged last: the quick answer to "has anything changed?". */
  knows(id: string): boolean
}

interface Known {
  base: string
  key: string
  ids: Set<string>
  provisional: { ids: string[]; since: number } | null
}

/** `load` tells page loads apart, so that a key made for a shared name is never met again by another buyer. */
export function createContinuity(load: string): Continuity {
  let remembered: Known[] = []
  const owners = new Map<string, Known>()
  let current: Known | null = null
  let awaited: string | null = null
  let foreignSince: number | null = null
  /** Rows that came as a whole under the same header and belong to nobody yet. */
  let held: { ids: ReadonlySet<string>; since: number } | null = null
  let doubt: { ids: ReadonlySet<string>; owner: Known | null; until: number } | null = null
  let generation = 0

  const start = (base: string, stable: boolean): Known => {
    const known: Known = {
      base,
      key: stable ? base : `${base}~${load}.${++generation}`,
      ids: new Set(),
      provisional: null,
    }
    remembered.push(known)
    if (remembered.length > CHATS_REMEMBERED) {
      const [oldest] = remembered.splice(0, 1)
      if (oldest) giveUp(oldest, [...oldest.ids])
    }
    return known
  }
  const touch = (known: Known): Known => {
    remembered = [...remembered.filter((one) => one !== known), known]
    return known
  }
  const giveUp = (known: Known, ids: readonly string[]) => {
    for (const id of ids) {
      known.ids.delete(id)
      if (owners.get(id) === known) owners.delete(id)
    }
  }
  const take = (known: Known, ids: readonly string[]) => {
    for (const id of ids) {
      if (owners.has(id)) continue
      owners.set(id, known)
      known.ids.add(id)
    }
    if (known.ids.size > IDS_PER_CHAT) giveUp(known, [...known.ids].slice(0, known.ids.size - IDS_PER_CHAT))
  }
  const depart = (now: number) => {
    if (held) doubt = { ids: held.ids, owner: null, until: now + HOLD_MS }
    else if (current?.provisional && now - current.provisional.since < DOUBT_MS) {
      doubt = { ids: new Set(current.provisional.ids), owner: current, until: now + DOUBT_MS }
    }
    if (current) current.provisional = null
    held = null
    foreignSince = null
  }
  /** True while it cannot be told whose these rows are; when they have stayed long enough, they are the new chat's. */
  const doubtful = (base: string, ids: readonly string[], now: number): boolean => {
    if (!doubt) return false
    const { ids: inDoubt, owner, until } = doubt
    const stayed = ids.some((id) => inDoubt.has(id))
    if (now < until && !ids.some((id) => owners.get(id)?.base === base)) {
      // Other rows again: either the ones that were waited for, or the header is late once more.
      if (!stayed && ids.length > 0) doubt = { ids: new Set(ids), owner: null, until: now + HOLD_MS }
      return true
    }
    if (stayed && owner) giveUp(owner, [...inDoubt])
    doubt = null
    return false
  }

  return {
    judge({ base, stable }, ids, now) {
      const same = current?.base === base
      if (same) {
        doubt = null
        awaited = null
      } else {
        if (awaited !== base) depart(now)
        awaited = base
        if (doubtful(base, ids, now)) return { state: 'switching' }
      }
      const foreign = new Set(ids.filter((id) => (owners.get(id)?.base ?? base) !== base))
      if (foreign.size > 0) {
        foreignSince ??= now
        if (now - foreignSince < FOREIGN_WAIT_MS) return { state: 'switching' }
      } else foreignSince = null
      const own = ids.filter((id) => !foreign.has(id))
      const owner = own.map((id) => owners.get(id)).find((one) => one !== undefined)

      if (current?.base !== base) {
        const before = stable ? remembered.find((one) => one.base === base) : owner
        current = before ? touch(before) : start(base, stable)
      } else if (own.length > 0 && current.ids.size > 0 && owner !== current) {
        if (owner) current = touch(owner)
        else {
          held = { ids: new Set(own), since: held?.since ?? now }
          if (now - held.since < HOLD_MS)
            return stable ? { state: 'open', key: current.key, hold: true, foreign } : { state: 'switching' }
          if (!stable) current = start(base, stable)
          current.provisional = { ids: own, since: now }
        }
      }
      held = null
      awaited = null
      take(current, own)
      return { state: 'open', key: current.key, hold: false, foreign }
    },
    leave(now) {
      depart(now)
      current = null
      awaited = null
    },
    follow(ids) {
      if (current && awaited === null && held === null) take(current, ids)
    },
    knows: (id) => current?.ids.has(id) ?? false,
  }
}
