/** The lock that keeps imports apart; the browser frees it when its holder dies. */

const IMPORT_LOCK = 'import'

/** Runs `work` while holding the lock; `busy` at once when somebody else imports. */
export async function underImportLock<T>(work: () => Promise<T>): Promise<T | 'busy'> {
  return navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, (lock) => (lock ? work() : ('busy' as const)))
}

/** True while an import runs anywhere in this browser. False where the browser does not tell. */
export async function isImportRunning(): Promise<boolean> {
  try {
    const { held } = await navigator.locks.query()
    return held?.some(({ name }) => name === IMPORT_LOCK) ?? false
  } catch {
    return false
  }
}
