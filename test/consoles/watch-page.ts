/** Puts the page reader on a console page and keeps what it says, beside what the page itself knows. */
import type { RoleHealth, WaitingChat } from '../../lib/bridge/protocol'
import type { Chat } from '../../lib/chat/chat'
import { watchSite } from '../../lib/reader/watch'
import type { SiteWatch } from '../../lib/reader/watching'
import { findSite } from '../../lib/sites/find'
import { SITES } from '../../lib/sites/index'

interface ConsolePage {
  openUid?(): string | null
  openId?(): string | null
}
const consolePage = (window as unknown as { consolePage?: ConsolePage }).consolePage
const truth = () => consolePage?.openUid?.() ?? consolePage?.openId?.() ?? null

const site = findSite(location.href, SITES)
if (!site) throw new Error(`no site for ${location.href}`)

const log = {
  site: site.id,
  /** Every chat that was told, with the page's own chat at that moment. */
  told: [] as { chat: Chat | null; truth: string | null }[],
  key: null as string | null,
  /** At every frame: the key told last, and the page's own chat. */
  frames: [] as { key: string | null; truth: string | null }[],
  queue: [] as WaitingChat[],
  health: [] as RoleHealth[],
  draft: '',
  errors: [] as string[],
  watch: null as SiteWatch | null,
  truth,
}
addEventListener('error', (event) => log.errors.push(event.message))
log.watch = watchSite({
  site,
  document,
  onSwitch: (key) => {
    log.key = key
  },
  onChat: (chat) => log.told.push({ chat, truth: truth() }),
  onQueue: (waiting) => {
    log.queue = waiting
  },
  onDraft: (draft) => {
    log.draft = draft?.text ?? ''
  },
  onHealth: (roles) => {
    log.health = roles
  },
})
const note = () => {
  log.frames.push({ key: log.key, truth: truth() })
  requestAnimationFrame(note)
}
requestAnimationFrame(note)
Object.assign(window, { log })
