// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { ask, holds, parentElementOf, parentOf } from './ask'

/** As engines do it, which the test's document does not: a form's fields stand before what it inherits. */
function clobbered(): { form: HTMLFormElement; box: HTMLElement } {
  document.body.innerHTML = '<form><textarea></textarea><input name="parentNode"></form>'
  const form = document.querySelector('form')!
  const field = form.querySelector('input')!
  for (const name of ['parentNode', 'parentElement', 'contains', 'style', 'tagName'])
    Object.defineProperty(form, name, { value: field, configurable: true })
  return { form, box: form.querySelector('textarea')! }
}

test('a form answers for itself, whatever its fields are called', () => {
  const { form, box } = clobbered()
  expect(form.parentNode).not.toBe(document.body)
  expect(parentOf(form)).toBe(document.body)
  expect(parentElementOf(form)).toBe(document.body)
  expect(holds(form, box)).toBe(true)
  expect(ask(form, 'tagName')).toBe('FORM')
  ask(form, 'style').setProperty('width', '1px')
  expect(ask(form, 'getAttribute').call(form, 'style')).toContain('width')
})

test('everything else is asked as usual', () => {
  document.body.innerHTML = '<section><p></p></section>'
  const p = document.querySelector('p')!
  expect(parentElementOf(p)).toBe(document.querySelector('section'))
  expect(parentOf(document)).toBe(null)
})
