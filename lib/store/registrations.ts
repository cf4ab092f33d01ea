/** Keeps the browser's list of content scripts equal to the consoles that are on and granted; registrations vanish on a reload. */
import { browser } from 'wxt/browser'
import type { SiteEntry } from './site-contract'
import { siteEntries } from './sites'
import type { Store } from './store'

const SCRIPT = '/chat.js'

/** The part of the browser's record that matters here. */
interface Registered {
  id: string
  matches?: string[]
}

export interface Registration {
  id: string
  matches: string[]
}

/** What should be registered: one script per console, so that one refused pattern does not take the others with it. */
export function wantedRegistrations(entries: SiteEntry[]): Registration[] {
  return entries
    .filter(({ enabled, granted }) => enabled && granted)
    .map(({ site }) => ({ id: `chat-${site.id}`, matches: site.matches }))
}

const sameMatches = (a: readonly string[] | undefined, b: readonly string[]) =>
  a !== undefined && a.length === b.length && [...a].sort().join() === [...b].sort().join()

/** The steps from what is registered to what is wanted. */
export function difference(registered: Registered[], wanted: Registration[]): { drop: string[]; add: Registration[] } {
  const stays = (one: Registration) =>
    registered.some(({ id, matches }) => id === one.id && sameMatches(matches, one.matches))
  const add = wanted.filter((one) => !stays(one))
  const kept = wanted.filter(stays).map(({ id }) => id)
  return { drop: registered.map(({ id }) => id).filter((id) => !kept.includes(id)), add }
}

async function register({ id, matches }: Registration): Promise<void> {
  await browser.scripting.registerContentScripts([
    {
      id,
      matches,
      js: [SCRIPT],
      runAt: 'document_start',
      allFrames: true,
      // Frames written by the page itself (`srcdoc`, `about:blank`) have no address of their own.
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ])
}

/** Runs the script in pages that were open before it was registered. The script itself lets only one of it live in a frame. */
async function serveOpenTabs(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches })
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return
      // A tab may have gone, or show an error page that takes no script: the next load gets it by registration.
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: [SCRIPT], injectImmediately: true })
        .catch(() => undefined)
    }),
  )
}

let running: Promise<void> = Promise.resolve()

async function reconcileNow(store: Store, everyTab: boolean): Promise<void> {
  const wanted = wantedRegistrations(await siteEntries(store))
  const registered = await browser.scripting.getRegisteredContentScripts()
  const { drop, add } = difference(registered, wanted)
  if (drop.length > 0) await browser.scripting.unregisterContentScripts({ ids: drop })
  for (const one of add) await register(one)
  // A script that runs already looks at its settings again when it is run again: so a console just switched off is told.
  const left = registered.filter(({ id }) => drop.includes(id)).flatMap(({ matches }) => matches ?? [])
  const served = [...left, ...(everyTab ? wanted : add).flatMap(({ matches }) => matches)]
  if (served.length > 0) await serveOpenTabs([...new Set(served)])
}

/**
 * Makes registrations fit the sites, one run after the other: several events at once would register a script twice.
 * `everyTab`: the extension is new or updated, so scripts of before no longer reach us.
 */
export function reconcile(store: Store, everyTab = false): Promise<void> {
  running = running.then(
    () => reconcileNow(store, everyTab),
    () => reconcileNow(store, everyTab),
  )
  return running
}
