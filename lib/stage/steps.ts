/** Which of the seven steps of a sale (S02) the talk has reached. */

import type { Stage, Step, Topic } from './stage'
import type { Turn } from './turn'
import type { ReadTurn } from './turns'

const BARGAINS: readonly Topic[] = ['price', 'coupon', 'gift', 'promo_rule', 'postage']

export function stepOf(turns: readonly ReadTurn[], stage: Stage | 'unclear', topics: readonly Topic[]): Step | null {
  const buyer = turns.filter((read) => read.by === 'buyer')
  const last = buyer.at(-1)?.turn
  if (!last) return null
  const informative = buyer.filter(({ turn }) => turn.kind === 'says').map(({ turn }) => turn)
  if (stage === 'unclear') return informative.length === 0 && last.kind === 'greeting' ? 'greet' : null
  if (stage === 'after') return null
  if (stage === 'in') {
    const placedNow = turns.slice(-3).some(({ turn }) => says(turn, 'placed', 'shop-checks-address', 'changes-address'))
    return placedNow ? 'verify' : null
  }
  if (last.kind === 'closer' && last.thanks) return 'farewell'
  const news = informative.at(-1) ?? last
  if (informative.length === 1 && says(news, 'product-card') && news.hits.length === 1 && !news.asks) return 'greet'
  return stepBeforeTheOrder(news, informative.slice(-3, -1), topics)
}

/** `news` is the newest turn that says something, `before` the two before it. */
function stepBeforeTheOrder(news: Turn, before: readonly Turn[], topics: readonly Topic[]): Step {
  if (says(news, 'keeps-in-mind')) return 'follow-up'
  const bargained = before.some((turn) => says(turn, 'bargains', 'asks-coupon'))
  if (says(news, 'bargains', 'asks-coupon')) return 'bargain'
  // Asking once what comes with it, or what postage costs, is a question; asking again is bargaining.
  if (says(news, 'asks-gift', 'asks-postage') && (bargained || before.some((turn) => says(turn, 'asks-gift'))))
    return 'bargain'
  if (says(news, 'asks-advice')) return 'recommend'
  if (bargained && (topics[0] === undefined || BARGAINS.includes(topics[0]) || says(news, 'will-order')))
    return 'bargain'
  if (before.some((turn) => says(turn, 'asks-advice')) && !news.asks) return 'recommend'
  if (says(news, 'will-order', 'changes-address', 'asks-payment') && !news.asks) return 'verify'
  return 'ask'
}

const says = (turn: Turn, ...what: string[]) => turn.hits.some(({ cue }) => what.includes(cue.says))
