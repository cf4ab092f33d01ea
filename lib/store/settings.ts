/** The agent's settings, kept as one row, over the defaults. */
import { withNewActions } from '../hotkeys/actions'
import type { Settings } from './contract'
import { defaultSettings } from './defaults'
import type { Store } from './store'

/** Settings as they hold now. Reads one row; call it inside a transaction over `settings` or on its own. */
export async function settingsOf({ db, browserLanguage }: Pick<Store, 'db' | 'browserLanguage'>): Promise<Settings> {
  const start = defaultSettings(browserLanguage())
  const row = await db.settings.get('settings')
  const kept = (row?.value ?? {}) as Partial<Settings>
  return { ...start, ...kept, hotkeys: withNewActions(kept.hotkeys) }
}
