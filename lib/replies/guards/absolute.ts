/** Superlatives in a draft (最好, 全网最低, 百分百), each with a plainer word where there is one. */
import { hitAt } from './draft-text'
import type { Guard, GuardHit } from './guard'
import { ABSOLUTES } from './words/absolute-words'

/** 您最好先量一下, 最好是今天拍: advice, not praise. */
const ADVICE = /(?:您|你|咱们?|那|建议|还是|如果|也|可以)$/

export const absolute: Guard = {
  kind: 'absolute',
  check(draft) {
    const hits: Omit<GuardHit, 'kind'>[] = []
    for (const [pattern, instead] of ABSOLUTES) {
      for (const match of draft.text.matchAll(pattern)) {
        const before = draft.text.slice(Math.max(0, match.index - 6), match.index)
        if (/^最好/.test(match[0]) && ADVICE.test(before)) continue
        // 不敢说绝对, 没有最好的: denied, not claimed.
        if (/(?:不|没|别|非|不敢说|不能说|不是|没有|没法|说不上|谈不上|不敢)(?:是|说|能|会|有|敢|保证)?$/.test(before))
          continue
        hits.push(hitAt(draft, match.index, match.index + match[0].length, instead || undefined))
      }
    }
    return hits
  },
}
