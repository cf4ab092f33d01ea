import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { homophoneTable, packSearchTable } from '../../test/measure/pinyin-tables'
import { packSearchWords } from './pack-search'
import { PACKS } from './packs/index'

const stored = (path: string) => readFile(new URL(path, import.meta.url), 'utf8')

it('pinyin.json is up to date with the packs (npm run packs)', async () => {
  expect(await stored('packs/pinyin.json')).toBe(await packSearchTable())
})

it('homophones.json is what pinyin says', async () => {
  expect(await stored('homophones.json')).toBe(homophoneTable())
})

it('has words for every pack reply and none for a stranger', () => {
  for (const pack of PACKS) for (const { code } of pack.replies) expect(packSearchWords(pack.locale, code)).not.toBe('')
  expect(packSearchWords('zh-CN', 'constructor')).toBe('')
})
