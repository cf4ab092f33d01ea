/** What the buyer is waiting for: the words that still want an answer, and the point the talk has reached. */
import { burstsOf } from '../chat/bursts'
import type { Message } from '../chat/chat'
import { type Turn, turnOf } from '../stage/turn'
import { turnsOf } from '../stage/turns'

/**
 * `asks`: says something. `answers`: gives what the shop asked for, so the matter is the one before. `waits`: nods while the
 * shop looks something up. `nods`, `closes`: agrees, or ends the talk. `greets`, `shows-product`, `shows-order`: nothing
 * else has been said. `silent`: no words of the buyer at all.
 */
export type Point =
  | 'asks'
  | 'answers'
  | 'waits'
  | 'nods'
  | 'closes'
  | 'greets'
  | 'shows-product'
  | 'shows-order'
  | 'silent'

export interface OpenQuestion {
  point: Point
  /** Buyer's texts, the newest burst first; the last ones weigh most. */
  said: { text: string; weight: number }[]
  /** How often a lower price was asked for, this time included; asking twice without an answer is one time. */
  bargained: number
  /** The shop has answered and the buyer has said nothing since. */
  answered: boolean
  /** The buyer's last words are praise. */
  pleased: boolean
}

interface Said {
  by: 'buyer' | 'seller'
  turn: Turn
  texts: string[]
}

/** Texts of one burst that are looked at. */
const MOST_TEXTS = 4
/** Weight of each older text of a burst. */
const OLDER = 0.88

/** Weight of the burst before, by what the newest one does with it; one that speaks for itself `asks`. */
const BEFORE: Record<Point, number> = {
  asks: 0.3,
  answers: 0.8,
  waits: 0.9,
  nods: 0.3,
  closes: 0.1,
  greets: 0,
  'shows-product': 0,
  'shows-order': 0,
  silent: 0,
}

const LOOKS_UP =
  /稍等|稍候|等[一下]下|看[一下]下|查[一下看询]|核实|核對|查詢|确认一下|(?:帮|幫|为|為)(?:您|你|亲).{0,4}(?:查|看|问|問|催)|one moment|let me (?:check|look)|looking into/i
const ANYTHING_ELSE =
  /(?:还有|還有|其他|其它|别的|別的).{0,10}(?:帮|幫|需要|問題|问题|可以)|还在吗|還在嗎|anything else/i
/** Words of a greeting; a text of nothing else has answered nothing. Global: the text is emptied of them, which stays linear. */
const GREETS =
  /在的|在呢|您好|你好|亲+|親|欢迎光临|歡迎光臨|(?:您|请|請)(?:说|說|讲|講)|有什么.{0,6}(?:帮|可以).{0,8}|[在您哦呢呀吗嗎哒的\s~～!！,，.。?？:：]/g
const ASKS = /[?？]|[吗嗎]|是吧|对吧|對吧/
const PRAISE =
  /(?:很|真|挺|太|超|非常|特别|特別|比.{1,6}还)(?:好看|好吃|好用|好喝|漂亮|舒服|合适|合適|喜欢|喜歡|满意|滿意|不错|不錯|棒)|喜欢|喜歡|满意|滿意|速度.{0,3}快|love (?:it|them)|great|perfect/i
const OVER = /没有?(?:其他|别的)?[了啦]|没事|不用了|拜|再见|晚安|bye/i

export function openQuestion(messages: readonly Message[]): OpenQuestion {
  const talk = talkOf(messages)
  const at = talk.findLastIndex(({ by }) => by === 'buyer')
  if (at < 0) return { point: 'silent', said: [], bargained: 0, answered: false, pleased: false }
  const point = pointOf(talk.slice(0, at + 1))
  const buyer = talk.filter(({ by }) => by === 'buyer')
  return {
    point,
    said: textsOf(buyer, point),
    bargained: timesBargained(talk),
    answered: talk.slice(at + 1).some(({ turn: { text } }) => !LOOKS_UP.test(text) && text.replace(GREETS, '') !== ''),
    pleased: PRAISE.test(buyer.at(-1)!.texts.join('\n')),
  }
}

