/** Says of every role of a site whether it was found: what the health light shows, and which role to repair. */
import type { RoleHealth } from '../bridge/protocol'
import type { Role, Site } from '../sites/site'
import { ROLES } from '../sites/site'
import { movedInRows, movedRoles, pageSays } from './elsewhere'
import type { IdentityLook } from './identity'
import type { ListLook } from './list-rows'

export interface HealthLook {
  identity: IdentityLook
  list: (ListLook & { strays?: number; element?: Element }) | null
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
  'conversationId',
  'conversationActive',
  'conversationUnread',
  'conversationWait',
  'conversationGroup',
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

// Without these there is no reading a chat; when one is not found, it is looked for elsewhere.
const CORE: readonly Role[] = ['chatRoot', 'messageList', 'message', 'messageText', 'composer']
const CARDS: readonly Role[] = ['orderCard', 'productCard']
const MARKS: readonly Role[] = ['buyerMark', 'sellerMark', 'robotMark']

/** One entry per role the site names, then what no single role stands for: `direction`, `messageId`, `signedIn`. */
export function healthOf(site: Site, document: Document, look: HealthLook): RoleHealth[] {
  // Half a chat is a chat with something broken; no trace of one means that none is open.
  const open =
    look.identity.state !== 'none' ||
    (['composer', 'messageList'] as const).some((role) => (look.asked.get(role) ?? -1) >= 0)
  const rows = look.list?.rows ?? 0
  const empty = rows === 0 && site.noChat !== undefined && pageSays(document, site.noChat)
  const roles = ROLES.filter((role) => site.roles[role])
    .map((role) => ranked(roleHealth(role, look, open), site))
    .map((one) => (empty && one.state === 'missing' ? { role: one.role, state: 'unknown' as const } : one))
  const lost = (asked: readonly Role[]) =>
    asked.filter((role) => roles.some((one) => one.role === role && one.state !== 'good'))
  const { list } = look
  const moved = movedRoles(site, document, lost((list?.mute ?? 0) > 0 ? [...CORE, ...MARKS] : CORE))
  if (list?.element) moved.push(...movedInRows(site, list.element, lost([...MARKS, ...CARDS])))
  for (const one of roles)
    if (!empty && one.state === 'unknown' && moved.some((role) => role === one.role)) one.state = 'missing'
  // Not broken, and never good: nothing shows who speaks, or not in this chat yet.
  const told = site.direction.by === 'none' ? 'fallback' : state(rows, look.list?.unclear)
  const direction = told === 'good' && look.list?.unproven ? 'fallback' : told
  const beside: RoleHealth[] = [{ role: 'direction', state: direction }]
  if (site.messageIdAttribute) beside.push({ role: 'messageId', state: state(rows, look.list?.unnamed) })
  if (site.signedOut) beside.push({ role: 'signedIn', state: look.signedOut ? 'missing' : 'good' })
  return [...roles, ...beside]
}

function state(rows: number, failed = 0): RoleHealth['state'] {
  if (failed > 0) return 'missing'
  return rows > 0 ? 'good' : 'unknown'
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
  if (role === 'message' && list?.strays) return { role, state: 'missing' }
  if (role === 'message') return found(role, list?.answered.get('message'), list?.rowless ? 'missing' : 'unknown')
  if (role === 'messageText') return found(role, answered, wordless(look) ? 'missing' : 'unknown')
  if (role === 'buyerMark' || role === 'sellerMark')
    // Nobody's rows beside not one of this speaker's may be notices, or this speaker's without their mark: not sure.
    return found(
      role,
      answered,
      !list || list.unclear + list.unheard === 0 ? 'unknown' : list.unclear > 0 ? 'missing' : 'fallback',
    )
  // A message shows something that was not read: perhaps the very card whose place is known from before.
  if (CARDS.includes(role) && answered === undefined && list && list.unread > 0) return { role, state: 'missing' }
  if (role === 'messageList' && look.foreign) return { role, state: 'unknown' }
  if (answered !== undefined && answered >= 0) return found(role, answered, 'unknown')
  if (role === 'conversationName')
    return { role, state: (look.asked.get('conversationItem') ?? -1) >= 0 ? 'missing' : 'unknown' }
  return { role, state: open && !SOMETIMES.includes(role) ? 'missing' : 'unknown' }
}

// A candidate that is only another build of the first is no second best.
function ranked(one: RoleHealth, site: Site): RoleHealth {
  const before = one.candidate === undefined ? undefined : site.roles[one.role as Role]?.slice(1, one.candidate + 1)
  return one.state === 'fallback' && before?.every(({ alike }) => alike) ? { ...one, state: 'good' } : one
}

function found(role: Role, candidate: number | undefined, otherwise: RoleHealth['state']): RoleHealth {
  if (candidate === undefined || candidate < 0) return { role, state: otherwise }
  return { role, state: candidate === 0 ? 'good' : 'fallback', candidate }
}

// Messages, and not one of them has words: the place of the text has moved. (A single one may be a card of a new kind.)
function wordless({ list }: HealthLook): boolean {
  if (!list || list.messages.some((message) => message.text !== '')) return false
  const bare = list.messages.filter(({ speaker, cards, images }) => speaker !== 'system' && !cards && !images)
  return bare.length > 0 && list.messages.length > 1
}
