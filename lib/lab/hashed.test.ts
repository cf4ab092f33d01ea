import { expect, it } from 'vitest'
import { isLook, isMoment, isSteady, stemOf } from './hashed'

it.each([
  ['message-row', 'message-row'],
  ['rce-mbox-right', 'rce-mbox-right'],
  ['vac-offset-current', 'vac-offset-current'],
  ['chatListItem', 'chatListItem'],
  ['col-12', 'col-12'],
  ['h2', 'h2'],
  ['cs-message__content', 'cs-message__content'],
  ['message_row__3kFh2', 'message_row__'],
  ['_bubble_1x2y3_12', '_bubble_'],
  ['item-a1b2c3', 'item-'],
  ['css-1q2w3e', null],
  ['sc-bdVaJa', null],
  ['bdVaJa', null],
  ['jsx-2871293847', null],
  ['a1b2c3d4', null],
])('%s stems from %s', (name, stem) => {
  expect(stemOf(name)).toBe(stem)
})

it('knows states and looks from names', () => {
  expect(['is-active', 'selected', 'hover'].filter(isMoment)).toHaveLength(3)
  expect(['message', 'chat-room', 'reader'].filter(isMoment)).toEqual([])
  expect(['flex', 'mt-2', 'bg-white', 'w-1/2', 'hover:underline', 'justify-end'].filter(isLook)).toHaveLength(6)
  expect(['message', 'bubble', 'list-item'].filter(isLook)).toEqual([])
})

it('knows values that stay', () => {
  expect(['reply', 'chat-input', '发送消息'].filter(isSteady)).toHaveLength(3)
  expect(['88123456', 'a1b2c3d4', 'x'.repeat(80), ''].filter(isSteady)).toEqual([])
})
