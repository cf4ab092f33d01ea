/** How long the library is searched after the last key, at ten thousand replies. */
import { PACKS } from '../../../lib/replies/packs/index'
import { searchWordsOf } from '../../../lib/replies/pinyin'
import type { Reply } from '../../../lib/replies/reply'
import { createReplySearch } from '../../../lib/replies/search'
import { folded } from '../../../lib/text'
import { type Figure, sample, timed } from '../figure'

const QUERIES = [
  '发货',
  'fh',
  'yunfei',
  'tk',
  '什么时候',
  '尺码',
  'cm',
  'ps',
  '退货运费',
  'shuiqian',
  'zx',
  '能不能便宜',
]

/** The Chinese packs, repeated with a number in the title until there are `count`. */
export async function libraryOf(count: number): Promise<Reply[]> {
  const drafts = PACKS.filter((pack) => pack.locale === 'zh-CN').flatMap((pack) => pack.replies)
  const words = await Promise.all(drafts.map(searchWordsOf))
  return Array.from({ length: count }, (_, index) => ({
    ...drafts[index % drafts.length]!,
    id: String(index),
    code: `${drafts[index % drafts.length]!.code}${index}`,
    locale: 'zh-CN',
    packId: null,
    search: words[index % drafts.length]!,
    uses: index % 17,
    lastUsedAt: null,
    createdAt: 0,
    updatedAt: 0,
    deletedAt: null,
    rev: 1,
  }))
}

export async function search(): Promise<Figure[]> {
  const library = await libraryOf(10_000)
  const find = createReplySearch(library)
  const prepared = library.map((reply) =>
    folded([reply.title, reply.code, reply.search, ...reply.variants.map((variant) => variant.text)].join('\n')),
  )
  const query = (index: number) => QUERIES[index % QUERIES.length]!
  const ours = sample(240, (index) => find(query(index)))
  const floor = sample(240, (index) => prepared.filter((text) => text.includes(query(index))))
  return [timed('search.10k', 'ms', ours, floor, { atMost: 16, timesFloor: 20 })]
}
