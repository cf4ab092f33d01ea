// @vitest-environment happy-dom
/** Markup is offered only where it is needed, and never carries the text's own signs as markup. */
import { expect, test } from 'vitest'
import { markupFor } from './markup'

const box = (name: string) => Object.assign(document.createElement('div'), { className: name })

test('no editor gets markup for what it takes as plain text', () => {
  expect(markupFor(box(''), 'a\n\nb')).toBeNull()
  expect(markupFor(box('ProseMirror'), 'a\nb')).toBeNull()
})

test.each(['ProseMirror', 'ck-content'])('%s gets every line, and no element but lines', (name) => {
  const reader = document.createElement('div')
  reader.innerHTML = markupFor(box(name), 'x <b>y</b> &amp; <img src=x onerror=1>\n\nz')!
  expect([...reader.querySelectorAll('*')].map((one) => one.tagName).filter((tag) => !/^(P|BR)$/.test(tag))).toEqual([])
  expect(reader.textContent).toBe('x <b>y</b> &amp; <img src=x onerror=1>z')
  expect(reader.querySelectorAll(name === 'ProseMirror' ? 'p' : 'br')).toHaveLength(name === 'ProseMirror' ? 3 : 2)
})
