/** How long the panel takes to load what it has learnt, to judge a chat of fifty messages, and to judge it again with one more. */
import { readFileSync } from 'node:fs'
import type { Message } from '../../../lib/chat/chat'
import { detectStage } from '../../../lib/stage/detect'
import { loadModel, type ModelData, modelOf } from '../../../lib/stage/model'
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

const WEIGHTS = new URL('../../../lib/stage/weights.json', import.meta.url)

export async function detect(): Promise<Figure[]> {
  const model = await loadModel()
  const now = Date.now()
  const desk = deskOf(drawShops(now), now)
  const said = desk.chats.flatMap((chat) => chat.messages.map((message) => message.text)).filter((text) => text !== '')
  const judgeChat = (messages: Message[]) =>
    detectStage({
      messages,
      orders: [],
      policy: 'receipt',
      afterSaleDays: 15,
      timeZone: 'Asia/Shanghai',
      pin: null,
      now,
      model,
    })
  const judge = (turn: number) => judgeChat(chatOf(turn, said))
  const floor = (turn: number) => chatOf(turn, said).map((message) => folded(message.text))
  // A panel that has been open for a minute runs compiled code; other texts than those that are measured.
  sample(400, (turn) => judge(turn + 10_000))
  const grown = Array.from({ length: 200 }, (_, turn) => chatOf(turn + 20_000, said))
  const one = (turn: number) => folded(grown[turn]!.at(-1)!.text)
  // The chat was judged before its last message came, as in an open panel.
  const message = grown.map((messages) => {
    judgeChat(messages.slice(0, -1))
    const began = performance.now()
    judgeChat(messages)
    return performance.now() - began
  })
  const json = readFileSync(WEIGHTS, 'utf8')
  return [
    timed('detect.chat50', 'ms', sample(400, judge), sample(400, floor), { atMost: 2 }),
    timed('detect.message', 'ms', message, sample(200, one), { atMost: 0.3 }),
    timed(
      'detect.load',
      'ms',
      sample(20, () => modelOf(JSON.parse(json) as ModelData)),
      sample(20, () => JSON.parse(json)),
      {
        atMost: 50,
      },
    ),
  ]
}
