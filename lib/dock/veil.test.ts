// @vitest-environment happy-dom
/** The veil lifts for the chat on screen and for no other, in whatever order the answers come. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVeil } from './veil'

const hidden = (veil: ReturnType<typeof createVeil>) => veil.element.style.getPropertyValue('display') !== 'none'

describe('createVeil', () => {
  it('is down until the panel has shown what it was told', () => {
    const veil = createVeil(document)
    expect(hidden(veil)).toBe(true)
    veil.lift(1, 'a')
    expect(hidden(veil)).toBe(true)
    veil.telling(1, 'a')
    veil.lift(1, 'a')
    expect(hidden(veil)).toBe(false)
  })
  it('falls on a switch; the answer for the chat before does not lift it', () => {
    const veil = createVeil(document)
    veil.telling(1, 'a')
    veil.lift(1, 'a')
    veil.drop()
    expect(hidden(veil)).toBe(true)
    veil.lift(1, 'a')
    veil.telling(2, 'b')
    veil.lift(1, 'a')
    veil.lift(1, 'b')
    veil.lift(2, 'a')
    expect(hidden(veil)).toBe(true)
    veil.lift(2, 'b')
    expect(hidden(veil)).toBe(false)
  })
  it('an answer from an earlier visit to the same chat does not lift it', () => {
    const veil = createVeil(document)
    veil.telling(1, 'a')
    veil.drop()
    veil.telling(2, 'b')
    veil.drop()
    veil.telling(3, 'a')
    veil.lift(1, 'a')
    expect(hidden(veil)).toBe(true)
    veil.lift(3, 'a')
    expect(hidden(veil)).toBe(false)
  })
  it('a busy chat does not keep it down, any reading since the switch will do', () => {
    const veil = createVeil(document)
    veil.drop()
    for (const seq of [4, 5, 6]) veil.telling(seq, 'a')
    veil.lift(5, 'a')
    expect(hidden(veil)).toBe(false)
  })
  it('falls by itself when another chat is told without a switch', () => {
    const veil = createVeil(document)
    veil.telling(1, 'a')
    veil.lift(1, 'a')
    veil.telling(2, 'b')
    expect(hidden(veil)).toBe(true)
  })
  it('lifts for no chat as for any other', () => {
    const veil = createVeil(document)
    veil.telling(1, null)
    veil.lift(1, null)
    expect(hidden(veil)).toBe(false)
  })
  it('is never up while the panel may show another chat than the page', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('switch' as const), to: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ do: fc.constant('message' as const) }),
      fc.record({ do: fc.constant('panel' as const), catchUp: fc.nat(3) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const veil = createVeil(document)
        let seq = 0
        let onPage = 'a'
        // What the panel was told and has not painted yet; what it shows now.
        const pending: { seq: number; key: string }[] = []
        let onPanel: string | null = null
        const tell = () => {
          seq++
          veil.telling(seq, onPage)
          pending.push({ seq, key: onPage })
        }
        tell()
        for (const one of steps) {
          if (one.do === 'switch' && one.to !== onPage) {
            onPage = one.to
            veil.drop()
            tell()
          } else if (one.do === 'message') tell()
          else if (one.do === 'panel')
            for (const { seq: told, key } of pending.splice(0, one.catchUp)) {
              onPanel = key
              veil.lift(told, key)
            }
          if (!hidden(veil)) expect(onPanel).toBe(onPage)
        }
      }),
      { numRuns: 300 },
    )
  })
})