/** Bursts of buyer and shop with what they say, oldest first. */
function talkOf(messages: readonly Message[]): Said[] {
  const turns = turnsOf(messages)
  // Old bursts are not read: the two are in step at their ends.
  const bursts = burstsOf(messages).filter(({ speaker }) => speaker === 'buyer' || speaker === 'seller')
  return turns.map(({ by, turn }, i) => {
    const burst = bursts[bursts.length - turns.length + i]
    const all = burst?.messages.map(({ text }) => text).filter((text) => text.trim() !== '') ?? []
    // 亲 beside 穿多大码 asks nothing.
    const telling =
      by === 'buyer' && turn.kind === 'says' ? all.filter((text) => turnOf(by, [text]).kind === 'says') : all
    const texts = telling.length > 0 ? telling : all
    return { by, turn, texts }
  })
}

const says = (turn: Turn, what: string) => turn.hits.some(({ cue }) => cue.says === what)
const saysOnly =
  (what: string) =>
  ({ kind, hits, asks }: Turn) =>
    kind === 'says' && !asks && hits.length > 0 && hits.every(({ cue }) => cue.says === what)
const onlyShows = saysOnly('product-card')
const onlyNumbers = saysOnly('order-number')

/** 比图片还好看 谢谢老板: nothing is asked for. */
const onlyPraises = ({ kind, thanks, asks, topics, text }: Turn) =>
  kind === 'says' &&
  thanks &&
  !asks &&
  Object.keys(topics).length === 0 &&
  ([...text].length <= 14 || PRAISE.test(text))

/** Whether a turn can be understood without the one before. */
const standsAlone = (turn: Turn) => !onlyNumbers(turn) && tells(turn)
const tells = ({ kind, hits, asks, text }: Turn) =>
  kind === 'says' && [...text].length > (hits.length > 0 ? 2 : asks ? 4 : 8)

/** `talk` ends with the buyer's newest burst. */
function pointOf(talk: Said[]): Point {
  const last = talk.at(-1)!.turn
  const buyer = talk.filter(({ by }) => by === 'buyer').map(({ turn }) => turn)
  const shop = talk.at(-2)?.by === 'seller' ? talk.at(-2)!.turn.text : ''
  if (!buyer.some((turn) => turn.kind === 'says' && !onlyShows(turn))) {
    if (buyer.some(onlyShows)) return 'shows-product'
    if (last.kind === 'human') return 'asks'
    return buyer.some(({ kind }) => kind === 'card') ? 'shows-order' : last.kind === 'closer' ? 'nods' : 'greets'
  }
  if (onlyPraises(last)) return 'closes'
  if (onlyNumbers(last)) return 'answers'
  if (last.kind === 'says' || last.kind === 'human' || last.kind === 'greeting') return 'asks'
  if (last.kind !== 'closer') return 'answers'
  if (ANYTHING_ELSE.test(shop)) return 'closes'
  if (LOOKS_UP.test(shop)) return 'waits'
  if (last.thanks || OVER.test(last.text)) return 'closes'
  return ASKS.test(shop) ? 'answers' : 'nods'
}

/** The newest burst, and the last one before it that says something. */
function textsOf(buyer: Said[], point: Point): OpenQuestion['said'] {
  const last = buyer.at(-1)!
  const before = buyer.slice(0, -1).findLast(({ turn }) => turn.kind === 'says')
  const weighed = (texts: string[], share: number) =>
    texts
      .slice(-MOST_TEXTS)
      .reverse()
      .map((text, i) => ({ text, weight: share * OLDER ** i }))
  return [
    ...weighed(last.texts, 1),
    ...weighed(before?.texts ?? [], BEFORE[standsAlone(last.turn) ? 'asks' : point === 'asks' ? 'answers' : point]),
  ]
}

function timesBargained(talk: Said[]): number {
  let times = 0
  let open = false
  for (const { by, turn } of talk) {
    if (by === 'seller') open = false
    else if (!open && says(turn, 'bargains')) {
      times++
      open = true
    }
  }
  return times
}
