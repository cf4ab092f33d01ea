/** The whole desk: conversation list, chat, the open buyer's orders. */
import { useEffect, useReducer, useRef } from 'react'
import type { PracticeDesk } from '../../samples/desk'
import { ChatPane } from './ChatPane'
import type { ComposerKind } from './Composer'
import { ConversationList } from './ConversationList'
import { OrderPane } from './OrderPane'
import { answerTo, startOf, talk } from './talk'

interface Props {
  desk: PracticeDesk
  /** The chat that is open from the beginning. */
  first: string | null
  composer: ComposerKind
  /** No buyer writes on their own: for stories that need a still desk. */
  quiet: boolean
  /** `flow`, `fixed` or `viewport`: how the page is laid out, for whoever docks beside it. */
  layout: string
}

export function Desk({ desk, first, composer, quiet, layout }: Props) {
  const [state, act] = useReducer(talk, startOf(desk, first))
  const timers = useRef<number[]>([])
  const answers = useRef(0)

  useEffect(() => {
    if (quiet) return
    timers.current = desk.chats.flatMap((chat) =>
      chat.bursts.map((burst) =>
        window.setTimeout(
          () => act({ type: 'buyer-writes', id: chat.id, texts: burst.texts, at: Date.now() }),
          burst.afterSec * 1000,
        ),
      ),
    )
    return () => {
      for (const timer of timers.current) window.clearTimeout(timer)
    }
  }, [desk, quiet])

  const open = state.chats.find((chat) => chat.id === state.open) ?? null
  const send = (text: string) => {
    act({ type: 'send', text, at: Date.now() })
    if (quiet || !open) return
    const texts = answerTo(answers.current++)
    timers.current.push(
      window.setTimeout(() => act({ type: 'buyer-writes', id: open.id, texts, at: Date.now() }), 6000),
    )
  }

  return (
    <div id="desk" className={`layout-${layout}`} data-shop={open?.shop ?? ''} data-agent={desk.agent}>
      <header className="desk-bar">
        <strong>客服工作台</strong>
        <span>{open?.shop ?? '优衣坊'}</span>
        <span className="desk-agent">客服 {desk.agent} · 在线</span>
      </header>
      <div className="desk-columns">
        <ConversationList chats={state.chats} open={state.open} onOpen={(id) => act({ type: 'open', id })} />
        {open ? (
          <ChatPane chat={open} composer={composer} onSend={send} />
        ) : (
          <main className="desk-empty">选一位买家开始接待</main>
        )}
        {open && <OrderPane buyerId={open.buyerId} orders={open.orders} />}
      </div>
    </div>
  )
}
