/** Which of the seven steps of a sale (S02) the talk has reached. */
import type { ReadTurn } from './read-text'
import type { Stage, Step, Topic } from './stage'

const BARGAINS: readonly Topic[] = ['price', 'coupon', 'gift', 'promo_rule', 'postage']

export function stepOf(turns: readonly ReadTurn[], stage: Stage | 'unclear', topics: readonly Topic[]): Step | null {
  const buyer = turns.filter((read) => read.by === 'buyer')
  const last = buyer.at(-1)?.turn
  if (!last) return null
  const says = (turn: typeof last, ...what: string[]) => turn.hits.some(({ cue }) => what.includes(cue.says))
  const informative = buyer.filter(({ turn }) => turn.kind === 'says')
  if (stage === 'unclear') return informative.length === 0 && last.kind === 'greeting' ? 'greet' : null
  if (stage === 'after') return null
  if (stage === 'in')
    return turns.slice(-3).some(({ turn }) => says(turn, 'placed', 'shop-checks-address', 'changes-address'))
      ? 'verify'
      : null
  const news = informative.at(-1)?.turn ?? last
  if (last.kind === 'closer' && last.thanks) return 'farewell'
  if (says(news, 'keeps-in-mind')) return 'follow-up'
  if (informative.length === 1 && says(news, 'product-card') && news.hits.length === 1 && !news.asks) return 'greet'
  if (says(news, 'asks-advice') && !BARGAINS.includes(topics[0] ?? 'other')) return 'recommend'
  if (
    says(news, 'bargains', 'asks-coupon', 'asks-gift') ||
    (topics[0] && BARGAINS.includes(topics[0]) && !says(news, 'asks-price'))
  )
    return 'bargain'
  if (says(news, 'will-order', 'changes-address', 'asks-payment') && !news.asks) return 'verify'
  return 'ask'
}
