import { beforeAll, describe, expect, it } from 'vitest'
import { searchWordsOf } from './pinyin'
import type { Reply } from './reply'
import { createReplySearch } from './search'

function reply(id: string, title: string, extra: Partial<Reply> = {}): Reply {
  return {
    id,
    locale: 'zh-CN',
    packId: null,
    code: id,
    title,
    paraphrases: [],
    variants: [{ angle: 'fact', text: `${title}的回答` }],
    stages: [],
    steps: [],
    topics: [],
    search: '',
    uses: 0,
    lastUsedAt: null,
    createdAt: 0,
    updatedAt: 0,
    deletedAt: null,
    rev: 1,
    ...extra,
  }
}

const library = [
  reply('fhsj', '什么时候发货', { paraphrases: ['多久能发出', '今天发吗'], uses: 3 }),
  reply('yfsc', '运费谁出', { uses: 2 }),
  reply('sc', '收藏送包邮（省运费）', { uses: 9 }),
  reply('py', '偏远运费', { uses: 1 }),
  reply('cd', '衣服长度', { variants: [{ angle: 'fact', text: '衣长 {{ 尺码 }} 对应尺码表，支持无理由退换' }] }),
  reply('xl', 'XL 偏大吗'),
  reply('gone', '运费险', { deletedAt: 5 }),
]

let find: (query: string) => { id: string; marked: string }[]

beforeAll(async () => {
  const ready = await Promise.all(library.map(async (one) => ({ ...one, search: await searchWordsOf(one) })))
  const search = createReplySearch(ready)
  find = (query) =>
    search(query).map(({ reply, ranges }) => ({
      id: reply.id,
      marked: ranges.map(([start, end]) => reply.title.slice(start, end)).join('|'),
    }))
})

describe('createReplySearch', () => {
  it('finds by initials, highlights the characters, most used first, and leaves the bin out', () => {
    expect(find('yf').slice(0, 3)).toEqual([
      { id: 'sc', marked: '运费' },
      { id: 'yfsc', marked: '运费' },
      { id: 'py', marked: '运费' },
    ])
    expect(find('yf').map((hit) => hit.id)).not.toContain('gone')
  })

  it.each([
    ['yunfei', 'sc', '运费'],
    ['fahuo', 'fhsj', '发货'],
    ['fah', 'fhsj', '发货'],
    ['fhuo', 'fhsj', '发货'],
    ['smsh', 'fhsj', '什么时候'],
    ['shouc', 'sc', '收藏'],
    ['发货', 'fhsj', '发货'],
    ['XL', 'xl', 'XL'],
    ['ｘｌ', 'xl', 'XL'],
    ['xl 偏大', 'xl', 'XL|偏大'],
    ['cdu', 'cd', '长度'],
  ])('finds %s', (query, id, marked) => {
    expect(find(query)).toContainEqual({ id, marked })
  })

  it('reads a character by its neighbours: 长度 is chang du', () => {
    expect(find('changdu')[0]?.id).toBe('cd')
    expect(find('zhangdu')).toEqual([])
  })

  it('finds code, paraphrase and body, and several words in any order', () => {
    expect(find('fhsj')[0]?.id).toBe('fhsj')
    expect(find('今天')[0]).toEqual({ id: 'fhsj', marked: '' })
    expect(find('jtf')[0]?.id).toBe('fhsj')
    expect(find('无理由')[0]?.id).toBe('cd')
    expect(find('wly')[0]?.id).toBe('cd')
    expect(find('运费 谁')).toEqual([{ id: 'yfsc', marked: '运费谁' }])
    expect(find('谁 yf')[0]?.id).toBe('yfsc')
  })

  it('forgives homophones and a slip of the finger', () => {
    expect(find('发获')[0]).toEqual({ id: 'fhsj', marked: '发货' })
    expect(find('shenmeshihoufhauo').map((hit) => hit.id)).toContain('fhsj')
  })

  it('answers nothing with nothing', () => {
    expect(find('')).toEqual([])
    expect(find('   ')).toEqual([])
    expect(find('qqqqqq')).toEqual([])
    expect(find('\n')).toEqual([])
  })
})
