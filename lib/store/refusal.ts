/** Tells why the database refuses, in the codes that interfaces know. */
import { type RpcCode, RpcError } from '../bridge/rpc'

const CODES: Record<string, RpcCode> = {
  QuotaExceededError: 'storage-full',
  // Chromium gives UnknownError when the files under the database are damaged or cannot be opened.
  UnknownError: 'unavailable',
  OpenFailedError: 'unavailable',
  MissingAPIError: 'unavailable',
  DatabaseClosedError: 'unavailable',
  InvalidStateError: 'unavailable',
}

/**
 * The refusal behind anything that a database call throws; what it does not know is given back as it came.
 * Dexie reports a full disk as AbortError with the cause in `inner`, sometimes nested: the innermost known name counts.
 */
export function refusalOf(error: unknown): unknown {
  let found: unknown = error
  let cause = error
  for (let depth = 0; depth < 5 && cause instanceof Object; depth++) {
    if (cause instanceof RpcError) return cause
    const name = 'name' in cause ? String(cause.name) : ''
    if (Object.hasOwn(CODES, name)) found = new RpcError(CODES[name] ?? 'failed', name)
    cause = 'inner' in cause ? cause.inner : undefined
  }
  return found
}
