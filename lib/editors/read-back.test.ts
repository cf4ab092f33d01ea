// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldOf, insertedAt, richText } from './read-back'

const rich = (html: string): string => {
  const box = document.createElement('div')
  box.setAttribute('contenteditable', 'true')
  box.innerHTML = html
  document.body.replaceChildren(box)
  return richText(box)
}

describe('richText', () => {
  test.each([
    ['', ''],
    ['<br>', ''],
    ['<p><br></p>', ''],
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
    ['a<div>b</div>', 'a\nb'],
    ['a<div><br></div><div>b</div>', 'a\n\nb'],
    ['<div><br></div><div>b</div>', '\nb'],
    ['a<br>b', 'a\nb'],
    ['a<br><br>', 'a\n'],
    ['a<br><div>b</div>', 'a\nb'],
    ['<div><div>a</div></div><div>b</div>', 'a\nb'],
    ['<p><span>a</span><br><span>b</span></p>', 'a\nb'],
    ['a&nbsp;&nbsp;b', 'a  b'],
    ['<p>\uFEFFa\u200B</p>', 'a'],
    ['好<img alt="[微笑]">的', '好[微笑]的'],
    ['<p>a</p><!-- x --><p>b</p>', 'a\nb'],
    ['&lt;b&gt;', '<b>'],
  ])('%s is %j', (html, text) => expect(rich(html)).toBe(text))
})

describe('insertedAt', () => {
  const text = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', '好', '\n', '😊') })
  test('finds every insertion', () => {
    fc.assert(
      fc.property(text, text, fc.nat(12), (before, put, at) => {
        const place = Math.min(at, before.length)
        const after = before.slice(0, place) + put + before.slice(place)
        const found = insertedAt(before, after, put)
        expect(found).not.toBeNull()
        expect(before.slice(0, found ?? 0) + put + before.slice(found ?? 0)).toBe(after)
      }),
    )
  })
  test('is never fooled', () => {
    fc.assert(
      fc.property(text, text, text, (before, after, put) => {
        const could = Array.from({ length: before.length + 1 }, (_, at) => before.slice(0, at) + put + before.slice(at))
        expect(insertedAt(before, after, put) !== null).toBe(
          could.includes(after) || could.some((one) => `${one}\n` === after),
        )
      }),
    )
  })
})

describe('fieldOf', () => {
  const field = (html: string) => {
    document.body.innerHTML = html
    return fieldOf(document.body.firstElementChild)?.kind ?? null
  }
  test.each([
    ['<textarea></textarea>', 'text'],
    ['<input>', 'text'],
    ['<input type="search">', 'text'],
    ['<div contenteditable="true"></div>', 'rich'],
    ['<input type="checkbox">', null],
    ['<input type="password">', null],
    ['<textarea disabled></textarea>', null],
    ['<textarea readonly></textarea>', null],
    ['<div contenteditable="false"></div>', null],
    ['<button>发送</button>', null],
  ])('%s: %s', (html, kind) => expect(field(html)).toBe(kind))
  test('what has left the page is no field', () => expect(fieldOf(document.createElement('textarea'))).toBeNull())
})
