/** Makes a conversation out of what was pasted, and decides whose it is. Pure; better a question than the wrong buyer. */
import { areNamesUnique } from '../buyers/unique-names'
import { type Chat, type Marketplace, type Message, WINDOW_SITE } from '../chat/chat'
import { isRobotName, isSideName, type Pasted, type PastedTurn, sidesOf } from '../chat/pasted'
import type { LookUp, LookUpHit, RecentBuyer } from '../store/window-contract'
import { digest, folded, isMasked, shown } from '../text'
import { MINUTE_MS } from '../time'

/** Whom the window shows: a buyer on record, an order without a buyer, or somebody who is known by a name at most. */
export interface Target {
  /** Undefined while there is no shop. */
  shopId: string | undefined
  marketplace: Marketplace
  buyerKey: string | null
  orderNo: string | null
  name: string
}

/** A message without a name counts as the open buyer's for this long after the agent last dealt with them. */
export const STAYS_MS = 10 * MINUTE_MS
/** The look-up gives no more than keys can choose: where it gives as many, there may be others. */
export const MOST_LOOKED_UP = 9
const MOST_MESSAGES = 200

/** What is to be looked up. Names only where they are names. */
export function questionOf(pasted: Pasted): LookUp | null {
  switch (pasted.kind) {
    case 'empty':
      return null
    case 'number':
      // Letters and digits may be a name as well as a waybill.
      return { numbers: [pasted.number], names: /^[\d-]+$/.test(pasted.number) ? [] : [pasted.number], whole: true }
    case 'line':
      return { numbers: pasted.numbers, names: [pasted.text], whole: !pasted.spoken }
    case 'message':
      return { numbers: pasted.numbers, names: [], whole: false }
    case 'chat': {
      const names = [...new Set(pasted.turns.map(({ speaker }) => speaker))].filter(
        (name) => name !== '' && !isSideName(name) && !isMasked(name),
      )
      return { numbers: pasted.numbers, names: names.slice(0, 9), whole: false }
    }
  }
}

export const targetOf = (hit: LookUpHit): Target => ({
  shopId: hit.shopId,
  marketplace: hit.marketplace,
  buyerKey: hit.buyer?.key ?? null,
  orderNo: hit.orderNo,
  name: hit.buyer?.name ?? '',
})

export interface Sources {
  pasted: Pasted
  hits: readonly LookUpHit[]
  /** The shop of buyers without a record. */
  shop: { id: string; name: string; marketplace: Marketplace } | null
  /** Names by which our own side signs. */
  ours: readonly string[]
  /** Whom the window shows now, and when the agent last dealt with them. */
  open: { target: Target; at: number } | null
  /** Epoch ms. */
  now: number
}

export interface Choice {
  /** Null: the agent picks one of the hits. */
  target: Target | null
  hits: readonly LookUpHit[]
  /** Somebody without a record, for when none of the hits is meant. */
  nobody: Target
  /** True when what was pasted belongs to the buyer who was open already. */
  stays: boolean
}

/** The name of the buyer in a piece of chat. */
export function buyerIn({ pasted, hits, ours }: Pick<Sources, 'pasted' | 'hits' | 'ours'>) {
  if (pasted.kind !== 'chat') return null
  const known = hits.flatMap(({ buyer, by }) => (buyer && by === 'name' ? [buyer.name] : []))
  return sidesOf(pasted.turns, ours, known)
}

/** Who is meant. A name that two may share, or that one of two copied names may be, is always asked about. */
export function choose({ pasted, hits, shop, ours, open, now }: Sources): Choice {
  const side = buyerIn({ pasted, hits, ours })
  const sideName = side?.buyer && !isSideName(side.buyer) ? side.buyer : ''
  const named = pasted.kind === 'line' && !pasted.spoken ? pasted.text : sideName
  const nobody: Target = {
    shopId: shop?.id,
    marketplace: shop?.marketplace ?? 'taobao',
    buyerKey: null,
    orderNo: null,
    name: shown(named),
  }
  const meant = meantBy(hits, sideName)
  const only = meant.length === 1 ? meant[0] : undefined
  if (only && isSure(only, pasted) && !isAnother(only, sideName))
    return { target: targetOf(only), hits: meant, nobody, stays: false }
  if (meant.length > 0) return { target: null, hits: meant, nobody, stays: false }
  const same = open !== null && now - open.at < STAYS_MS && (named === '' || isCalled(open.target.name, named))
  if (open && same) return { target: open.target, hits: [], nobody, stays: true }
  return { target: nobody, hits: [], nobody, stays: false }
}

