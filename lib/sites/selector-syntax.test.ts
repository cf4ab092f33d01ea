import fc from 'fast-check'
import { Window } from 'happy-dom'
import { expect, it } from 'vitest'
import { SITES } from './index'
import { isSelector, LONGEST_SELECTOR } from './selector-syntax'

it.each([
  'li.onemsg',
  '#replyTextarea',
  '[data-chat-id] [data-buyer-name]',
  'textarea[name="reply"]',
  '.row:not(.mine) > [class*="bubble_"]',
  'vue-advanced-chat >>> .vac-message-box:not(.vac-offset-current)',
  ':scope',
  ':scope > div:nth-of-type(2)',
  '.a, .b + p ~ span',
  'a[href^="/x" i]',
  '#\\31 23',
  '.消息',
  '*',
])('%s is a selector', (css) => {
  expect(isSelector(css)).toBe(true)
})

it.each([
  '',
  ' a',
  'a{color:red}',
  'a;b',
  'a >>>',
  '>>> a',
  'a,,b',
  'a[',
  'a[b=',
  'a["b"]',
  ':hover',
  ':nth-child(2n+1)',
  ':not(:not(:not(:not(a))))',
  ':has(a):has(b)',
  'a::before',
  '<script>',
  'a > > b',
  'a)',
  '[a="b',
  '\\',
  'a'.repeat(LONGEST_SELECTOR + 1),
])('%s is none', (css) => {
  expect(isSelector(css)).toBe(false)
})

it('every selector of the built-in consoles is plain', () => {
  const all = SITES.flatMap(({ roles }) => Object.values(roles)).flatMap((list) => list.map(({ css }) => css))
  expect(all.filter((css) => !isSelector(css))).toEqual([])
})

it('never throws, never hangs, and what it accepts a browser can parse', () => {
  const document = new Window().document
  const piece = fc.constantFrom(
    'a',
    '.b',
    '#c',
    '[d]',
    '[e="f"]',
    ':not(',
    ')',
    ' ',
    '>',
    ',',
    ':scope',
    '*',
    '"',
    ' >>> ',
    '+',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const css = pieces.join('')
      if (!isSelector(css)) return
      for (const step of css.split(' >>> ')) document.querySelectorAll(step)
    }),
  )
})
