/** Runs in every page of an enabled console from document_start on: hears the agent's keys and opens the desk. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { endWithExtension, isAlive } from '../../lib/bridge/alive'
import { hearCommands } from '../../lib/bridge/commands'
import { callPage } from '../../lib/bridge/page-call'
import type { HotkeyBindings } from '../../lib/bridge/protocol'
import { createBudget } from '../../lib/dock/budget'
import { joinFrame } from '../../lib/editors/frames'
import { listenKeys } from '../../lib/keys-page/listen'
import type { Site } from '../../lib/sites/site'
import { type Desk, openDesk } from './desk'
import { beginInFrame } from './frame'
import { type PageScript, run, running } from './running'

const ASK_AGAIN_MS = 3_000

/** A page that opens its document again and again must not make us start for ever. */
const restarts = createBudget(5, 10_000)

/** Resolves when the page is really on screen and has a body. */
async function pageReady(): Promise<void> {
  if ((document as { prerendering?: boolean }).prerendering)
    await new Promise((resolve) => document.addEventListener('prerenderingchange', resolve, { once: true }))
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
}

function begin(): PageScript {
  // The one owner of clean-up: everything this script has put into the page goes when it aborts.
  const life = new AbortController()
  // Before the page's first script: its listeners on the window come after ours.
  const hearsFirst = document.readyState === 'loading' && !document.querySelector('script')
  let hotkeys: HotkeyBindings | null = null
  let finder = false
  let open: { desk: Desk; site: string; end: AbortController } | null = null

  // Synchronously, before the page's own scripts can listen. Inert until the site is known to be on.
  const keys = listenKeys({
    bindings: () => (open ? hotkeys : null),
    onAction: (action) => open?.desk.act(action),
    first: (event) => open?.desk.press(event) ?? 'pass',
    window,
    signal: life.signal,
  })

  hearCommands(life.signal, (action) => open?.desk.act(action))

  const close = () => {
    open?.end.abort()
    open = null
  }
  life.signal.addEventListener('abort', close)
  endWithExtension(life)

  const start = (site: Site, preference: Parameters<typeof openDesk>[0]['preference']) => {
    const end = new AbortController()
    const desk = openDesk({
      document,
      site,
      preference,
      keys,
      signal: end.signal,
      onDead: () => life.abort(),
      onNewDocument() {
        life.abort()
        if (restarts.spend(Date.now())) run(begin())
      },
      onRefresh: () => void configure(false),
      hearsFirst,
      finderOn: () => finder,
      onHotkeys: (next, wanted) => {
        hotkeys = next
        finder = wanted
      },
    })
    open = { desk, site: JSON.stringify(site), end }
  }

  /** Asks what is true for this page now. An open desk stays as it is unless the site itself has changed. */
  async function configure(anew: boolean): Promise<void> {
    await pageReady()
    const config = await callPage('config', {})
    if (life.signal.aborted || !config) return
    hotkeys = config.hotkeys
    finder = config.finder
    if (!config.enabled || !config.site) return close()
    if (open && !anew && open.site === JSON.stringify(config.site)) return
    close()
    start(config.site, config.dock)
  }

  // Out of the back-forward cache a page has lost its port, and its settings may be old.
  window.addEventListener('pageshow', (event) => event.persisted && void configure(true), { signal: life.signal })
  // The popup that switched us off, or the settings that took our permission, had the focus; now the page has it again.
  let askedAt = 0
  const onFocus = (event: FocusEvent) => {
    if (event.target !== window || !open || event.timeStamp - askedAt < ASK_AGAIN_MS) return
    askedAt = event.timeStamp
    void configure(false)
  }
  window.addEventListener('focus', onFocus, { signal: life.signal })
  void configure(false)
  return {
    refresh: () => (isAlive() ? void configure(false) : undefined),
    bindings: () => (open ? hotkeys : null),
    act: (action) => open?.desk.act(action),
    join: (frame) => joinFrame(document, frame),
  }
}

export default defineUnlistedScript(() => {
  if (!(document.documentElement instanceof HTMLHtmlElement)) return
  // Injected again, e.g. because a switch was turned in the popup: the script that is here looks at its settings.
  const here = running()
  if (here) here.refresh()
  // A panel stands beside a whole console, never inside one of its frames.
  else run(window.top === window ? begin() : beginInFrame())
})
