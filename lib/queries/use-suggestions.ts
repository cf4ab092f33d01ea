/** The judgement on the open chat: formed at once on a switch, settled before new bubbles change it, still under the pointer. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Chat } from '../chat/chat'
import type { Reply } from '../replies/reply'
import type { TextModel } from '../stage/model'
import type { Desk, Settings } from '../store/contract'
import { digest } from '../text'
import { type Judgement, judge } from './judgement'
import { keys } from './keys'
import { readModel } from './text-model'

/** New bubbles come in bursts: ranking again at each of them would move the list under the agent's eyes. */
const SETTLE_MS = 2000

/** The learnt weights, loaded once and after the first paint; until then the cues alone speak. */
function useTextModel(): TextModel | null {
  const query = useQuery({ queryKey: keys.textModel, queryFn: readModel, retry: false })
  return query.data ?? null
}

/** The chat as it was when its bubbles last stood still for two seconds; an empty list is never waited for. */
function useSettledChat(chat: Chat): Chat {
  const [settled, setSettled] = useState(chat)
  const atOnce = settled.chatKey !== chat.chatKey || settled.messages.length === 0
  if (atOnce && settled !== chat && (chat.messages.length > 0 || settled.chatKey !== chat.chatKey)) setSettled(chat)
  const newest = chat.messages.at(-1)?.id
  const waits = newest !== settled.messages.at(-1)?.id || chat.messages.length !== settled.messages.length
  const latest = useRef(chat)
  useEffect(() => {
    latest.current = chat
  })
  // `newest` is what restarts the wait: each further bubble of a burst puts the ranking off again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!waits) return
    const timer = setTimeout(() => setSettled(latest.current), SETTLE_MS)
    return () => clearTimeout(timer)
  }, [waits, newest])
  return atOnce ? chat : settled
}

interface SuggestionSources {
  chat: Chat
  desk: Desk | null
  replies: Reply[] | undefined
  settings: Settings
  /** True while the pointer is over the list. */
  frozen: boolean
}

/** Null until the desk of this very chat and the replies are there. */
export function useSuggestions({ chat, desk, replies, settings, frozen }: SuggestionSources): Judgement | null {
  const model = useTextModel()
  const settled = useSettledChat(chat)
  const content = useMemo(() => (replies ?? []).map((reply) => `${reply.id}:${contentOf(reply)}`).join('|'), [replies])
  // What the buyer has just received must not reshuffle the list under the agent's fingers: `received` and the
  // use counts are read when something else gives a reason to rank again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const fresh = useMemo(
    () =>
      desk && replies && desk.chatKey === settled.chatKey
        ? judge({ chat: settled, desk, replies, settings, model, now: Date.now() })
        : null,
    [settled, desk?.chatKey, desk?.orders, desk?.pin, desk?.shop, desk?.buyer, content, settings.language, model],
  )
  const [held, setHeld] = useState<Judgement | null>(fresh)
  const keepList = frozen && held !== null && held.chatKey === chat.chatKey
  if (!keepList && held !== fresh) setHeld(fresh)
  if (!fresh || fresh.chatKey !== chat.chatKey) return null
  return keepList && held ? { ...fresh, suggestions: held.suggestions, values: held.values } : fresh
}

/** What a reply says, without how often it was used. */
const contentOf = ({ title, variants, stages, steps, topics }: Reply) =>
  digest([title, ...variants.map(({ text }) => text), ...stages, ...steps, ...topics].join('\n'))
