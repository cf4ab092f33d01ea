/** The database: its tables, its schema versions, and the only way to write to it. */
import Dexie, { type EntityTable, type Table } from 'dexie'
import { RpcError } from '../bridge/rpc'
import type { Shop } from './contract'
import { refusalOf } from './refusal'
import type {
  BuyerRow,
  ImportChunkRow,
  ImportRow,
  LinkRow,
  NoteRow,
  OrderRow,
  OverrideRow,
  OwnSiteRow,
  PinRow,
  ReceivedRow,
  RejectRow,
  ReplyRow,
  SealRow,
  SettingRow,
  SiteStateRow,
  TallyRow,
  TickRow,
  TierCurveRow,
} from './rows'

/** Raised whenever stored rows change shape or meaning, together with a new `version()` below and a frozen sample of the old one. */
export const SCHEMA_EPOCH = 2
const DATABASE_NAME = 'chatside'

export class ChatsideDb extends Dexie {
  shops!: EntityTable<Shop, 'id'>
  orders!: EntityTable<OrderRow, 'key'>
  buyers!: EntityTable<BuyerRow, 'key'>
  links!: EntityTable<LinkRow, 'handle'>
  notes!: EntityTable<NoteRow, 'id'>
  pins!: EntityTable<PinRow, 'chatKey'>
  ticks!: EntityTable<TickRow, 'orderKey'>
  received!: EntityTable<ReceivedRow, 'id'>
  replies!: EntityTable<ReplyRow, 'id'>
  settings!: EntityTable<SettingRow, 'key'>
  siteStates!: EntityTable<SiteStateRow, 'siteId'>
  imports!: EntityTable<ImportRow, 'id'>
  importChunks!: Table<ImportChunkRow, [string, number]>
  rejects!: Table<RejectRow, [string, number]>
  tallies!: EntityTable<TallyRow, 'shopId'>
  tierCurves!: EntityTable<TierCurveRow, 'shopId'>
  seals!: EntityTable<SealRow, 'key'>
  ownSites!: EntityTable<OwnSiteRow, 'id'>
  siteOverrides!: EntityTable<OverrideRow, 'siteId'>

  constructor(name = DATABASE_NAME) {
    // Strict: an acknowledged write is on the disk. Measured no slower than relaxed at a thousand rows a transaction.
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      shops: 'id',
      // Two index entries per order: [buyerKey+placedAt] or [unclaimedOf+placedAt], and tail. Each further one costs every import.
      orders: 'key, [buyerKey+placedAt], [unclaimedOf+placedAt], tail',
      buyers: 'key, [shopId+foldedName]',
      links: 'handle, buyerKey',
      notes: 'id, [buyerKey+at]',
      pins: 'chatKey',
      ticks: 'orderKey',
      received: 'id, [chatKey+at], [buyerKey+at]',
      replies: 'id, locale',
      settings: 'key',
      siteStates: 'siteId',
      imports: 'id, [shopId+startedAt]',
      importChunks: '[importId+n]',
      rejects: '[importId+line]',
      tallies: 'shopId',
      tierCurves: 'shopId',
      seals: 'key',
    })
    // Consoles that the agent has mapped, and what they have repaired on a built-in one.
    this.version(2).stores({ ownSites: 'id', siteOverrides: 'siteId' })
  }
}

/** True when a newer build has upgraded the database: Dexie opens such a one without complaint. */
export function isNewer(db: ChatsideDb): boolean {
  // Dexie counts in tenths and may add one when it repairs a schema by itself.
  return db.isOpen() && Math.floor(db.backendDB().version / 10) > SCHEMA_EPOCH
}

/**
 * Runs `change` in one strict read-write transaction over `tables`. Refuses, with nothing written, when the database belongs to
 * a newer build. Throws `RpcError` where the cause is known.
 */
export async function write<T>(db: ChatsideDb, tables: Table[], change: () => Promise<T>): Promise<T> {
  try {
    // An async function, here and below: only for one does Dexie follow native awaits.
    return await db.transaction('rw!', tables, async () => {
      // An upgrade cannot happen while this transaction lives, so this look is enough.
      if (isNewer(db)) throw new RpcError('newer-data')
      return change()
    })
  } catch (error) {
    throw refusalOf(error)
  }
}

/** Runs `look` in one read-only transaction: one consistent picture. */
export async function read<T>(db: ChatsideDb, tables: Table[], look: () => Promise<T>): Promise<T> {
  try {
    return await db.transaction('r!', tables, async () => look())
  } catch (error) {
    throw refusalOf(error)
  }
}
