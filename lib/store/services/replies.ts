/** The agent's replies and their recycle bin. */
import { RpcError } from '../../bridge/rpc'
import type { OpTable } from '../../bridge/rpc-server'
import { keptPictures, listed, MOST_PICTURE_BYTES, MOST_PICTURES, PICTURE_TYPES } from '../../replies/picture'
import { ANGLES, type Reply } from '../../replies/reply'
import { STAGES, STEPS, TOPICS } from '../../stage/stage'
import { DAY_MS } from '../../time'
import { z } from '../../z'
import { changed } from '../changes'
import { write } from '../db'
import type { ReplyRow } from '../rows'
import { seedReplies } from '../seed-replies'
import type { Store } from '../store'
import { id, locale, nothing, text } from './shapes'

/** How long a deleted reply can be brought back. */
const BIN_MS = 30 * DAY_MS

const draft = z.object({
  id: id.optional(),
  locale,
  code: z.string().trim().max(40),
  title: z.string().trim().min(1).max(200),
  paraphrases: z.array(z.string().max(500)).max(100),
  variants: z
    .array(z.object({ angle: z.enum(ANGLES), text }))
    .min(1)
    .max(20),
  stages: z.array(z.enum(STAGES)),
  steps: z.array(z.enum(STEPS)),
  topics: z.array(z.enum(TOPICS)),
  tags: z.array(z.string().max(60)).max(50).optional(),
  empathy: z.boolean().optional(),
  holding: z.boolean().optional(),
  search: z.string().max(100_000),
  pictures: z
    .array(
      z.object({
        id,
        name: z.string().min(1).max(200),
        type: z.enum(PICTURE_TYPES),
        bytes: z.number().int().min(1).max(MOST_PICTURE_BYTES),
        data: z
          .base64()
          .max(Math.ceil(MOST_PICTURE_BYTES / 3) * 4)
          .optional(),
      }),
    )
    .max(MOST_PICTURES)
    .optional(),
})

function replyOf({ seededAs: _seededAs, purged: _purged, ...reply }: ReplyRow): Reply {
  return reply.pictures ? { ...reply, pictures: reply.pictures.map(listed) } : reply
}

/** Marks a reply as gone for good: an own one is deleted, a pack's one is kept as a mark so that it never comes back. */
async function drop({ db, now }: Store, row: ReplyRow): Promise<void> {
  if (row.packId === null) await db.replies.delete(row.id)
  else
    await db.replies.put({
      ...row,
      purged: true,
      deletedAt: row.deletedAt ?? now(),
      updatedAt: now(),
      rev: row.rev + 1,
    })
}

/** Empties from the bin what has lain there for 30 days. */
export async function emptyOldBin(store: Store): Promise<number> {
  const { db, now } = store
  return write(db, [db.replies], async () => {
    const old = await db.replies
      .filter(({ deletedAt, purged }) => deletedAt !== null && !purged && deletedAt < now() - BIN_MS)
      .toArray()
    for (const row of old) await drop(store, row)
    return old.length
  })
}

export function repliesService(store: Store): OpTable['replies'] {
  const { db, now } = store
  const alter = async (replyId: string, change: (row: ReplyRow) => Promise<unknown>) => {
    await write(db, [db.replies], async () => {
      const row = await db.replies.get(replyId)
      if (!row || row.purged) throw new RpcError('not-found')
      await change(row)
    })
    changed('replies')
  }
  const put = (row: ReplyRow, part: Partial<ReplyRow>) =>
    db.replies.put({ ...row, ...part, updatedAt: now(), rev: row.rev + 1 })
  return {
    list: {
      args: z.object({ locale }),
      run: async (args) => {
        await seedReplies(store)
        const rows = await db.replies.where('locale').equals(args.locale).toArray()
        return rows.filter(({ deletedAt }) => deletedAt === null).map(replyOf)
      },
    },
    bin: {
      args: nothing,
      run: async () => {
        const rows = await db.replies.filter(({ deletedAt, purged }) => deletedAt !== null && !purged).toArray()
        return rows.sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0)).map(replyOf)
      },
    },
    pictures: {
      args: z.object({ id }),
      run: async (args) => {
        const row = await db.replies.get(args.id)
        return keptPictures(row?.pictures ?? [], [])
      },
    },
    save: {
      args: draft,
      run: async (wanted) => {
        const saved = await write(db, [db.replies], async () => {
          const known = wanted.id === undefined ? undefined : await db.replies.get(wanted.id)
          if (wanted.id !== undefined && (!known || known.purged)) throw new RpcError('not-found')
          const same = await db.replies.where('locale').equals(wanted.locale).toArray()
          const clash = same.some(
            ({ id, code, deletedAt }) => id !== known?.id && deletedAt === null && code === wanted.code,
          )
          if (wanted.code && clash) throw new RpcError('conflict', 'code')
          const row: ReplyRow = {
            packId: null,
            seededAs: null,
            purged: false,
            uses: 0,
            lastUsedAt: null,
            createdAt: now(),
            ...known,
            ...wanted,
            ...(wanted.pictures ? { pictures: keptPictures(wanted.pictures, known?.pictures ?? []) } : {}),
            id: known?.id ?? store.newId(),
            deletedAt: null,
            updatedAt: now(),
            rev: (known?.rev ?? 0) + 1,
          }
          await db.replies.put(row)
          return replyOf(row)
        })
        changed('replies')
        return saved
      },
    },
    remove: { args: z.object({ id }), run: (args) => alter(args.id, (row) => put(row, { deletedAt: now() })) },
    restore: { args: z.object({ id }), run: (args) => alter(args.id, (row) => put(row, { deletedAt: null })) },
    purge: { args: z.object({ id }), run: (args) => alter(args.id, (row) => drop(store, row)) },
  }
}
