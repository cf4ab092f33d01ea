import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeBeside } from './pop-place'

const px = (max: number) => fc.integer({ min: 0, max })

test('never leaves the frame, whatever opened it', () => {
  const frame = fc.record({ width: fc.integer({ min: 280, max: 900 }), height: fc.integer({ min: 300, max: 900 }) })
  fc.assert(
    fc.property(frame, px(860), px(860), fc.constantFrom('start' as const, 'end' as const), (room, x, y, align) => {
      const left = Math.min(x, room.width - 40)
      const top = Math.min(y, room.height - 20)
      const place = placeBeside({ left, right: left + 40, top, bottom: top + 20 }, room, 260, align)
      expect(place.left).toBeGreaterThanOrEqual(0)
      expect(place.left + place.width).toBeLessThanOrEqual(room.width)
      const start = place.top ?? room.height - (place.bottom ?? 0) - place.maxHeight
      expect(start).toBeGreaterThanOrEqual(0)
      expect(start + place.maxHeight).toBeLessThanOrEqual(room.height)
      expect(place.maxHeight).toBeGreaterThanOrEqual(120)
    }),
  )
})

test('stands below where there is room, above where there is more', () => {
  const frame = { width: 360, height: 600 }
  expect(placeBeside({ left: 12, right: 60, top: 80, bottom: 100 }, frame, 260, 'start')).toMatchObject({
    left: 12,
    top: 104,
  })
  expect(placeBeside({ left: 300, right: 350, top: 560, bottom: 580 }, frame, 260, 'end')).toMatchObject({
    left: 90,
    bottom: 44,
  })
})
