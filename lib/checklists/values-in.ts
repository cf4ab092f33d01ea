/** All values that a clause names, attribute by attribute, measured by how the order writes its own. */
import type { CheckAttribute } from './checklist'
import { coloursIn, type Mention, sameColour } from './colour-words'
import type { OrderedItem } from './ordered'
import { otherValuesIn, sameOther } from './other-words'
import { sameSize, sizesIn } from './size-words'

export type Mentions = Map<CheckAttribute, Mention[]>

/** `clause` is folded and simplified. Where two attributes claim the same words, the earlier attribute has them. */
export function valuesIn(clause: string, items: OrderedItem[], attributes: CheckAttribute[]): Mentions {
  const found: Mentions = new Map()
  const taken: Mention[] = []
  // Sizes before colours: 1.5米 is no cream.
  for (const attribute of [...attributes].sort((a) => (a === 'size' ? -1 : 0))) {
    const mentions: Mention[] = []
    for (const ordered of new Set(items.flatMap((item) => item.values.get(attribute) ?? []))) {
      for (const mention of mentionsOf(attribute, clause, ordered)) {
        if ([...taken, ...mentions].some((one) => one.start < mention.end && mention.start < one.end)) continue
        mentions.push(mention)
      }
    }
    mentions.sort((a, b) => a.start - b.start)
    taken.push(...mentions)
    if (mentions.length > 0) found.set(attribute, mentions)
  }
  return found
}

function mentionsOf(attribute: CheckAttribute, clause: string, ordered: string): Mention[] {
  if (attribute === 'colour') return coloursIn(clause)
  if (attribute === 'size') return sizesIn(clause, ordered)
  return otherValuesIn(clause, attribute, ordered)
}

/** Whether a value said can be the value ordered. */
export function sameValue(attribute: CheckAttribute, said: string, ordered: string): boolean {
  if (attribute === 'colour') return sameColour(said, ordered)
  if (attribute === 'size') return sameSize(said, ordered)
  return sameOther(said, attribute, ordered)
}
