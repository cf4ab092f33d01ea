/** How close what the buyer wrote is to the ways in which a question is asked: rare character n-grams in common weigh most. */
import { folded } from '../text'
import type { Reply } from './reply'

/** Ways of writing the same word, so that 咋 and 怎么 meet. Longer ones first. */
const ALIKE: [RegExp, string][] = [
  [/甚麼|什麼|啥子|神马|啥/g, '什么'],
  [/怎麼|咋样|咋樣|肿么|咋/g, '怎么'],
  [/几时|幾時|何时|啥时候|什么时间|多会儿?|多咱/g, '什么时候'],
  [/運費|邮费|郵費|郵資/g, '运费'],
  [/物流单号|快递单号|運單號|单号/g, '单号'],
  [/發貨|出貨|寄出|发出/g, '发货'],
  [/便宜点|便宜些|少点|优惠点|打个折|打折|再优惠/g, '便宜点'],
  [/优惠卷|优惠劵|優惠券|优惠券|券/g, '优惠券'],
  [/快遞|快第|快件/g, '快递'],
  [/質量|品质|品質/g, '质量'],
  [/打包|包裝/g, '包装'],
  [/退貨|退回去|退回/g, '退货'],
  [/換貨|调换|更换/g, '换货'],
  [/没有|沒有|木有|没得/g, '没有'],
  [/(?:一直)?(?:没有?|不|未)(?:再)?(?:动静?|更新|變動|变化|走)/g, '不更新'],
  [/(?:[xsml]{1,4}|\d{2,3})(?=[码碼號号](?!码|碼))/g, '几'],
]
/** Politeness and filler that carry no question. */
const FILLER =
  /亲爱的|親愛的|您好|你好|请问|請問|麻烦|麻煩|老板|老闆|掌柜|客服|谢谢|謝謝|亲们|亲|一下|那个|这个|這個|那個|[哦噢啊呢吧嘛呀呗哈吗嗎么麼的了]+$/g

/** Text reduced to what it asks. */
export function question(text: string): string {
  let plain = folded(text)
  for (const [pattern, word] of ALIKE) plain = plain.replace(pattern, word)
  plain = plain
    .replace(/\d{8,}/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const asked = plain.replace(FILLER, '').trim()
  return asked === '' ? plain : asked
}

/** Gram → weight inside one text; single characters count little. */
function grams(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (gram: string, weight: number) => counts.set(gram, Math.min((counts.get(gram) ?? 0) + weight, weight * 2))
  for (const run of text.split(' ')) {
    // Latin words count whole: single letters say nothing.
    if (/^[\p{Script=Latin}\d]+$/u.test(run)) {
      add(run, 1.5)
      continue
    }
    const characters = [...run]
    for (let i = 0; i < characters.length; i++) {
      add(characters[i]!, 0.45)
      if (i + 1 < characters.length) add(characters[i]! + characters[i + 1], 1)
      if (i + 2 < characters.length) add(characters[i]! + characters[i + 1] + characters[i + 2], 0.6)
    }
  }
  return counts
}

interface AskedGrams {
  phrases: Map<string, number>[]
}

const gramsByReply = new WeakMap<Reply, AskedGrams>()

/** Grams of the title and paraphrases; kept with the reply object, so an edit costs one reply only. */
function askedGrams(reply: Reply): AskedGrams {
  let asked = gramsByReply.get(reply)
  if (!asked) {
    asked = { phrases: [reply.title, ...reply.paraphrases].map((phrase) => grams(question(phrase))) }
    gramsByReply.set(reply, asked)
  }
  return asked
}

export interface Similarity {
  /** For each reply, 0..1: the closest of its phrases to `text`. */
  of(text: string): Float32Array
}

/** Characters of a message that are looked at, and of what is left of it as a question. */
const LONGEST = 400
const LONGEST_ASKED = 120

/** A phrase of this length (rarity × weight) is believed half when it was said as a whole. */
const SLIGHT = 2.5

const similarityByLibrary = new WeakMap<Reply[], Similarity>()

/** Prepared once per library (about 10 ms for 600 replies), then well under a millisecond a message. */
export function similarityIn(replies: Reply[]): Similarity {
  let similarity = similarityByLibrary.get(replies)
  if (!similarity) {
    similarity = prepare(replies)
    similarityByLibrary.set(replies, similarity)
  }
  return similarity
}

function prepare(replies: Reply[]): Similarity {
  const owner: number[] = []
  const phrases: Map<string, number>[] = []
  replies.forEach((reply, i) => {
    for (const phrase of askedGrams(reply).phrases) {
      owner.push(i)
      phrases.push(phrase)
    }
  })
  // A gram is rare when few replies know it, however many paraphrases of one reply repeat it.
  const knownBy = new Map<string, number>()
  const lastOwner = new Map<string, number>()
  phrases.forEach((phrase, i) => {
    for (const gram of phrase.keys()) {
      if (lastOwner.get(gram) === owner[i]) continue
      lastOwner.set(gram, owner[i]!)
      knownBy.set(gram, (knownBy.get(gram) ?? 0) + 1)
    }
  })
  const rarity = (gram: string) => Math.log(1 + replies.length / (knownBy.get(gram) ?? 0.5))
  /** How much there is to a phrase: one character said again proves little. */
  const told: number[] = []
  const postings = new Map<string, { phrases: number[]; weights: number[] }>()
  phrases.forEach((phrase, i) => {
    let squares = 0
    for (const [gram, weight] of phrase) squares += (weight * rarity(gram)) ** 2
    const norm = Math.sqrt(squares) || 1
    told.push(norm / (norm + SLIGHT))
    for (const [gram, weight] of phrase) {
      let posting = postings.get(gram)
      if (!posting) {
        posting = { phrases: [], weights: [] }
        postings.set(gram, posting)
      }
      posting.phrases.push(i)
      posting.weights.push((weight * rarity(gram)) / norm)
    }
  })
  const byPhrase = new Float32Array(phrases.length)
  const covered = new Float32Array(phrases.length)
  return {
    of(text) {
      byPhrase.fill(0)
      covered.fill(0)
      let squares = 0
      for (const [gram, weight] of grams(question(text.slice(0, LONGEST)).slice(0, LONGEST_ASKED))) {
        const value = weight * rarity(gram)
        squares += value * value
        const posting = postings.get(gram)
        if (!posting) continue
        for (let i = 0; i < posting.phrases.length; i++) {
          const weight = posting.weights[i]!
          byPhrase[posting.phrases[i]!]! += value * weight
          covered[posting.phrases[i]!]! += weight * weight
        }
      }
      const norm = Math.sqrt(squares) || 1
      const best = new Float32Array(replies.length)
      for (let i = 0; i < byPhrase.length; i++) {
        // Half how alike the two are, half how much of the phrase was said: buyers wrap a question in other words.
        const value = (byPhrase[i]! / norm + covered[i]! * told[i]!) / 2
        if (value > best[owner[i]!]!) best[owner[i]!] = value
      }
      return best
    },
  }
}
