/** Input methods keep their keys, and never more than those. */
import { describe, expect, it } from 'vitest'
import { createComposition } from './composition'

describe('composition', () => {
  it('composes from start to end', () => {
    const composition = createComposition()
    expect(composition.composing()).toBe(false)
    composition.start()
    expect(composition.composing()).toBe(true)
    composition.end(100)
    expect(composition.composing()).toBe(false)
  })
  it('counts Enter and Space right after the end as the input method’s own', () => {
    const composition = createComposition()
    composition.start()
    composition.end(1_000)
    expect(composition.isEcho({ code: 'Enter', at: 1_010 })).toBe(true)
    expect(composition.isEcho({ code: 'NumpadEnter', at: 1_010 })).toBe(true)
    expect(composition.isEcho({ code: 'Space', at: 1_010 })).toBe(true)
    expect(composition.isEcho({ code: 'Digit1', at: 1_010 })).toBe(false)
    expect(composition.isEcho({ code: 'Enter', at: 1_500 })).toBe(false)
  })
  it('forgets everything when cleared', () => {
    const composition = createComposition()
    composition.start()
    composition.clear()
    expect(composition.composing()).toBe(false)
    composition.start()
    composition.end(1_000)
    composition.clear()
    expect(composition.isEcho({ code: 'Enter', at: 1_010 })).toBe(false)
  })
})
