/** Asks the background, typed by the contract, from any of our own pages. */
import { defineExtensionMessaging } from '@webext-core/messaging'
import { browser } from 'wxt/browser'
import type { ChangeTopic, OpName, ServiceName } from '../store/contract'
import { topicsOf } from './changes'
import { CHANGES_PORT } from './relay-name'
import { type OpArgs, type OpPath, type OpResult, RPC_MESSAGE, RpcError, type RpcReply, type RpcRequest } from './rpc'
import { ourselves } from './self'
import { ownPageOf } from './sender'

/** Safe to ask twice: asked again once when the worker died before it answered. */
const READS: ReadonlySet<string> = new Set<OpPath>([
  'desk.openChat',
  'buyers.search',
  'buyers.lookUp',
  'buyers.tierBoard',
  'replies.list',
  'replies.bin',
  'replies.pictures',
  'shops.list',
  'settings.get',
  'sites.list',
  'sites.forUrl',
  'imports.list',
  'imports.rejected',
  'storage.state',
  'window.state',
])

// Chromium's words. The first means that nobody has seen the call, so any operation may be sent again.
const NOT_DELIVERED = /could not establish connection|receiving end does not exist/i
const ANSWER_LOST = /(message channel|message port) (is )?closed/i

const RECONNECT_MS = 1_000

let messaging: { sendMessage(type: typeof RPC_MESSAGE, request: RpcRequest): Promise<RpcReply> } | undefined

async function ask(request: RpcRequest): Promise<RpcReply> {
  messaging ??= defineExtensionMessaging<{ [RPC_MESSAGE]: (request: RpcRequest) => RpcReply }>()
  return messaging.sendMessage(RPC_MESSAGE, request)
}

const retryable = (error: unknown, path: string) => {
  const words = error instanceof Error ? error.message : String(error)
  return NOT_DELIVERED.test(words) || (ANSWER_LOST.test(words) && READS.has(path))
}

async function askTwice(request: RpcRequest): Promise<RpcReply> {
  try {
    return await ask(request)
  } catch (error) {
    if (!retryable(error, `${request.service}.${request.op}`)) throw error
    return ask(request)
  }
}

/** Runs one operation in the background. Throws `RpcError` with a known code, `unavailable` when nobody answers. */
export async function call<S extends ServiceName, O extends OpName<S>>(
  service: S,
  op: O,
  args: OpArgs<S, O>,
): Promise<OpResult<S, O>> {
  let reply: RpcReply | undefined
  try {
    reply = await askTwice({ service, op, args })
  } catch (error) {
    throw new RpcError('unavailable', error instanceof Error ? error.message : 'unavailable')
  }
  if (!reply) throw new RpcError('unavailable')
  if (!reply.ok) throw new RpcError(reply.code, reply.message)
  return reply.value as OpResult<S, O>
}

/** Calls `listener` with what has changed after each write, whoever made it. Returns how to stop. */
export function onChanges(listener: (topics: ChangeTopic[]) => void): () => void {
  const hear = (message: unknown, sender: Parameters<typeof ownPageOf>[0]): undefined => {
    const topics = topicsOf(message)
    if (topics?.length && ownPageOf(sender, ourselves()) !== null) listener(topics)
  }
  browser.runtime.onMessage.addListener(hear)
  const stop = browser.tabs ? undefined : hearByPort(listener)
  return () => {
    browser.runtime.onMessage.removeListener(hear)
    stop?.()
  }
}

/** Firefox sends messages to top-level pages only (measured, 153): a framed page asks for a line of its own. */
function hearByPort(listener: (topics: ChangeTopic[]) => void): () => void {
  let port: ReturnType<typeof browser.runtime.connect> | null = null
  let again: ReturnType<typeof setTimeout> | undefined
  const connect = () => {
    port = browser.runtime.connect({ name: CHANGES_PORT })
    port.onMessage.addListener((message: unknown) => {
      const topics = topicsOf(message)
      if (topics?.length) listener(topics)
    })
    // Connecting wakes a background that has ended; what changed meanwhile was told to nobody.
    port.onDisconnect.addListener(() => {
      again = setTimeout(connect, RECONNECT_MS)
    })
  }
  connect()
  return () => {
    clearTimeout(again)
    port?.disconnect()
  }
}
