/** Brings the packs' replies into the store, without ever undoing what the agent has done to them. */
import { packSearchWords } from '../replies/pack-search'
import { PACKS } from '../replies/packs/index'
import type { Pack, ReplyDraft } from '../replies/reply'
import { digest } from '../text'
import { write } from './db'
import type { ReplyRow } from './rows'
import type { Store } from './store'

const SEEDED = 'seeded-packs'

const packReplyId = (pack: Pack, code: string) => `${pack.id}/${code}`

/** The wording of a reply in one short word: tells an edited one from an untouched one. */
function wordingOf({
  code,
  title,
  paraphrases,
  variants,
  stages,
  steps,
  topics,
  tags,
  empathy,
  holding,
}: ReplyDraft): string {
  const texts = variants.map(({ angle, text }) => [angle, text])
  return digest(
    JSON.stringify([
      code,
      title,
      paraphrases,
      texts,
      stages,
      steps,
      topics,
      tags ?? [],
      empathy ?? false,
      holding ?? false,
    ]),
  )
}

/**
 * What a pack reply's row becomes: added when it is new, renewed while the agent has not touched it, else left alone. Null: leave it.
 */
function seededRow(pack: Pack, draft: ReplyDraft, known: ReplyRow | undefined, now: number): ReplyRow | null {
  const seededAs = wordingOf(draft)
  const search = packSearchWords(pack.locale, draft.code)
  if (!known) {
    return {
      ...draft,
      id: packReplyId(pack, draft.code),
      locale: pack.locale,
      packId: pack.id,
      search,
      seededAs,
      purged: false,
      uses: 0,
      lastUsedAt: null,
      createdAt: now,
      updatedAt: now,
      deletedAt: null,
      rev: 1,
    }
  }
  const untouched = known.seededAs === wordingOf(known) && known.deletedAt === null && !known.purged
  if (!untouched || (known.seededAs === seededAs && known.search === search)) return null
  return { ...known, ...draft, search, seededAs, updatedAt: now, rev: known.rev + 1 }
}

/** Seeds all packs once per wording of all packs together. Returns how many replies were added or renewed. */
export async function seedReplies(
  { db, now }: Pick<Store, 'db' | 'now'>,
  packs: readonly Pack[] = PACKS,
): Promise<number> {
  const wanted = packs.flatMap((pack) => pack.replies.map((draft) => ({ pack, draft })))
  const edition = digest(
    wanted
      .map(({ pack, draft }) => `${pack.id} ${wordingOf(draft)} ${packSearchWords(pack.locale, draft.code)}`)
      .join('\n'),
  )
  if ((await db.settings.get(SEEDED))?.value === edition) return 0
  return write(db, [db.replies, db.settings], async () => {
    const known = await db.replies.bulkGet(wanted.map(({ pack, draft }) => packReplyId(pack, draft.code)))
    const rows = wanted.flatMap(({ pack, draft }, i) => seededRow(pack, draft, known[i], now()) ?? [])
    await db.replies.bulkPut(rows)
    await db.settings.put({ key: SEEDED, value: edition, rev: 1, updatedAt: now() })
    return rows.length
  })
}
