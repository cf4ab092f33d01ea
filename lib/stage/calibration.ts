/** Turns the reading's own certainty into how often it is right: straight lines between measured knots. */

/** [certainty, share right], rising in both. */
const KNOTS: readonly (readonly [number, number])[] = [
  [0, 0],
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
