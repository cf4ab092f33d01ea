/** How long the panel takes to judge a chat of fifty messages. */
import type { Message } from '../../../lib/chat/chat'
import { detectStage } from '../../../lib/stage/detect'
import { loadModel } from '../../../lib/stage/model'
import { folded } from '../../../lib/text'
import { deskOf } from '../../samples/desk'
import { drawShops } from '../../samples/shop'
import { type Figure, sample, timed } from '../figure'

/** Fifty messages from the practice desk's talk, each with digits of its own, so that no text was ever seen before. */
function chatOf(turn: number, said: string[]): Message[] {
  return Array.from({ length: 50 }, (_, index) => ({
    id: `${turn}-${index}`,
    speaker: index % 3 === 2 ? 'seller' : 'buyer',
    text: `${said[(turn * 7 + index) % said.length]!}${turn * 50 + index}`,
    at: index * 20_000,
  }))
}

export async function detect(): Promise<Figure[]> {
  const model = await loadModel()
  const now = Date.now()
  const desk = deskOf(drawShops(now), now)
  const said = desk.chats.flatMap((chat) => chat.messages.map((message) => message.text)).filter((text) => text !== '')
  const judge = (turn: number) =>
    detectStage({
      messages: chatOf(turn, said),
      orders: [],
      policy: 'receipt',
      afterSaleDays: 15,
      timeZone: 'Asia/Shanghai',
      pin: null,
      now,
      model,
    })
  const floor = (turn: number) => chatOf(turn, said).map((message) => folded(message.text))
  // A panel that has been open for a minute runs compiled code; other texts than those that are measured.
  sample(400, (turn) => judge(turn + 10_000))
  return [timed('detect.chat50', 'ms', sample(400, judge), sample(400, floor), { atMost: 2 })]
}
