import { expect, test } from 'vitest'
import { createPanelMemory, PANEL_SETTLE_MS } from './panel-memory'

const order = (orderNo: string) => ({ orderNo, seenAt: 0 })

test('a panel that stands still under one chat is believed', () => {
  const panel = createPanelMemory()
  expect(panel.judge('a', [order('1')], false, 0)).toEqual({ orders: [], againMs: PANEL_SETTLE_MS })
  expect(panel.judge('a', [order('1')], false, PANEL_SETTLE_MS).orders).toEqual([order('1')])
})
test('the last buyer’s orders are never the next buyer’s', () => {
  const panel = createPanelMemory()
  panel.judge('a', [order('1')], false, 0)
  expect(panel.judge('b', [order('1')], false, 10).orders).toEqual([])
  expect(panel.judge('b', [order('1')], false, 9000).orders).toEqual([])
  expect(panel.judge('b', [order('2')], false, 9100).orders).toEqual([])
  expect(panel.judge('b', [order('2')], false, 9700).orders).toEqual([order('2')])
  expect(panel.judge('a', [order('1')], false, 9800).orders).toEqual([])
  expect(panel.judge('a', [order('1')], false, 10_400).orders).toEqual([order('1')])
})
test('a panel that says whose it is is believed at once', () => {
  expect(createPanelMemory().judge('a', [order('1')], true, 0)).toEqual({ orders: [order('1')], againMs: null })
})
