/** The background worker: owns the database, answers the interfaces, keeps content scripts where the agent wants them. */
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { passCommands } from '../lib/bridge/commands'
import { openSidePanelOnRequest } from '../lib/bridge/open-side-panel'
import { pushChanges, pushToFrames } from '../lib/bridge/push-changes'
import { relayPanels } from '../lib/bridge/relay'
import { serve } from '../lib/bridge/rpc-server'
import { onStoreChange } from '../lib/store/changes'
import { welcome } from '../lib/store/install'
import { openGrantedLabs, reopenLab } from '../lib/store/lab-visits'
import { scheduleNightly } from '../lib/store/nightly'
import { openStore } from '../lib/store/open-store'
import { reconcile } from '../lib/store/registrations'
import { services } from '../lib/store/services/index'
import { showWindowOnCommand } from '../lib/store/show-window'

const report = (what: string) => (error: unknown) => console.error(what, error)

export default defineBackground({
  main() {
    // Everything that listens is registered before the first await: the event that woke the worker waits for it.
    const store = openStore()
    serve(services(store))
    openSidePanelOnRequest()
    relayPanels()
    passCommands()
    pushToFrames()
    showWindowOnCommand(store.db)
    onStoreChange(pushChanges)
    scheduleNightly(store)
    const onGrants = () => {
      reconcile(store).catch(report('reconcile'))
      pushChanges(['sites'])
    }
    browser.permissions.onAdded.addListener(onGrants)
    browser.permissions.onAdded.addListener(() => void openGrantedLabs(store).catch(report('lab')))
    browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
      if (status === 'complete') reopenLab(store, tabId, url).catch(report('lab'))
    })
    browser.tabs.onRemoved.addListener((tabId) => void store.visits.drop(tabId).catch(report('lab')))
    browser.permissions.onRemoved.addListener(onGrants)
    browser.runtime.onStartup.addListener(() => void reconcile(store).catch(report('reconcile')))
    browser.runtime.onInstalled.addListener(({ reason }) => {
      reconcile(store, true).catch(report('reconcile'))
      if (reason === 'install') welcome(store).catch(report('welcome'))
    })
    // Content scripts share storage.local by default; they have no business there.
    browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(report('storage'))
    reconcile(store).catch(report('reconcile'))
  },
})
