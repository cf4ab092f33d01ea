/** The window's course of work: what is pasted is read, looked up and shown; the last buyers stay at hand. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../bridge/rpc-client'
import type { Message } from '../chat/chat'
import { type Pasted, readPasted } from '../chat/pasted'
import type { Settings, Shop } from '../store/contract'
import type { LookUpHit, RecentBuyer, WindowState } from '../store/window-contract'
import { MINUTE_MS } from '../time'
import type { CopyLink } from './copy-link'
import { keys } from './keys'
import {
  buyerIn,
  type Choice,
  chatOf,
  choose,
  continued,
  questionOf,
  recentOf,
  saidIn,
  type Target,
  targetOf,
} from './pasted-chat'
import { identityOf } from './use-desk'

/** What was said longer ago than this says nothing about now. */
const FORGOTTEN_MS = 30 * MINUTE_MS

export interface Shown {
  target: Target
  /** Null when the buyer was opened from the recent ones. */
  pasted: Pasted | null
  /** Whom the pasted chat names as the buyer. */
  buyer: string | null
  /** False when the names alone did not tell which side is the buyer's. */
  sure: boolean
  swapped: boolean
  stays: boolean
  /** Counts up with every showing, so that the panel is drawn afresh. */
  count: number
}

export type PasteView =
  | { at: 'start' }
  | { at: 'looking' }
  | { at: 'pick'; pasted: Pasted; choice: Choice }
  | { at: 'chat'; shown: Shown }
  | { at: 'failed' }

export interface PasteDesk {
  view: PasteView
  state: WindowState | undefined
  /** The shop in which buyers without a record are seen. */
  shop: Shop | null
  /** `as`: the agent says what one line is. */
  read: (text: string, as?: 'name' | 'speech') => void
  pick: (hit: LookUpHit | null) => void
  reopen: (recent: RecentBuyer) => void
  /** The other side of the pasted chat is the buyer. */
  swap: () => void
  /** What was pasted is not the open buyer's. */
  notThem: () => void
  chooseShop: (shopId: string) => void
}

/** The shop that the agent chose, else the only one, else the first of Taobao, whose console is a desktop program. */
function shopOf(shops: readonly Shop[], shopId: string | null): Shop | null {
  return (
    shops.find(({ id }) => id === shopId) ??
    shops.find(({ marketplace }) => marketplace === 'taobao') ??
    shops[0] ??
    null
  )
}

