import { describe, expect, it } from 'vitest'
import { freshVariants, sameness, variantAfter } from './variants'

const reply = { id: 'r', variants: ['a', 'b', 'c'].map((text) => ({ angle: 'fact' as const, text })) }
const got = (variant: number) => ({ replyId: 'r', variant, text: '' })

describe('variants', () => {
  it('leaves out what the buyer got', () => {
    expect(freshVariants(reply, [got(1), { ...got(0), replyId: 'other' }])).toEqual([0, 2])
  })

  it('goes round on the same key and skips what was sent', () => {
    expect(variantAfter(reply, 0, [])).toBe(1)
    expect(variantAfter(reply, 2, [])).toBe(0)
    expect(variantAfter(reply, 0, [got(1)])).toBe(2)
    expect(variantAfter(reply, 2, [got(0), got(1)])).toBeNull()
  })

  it('sees through spaces, punctuation and width', () => {
    expect(sameness('好的， ＸＬ～')).toBe(sameness('好的xl'))
  })
})
