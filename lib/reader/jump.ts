/** Goes to another chat at the agent's word, and says whether the console followed. */
import type { ChatSought, JumpOutcome } from '../bridge/protocol'
import { fieldOf, fieldText } from '../editors/read-back'
import type { Site } from '../sites/site'
import { openConversation } from './open-conversation'
import { conversationRows, isOpen, rowNames } from './queue'
import type { SiteWatch } from './watching'

/** A console that has not changed its chat by then does not listen to such clicks. */
const FOLLOW_MS = 2000
const LOOK_MS = 60

export interface JumpOptions {
  site: Site
  document: Document
  watch: Pick<SiteWatch, 'current' | 'readNow' | 'composer' | 'leaving'>
}

export async function jumpTo(
  { site, document, watch }: JumpOptions,
  to: ChatSought,
  leaveDraft: boolean,
): Promise<JumpOutcome> {
  const field = fieldOf(watch.composer())
  if (!leaveDraft && field && fieldText(field).trim() !== '') return { done: 'draft' }
  const before = watch.current()
  const opening = openConversation(site, document, to, () => watch.leaving(to.name))
  if (opening !== 'clicked') return { done: opening }
  const until = Date.now() + FOLLOW_MS
  while (Date.now() < until) {
    const now = watch.current()
    if (now !== null && now !== before && isThere(site, document, watch, to)) return { done: 'opened' }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
  return { done: 'stayed' }
}

/** Whatever the console says of the open chat names the one that was sought. */
function isThere(site: Site, document: Document, watch: JumpOptions['watch'], to: ChatSought): boolean {
  const chat = watch.readNow()
  if (!chat) return false
  if (to.conversation !== undefined && chat.conversationStable && chat.conversation === to.conversation) return true
  if (chat.buyerName !== undefined) return chat.buyerName === to.name
  const open = conversationRows(site, document).find((row) => isOpen(row, site))
  return !open || rowNames(open, site)?.name === to.name
}
