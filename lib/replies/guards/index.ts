/** Every guard over the agent's draft: one file, one line. */
import { absolute } from './absolute'
import { blame } from './blame'
import { blank } from './blank'
import { contact } from './contact'
import { contradiction } from './contradiction'
import { draftText } from './draft-text'
import { fault } from './fault'
import type { Guard, GuardContext, GuardHit } from './guard'
import { promise } from './promise'
import { reviewBribe } from './review-bribe'
import { wrongBuyer } from './wrong-buyer'

/** The gravest first: the panel has room for one line. */
export const GUARDS: Guard[] = [wrongBuyer, contact, blank, contradiction, reviewBribe, absolute, promise, fault, blame]

/** What the guards see in a draft, gravest kind first, in the order of the text within a kind; each place once per kind. */
export function checkDraft(draft: string, context: GuardContext): GuardHit[] {
  if (draft.trim() === '') return []
  const text = draftText(draft)
  return GUARDS.flatMap(({ kind, check }) => {
    const hits = check(text, context).sort((a, b) => a.start - b.start || b.end - a.end)
    const places: GuardHit[] = []
    for (const hit of hits) {
      const last = places.at(-1)
      if (hit.text.trim() === '') continue
      // 加薇 and 薇信 are one dodge.
      if (last && hit.start < last.end) {
        last.end = Math.max(last.end, hit.end)
        last.text = draft.slice(last.start, last.end)
      } else places.push({ kind, ...hit })
    }
    return places
  })
}
