import { expect, test } from 'vitest'
import type { Shop } from '../../lib/store/contract'
import { shopForm, shopFormOf, shopOf } from './shop-form'

const shop: Shop = {
  id: 's1',
  marketplace: 'taobao',
  name: '优衣坊',
  timeZone: 'Asia/Shanghai',
  currency: 'CNY',
  stagePolicy: 'receipt',
  afterSaleDays: 15,
  noReasonDays: 7,
  accounts: [],
  facts: { carrier: '顺丰', floor_price: '9' },
  fullContact: false,
  dataAsOf: null,
}

test('a shop goes through the form unchanged; facts the form does not know stay', () => {
  const saved = shopOf(shopForm.parse(shopFormOf(shop)), shop)
  expect(saved).toMatchObject({ id: 's1', stagePolicy: 'receipt', facts: { carrier: '顺丰', floor_price: '9' } })
})

test('an emptied fact is gone, so that replies show a blank and no empty word', () => {
  const form = shopFormOf(shop)
  expect(shopOf({ ...form, facts: { ...form.facts, carrier: ' ' } }, shop).facts).toEqual({ floor_price: '9' })
})

test('a shop’s own reply target is kept in milliseconds; none means that of the settings', () => {
  const form = shopFormOf({ ...shop, targetWaitMs: 45_000 })
  expect(form.targetWaitS).toBe(45)
  expect(shopOf(form, shop).targetWaitMs).toBe(45_000)
  expect(shopOf({ ...form, targetWaitS: null }, shop).targetWaitMs).toBeNull()
  expect(shopForm.safeParse({ ...form, targetWaitS: 0 }).success).toBe(false)
})
