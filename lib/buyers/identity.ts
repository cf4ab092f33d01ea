/** Decides who a conversation belongs to, from the evidence it shows. Better nobody than the wrong buyer. */
import type { ChatIdentity } from '../chat/chat'
import { isMasked, shown } from '../text'

/** Where a buyer's key comes from: the marketplace's id, a name as exports write it, or one conversation. */
export type KeyKind = 'id' | 'nick' | 'chat'

/** `shopId|kind:value`. Never made from a phone number. */
export function buyerKeyOf(shopId: string, kind: KeyKind, value: string): string {
  return `${shopId}|${kind}:${shown(value).trim()}`
}

/** The parts of a buyer key; null when it is none. */
export function partsOf(buyerKey: string): { shopId: string; kind: KeyKind; value: string } | null {
  const match = /^([^|]*)\|(id|nick|chat):([\s\S]+)$/.exec(buyerKey)
  return match ? { shopId: match[1] ?? '', kind: match[2] as KeyKind, value: match[3] ?? '' } : null
}

/** What an export tells of a buyer gives this key; null for masked or missing names: an unclaimed order. */
export function exportedBuyerKey(shopId: string, buyer: { buyerId?: string; buyerNick?: string }): string | null {
  if (buyer.buyerId && !isMasked(buyer.buyerId)) return buyerKeyOf(shopId, 'id', buyer.buyerId)
  if (buyer.buyerNick && shown(buyer.buyerNick).trim() && !isMasked(buyer.buyerNick))
    return buyerKeyOf(shopId, 'nick', buyer.buyerNick)
  return null
}

const STRENGTH: Record<KeyKind, number> = { id: 3, nick: 2, chat: 1 }

/** The key that names the buyer better; `stored` where both name as well. A key learnt from one chat gives way to an export's. */
export function betterKey(stored: string | null, incoming: string | null): string | null {
  if (!stored || !incoming) return stored ?? incoming
  const strength = (key: string) => STRENGTH[partsOf(key)?.kind ?? 'chat']
  return strength(incoming) > strength(stored) ? incoming : stored
}

/** An order whose number stands in the conversation. */
export interface SeenOrder {
  key: string
  /** Null: unclaimed. */
  buyerKey: string | null
  /** True when the console's own order panel shows it: stronger than a number in a message. */
  inConsole: boolean
}

export interface Evidence {
  shopId: string
  chat: ChatIdentity
  seen: SeenOrder[]
  /** Buyer with the chat's platform id, or one that this id has been found to mean. */
  byPlatformId: string | null
  /** All buyers of the shop with exactly the chat's name; asked only where names are unique. */
  byName: string[]
  /** What this conversation was found to mean before. */
  link: { buyerKey: string; byHand: boolean } | null
  /** Buyers of whom the agent has said that they are not in this chat. */
  not: string[]
}

type IdentityReason = 'owners-differ' | 'order-of-another' | 'name-shared' | 'name-masked' | 'conversation-unstable'

export interface Identity {
  buyerKey: string | null
  by: 'order' | 'platform-id' | 'name' | 'link' | 'none'
  /** Unclaimed orders that become this buyer's. */
  claims: string[]
  /** Orders to show although nobody could be named. */
  show: string[]
  /** True when the evidence is the console's own and not a number somebody wrote: only then may an earlier link move. */
  sure: boolean
  reason: IdentityReason | null
}

const sameText = (a: string, b: string) => shown(a).trim().toLowerCase() === shown(b).trim().toLowerCase()

/**
 * True when the key says that its owner is somebody else than who is in this chat: both carry a mark of the same kind and the
 * marks differ. A buyer may well quote a friend's order number.
 */
function isAnother(buyerKey: string, { shopId, chat }: Evidence): boolean {
  const owner = partsOf(buyerKey)
  if (!owner || owner.shopId !== shopId) return true
  if (owner.kind === 'id') return Boolean(chat.platformId) && !sameText(owner.value, chat.platformId ?? '')
  if (owner.kind === 'nick')
    return (
      chat.nameUnique &&
      Boolean(chat.buyerName) &&
      !isMasked(chat.buyerName ?? '') &&
      !sameText(owner.value, chat.buyerName ?? '')
    )
  return chat.conversationStable && owner.value !== shown(chat.conversation).trim()
}

