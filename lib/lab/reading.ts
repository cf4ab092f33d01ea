/** What the draft reads from the page, with the memory of what has come since: the lab's test of itself. */
import type { LabReading } from '../bridge/lab-protocol'
import { LIMITS } from '../bridge/limits'
import { fieldOf } from '../editors/read-back'
import type { SiteTrial } from '../reader/try-site'
import type { Site } from '../sites/site'

const SHOWN_MESSAGES = 6

export interface ReadingMemory {
  take(site: Site, trial: SiteTrial): LabReading
  /** The rows are found in another way now: what was counted says nothing any more. */
  startOver(): void
}

export function createReadingMemory(): ReadingMemory {
  let known = new Set<string>()
  let unclearBefore = 0
  let started = false
  let name: string | null = null
  let fresh = 0
  let freshUnclear = 0
  let switches = 0

  const startOver = () => {
    started = false
    fresh = 0
    freshUnclear = 0
  }
  /** Counts messages that came under the same name; another name is another chat, whose rows are all new. */
  const count = (now: string | null, trial: SiteTrial) => {
    const unclear = trial.list?.unclear ?? 0
    if (now !== null && name !== null && now !== name) {
      switches++
      started = false
    }
    if (now !== null) name = now
    if (started) {
      fresh += trial.ids.filter((id) => !known.has(id)).length
      freshUnclear += Math.max(0, unclear - unclearBefore)
    }
    started ||= trial.ids.length > 0
    known = new Set([...known, ...trial.ids])
    unclearBefore = unclear
  }

  return {
    startOver,
    take(site, trial) {
      const buyerName = trial.identity.identity?.buyerName ?? null
      count(buyerName, trial)
      const source = site.conversation[0]
      const cut = (text: string) => text.slice(0, LIMITS.nameChars)
      return {
        messages: (trial.list?.messages ?? [])
          .slice(-SHOWN_MESSAGES)
          .map(({ speaker, text }) => ({ speaker, text: cut(text) })),
        rows: trial.list?.rows ?? 0,
        unclear: trial.list?.unclear ?? 0,
        buyerName: buyerName === null ? null : cut(buyerName),
        composer: fieldOf(trial.composer) !== null,
        named: trial.identity.identity && source ? { from: source.from, stable: trial.identity.identity.stable } : null,
        fresh,
        freshUnclear,
        switches,
      }
    },
  }
}
