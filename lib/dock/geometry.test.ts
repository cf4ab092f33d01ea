/** Widths, columns and free places. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freePlace, OFFER_SIZE } from './offer'
import { besideColumn, columnAt, isBeside, meets, type Rect } from './rect'
import { clampWidth, GRIP_WIDTH, NARROWEST, WIDEST, widthAt } from './size'

const viewport = { width: 1366, height: 768 }
const rects = fc
  .tuple(fc.integer({ min: -200, max: 1_600 }), fc.integer({ min: -200, max: 900 }), fc.nat(900), fc.nat(900))
  .map(([left, top, width, height]): Rect => ({ left, top, right: left + width, bottom: top + height }))

describe('columns', () => {
  it('divide the window: nothing beside a column meets it', () => {
    fc.assert(
      fc.property(
        rects,
        fc.constantFrom('left' as const, 'right' as const),
        fc.integer({ min: 36, max: 425 }),
        (rect, side, width) => {
          const column = columnAt(side, width, viewport)
          const rest = besideColumn(side, width, viewport)
          expect(meets(column, rest)).toBe(false)
          if (isBeside(rect, { ...rest, left: rest.left + 1, right: rest.right - 1 }))
            expect(meets(rect, column)).toBe(false)
        },
      ),
    )
  })
})

describe('meets', () => {
  it('is symmetric, and an empty box meets nothing', () => {
    fc.assert(
      fc.property(rects, rects, (one, other) => {
        expect(meets(one, other)).toBe(meets(other, one))
        expect(meets({ ...one, right: one.left }, other)).toBe(false)
      }),
    )
  })
})

describe('freePlace', () => {
  it('never meets a part and lies in the window', () => {
    fc.assert(
      fc.property(fc.array(rects, { maxLength: 5 }), (parts) => {
        const place = freePlace(parts, viewport)
        if (!place) return
        expect(parts.some((part) => meets(part, place))).toBe(false)
        expect(
          place.left >= 0 && place.top >= 0 && place.right <= viewport.width && place.bottom <= viewport.height,
        ).toBe(true)
        expect(place.right - place.left).toBe(OFFER_SIZE)
      }),
    )
  })
  it('is nowhere when the parts take everything, at the edge when nothing is there', () => {
    expect(freePlace([{ left: 0, top: 0, right: 1366, bottom: 768 }], viewport)).toBeNull()
    expect(freePlace([], viewport)?.right).toBe(1366 - 8)
  })
})

describe('widths', () => {
  it('stay between the narrowest and the widest, in whole pixels', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (width) => {
        const clamped = clampWidth(width)
        expect(clamped).toBeGreaterThanOrEqual(NARROWEST)
        expect(clamped).toBeLessThanOrEqual(WIDEST)
        expect(Number.isInteger(clamped)).toBe(true)
      }),
    )
  })
  it('are read from the pointer on either side', () => {
    expect(widthAt('right', 1366 - 365, 1366)).toBe(365 - GRIP_WIDTH)
    expect(widthAt('left', 365, 1366)).toBe(365 - GRIP_WIDTH)
  })
})
