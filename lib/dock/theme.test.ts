/** Dark or light, by colour. */
import { describe, expect, it } from 'vitest'
import { isDarkColour } from './theme'

describe('isDarkColour', () => {
  it.each([
    ['rgb(255, 255, 255)', false],
    ['rgb(17, 17, 17)', true],
    ['rgba(20, 20, 30, 0.9)', true],
    ['rgb(22 24 29 / 0.95)', true],
    ['rgb(0, 0, 255)', true],
    ['rgb(250, 240, 0)', false],
  ])('%s: %s', (colour, dark) => {
    expect(isDarkColour(colour)).toBe(dark)
  })
  it.each(['rgba(0, 0, 0, 0)', 'transparent', '', 'color(display-p3 1 1 1)', 'rgb(a, b, c)'])(
    'cannot tell by %j',
    (colour) => {
      expect(isDarkColour(colour)).toBeNull()
    },
  )
})
