/** The shape of a call from an interface to the background, and the errors that may come back. */
import type { Contract, OpName, ServiceName } from '../store/contract'

/** The one message type that the background answers. */
export const RPC_MESSAGE = 'rpc'

export interface RpcRequest {
  service: string
  op: string
  args: unknown
}

/**
 * Why a call failed. `unavailable`: the background or its database cannot answer now, try again later.
 * `conflict`: what the caller knew is out of date. `data-lost`: the database was emptied behind our back.
 * `newer-data`: it belongs to a newer version of the product. `failed`: a defect of ours.
 */
export type RpcCode =
  | 'bad-args'
  | 'forbidden'
  | 'no-such-op'
  | 'not-found'
  | 'conflict'
  | 'busy'
  | 'storage-full'
  | 'data-lost'
  | 'newer-data'
  | 'unavailable'
  | 'failed'

export type RpcReply = { ok: true; value: unknown } | { ok: false; code: RpcCode; message: string }

/** Thrown by operations with a code that the interface knows, and by `call` with the code that came back. */
export class RpcError extends Error {
  override name = 'RpcError'
  readonly code: RpcCode
  constructor(code: RpcCode, message: string = code) {
    super(message)
    this.code = code
  }
}

type Operation<S extends ServiceName, O extends OpName<S>> = Contract[S][O] extends (args: infer A) => Promise<infer R>
  ? { args: A; result: R }
  : never
export type OpArgs<S extends ServiceName, O extends OpName<S>> = Operation<S, O>['args']
export type OpResult<S extends ServiceName, O extends OpName<S>> = Operation<S, O>['result']

/** `service.op` of every operation in the contract. */
export type OpPath = { [S in ServiceName]: `${S}.${OpName<S>}` }[ServiceName]