/** True for the order of somebody who is certainly called otherwise: a buyer may well quote a friend's order number. */
function isAnother({ by, buyer, marketplace }: LookUpHit, sideName: string): boolean {
  if (by === 'name' || !buyer || !sideName || !areNamesUnique(marketplace)) return false
  return !isMasked(buyer.name) && !isMasked(sideName) && !isCalled(buyer.name, sideName)
}

/** Other names of the conversation may be on record too, our own nick for one; and who is named goes before whose number it is. */
function meantBy(hits: readonly LookUpHit[], sideName: string): readonly LookUpHit[] {
  if (!sideName) return hits
  const others = hits.filter(({ by, buyer }) => by !== 'name' || isCalled(buyer?.name, sideName))
  const named = others.some(({ by }) => by === 'name')
  return named ? others.filter((hit) => !isAnother(hit, sideName)) : others
}

const isCalled = (name: string | undefined, wanted: string) => folded(name ?? '') === folded(wanted)

function isSure({ by, marketplace }: LookUpHit, pasted: Pasted): boolean {
  if (by === 'order' || by === 'waybill') return true
  // Typed by hand it is a look-up: the agent sees whom they asked for. Copied out of a chat it is evidence, and must be unique.
  return pasted.kind === 'chat'
    ? by === 'name' && areNamesUnique(marketplace)
    : !(pasted.kind === 'line' && pasted.spoken)
}

/** The messages of a piece of chat; `swapped`: the agent says that the sides were taken for each other. */
function messagesOf(turns: readonly PastedTurn[], buyer: string | null, swapped: boolean): Message[] {
  return turns.map(({ speaker, text, at }, index): Message => {
    const isBuyer = (speaker === buyer) !== swapped
    const side = speaker === '' ? 'system' : isRobotName(speaker) ? 'robot' : isBuyer ? 'buyer' : 'seller'
    return { id: `${index}-${digest(text)}`, speaker: side, text, ...(at === undefined ? {} : { at }) }
  })
}

/** What was said, as the panel's chat has it. A number or a name says nothing. */
export function saidIn(pasted: Pasted, buyer: string | null, swapped: boolean): Message[] {
  if (pasted.kind === 'chat') return messagesOf(pasted.turns, buyer, swapped)
  if (pasted.kind === 'message' || (pasted.kind === 'line' && pasted.spoken))
    return [{ id: digest(pasted.text), speaker: 'buyer', text: pasted.text }]
  return []
}

/** Messages of one buyer, continued: the same words again are not said twice. */
export function continued(before: readonly Message[], more: readonly Message[]): Message[] {
  const known = new Set(before.map(({ speaker, text, at }) => `${speaker}|${at}|${text}`))
  const fresh = more.filter(({ speaker, text, at }) => !known.has(`${speaker}|${at}|${text}`))
  return [...before, ...fresh.map((one, index) => ({ ...one, id: `${before.length + index}-${one.id}` }))].slice(
    -MOST_MESSAGES,
  )
}

/** The key of a conversation in the window: the buyer's, so that two of one name stay two. */
export function chatKeyOf({ shopId = '', buyerKey, orderNo, name }: Target, messages: readonly Message[]): string {
  if (buyerKey) return `${WINDOW_SITE}|${buyerKey}`
  if (orderNo) return `${WINDOW_SITE}|${shopId}|order:${orderNo}`
  if (name) return `${WINDOW_SITE}|${shopId}|name:${folded(name)}`
  return `${WINDOW_SITE}|${shopId}|text:${digest(messages.map(({ text }) => text).join('\n'))}`
}

export function chatOf(target: Target, messages: Message[], numbers: readonly string[]): Chat {
  const { shopId, marketplace, buyerKey, orderNo, name } = target
  const chatKey = chatKeyOf(target, messages)
  const nameUnique = areNamesUnique(marketplace)
  return {
    chatKey,
    siteId: WINDOW_SITE,
    marketplace,
    ...(shopId ? { shopId } : {}),
    conversation: buyerKey || name || chatKey,
    // Only what stands for one buyer may be linked to one.
    conversationStable: buyerKey !== null || (name !== '' && nameUnique),
    ...(name ? { buyerName: name } : {}),
    // The buyer was chosen by key; the name says nothing on top of it.
    nameUnique: buyerKey === null && nameUnique,
    messages,
    orderNos: [...new Set([...numbers, ...(orderNo ? [orderNo] : [])])],
    consoleOrders: [],
  }
}

export const recentOf = ({ shopId, ...rest }: Target, at: number): RecentBuyer | null =>
  shopId && (rest.buyerKey || rest.orderNo || rest.name) ? { ...rest, shopId, at } : null