/** The key a new buyer gets from this chat; null when the chat carries no mark that is this buyer's alone. */
export function newKeyFor(shopId: string, chat: ChatIdentity): string | null {
  if (chat.platformId && !isMasked(chat.platformId)) return buyerKeyOf(shopId, 'id', chat.platformId)
  if (chat.nameUnique && chat.buyerName && !isMasked(chat.buyerName)) return buyerKeyOf(shopId, 'nick', chat.buyerName)
  return chat.conversationStable ? buyerKeyOf(shopId, 'chat', chat.conversation) : null
}

/** Owners named by the seen orders, the console's own panel before numbers in messages. */
function ownersOf(evidence: Evidence): { owners: string[]; others: boolean; inConsole: boolean } {
  const known = [evidence.byPlatformId, ...evidence.byName, evidence.link?.buyerKey]
  const owned = evidence.seen.flatMap(({ buyerKey, inConsole }) => (buyerKey ? [{ buyerKey, inConsole }] : []))
  const ours = owned.filter(({ buyerKey }) => known.includes(buyerKey) || !isAnother(buyerKey, evidence))
  const inConsole = ours.filter((one) => one.inConsole)
  const owners = new Set((inConsole.length > 0 ? inConsole : ours).map(({ buyerKey }) => buyerKey))
  return { owners: [...owners], others: ours.length < owned.length, inConsole: inConsole.length > 0 }
}

/** The evidence without whom the agent has ruled out. */
function withoutDenied(evidence: Evidence): Evidence {
  const { not, seen, byPlatformId, byName, link } = evidence
  if (not.length === 0) return evidence
  return {
    ...evidence,
    seen: seen.filter(({ buyerKey }) => buyerKey === null || !not.includes(buyerKey)),
    byPlatformId: byPlatformId && not.includes(byPlatformId) ? null : byPlatformId,
    byName: byName.filter((key) => !not.includes(key)),
    link: link && not.includes(link.buyerKey) ? null : link,
  }
}

function nobody(reason: IdentityReason | null, show: string[] = []): Identity {
  return { buyerKey: null, by: show.length > 0 ? 'order' : 'none', claims: [], show, sure: false, reason }
}

/** Order number seen > platform id > exact unique name > learnt link > nobody; the agent's own link stands above all. */
export function identify(all: Evidence): Identity {
  const evidence = withoutDenied(all)
  const { chat, seen, link, byPlatformId, byName, shopId } = evidence
  const unclaimed = seen.filter(({ buyerKey }) => buyerKey === null).map(({ key }) => key)
  const found = (buyerKey: string, by: Identity['by'], sure: boolean, claims = unclaimed): Identity => ({
    buyerKey,
    by,
    claims,
    show: [],
    sure,
    reason: null,
  })

  if (link?.byHand) return found(link.buyerKey, 'link', true)
  const { owners, others, inConsole } = ownersOf(evidence)
  const oneName = byName.length === 1 ? (byName[0] ?? null) : null
  if (owners.length === 1 && owners[0]) return found(owners[0], 'order', inConsole)
  if (owners.length > 1) {
    // Several owners: only a mark of this chat itself can say which of them is here, and then nothing is claimed on top.
    if (byPlatformId && owners.includes(byPlatformId)) return found(byPlatformId, 'platform-id', true, [])
    if (oneName && owners.includes(oneName)) return found(oneName, 'name', true, [])
    return link && owners.includes(link.buyerKey) ? found(link.buyerKey, 'link', false, []) : nobody('owners-differ')
  }
  if (byPlatformId) return found(byPlatformId, 'platform-id', true)
  if (oneName) return found(oneName, 'name', true)
  if (link) return found(link.buyerKey, 'link', false)
  if (unclaimed.length > 0) {
    const key = newKeyFor(shopId, chat)
    return key && !evidence.not.includes(key) ? found(key, 'order', false) : nobody('conversation-unstable', unclaimed)
  }
  if (others) return nobody('order-of-another')
  if (byName.length > 1) return nobody('name-shared')
  if (chat.buyerName && isMasked(chat.buyerName)) return nobody('name-masked')
  return nobody(null)
}
