/** Whether a part of the site that is being mapped is known: pointed at now, or known from before. */
import type { LabDraft, LabPart, LabPartState } from '../bridge/lab-protocol'
import type { Site } from '../sites/site'

const KNOWN: Record<LabPart, (site: Site) => boolean> = {
  buyerMessage: ({ direction, roles }) =>
    direction.by === 'attribute' || (direction.by === 'mark' && roles.buyerMark !== undefined),
  sellerMessage: ({ direction, roles }) =>
    direction.by === 'attribute' || (direction.by === 'mark' && roles.sellerMark !== undefined),
  buyerName: ({ roles, conversation }) => roles.buyerName !== undefined || conversation.length > 0,
  composer: ({ roles }) => roles.composer !== undefined,
  conversationRow: ({ roles }) => roles.conversationItem !== undefined,
  systemMessage: ({ roles }) => roles.systemMark !== undefined,
  messageTime: ({ times }) => times !== undefined,
  orderNo: ({ roles }) => roles.orderList !== undefined,
}

export function partState(part: LabPart, draft: LabDraft): LabPartState {
  const told = draft.parts.find((one) => one.part === part) ?? { part, state: 'none', candidates: [], chosen: 0 }
  return told.state === 'none' && KNOWN[part](draft.site) ? { ...told, state: 'found' } : told
}

/** The two messages give their roles together: one alone is pointed at, not known. */
export function partIsKnown(part: LabPart, draft: LabDraft): boolean {
  const { state } = partState(part, draft)
  return (state === 'found' || state === 'weak') && KNOWN[part](draft.site)
}
