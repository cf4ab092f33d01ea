/** The store as it is in the background worker: real database, real clock, real browser. */
import { browser } from 'wxt/browser'
import { SITES } from '../sites/index'
import { ChatsideDb } from './db'
import { isImportRunning } from './import-lock'
import { injectLab, sessionVisits } from './lab-browser'
import { reconcile } from './registrations'
import { showWindow } from './show-window'
import type { Canary, Store } from './store'

const CANARY = 'canary'

/** Kept in memory as well: only the background writes it, and every chat that is opened asks for it. */
let known: Canary | null | undefined

async function readCanary(): Promise<Canary | null> {
  known ??= ((await browser.storage.local.get(CANARY))[CANARY] as Canary | undefined) ?? null
  return known
}

async function writeCanary(canary: Canary): Promise<void> {
  await browser.storage.local.set({ [CANARY]: canary })
  known = canary
}

export function openStore(): Store {
  const store: Store = {
    db: new ChatsideDb(),
    curves: new Map(),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    isImporting: isImportRunning,
    canary: { read: readCanary, write: writeCanary },
    sites: SITES,
    isGranted: (matches) => browser.permissions.contains({ origins: matches }),
    giveBack: async (matches) => {
      await browser.permissions.remove({ origins: matches })
    },
    onSitesChanged: () => reconcile(store),
    showWindow: () => showWindow(store.db),
    visits: sessionVisits,
    injectLab,
    tabUrl: async (tabId) => (await browser.tabs.get(tabId)).url ?? null,
    openTab: async (url) => (await browser.tabs.create({ url })).id ?? null,
    browserLanguage: () => browser.i18n.getUILanguage(),
  }
  return store
}
