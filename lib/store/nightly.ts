/** What is done once a day, while the agent sleeps or at the next start. */
import { browser } from 'wxt/browser'
import { fromWallTime, wallTime } from '../time'
import { changed } from './changes'
import { emptyOldBin } from './services/replies'
import { settingsOf } from './settings'
import type { Store } from './store'
import { computeAllTiers } from './tier-runs'

const NIGHTLY = 'nightly'
const HOUR = 3

/** The next 03:00 of this machine's time zone after `now`: epoch ms. */
export function nextNight(now: number, timeZone: string): number {
  const at = (from: number) => fromWallTime({ ...wallTime(from, timeZone), hour: HOUR, minute: 0, second: 0 }, timeZone)
  return at(now) > now ? at(now) : at(now + 24 * 60 * 60 * 1000)
}

/** Ranks all buyers anew, because windows move on, and empties what has lain in the bin for 30 days. */
async function runNightly(store: Store): Promise<void> {
  const { tiers } = await settingsOf(store)
  await computeAllTiers(store.db, tiers, store.now())
  store.curves.clear()
  await emptyOldBin(store)
  changed('buyers', 'replies')
}

/** Sets the alarm if there is none, and hears it. */
export function scheduleNightly(store: Store): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NIGHTLY) runNightly(store).catch((error: unknown) => console.error('nightly', error))
  })
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  const schedule = async () => {
    if (await browser.alarms.get(NIGHTLY)) return
    await browser.alarms.create(NIGHTLY, { when: nextNight(store.now(), timeZone), periodInMinutes: 24 * 60 })
  }
  schedule().catch((error: unknown) => console.error('nightly', error))
}
