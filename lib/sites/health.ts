/** Says of every role of a site whether it was found: what the health light shows, and which role to repair. */
import type { RoleHealth } from '../bridge/protocol'
import type { IdentityLook } from './identity'
import type { ListLook } from './list-rows'
import type { Role, Site } from './site'
import { ROLES } from './site'

export interface HealthLook {
  identity: IdentityLook
  list: ListLook | null
  /** Candidates that answered elsewhere (list of chats, order panel); -1 = asked and not found. */
  asked: ReadonlyMap<Role, number>
  /** The list keeps showing messages that belong to another chat. */
  foreign: boolean
  signedOut: boolean
}

// A chat need not show these: no card sent, nobody waiting, no robot. Absent they are unknown, not broken.
const SOMETIMES: readonly Role[] = [
  'robotMark',
  'systemMark',
  'messageTime',
  'orderCard',
  'productCard',
  'orderList',
  'orderPanel',
  'conversationItem',
  'conversationActive',
  'conversationUnread',
  'conversationWait',
  'remark',
]
const OF_ROWS: readonly Role[] = [
  'messageText',
  'buyerMark',
  'sellerMark',
  'robotMark',
  'systemMark',
  'messageTime',
  'orderCard',
  'productCard',
]

/** One entry per role the site names, then `direction`, and `signedIn` where the site knows how signed-out looks. */
export function healthOf(site: Site, look: HealthLook): RoleHealth[] {
  // Half a chat is a chat with something broken; no trace of one means that none is open.
  const open =
    look.identity.state !== 'none' ||
    (['composer', 'messageList'] as const).some((role) => (look.asked.get(role) ?? -1) >= 0)
  const roles = ROLES.filter((role) => site.roles[role]).map((role) => roleHealth(role, look, open))
  const rows = look.list?.rows ?? 0
  const direction: RoleHealth = {
    role: 'direction',
    state: look.list && look.list.unclear > 0 ? 'missing' : rows > 0 ? 'good' : 'unknown',
  }
  return [
    ...roles,
    direction,
    ...(site.signedOut ? [{ role: 'signedIn', state: look.signedOut ? 'missing' : 'good' } as const] : []),
  ]
}

/** True when nothing that was asked for is missing or read in a second-best way. */
export function healthy(roles: readonly RoleHealth[]): boolean {
  return roles.every(({ state }) => state === 'good' || state === 'unknown')
}

function roleHealth(role: Role, look: HealthLook, open: boolean): RoleHealth {
  const { list } = look
  const answered = OF_ROWS.includes(role)
    ? list?.answered.get(role)
    : (look.identity.asked.get(role) ?? look.asked.get(role))
  const rows = list?.rows ?? 0
  if (role === 'message') return found(role, list?.answered.get('message'), list?.rowless ? 'missing' : 'unknown')
  if (role === 'messageText') return found(role, answered, rows > 0 && textless(look) ? 'missing' : 'unknown')
  if (role === 'buyerMark' || role === 'sellerMark')
    return found(role, answered, list && list.unclear > 0 ? 'missing' : 'unknown')
  if (role === 'messageList' && look.foreign) return { role, state: 'unknown' }
  if (answered !== undefined && answered >= 0) return found(role, answered, 'unknown')
  if (role === 'conversationName')
    return { role, state: (look.asked.get('conversationItem') ?? -1) >= 0 ? 'missing' : 'unknown' }
  return { role, state: open && !SOMETIMES.includes(role) ? 'missing' : 'unknown' }
}

function found(role: Role, candidate: number | undefined, otherwise: RoleHealth['state']): RoleHealth {
  if (candidate === undefined || candidate < 0) return { role, state: otherwise }
  return { role, state: candidate === 0 ? 'good' : 'fallback', candidate }
}

// Rows of a chat that carry neither text nor a card nor a picture: the place of the text has moved.
function textless({ list }: HealthLook): boolean {
  return list !== null && !list.messages.some((message) => message.text !== '' || message.cards || message.images)
}
