/** Another buyer's name, order or parcel in the draft: the mistake that is never forgiven. */
import { readable } from '../../stage/simplified'
import { hitAt } from './draft-text'
import type { DraftText, Guard, GuardContext, GuardHit } from './guard'

type Hit = Omit<GuardHit, 'kind'>

function everywhere(draft: DraftText, needle: string): Hit[] {
  const hits: Hit[] = []
  for (let at = draft.text.indexOf(needle); at !== -1; at = draft.text.indexOf(needle, at + needle.length)) {
    hits.push(hitAt(draft, at, at + needle.length))
  }
  return hits
}

const TITLE = '(?:先生|女士|小姐|姐|哥|太太|老师|阿姨)'

function names(draft: DraftText, name: string, own: string): Hit[] {
  const folded = readable(name)
  if (folded.length < 2 || own.includes(folded)) return []
  const hits = everywhere(draft, folded)
  if (hits.length > 0 || !/^[\u4e00-\u9fff*]{2,4}$/.test(folded)) return hits
  // 李女士您好, to a buyer who is no 李.
  const surname = folded[0] ?? ''
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(own) || own.startsWith(surname)) return []
  for (const match of draft.text.matchAll(new RegExp(`(?<![\\u4e00-\\u9fff])${surname}${TITLE}`, 'g'))) {
    hits.push(hitAt(draft, match.index, match.index + match[0].length))
  }
  return hits
}

function numbers(draft: DraftText, number: string | undefined, ...own: (string | undefined)[]): Hit[] {
  const folded = readable(number ?? '')
  if (folded.length < 6 || own.some((one) => one !== undefined && readable(one) === folded)) return []
  const hits = everywhere(draft, folded)
  if (hits.length > 0) return hits
  // 尾号7716, …7716: the way agents name an order.
  const tail = folded.slice(-4)
  if (own.some((one) => one?.endsWith(tail))) return []
  for (const match of draft.text.matchAll(
    new RegExp(`(?:尾号|末尾|末四位|后四位|尾数|\\.{3}|…)\\s*(?:是|为|:|：)?\\s*${tail}(?!\\d)`, 'g'),
  )) {
    hits.push(hitAt(draft, match.index, match.index + match[0].length))
  }
  return hits
}

export const wrongBuyer: Guard = {
  kind: 'wrong_buyer',
  check(draft: DraftText, { buyer, otherBuyers, order }: GuardContext) {
    const own = readable(buyer?.name ?? '')
    return (otherBuyers ?? []).flatMap((other) => [
      ...(other.name ? names(draft, other.name, own) : []),
      ...numbers(draft, other.orderNo, order?.orderNo, order?.trackingNo),
      ...numbers(draft, other.trackingNo, order?.trackingNo, order?.orderNo),
    ])
  },
}
