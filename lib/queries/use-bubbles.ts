/** Puts the bubbles of an answer into the box one after the other, each once the agent has sent the one before. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from '../bridge/protocol'
import { type Chat, WINDOW_SITE } from '../chat/chat'
import {
  type BoxNews,
  type BubbleRun,
  followRun,
  type GotBubble,
  isFinished,
  nextBubble,
  resumeRun,
  trustedDraft,
} from '../replies/bubble-run'
import type { Site } from '../sites/site'
import { firstLookAt, keepRuns, runsOf } from './bubble-memory'
import type { InsertAsk, Insertion } from './insertion'
import { usePage, usePageEvents, usePageLink } from './use-page'
import { useSites } from './use-sites'

export interface BubbleAsk extends Omit<InsertAsk, 'texts' | 'chatKey'> {
  /** Filled texts of the bubbles of each variant, in the order of the variants. */
  bubbles: readonly (readonly string[])[]
  /** Place of the row in the list; null where the reply has a key of its own. */
  slot: number | null
}

export interface Bubbling {
  /** Reply id → answer on its way in this chat; finished ones are not among them. */
  runs: ReadonlyMap<string, BubbleRun>
  /** Puts in what comes next. `unsent`: the bubble before still stands in the box, nothing was done. */
  insert: (ask: BubbleAsk) => 'asked' | 'unsent' | 'nothing'
  startOver: (replyId: string) => void
  /** The agent says that the bubble was sent although the chat does not show it. */
  markSent: (replyId: string) => void
}

/** True where the console shows who speaks, so that a bubble can be seen to have been sent. */
function tellsSpeakers(site: Site | undefined): boolean {
  if (!site) return true
  const { direction, roles } = site
  return direction.by === 'attribute' || (direction.by === 'mark' && roles.sellerMark !== undefined)
}

interface Sources {
  chat: Chat
  /** What this buyer already got; null while it is being asked. */
  received: readonly GotBubble[] | null
  /** Filled bubbles of each variant of a reply; null for one that is no reply. Absent until replies can be filled. */
  bubblesOf: ((replyId: string) => string[][] | null) | null
  /** True for a reply on one of the agent's own keys: it needs no place in the list. */
  hasOwnKey: (replyId: string) => boolean
  insert: (ask: InsertAsk) => Insertion | null
}

export function useBubbles({ chat, received, bubblesOf, hasOwnKey, insert }: Sources): Bubbling {
  const link = usePageLink()
  const { draft } = usePage()
  const sites = useSites()
  const site = sites.data?.find((entry) => entry.site.id === chat.siteId)?.site
  const inWindow = chat.siteId === WINDOW_SITE
  const speakers = !inWindow && tellsSpeakers(site)
  const { chatKey } = chat
  const [, redraw] = useState(0)
  /** The box as it was told before the newest bubble came in: it says nothing about that bubble. */
  const stale = useRef<Draft | null>(draft)

  const become = useCallback(
    (runs: ReadonlyMap<string, BubbleRun>) => {
      keepRuns(chatKey, runs)
      redraw((count) => count + 1)
    },
    [chatKey],
  )
  const change = useCallback(
    (next: BubbleRun) => become(new Map([...runsOf(chatKey), [next.replyId, next]])),
    [become, chatKey],
  )
  const drop = useCallback(
    (replyId: string) => become(new Map([...runsOf(chatKey)].filter(([id]) => id !== replyId))),
    [become, chatKey],
  )
  const sent = (run: BubbleRun) => {
    const next: BubbleRun = { ...run, state: 'sent' }
    if (isFinished(next)) drop(run.replyId)
    else change(next)
  }
  const words = draft?.chatKey === chatKey ? draft.text : null
  const newsFor = (run: BubbleRun | null): BoxNews => {
    const now = Date.now()
    const trusted = run ? trustedDraft(run, words, draft !== stale.current, now) : words
    return { draft: trusted, messages: chat.messages, tellsSpeakers: speakers, now }
  }

  const follow = () => {
    const before = runsOf(chatKey)
    const after = [...before].map(([id, run]) => [id, followRun(run, newsFor(run))] as const)
    if (after.some(([id, run]) => before.get(id) !== run || isFinished(run)))
      become(new Map(after.filter(([, run]) => !isFinished(run))))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows whatever the page has told
  useEffect(follow, [chatKey, chat.messages, draft, speakers])

  usePageEvents((event) => {
    if (event.type !== 'inserted' && event.type !== 'touched') return
    const run = [...runsOf(chatKey).values()].find(({ requestId }) => requestId === event.requestId)
    if (!run) return
    if (event.type === 'touched') {
      // From the window the agent goes nowhere but to paste and send what was copied.
      return inWindow ? sent(run) : change({ ...run, touchedAt: Date.now() })
    }
    stale.current = link.state().draft
    // Its undo answers as well: the box is then as it was before.
    const { outcome } = event
    const put = outcome.done === 'inserted' ? outcome.text !== '' : inWindow && outcome.done === 'copied'
    if (put && run.state === 'asked') return change({ ...run, state: 'standing', lastDraft: run.text })
    if (!put && run.at === 0) return drop(run.replyId)
    if (!put) change({ ...run, state: 'gone' })
  })

  // A panel that was opened anew goes on with what the last one began.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once there is something to look at
  useEffect(() => {
    if (!received || !bubblesOf) return
    for (const replyId of new Set(received.map((one) => one.replyId))) {
      const bubbles = bubblesOf(replyId)
      if (!bubbles || runsOf(chatKey).has(replyId) || !firstLookAt(chatKey, replyId)) continue
      const run = resumeRun(replyId, bubbles, received, newsFor(null))
      if (run) change(hasOwnKey(replyId) ? { ...run, slot: null } : run)
    }
  }, [received, bubblesOf === null])

  return {
    runs: runsOf(chatKey),
    insert({ bubbles, slot, ...ask }) {
      follow()
      const run = runsOf(chatKey).get(ask.subject) ?? null
      const variant = run?.variant ?? ask.variant
      const step = nextBubble(run, bubbles[variant]?.length ?? 0)
      if (step.act === 'wait') return 'nothing'
      // The first bubble, still as it was put in, gives way to another wording like any other answer.
      const rewords = step.act === 'unsent' && run?.at === 0 && run.touchedAt === null && bubbles.length > 1
      if (step.act === 'unsent' && !rewords) return 'unsent'
      const at = step.act === 'put' ? step.at : 0
      const fresh = run !== null && !rewords
      firstLookAt(chatKey, ask.subject)
      const asked = insert({
        ...ask,
        chatKey,
        variant,
        fresh,
        texts: bubbles.map((texts) => texts[at] ?? ''),
      })
      if (!asked) return 'nothing'
      const of = bubbles[asked.variant]?.length ?? 0
      if (of < 2) {
        if (run) drop(ask.subject)
        return 'asked'
      }
      change({
        replyId: ask.subject,
        variant: asked.variant,
        slot: run ? run.slot : slot,
        of,
        at,
        text: asked.text,
        state: 'asked',
        requestId: asked.requestId,
        known: chat.messages.map(({ id }) => id),
        putAt: asked.at,
        lastDraft: '',
        touchedAt: null,
      })
      return 'asked'
    },
    startOver: drop,
    markSent(replyId) {
      const run = runsOf(chatKey).get(replyId)
      if (!run) return
      sent(run)
    },
  }
}
