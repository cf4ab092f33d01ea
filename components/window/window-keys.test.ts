import { expect, test } from 'vitest'
import { digitOf } from './window-keys'

const press = (code: string, more = {}) => ({
  code,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
})

test('digits of both rows count, with nothing that belongs to somebody else', () => {
  expect(digitOf(press('Digit1'))).toBe(1)
  expect(digitOf(press('Numpad0'))).toBe(0)
  expect(digitOf(press('KeyA'))).toBeNull()
  expect(digitOf(press('Digit1', { ctrlKey: true }))).toBeNull()
  expect(digitOf(press('Digit1', { shiftKey: true }))).toBeNull()
  expect(digitOf(press('Digit1', { isComposing: true }))).toBeNull()
  expect(digitOf(press('Digit1', { keyCode: 229 }))).toBeNull()
})
