/** Puts texts into the page's reply box: asks, hears the answer, offers the undo, and remembers what the buyer got. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../bridge/rpc-client'
import {
  ANSWER_MS,
  hearInsertion,
  type InsertAsk,
  type Insertion,
  isFinal,
  isTold,
  planInsert,
  standsInBox,
  UNDO_MS,
  WORD_MS,
} from './insertion'
import { usePageEvents, usePageLink } from './use-page'

function newRequestId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (n) => n.toString(36)).join('')
}

async function remember({ chatKey, subject, variant, text }: Insertion): Promise<void> {
  try {
    await call('desk', 'remember', { chatKey, replyId: subject, variant, text })
  } catch {
    // A full disk or a dying worker must not stand in the way of the chat; the text is in the box all the same.
  }
}

function spanOf(phase: Insertion['phase']): number {
  if (phase === 'asked') return ANSWER_MS
  return phase === 'inserted' ? UNDO_MS : WORD_MS
}

export interface Inserting {
  /** What the footer speaks about; null when there is nothing to say. */
  told: Insertion | null
  /** Reply id → its variant that stands in the box, untouched. */
  shownIn: (chatKey: string) => ReadonlyMap<string, number>
  /** What is on its way now; null when nothing was to be done. */
  insert: (ask: InsertAsk) => Insertion | null
  undo: () => void
}

const NOTHING_SHOWN: ReadonlyMap<string, number> = new Map()

export function useInsertion(): Inserting {
  const link = usePageLink()
  const [insertion, setInsertion] = useState<Insertion | null>(null)
  const newest = useRef<Insertion | null>(null)

  const become = useCallback((next: Insertion | null) => {
    newest.current = next
    setInsertion(next)
  }, [])

  const settle = useCallback(
    (now: number) => {
      const last = newest.current
      if (!last) return
      if (last.phase === 'asked' && now - last.at >= ANSWER_MS) become({ ...last, phase: 'no-answer', at: now })
      else if (isFinal(last, now)) {
        become({ ...last, remembered: true })
        void remember(last)
      }
    },
    [become],
  )

  const sendPictures = async ({ requestId, chatKey, subject }: Insertion) => {
    const pictures = await call('replies', 'pictures', { id: subject }).catch(() => [])
    link.send({
      type: 'paste-images',
      requestId,
      chatKey,
      images: pictures.map(({ name, type, data }) => ({ name, type, data })),
    })
  }

  usePageEvents((event) => {
    const next = hearInsertion(newest.current, event, Date.now())
    if (next === newest.current) return
    become(next)
    const put = event.type === 'inserted' && event.outcome.done === 'inserted' && next?.phase === 'inserted'
    if (put && next.pictures === 'wanted') void sendPictures(next)
    settle(Date.now())
  })

  const insert = useCallback(
    (ask: InsertAsk): Insertion | null => {
      const now = Date.now()
      const last = newest.current
      const plan = planInsert(last, ask, newRequestId(), now)
      if (plan.act !== 'send') return null
      const stands = last && (last.phase === 'inserted' || last.phase === 'copied') && !last.remembered
      if (stands && !plan.instead) void remember(last)
      become(plan.insertion)
      link.send(plan.message)
      return plan.insertion
    },
    [become, link],
  )

  const undo = useCallback(() => {
    const last = newest.current
    if (last?.phase !== 'inserted' || last.touched) return
    link.send({ type: 'undo', requestId: last.requestId, chatKey: last.chatKey })
    become({ ...last, phase: 'undone', at: Date.now() })
  }, [become, link])

  useEffect(() => {
    if (!insertion) return
    const leftMs = insertion.at + spanOf(insertion.phase) - Date.now()
    if (leftMs <= 0) return
    const timer = setTimeout(() => {
      settle(Date.now())
      // Draws the footer once more, now without what has been said long enough.
      setInsertion((now) => (now ? { ...now } : now))
    }, leftMs + 20)
    return () => clearTimeout(timer)
  }, [insertion, settle])

  const told = insertion && isTold(insertion, Date.now()) ? insertion : null
  const shownIn = useCallback(
    (chatKey: string): ReadonlyMap<string, number> =>
      insertion && insertion.chatKey === chatKey && standsInBox(insertion)
        ? new Map([[insertion.subject, insertion.variant]])
        : NOTHING_SHOWN,
    [insertion],
  )
  return { told, shownIn, insert, undo }
}
