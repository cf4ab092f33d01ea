import { expect, it } from 'vitest'
import { newShop } from './defaults'
import { shopFor } from './shops'

const shop = (id: string, marketplace: Parameters<typeof newShop>[1], accounts: string[] = []) => ({
  ...newShop(id, marketplace, `店${id}`),
  accounts,
})
const taobao = shop('1', 'taobao')
const second = shop('2', 'taobao', ['旗舰店:小李'])
const douyin = shop('3', 'douyin')

it.each([
  ['the only shop of the marketplace, when the console names no account', [taobao, douyin], 'taobao', undefined, '1'],
  ['not the only shop, when the console names another account', [taobao, douyin], 'taobao', '别家', null],
  ['nobody guesses between two', [taobao, second], 'taobao', undefined, null],
  ['an assigned account', [taobao, second], 'taobao', '旗舰店:小李 ', '2'],
  ['an account called as the shop', [taobao, second], 'taobao', '店1', '1'],
  ['never a shop of another marketplace', [douyin], 'taobao', '店3', null],
  ['the practice console plays every shop', [taobao, douyin], 'practice', '店3', '3'],
  ['an assigned account goes before a name', [shop('1', 'taobao', ['店2']), shop('2', 'taobao')], 'taobao', '店2', '1'],
] as const)('%s', (_what, shops, marketplace, account, expected) => {
  expect(shopFor([...shops], { marketplace, account })?.id ?? null).toBe(expected)
})

it('a chat that names its shop is in that one, or in none', () => {
  expect(shopFor([taobao, second], { marketplace: 'taobao', shopId: '2' })?.id).toBe('2')
  expect(shopFor([taobao], { marketplace: 'taobao', shopId: 'gone' })).toBeNull()
})
