import { beforeEach, describe, expect, it } from 'vitest'
import { type Scratch, scratchStore } from '../../test/scratch-store'
import type { Pack, ReplyDraft } from '../replies/reply'
import { DAY_MS } from '../time'
import { seedReplies } from './seed-replies'
import { services } from './services/index'
import { emptyOldBin } from './services/replies'

const caller = { from: 'extension', path: '/popup.html', tabId: null } as const
const draft = (code: string, text: string): ReplyDraft => ({
  code,
  title: code,
  paraphrases: [],
  variants: [{ angle: 'fact', text }],
  stages: [],
  steps: [],
  topics: [],
})
const pack = (...replies: ReplyDraft[]): Pack => ({ id: 'test.zh-CN', locale: 'zh-CN', subject: 'test', replies })

let store: Scratch
beforeEach(() => {
  store = scratchStore()
})
const ops = () => services(store).replies
const row = (code: string) => store.db.replies.get(`test.zh-CN/${code}`)
const textOf = async (code: string) => (await row(code))?.variants[0]?.text

describe('packs', () => {
  it('come in once, and again only when their words have changed', async () => {
    expect(await seedReplies(store, [pack(draft('a', '1'), draft('b', '1'))])).toBe(2)
    expect(await seedReplies(store, [pack(draft('a', '1'), draft('b', '1'))])).toBe(0)
    expect(await seedReplies(store, [pack(draft('a', '2'), draft('b', '1'), draft('c', '1'))])).toBe(2)
    expect([await textOf('a'), await textOf('c')]).toEqual(['2', '1'])
  })

  it('never overwrite what the agent wrote', async () => {
    await seedReplies(store, [pack(draft('a', '1'))])
    const { seededAs: _s, purged: _p, ...known } = (await row('a'))!
    await ops().save.run({ ...known, variants: [{ angle: 'fact', text: 'mine' }] }, caller)
    await seedReplies(store, [pack(draft('a', '2'))])
    expect(await textOf('a')).toBe('mine')
  })

  it('bring nothing back that the agent deleted, nor what was emptied from the bin', async () => {
    await seedReplies(store, [pack(draft('a', '1'), draft('b', '1'))])
    await ops().remove.run({ id: 'test.zh-CN/a' }, caller)
    await ops().remove.run({ id: 'test.zh-CN/b' }, caller)
    await ops().purge.run({ id: 'test.zh-CN/b' }, caller)
    await seedReplies(store, [pack(draft('a', '2'), draft('b', '2'))])
    expect((await ops().bin.run({}, caller)).map(({ id }) => id)).toEqual(['test.zh-CN/a'])
    await ops().restore.run({ id: 'test.zh-CN/a' }, caller)
    expect(await textOf('a')).toBe('1')
    await expect(ops().restore.run({ id: 'test.zh-CN/b' }, caller)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('keep count of uses when their words are renewed', async () => {
    await seedReplies(store, [pack(draft('a', '1'))])
    await services(store).desk.remember.run({ chatKey: 'k', replyId: 'test.zh-CN/a', variant: 0, text: '1' }, caller)
    await seedReplies(store, [pack(draft('a', '2'))])
    expect(await row('a')).toMatchObject({ uses: 1, lastUsedAt: store.clock.at, rev: 2 })
    expect(await textOf('a')).toBe('2')
  })

  it('the product’s own packs arrive with words to search by', async () => {
    const replies = await ops().list.run({ locale: 'zh-CN' }, caller)
    expect(replies.length).toBeGreaterThan(60)
    expect(replies.every(({ search, packId }) => search && packId)).toBe(true)
    expect(replies[0]).not.toHaveProperty('seededAs')
  })
})

describe('the agent’s own', () => {
  const mine = { ...draft('zj', '亲，在的'), locale: 'zh-CN', search: 'zj' } as const
  it('are made, changed and binned; two cannot share a code while both are alive', async () => {
    const made = await ops().save.run(mine, caller)
    expect(made).toMatchObject({ packId: null, code: 'zj', rev: 1 })
    await expect(ops().save.run(mine, caller)).rejects.toMatchObject({ code: 'conflict' })
    await ops().remove.run({ id: made.id }, caller)
    const next = await ops().save.run(mine, caller)
    expect(next.id).not.toBe(made.id)
    expect(await ops().save.run({ ...mine, id: next.id, title: '新' }, caller)).toMatchObject({
      id: next.id,
      title: '新',
      rev: 2,
    })
  })
  it('leave the bin for good after 30 days', async () => {
    const { id } = await ops().save.run(mine, caller)
    await ops().remove.run({ id }, caller)
    store.clock.at += 29 * DAY_MS
    expect(await emptyOldBin(store)).toBe(0)
    store.clock.at += 2 * DAY_MS
    expect(await emptyOldBin(store)).toBe(1)
    expect(await store.db.replies.get(id)).toBeUndefined()
  })
})
