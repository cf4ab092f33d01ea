/** The order remark (备注) for what the buyer wants changed, as agents write it: day, who, what, and whether the buyer agreed. */
import type { CheckResult } from '../../lib/checklists/checklist'

/** The items whose value the buyer wants changed. */
export function changesOf(results: readonly CheckResult[]): (CheckResult & { ordered: string; said: string })[] {
  return results.filter(
    (result): result is CheckResult & { ordered: string; said: string } =>
      result.state === 'mismatch' && result.ordered !== null && result.said !== null,
  )
}

/** What wants a word with the buyer stands on top; the rest keeps its order. */
export function differencesFirst(results: readonly CheckResult[]): CheckResult[] {
  return [...results].sort((a, b) => Number(b.state === 'mismatch') - Number(a.state === 'mismatch'))
}

/** How many differences the agent has not yet settled with the buyer. */
export function openMismatches(results: readonly CheckResult[], ticked: Record<string, boolean>): number {
  return results.filter((result) => result.state === 'mismatch' && !ticked[result.attribute]).length
}

export interface RemarkWords {
  /** `11-03` */
  day: string
  agent: string
  /** Says one change, e.g. `L改XL`. */
  change: (ordered: string, said: string) => string
  agreed: string
  asking: string
}

/** Empty without a change. `ticked` are the attributes that the agent has settled with the buyer. */
export function remarkOf(results: readonly CheckResult[], ticked: Record<string, boolean>, words: RemarkWords): string {
  const changes = changesOf(results)
  if (changes.length === 0) return ''
  const agreed = changes.every((change) => ticked[change.attribute])
  return [
    words.day,
    words.agent,
    ...changes.map((change) => words.change(change.ordered, change.said)),
    agreed ? words.agreed : words.asking,
  ]
    .filter(Boolean)
    .join(' ')
}
