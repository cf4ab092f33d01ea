// @vitest-environment happy-dom
/** What is borrowed from the page comes back exactly; what the page changed meanwhile stays the page's. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createBorrowing } from './borrow'

let element: HTMLElement
beforeEach(() => {
  document.body.innerHTML = '<div></div>'
  element = document.body.firstElementChild as HTMLElement
})

describe('createBorrowing', () => {
  it('leaves no style attribute where there was none', () => {
    const borrowing = createBorrowing()
    borrowing.set(element, 'width', '10px')
    expect(element.style.width).toBe('10px')
    borrowing.giveBack()
    expect(element.hasAttribute('style')).toBe(false)
  })
  it('gives values and priorities back', () => {
    element.setAttribute('style', 'width: 5px; color: red !important')
    const borrowing = createBorrowing()
    borrowing.set(element, 'width', '10px')
    borrowing.set(element, 'width', '20px')
    borrowing.set(element, 'color', 'blue')
    borrowing.giveBack()
    expect(element.style.getPropertyValue('width')).toBe('5px')
    expect(element.style.getPropertyPriority('width')).toBe('')
    expect(element.style.getPropertyValue('color')).toBe('red')
    expect(element.style.getPropertyPriority('color')).toBe('important')
  })
  it('does not undo what the page has set since', () => {
    const borrowing = createBorrowing()
    borrowing.set(element, 'width', '10px')
    element.style.setProperty('width', '77px')
    borrowing.giveBack()
    expect(element.style.getPropertyValue('width')).toBe('77px')
  })
  it('can borrow again after giving back', () => {
    const borrowing = createBorrowing()
    borrowing.set(element, 'width', '10px')
    borrowing.giveBack()
    element.style.setProperty('width', '3px')
    borrowing.set(element, 'width', '10px')
    borrowing.giveBack()
    expect(element.style.getPropertyValue('width')).toBe('3px')
  })
})
