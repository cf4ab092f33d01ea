/** A conversation as the turns that say something, each with what it says and how long ago. */
import { type Burst, burstsOf } from '../chat/bursts'
import type { Message } from '../chat/chat'
import { type Turn, turnOf } from './turn'

/** One burst with what it says, and how many newer buyer turns say something. */
export interface ReadTurn {
  by: 'buyer' | 'seller'
  turn: Turn
  age: number
}

/** Bursts that are read: what was said before them has faded. */
const MOST_BURSTS = 60
/** The bursts of buyer and shop as turns, oldest first. Robots and the console say nothing about the buyer. */
export function turnsOf(messages: readonly Message[]): ReadTurn[] {
  const turns: ReadTurn[] = []
  let age = 0
  for (const burst of burstsOf(messages).slice(-MOST_BURSTS).reverse()) {
    if (burst.speaker !== 'buyer' && burst.speaker !== 'seller') continue
    const turn = turnOf(burst.speaker, textsOf(burst))
    turns.push({ by: burst.speaker, turn, age })
    if (burst.speaker === 'buyer' && turn.kind === 'says') age++
  }
  return turns.reverse()
}

// Cards are read as consoles that have none write them.
function textsOf({ messages }: Burst): string[] {
  const texts: string[] = []
  for (const { text, cards } of messages) {
    texts.push(text)
    for (const { kind, orderNo = '', title = '' } of cards ?? [])
      texts.push(kind === 'order' ? `订单号:${orderNo}` : `[链接] ${title}`)
  }
  return texts
}