export function usePasteDesk(link: CopyLink, settings: Settings, shops: readonly Shop[] | undefined): PasteDesk {
  const client = useQueryClient()
  const [view, setView] = useState<PasteView>({ at: 'start' })
  const state = useQuery({ queryKey: keys.window, queryFn: () => call('window', 'state', {}) }).data
  const shop = shopOf(shops ?? [], state?.shopId ?? null)
  const turn = useRef(0)
  const open = useRef<{ target: Target; at: number } | null>(null)
  const said = useRef(new Map<string, { messages: Message[]; at: number }>())

  const show = useCallback(
    async (mine: number, next: Omit<Shown, 'count'>) => {
      const { target, pasted } = next
      const now = Date.now()
      const more = pasted ? saidIn(pasted, next.buyer, next.swapped) : []
      const key = chatOf(target, more, []).chatKey
      const before = said.current.get(key)
      const kept = before && now - before.at < FORGOTTEN_MS ? before.messages : []
      const messages = pasted?.kind === 'chat' ? more : continued(kept, more)
      const chat = chatOf(target, messages, pasted && 'numbers' in pasted ? pasted.numbers : [])
      if (target.buyerKey)
        // Told by hand who is in it, the conversation is this buyer's in everything that is remembered.
        await call('desk', 'link', { chat: identityOf(chat), buyerKey: target.buyerKey })
      if (mine !== turn.current) return
      if (messages.length > 0) said.current.set(chat.chatKey, { messages, at: now })
      open.current = { target, at: now }
      link.show(chat)
      setView({ at: 'chat', shown: { ...next, count: mine } })
      // A name that is on record nowhere may have been no name; in a chat it is one.
      const named = target.buyerKey || target.orderNo || pasted?.kind !== 'line'
      const recent = named ? recentOf(target, now) : null
      if (recent) client.setQueryData(keys.window, await call('window', 'keepRecent', { recent }))
    },
    [link, client],
  )

  const start = useCallback((): number => {
    turn.current += 1
    // Nobody stands there while the next one is being fetched.
    setView({ at: 'looking' })
    return turn.current
  }, [])

  const fail = useCallback((mine: number) => {
    if (mine === turn.current) setView({ at: 'failed' })
  }, [])

  const read = (text: string, as?: 'name' | 'speech') => {
    const now = Date.now()
    const raw = readPasted(text, { now, timeZone: shop?.timeZone ?? 'Asia/Shanghai' })
    const pasted: Pasted = raw.kind === 'line' && as ? { ...raw, spoken: as === 'speech' } : raw
    const question = questionOf(pasted)
    if (!question) return
    const mine = start()
    const ours = [settings.agentName, ...(shops ?? []).map(({ name }) => name)]
    void call('buyers', 'lookUp', question)
      .then(async (hits) => {
        if (mine !== turn.current) return
        const choice = choose({ pasted, hits, shop, ours, open: open.current, now })
        if (!choice.target) {
          link.show(null)
          return setView({ at: 'pick', pasted, choice })
        }
        const side = buyerIn({ pasted, hits, ours })
        const { target, stays } = choice
        await show(mine, {
          target,
          pasted,
          buyer: side?.buyer ?? null,
          sure: side?.sure ?? true,
          swapped: false,
          stays,
        })
      })
      .catch(() => fail(mine))
  }

  const pick = (hit: LookUpHit | null) => {
    if (view.at !== 'pick') return
    const { pasted, choice } = view
    const target = hit ? targetOf(hit) : choice.nobody
    const ours = [settings.agentName, ...(shops ?? []).map(({ name }) => name)]
    const side = buyerIn({ pasted, hits: hit ? [hit] : [], ours })
    const mine = start()
    show(mine, {
      target,
      pasted,
      buyer: side?.buyer ?? null,
      sure: side?.sure ?? true,
      swapped: false,
      stays: false,
    }).catch(() => fail(mine))
  }

  const reopen = useCallback(
    ({ at: _at, ...target }: RecentBuyer) => {
      const mine = start()
      show(mine, { target, pasted: null, buyer: null, sure: true, swapped: false, stays: false }).catch(() =>
        fail(mine),
      )
    },
    [show, start, fail],
  )

  const again = (change: (shown: Shown) => Shown) => {
    if (view.at !== 'chat') return
    const mine = start()
    show(mine, change(view.shown)).catch(() => fail(mine))
  }

  // A window that is opened again shows whom it showed last.
  const last = state?.recent[0]
  const opened = useRef(false)
  useEffect(() => {
    if (!state || opened.current) return
    opened.current = true
    if (last && turn.current === 0) reopen(last)
  }, [state, last, reopen])

  return {
    view,
    state,
    shop,
    read,
    pick,
    reopen,
    swap: () => again((shown) => ({ ...shown, swapped: !shown.swapped, sure: true })),
    notThem: () =>
      again((shown) => ({
        ...shown,
        stays: false,
        target: {
          shopId: shop?.id,
          marketplace: shop?.marketplace ?? 'taobao',
          buyerKey: null,
          orderNo: null,
          name: '',
        },
      })),
    chooseShop: (shopId) => {
      client.setQueryData<WindowState>(keys.window, (before) => (before ? { ...before, shopId } : before))
      void call('window', 'keep', { shopId }).catch(() => undefined)
    },
  }
}
