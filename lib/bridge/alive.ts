/** Notices that this script has outlived its extension: after an update or removal the old one must clean up by itself. */
import { browser } from 'wxt/browser'

const POLL_MS = 1_000

/** False once the extension was reloaded, updated, switched off or removed. No event says so (measured, Chromium 156). */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id)
  } catch {
    return false
  }
}

/** Aborts `owner`, the one owner of clean-up, within a second of the extension's end. */
export function endWithExtension(owner: AbortController): void {
  const timer = setInterval(() => {
    if (!isAlive()) owner.abort()
  }, POLL_MS)
  owner.signal.addEventListener('abort', () => clearInterval(timer))
}
