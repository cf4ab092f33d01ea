/** What happens when the extension is there for the first time. */
import { browser } from 'wxt/browser'
import { ownUrl } from '../bridge/self'
import { storageState } from './generation'
import { seedReplies } from './seed-replies'
import { settingsOf } from './settings'
import type { Store } from './store'

/** Fills the replies and opens the first page, unless somebody has been welcomed in this profile before. */
export async function welcome(store: Store): Promise<void> {
  await storageState(store)
  await seedReplies(store)
  if ((await settingsOf(store)).welcomed) return
  await browser.tabs.create({ url: `${ownUrl('/options.html')}#/welcome` })
}
