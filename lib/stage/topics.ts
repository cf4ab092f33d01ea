/** What the buyer is asking about, best first: the newest turn that says something counts most. */
import type { Matter } from './cues/cue'
import type { TextModel } from './model'
import type { Topic } from './stage'
import { turnOf, type Weights } from './turn'
import type { ReadTurn } from './turns'

/** How much of a turn's topic is left after each newer turn that says something. */
const DECAY = 0.6
/** The model's topic probabilities against the cues'. */
const MODEL_WEIGHT = 1

/** Below this a turn says little of its own: then what it answers speaks too, the shop's words read as a buyer's. */
const SAYS_LITTLE = 1
const ANSWERED = 0.15
const ANSWERED_MODEL = 0.5

/** What a question without any cue says for the goods themselves, before the sale. */
const PLAIN_QUESTION = 1
const MOST_TOPICS = 5
const LEAST = 0.15

/** Where a topic is at home; the model learnt from one desk's mix of topics, so elsewhere it is believed less. */
const HOME: Partial<Record<Topic, readonly Matter[]>> = {
  product: ['pre'],
  stock: ['pre', 'in'],
  size: ['pre'],
  price: ['pre', 'in'],
  coupon: ['pre', 'in'],
  gift: ['pre', 'in'],
  postage: ['pre', 'in'],
  carrier: ['pre', 'in'],
  how_to_order: ['pre'],
  payment: ['pre', 'in'],
  order_change: ['in'],
  address_change: ['in'],
  urge_ship: ['pre', 'in'],
  logistics: ['in'],
  delivery_time: ['pre', 'in'],
  cancel: ['in', 'after'],
  refund: ['in', 'after'],
  return: ['after'],
  exchange: ['after'],
  quality: ['after'],
  missing_or_wrong: ['after'],
  damaged: ['after'],
  warranty: ['after', 'pre'],
  usage: ['after', 'pre'],
  install: ['after', 'in'],
  review: ['after'],
  price_protection: ['after', 'in'],
  promo_rule: ['pre'],
  authenticity: ['pre', 'after'],
  remark: ['in'],
  complaint: ['after', 'in'],
  human: [],
}

/** `odds`: how likely each matter is, from all evidence of stage. */
export function topicsOf(turns: readonly ReadTurn[], odds: Weights | null, model?: TextModel): Topic[] {
  const sum = new Map<Topic, number>()
  const add = (topic: Topic, weight: number) => sum.set(topic, (sum.get(topic) ?? 0) + weight)
  const buyer = turns.filter((read) => read.by === 'buyer')
  for (const { turn, age } of buyer) {
    if (turn.kind !== 'says') continue
    const fade = DECAY ** age
    for (const [topic, weight] of Object.entries(turn.topics) as [Topic, number][]) add(topic, weight * fade)
    if (turn.asks && Object.keys(turn.topics).length === 0) add('product', PLAIN_QUESTION * (odds?.pre ?? 0) * fade)
    // Numbers of goods have no words that could have been learnt.
    if (!/\p{L}/u.test(turn.text)) continue
    for (const [topic, chance] of Object.entries(model?.read(turn).topics ?? {}) as [Topic, number][]) {
      add(topic, MODEL_WEIGHT * chance * fade * believed(topic, odds))
    }
  }
  if (!buyer.some(({ turn }) => turn.kind === 'says')) return withoutWords(buyer)
  for (const [topic, weight] of answered(turns, odds, model)) add(topic, weight)
  const ranked = [...sum]
    .filter(([, weight]) => weight >= LEAST)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic)
  if (odds && odds.na > Math.max(odds.pre, odds.in, odds.after)) return ['other', ...ranked.slice(0, MOST_TOPICS - 1)]
  return ranked.length > 0 ? ranked : [odds && odds.pre >= 0.5 ? 'product' : 'other']
}

/** The topics of what the buyer's last telling words answer; none where those words say enough. */
function answered(turns: readonly ReadTurn[], odds: Weights | null, model?: TextModel): [Topic, number][] {
  const at = turns.findLastIndex(({ by, turn }) => by === 'buyer' && turn.kind === 'says')
  if (Math.max(0, ...Object.values(turns[at]?.turn.topics ?? {})) >= SAYS_LITTLE) return []
  const before = turns.slice(0, at).findLast(({ by }) => by === 'seller')
  if (!before) return []
  const heard = turnOf('buyer', [before.turn.text])
  const cues = Object.entries(heard.topics) as [Topic, number][]
  const learnt = Object.entries(model?.read(heard).topics ?? {}) as [Topic, number][]
  return [
    ...cues.map(([topic, weight]): [Topic, number] => [topic, weight * ANSWERED]),
    ...learnt.map(([topic, chance]): [Topic, number] => [topic, chance * ANSWERED_MODEL * believed(topic, odds)]),
  ]
}

function believed(topic: Topic, odds: Weights | null): number {
  const home = HOME[topic]
  return odds && home ? home.reduce((sum, matter) => sum + odds[matter], 0) : 1
}

function withoutWords(buyer: readonly ReadTurn[]): Topic[] {
  if (buyer.length === 0) return []
  if (buyer.some(({ turn }) => turn.kind === 'human')) return ['greeting', 'human']
  return buyer.some(({ turn }) => turn.kind === 'card' || turn.kind === 'number') ? ['other'] : ['greeting']
}
