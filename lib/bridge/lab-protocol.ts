/** What the site lab and the panel say to each other over the one door: what to point at, and how the page reads then. */
import type { ConversationSource, Role, Site } from '../sites/site'

/** What an agent can point at. The first four are needed, the others are welcome. */
export const LAB_PARTS = [
  'buyerMessage',
  'sellerMessage',
  'buyerName',
  'composer',
  'conversationRow',
  'systemMessage',
  'messageTime',
  'orderNo',
] as const
export type LabPart = (typeof LAB_PARTS)[number]
export const NEEDED_PARTS = ['buyerMessage', 'sellerMessage', 'buyerName', 'composer'] as const satisfies LabPart[]

/** The roles of a site that a part gives; a repair of one of them starts by pointing at that part. */
export const ROLES_OF_PART: Record<LabPart, readonly Role[]> = {
  buyerMessage: ['messageList', 'message', 'messageText', 'buyerMark', 'sellerMark'],
  sellerMessage: ['messageList', 'message', 'messageText', 'buyerMark', 'sellerMark'],
  buyerName: ['buyerName', 'conversation', 'chatRoot', 'composerOwner'],
  composer: ['composer'],
  conversationRow: ['conversationList', 'conversationItem', 'conversationName', 'conversationActive'],
  systemMessage: ['systemMark', 'robotMark'],
  messageTime: ['messageTime'],
  orderNo: ['orderList', 'orderPanel'],
}

/** What to point at when this role (or `direction`, as health calls it) has failed; null where the lab cannot help. */
export function partFor(role: string): LabPart | null {
  if (role === 'direction') return 'buyerMessage'
  return LAB_PARTS.find((part) => ROLES_OF_PART[part].some((one) => one === role)) ?? null
}

export type LabOrder =
  /** `base` is the site to start from; null = a page that nobody has mapped. */
  | { do: 'begin'; base: Site | null }
  /** `label` stands at the outline, in the agent's language. */
  | { do: 'pick'; part: LabPart; label: string }
  | { do: 'stop' }
  | { do: 'forget'; part: LabPart }
  /** Finds the part by its next candidate. */
  | { do: 'other'; part: LabPart }
  | { do: 'end' }

/** Why a part that was pointed at cannot be used. */
export const LAB_FAULTS = [
  'same-message',
  'no-list',
  'no-difference',
  'no-field',
  'no-text',
  'not-a-time',
  'not-a-number',
  'gone',
] as const
export type LabFault = (typeof LAB_FAULTS)[number]

export interface LabPartState {
  part: LabPart
  /** `weak`: found, but by something that a redesign changes soon. */
  state: 'none' | 'found' | 'weak' | 'unfit'
  fault?: LabFault
  /** Selectors, the steadiest first. */
  candidates: string[]
  /** Which of them is used first. */
  chosen: number
}

/** What the draft reads from the page right now. */
export interface LabReading {
  messages: { speaker: 'buyer' | 'seller' | 'robot' | 'system'; text: string }[]
  rows: number
  /** Rows that say something while nothing tells who said it. */
  unclear: number
  buyerName: string | null
  composer: boolean
  /** What names the conversation, and whether two buyers could share it. */
  named: { from: ConversationSource['from']; stable: boolean } | null
  /** Messages that came since the parts were pointed at, and how many of them could not be told. */
  fresh: number
  freshUnclear: number
  /** Conversations seen since. */
  switches: number
}

export interface LabDraft {
  parts: LabPartState[]
  /** The site as it stands; its name, address and id are given when it is saved. */
  site: Site
  /** Roles that differ from the site the lab began with. */
  changed: Role[]
  reading: LabReading
}

export type LabSays =
  | { say: 'ready'; begun: boolean }
  | { say: 'picking'; part: LabPart | null }
  | { say: 'draft'; draft: LabDraft }
  | { say: 'ended' }
