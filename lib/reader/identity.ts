/** Reads whose chat is on screen. It answers only when every place that names the buyer says the same. */

import type { Agreement, Candidate, ConversationSource, Role, Site } from '../sites/site'
import { listOfMessages } from './message-list'
import { findAll, findOne, findValue, matchesOf, valueIn } from './parts'
import { buyerAmongSenders } from './senders'

export interface Identity {
  /** marketplace | account | conversation. */
  base: string
  conversation: string
  /** False where two buyers can share what names this conversation. */
  stable: boolean
  account?: string
  agent?: string
  buyerName?: string
  platformId?: string
  /** Nothing names this chat: its rows tell it from the next. */
  byRows?: true
}

/** An element that names the buyer or the desk, by an attribute, by its text, or (the chat's root) by being there. */
export interface Witness {
  element: Element
  attribute: string | null
  text: boolean
}

export interface IdentityLook {
  /** `mixed`: two places name different buyers, the console is between two chats. */
  state: 'one' | 'mixed' | 'none'
  identity: Identity | null
  root: Element | null
  witnesses: Witness[]
  /** Which candidate answered for each role that was asked; -1 = none did. */
  asked: Map<Role, number>
}

/** `names`: buyers that have stood in the list of conversations, gathered from look to look (see senders.ts). */
export function lookForIdentity(site: Site, document: Document, names = new Set<string>()): IdentityLook {
  const look: IdentityLook = { state: 'none', identity: null, root: null, witnesses: [], asked: new Map() }
  const root = findOne(document, site.roles.chatRoot)
  if (site.roles.chatRoot) look.asked.set('chatRoot', root?.candidate ?? -1)
  look.root = root?.element ?? null
  if (root) look.witnesses.push({ element: root.element, attribute: null, text: false })

  const named = conversationOf(site.conversation, site, document, look, names)
  if (named === 'mixed') return { ...look, state: 'mixed' }
  const buyerName = valueFor('buyerName', site, document, look) ?? (named ? named.name : undefined)
  const account = valueFor('shop', site, document, look) ?? site.account
  const agent = valueFor('agent', site, document, look) ?? undefined
  if (!named || (site.roles.chatRoot && !root)) return look

  const platform = site.buyerId ? conversationOf([site.buyerId], site, document, look, names) : null
  if (platform === 'mixed') return { ...look, state: 'mixed' }
  const identity: Identity = {
    base: [site.marketplace, account ?? '', named.conversation].map((part) => part.replaceAll('|', '%7C')).join('|'),
    conversation: named.conversation,
    stable: named.stable,
    account,
    agent,
    buyerName,
    platformId: platform?.conversation,
    byRows: named.byRows,
  }
  const agreed = (site.agreements ?? []).every((agreement) => agrees(agreement, identity, site, document, look))
  return agreed ? { ...look, state: 'one', identity } : { ...look, state: 'mixed' }
}

type Named = { conversation: string; stable: boolean; byRows?: true; name?: string }

function conversationOf(
  sources: ConversationSource[],
  site: Site,
  document: Document,
  look: IdentityLook,
  names: Set<string>,
): Named | 'mixed' | null {
  for (const source of sources) {
    if (source.from === 'url') {
      const value = urlParameter(document.location?.href ?? '', source.parameter)
      if (value) return { conversation: value, stable: source.stable }
    } else if (source.from === 'path') {
      const value = pathPiece(document.location?.href ?? '', source)
      if (value) return { conversation: value, stable: source.stable }
    } else if (source.from === 'rows') {
      const list = listOfMessages(site, document, look.root)?.element
      if (!list || !findAll(list, site.roles.message)) continue
      look.witnesses.push({ element: list, attribute: null, text: false })
      return { conversation: 'rows', stable: false, byRows: true }
    } else if (source.from === 'sender') {
      const found = buyerAmongSenders(site, document, look.root, look.asked, names)
      if (found === 'mixed') return 'mixed'
      if (!found) continue
      look.witnesses.push({ element: found.list, attribute: null, text: false })
      return { conversation: found.name, stable: source.stable, name: found.name }
    } else if (source.from === 'text') {
      const value = valueFor(source.role, site, document, look)
      if (value) return { conversation: value, stable: source.stable }
    } else {
      const values = attributeValues(source.role, source.attribute, site, document, look)
      if (values.length > 1) return 'mixed'
      if (values[0]) return { conversation: values[0], stable: source.stable }
    }
  }
  return null
}

/** The different values that the matches of the first fitting candidate carry, cut out as that candidate says. */
function attributeValues(role: Role, attribute: string, site: Site, document: Document, look: IdentityLook): string[] {
  for (const [candidate, { css, after, before }] of (site.roles[role] ?? []).entries()) {
    const cut: Candidate = { css, attribute, ...(after && { after }), ...(before && { before }) }
    const elements = matchesOf(document, css).filter((element) => valueIn(element, cut))
    if (elements.length === 0) continue
    look.asked.set(role, candidate)
    for (const element of elements) look.witnesses.push({ element, attribute, text: false })
    return [...new Set(elements.map((element) => valueIn(element, cut)))]
  }
  look.asked.set(role, -1)
  return []
}

function valueFor(role: Role, site: Site, document: Document, look: IdentityLook): string | null {
  const candidates = site.roles[role]
  if (!candidates) return null
  const found = findValue(document, candidates)
  look.asked.set(role, found?.candidate ?? -1)
  if (!found) return null
  look.witnesses.push(witness(found.element, candidates[found.candidate]))
  return found.value
}

// Silence is no objection: a virtualised list may not have the open row mounted.
function agrees(agreement: Agreement, identity: Identity, site: Site, document: Document, look: IdentityLook): boolean {
  const expected = agreement.about === 'conversation' ? identity.conversation : identity.buyerName
  if (expected === undefined) return true
  const { attribute } = agreement
  if (attribute)
    return attributeValues(agreement.role, attribute, site, document, look).every((value) => value === expected)
  for (const [candidate, one] of (site.roles[agreement.role] ?? []).entries()) {
    const speaking = matchesOf(document, one.css).filter((element) => valueIn(element, one) !== '')
    if (speaking.length === 0) continue
    look.asked.set(agreement.role, candidate)
    for (const element of speaking) look.witnesses.push(witness(element, one))
    return speaking.every((element) => valueIn(element, one) === expected)
  }
  look.asked.set(agreement.role, -1)
  return true
}

function witness(element: Element, candidate: Candidate | undefined): Witness {
  const attribute = candidate?.attribute ?? null
  return { element, attribute, text: attribute === null }
}

function urlParameter(href: string, parameter: string): string | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  const fromHash = url.hash.includes('?')
    ? new URLSearchParams(url.hash.slice(url.hash.indexOf('?') + 1)).get(parameter)
    : null
  return url.searchParams.get(parameter) ?? fromHash
}

function pathPiece(href: string, { after, shape }: { after: string; shape: 'digits' | 'word' }): string | null {
  if (!URL.canParse(href)) return null
  const { pathname } = new URL(href)
  const found = pathname.indexOf(after)
  const piece = found < 0 ? '' : (pathname.slice(found + after.length).split('/')[0] ?? '')
  const fits = shape === 'digits' ? /^\d{4,}$/ : /^(?=.*\d)[\w-]{4,}$/
  return fits.test(piece) ? piece : null
}
