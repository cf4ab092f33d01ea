/**
 * Remembers which messages belong to which conversation, and so tells when header and list do not belong together: a list
 * that still shows another chat's messages, or two buyers who share the one name by which a console knows them. Pure.
 */

/** A list that keeps showing another chat's messages is not waited for longer: it is read without them. */
export const FOREIGN_WAIT_MS = 2000
/** A list replaced as a whole under the same header: perhaps the header is late, so nothing is read for this long. */
export const HOLD_MS = 400
/** Messages taken over like that are given up again when the header does change within this time. */
const PROVISIONAL_MS = 2000
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
  let replacedSince: number | null = null
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
    if (current?.provisional && now - current.provisional.since < PROVISIONAL_MS)
      giveUp(current, current.provisional.ids)
    if (current) current.provisional = null
    replacedSince = null
  }

  return {
    judge({ base, stable }, ids, now) {
      if (current?.base !== base) {
        if (awaited !== base) {
          depart(now)
          foreignSince = null
        }
        awaited = base
      }
      const foreign = new Set(ids.filter((id) => (owners.get(id)?.base ?? base) !== base))
      if (foreign.size > 0) {
        foreignSince ??= now
        if (now - foreignSince < FOREIGN_WAIT_MS) return { state: 'switching' }
      } else foreignSince = null
      const own = ids.filter((id) => !foreign.has(id))

      if (current?.base !== base) {
        const before = stable
          ? remembered.find((one) => one.base === base)
          : own.map((id) => owners.get(id)).find((owner) => owner !== undefined)
        current = before ? touch(before) : start(base, stable)
        awaited = null
      } else if (own.length > 0 && current.ids.size > 0 && !own.some((id) => current?.ids.has(id))) {
        if (stable) {
          replacedSince ??= now
          if (now - replacedSince < HOLD_MS) return { state: 'open', key: current.key, hold: true, foreign }
          current.provisional = { ids: own, since: replacedSince }
        } else {
          const owner = own.map((id) => owners.get(id)).find((one) => one !== undefined)
          depart(now)
          current = owner ? touch(owner) : start(base, stable)
          if (!owner) current.provisional = { ids: own, since: now }
        }
      }
      replacedSince = null
      take(current, own)
      return { state: 'open', key: current.key, hold: false, foreign }
    },
    leave(now) {
      depart(now)
      current = null
      awaited = null
      foreignSince = null
    },
    knows: (id) => current?.ids.has(id) ?? false,
  }
}
