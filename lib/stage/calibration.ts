/** Turns the reading's own certainty into how often it is right: straight lines between measured knots. */

/**
 * [certainty, share right], rising in both. Measured with `detect --report` on labelled chats of two marketplaces, then
 * lowered a little: chats of other shops are read less well than those that cues were written from.
 */
const KNOTS: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.25, 0.3],
  [0.43, 0.5],
  [0.55, 0.65],
  [0.64, 0.75],
  [0.75, 0.83],
  [0.85, 0.89],
  [0.95, 0.95],
  [1, 1],
]

export function calibrated(certainty: number): number {
  for (let i = 1; i < KNOTS.length; i++) {
    const [x0, y0] = KNOTS[i - 1]!
    const [x1, y1] = KNOTS[i]!
    if (certainty <= x1) return y0 + ((y1 - y0) * (certainty - x0)) / (x1 - x0)
  }
  return KNOTS.at(-1)![1]
}
