/** Going to another chat: asks the page, hears what became of it, and holds back while something unsent stands in the box. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ChatSought, JumpOutcome } from '../bridge/protocol'
import type { InsertedBy } from './insertion'
import { usePageEvents, usePageLink } from './use-page'

/** How long a second act counts as the answer to "there is a draft". */
export const ASK_MS = 8000

export interface Jumping {
  /** The chat for which the agent is asked whether the draft may stay behind. */
  asking: ChatSought | null
  jump: (to: ChatSought, by: InsertedBy) => void
}

const isSame = (a: ChatSought, b: ChatSought) => a.name === b.name && a.conversation === b.conversation

/** `onOutcome` hears of every end but the wish to leave a draft, which is `asking`. */
export function useJump(onOutcome: (outcome: JumpOutcome, to: ChatSought, by: InsertedBy) => void): Jumping {
  const link = usePageLink()
  const [asking, setAsking] = useState<ChatSought | null>(null)
  const sent = useRef<{ requestId: string; to: ChatSought; by: InsertedBy } | null>(null)
  const serial = useRef(0)

  usePageEvents((event) => {
    const last = sent.current
    if (event.type !== 'jumped' || !last || event.requestId !== last.requestId) return
    sent.current = null
    if (event.outcome.done === 'draft') setAsking(last.to)
    else onOutcome(event.outcome, last.to, last.by)
  })

  useEffect(() => {
    if (!asking) return
    const timer = setTimeout(() => setAsking(null), ASK_MS)
    return () => clearTimeout(timer)
  }, [asking])

  const jump = useCallback(
    ({ name, conversation }: ChatSought, by: InsertedBy) => {
      const to = { name, ...(conversation ? { conversation } : {}) }
      const requestId = `jump-${++serial.current}`
      const leaveDraft = asking !== null && isSame(asking, to)
      sent.current = { requestId, to, by }
      setAsking(null)
      link.send({ type: 'jump', requestId, to, by, ...(leaveDraft ? { leaveDraft } : {}) })
    },
    [link, asking],
  )
  return { asking, jump }
}
