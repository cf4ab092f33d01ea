/** Answers calls from our own interfaces in the background: who may ask, what exists, what fits, and nothing else. */
import { defineExtensionMessaging } from '@webext-core/messaging'
import type { OpName, ServiceName } from '../store/contract'
import { z } from '../z'
import { type OpArgs, type OpResult, RPC_MESSAGE, RpcError, type RpcReply, type RpcRequest } from './rpc'
import { ourselves } from './self'
import { ownPageOf, type Self, type Sender, webPageOf } from './sender'

/** Who asks: one of our pages by its path, or a content script on a web page's origin. */
export type Caller =
  | { from: 'extension'; path: string; tabId: number | null }
  | { from: 'page'; url: string; origin: string; tabId: number; frameId: number }

export interface Op<A, R> {
  args: z.ZodType<A>
  run(args: A, caller: Caller): Promise<R> | R
  /** Open to content scripts, and to nobody else: the answer concerns the page's own origin. */
  page?: true
}

/** Every operation of the contract. `services/index.ts` is typed by it, so a missing operation does not compile. */
export type OpTable = { [S in ServiceName]: { [O in OpName<S>]: Op<OpArgs<S, O>, OpResult<S, O>> } }

const Request = z.object({ service: z.string().max(64), op: z.string().max(64), args: z.unknown() })

const refuse = (code: RpcError['code'], message?: string): RpcReply => ({ ok: false, code, message: message ?? code })

/** Finds an operation by own properties only, so that `constructor` or `__proto__` name nothing. */
function find(ops: OpTable, { service, op }: RpcRequest): Op<unknown, unknown> | null {
  if (!Object.hasOwn(ops, service)) return null
  const row = ops[service as ServiceName] as unknown as Record<string, Op<unknown, unknown>>
  return Object.hasOwn(row, op) ? (row[op] ?? null) : null
}

function callerOf(sender: Sender | undefined, self: Self): Caller | null {
  const path = ownPageOf(sender, self)
  if (path !== null) return { from: 'extension', path, tabId: sender?.tab?.id ?? null }
  const page = webPageOf(sender, self)
  return page && { from: 'page', ...page }
}

/** The known code of whatever an operation threw. Dexie wraps a full disk in an AbortError, hence `inner`. */
export function codeOf(error: unknown): RpcError['code'] {
  if (error instanceof RpcError) return error.code
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: { name?: unknown } }
  const names = [name, inner?.name].map(String)
  if (names.includes('QuotaExceededError')) return 'storage-full'
  const closed = [
    'DatabaseClosedError',
    'MissingAPIError',
    'OpenFailedError',
    'UnknownError',
    'InvalidStateError',
    'VersionError',
  ]
  return names.some((one) => closed.includes(one)) ? 'unavailable' : 'failed'
}

/** Judges and runs one call. Never throws: what comes back is plain data without stack traces. */
export async function answer(ops: OpTable, data: unknown, sender: Sender | undefined, self: Self): Promise<RpcReply> {
  const caller = callerOf(sender, self)
  if (!caller) return refuse('forbidden')
  const request = Request.safeParse(data)
  if (!request.success) return refuse('bad-args')
  const op = find(ops, request.data)
  // The same words for "not yours" and "not there": a content script learns nothing about the table.
  if (caller.from === 'page' && !op?.page) return refuse('forbidden')
  if (!op) return refuse('no-such-op')
  if (caller.from === 'extension' && op.page) return refuse('forbidden')
  const args = op.args.safeParse(request.data.args)
  if (!args.success)
    return refuse(
      'bad-args',
      args.error.issues
        .map(({ path, code }) => `${path.join('.')}: ${code}`)
        .join('; ')
        .slice(0, 500),
    )
  try {
    return { ok: true, value: await op.run(args.data, caller) }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'failed') console.error(`${request.data.service}.${request.data.op}`, error)
    return refuse(code, error instanceof RpcError ? error.message : undefined)
  }
}

/** Registers the one listener. Call it while the worker starts, before any await, else a waking message is lost. */
export function serve(ops: OpTable): () => void {
  const messaging = defineExtensionMessaging<{ [RPC_MESSAGE]: (request: RpcRequest) => RpcReply }>()
  return messaging.onMessage(RPC_MESSAGE, ({ data, sender }) => answer(ops, data, sender, ourselves()))
}
