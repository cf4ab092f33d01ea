/** What the options page and the import worker say to each other. Types only. */
import type { RpcCode } from '../bridge/rpc'
import type { Marketplace } from '../chat/chat'
import type { FaultValues, FileFaultCode } from '../imports/faults'
import type { ExportTotals, StatusCounts } from '../imports/parsed'
import type { ImportRecord, RejectedRow } from './contract'

/** Into which shop: one that exists, or a new one made when the agent confirms. */
export type ImportTarget =
  | { shopId: string }
  | { newShop: { marketplace: Marketplace; name: string; timeZone?: string } }

/** What the import will do; nothing has been written yet. */
export interface Preview {
  fileName: string
  profile: string
  encoding: string
  shop: { id: string | null; name: string }
  rows: number
  orders: number
  /** Different buyers that the file names; 0 for exports that name none. */
  buyers: number
  /** Orders without a buyer: they wait until a chat claims them. */
  unclaimed: number
  added: number
  changed: number
  unchanged: number
  rejected: number
  /** The first of them, for the eye. */
  rejectedRows: Omit<RejectedRow, 'importId'>[]
  columns: { known: string[]; unknown: string[] }
  totals: ExportTotals
  statuses: StatusCounts
  /** When the file's facts were true: epoch ms. */
  asOf: number
}

export interface Progress {
  importId: string
  fileName: string
  /** Orders of the file. */
  total: number
  /** Orders stored so far, over all runs of this import. */
  orders: number
  rows: number
  buyers: number
  rejected: number
  perSecond: number
  /** Null until a rate is known. */
  leftMs: number | null
}

/** Why an import did not happen. `fault` says what is wrong with the file. */
export interface Refusal {
  code: RpcCode | 'bad-file'
  message: string
  fault?: { code: FileFaultCode; values: FaultValues }
}

export type PageToWorker =
  | { type: 'open'; file: File; target: ImportTarget; profileId?: string }
  | { type: 'confirm' }
  | { type: 'cancel' }
  | { type: 'resume' }

export type WorkerToPage =
  | { type: 'preview'; preview: Preview }
  | { type: 'progress'; progress: Progress }
  /** An import ended, whichever way; `record.status` tells. */
  | { type: 'ended'; record: ImportRecord }
  | { type: 'refused'; refusal: Refusal }
  /** Nothing (more) to do. */
  | { type: 'idle' }
  | { type: 'signal'; importId: string; done: boolean }
