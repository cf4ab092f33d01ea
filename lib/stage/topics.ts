/** What the buyer is asking about, best first: the newest turn that says something counts most. */
import type { TextModel } from './model'
import type { ReadTurn } from './read-text'
import type { Topic } from './stage'

/** How much of a turn's topic is left after each newer turn that says something. */
const DECAY = 0.45
/** The model's topic probabilities against the cues'. */
const MODEL_WEIGHT = 1.2
const MOST_TOPICS = 5
const LEAST = 0.15

export function topicsOf(turns: readonly ReadTurn[], model?: TextModel): Topic[] {
  const sum: Partial<Record<Topic, number>> = {}
  const add = (topic: Topic, weight: number) => {
    sum[topic] = (sum[topic] ?? 0) + weight
  }
  const buyer = turns.filter((read) => read.by === 'buyer')
  for (const { turn, age } of buyer) {
    const fade = DECAY ** age
    if (turn.kind === 'says') {
      for (const [topic, weight] of Object.entries(turn.topics) as [Topic, number][]) add(topic, weight * fade)
      const learnt = model?.read(turn).topics ?? {}
      for (const [topic, chance] of Object.entries(learnt) as [Topic, number][])
        add(topic, MODEL_WEIGHT * chance * fade)
    }
  }
  if (Object.keys(sum).length === 0) {
    if (buyer.some(({ turn }) => turn.kind === 'says')) return [buyer.at(-1)!.turn.asks ? 'product' : 'other']
    if (buyer.some(({ turn }) => turn.kind === 'human')) return ['greeting', 'human']
    return buyer.some(({ turn }) => turn.kind === 'card') ? ['other'] : buyer.length ? ['greeting'] : []
  }
  return (Object.entries(sum) as [Topic, number][])
    .filter(([, weight]) => weight >= LEAST)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic)
}
