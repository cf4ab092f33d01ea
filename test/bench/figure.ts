/** A measured figure beside its floor: machines are noisy, ratios less so. */

export interface Figure {
  name: string
  unit: string
  p50?: number
  p95?: number
  /** For figures that are one number, such as bytes. */
  value?: number
  /** The same thing done by the barest means in the same run, in the same unit; null where there is no such thing. */
  floor: number | null
  ratio: number | null
  aim: string
  met: boolean
}

const rounded = (value: number): number => Number(value.toPrecision(4))

/** The `share` quantile of `samples` (nearest rank). */
export function quantile(samples: number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

export interface Aim {
  /** Met when the value is at most this … */
  atMost?: number
  /** … or the ratio to the floor is at most this. */
  timesFloor?: number
}

const aimText = (aim: Aim, unit: string): string =>
  [
    aim.atMost === undefined ? '' : `≤ ${aim.atMost} ${unit}`,
    aim.timesFloor === undefined ? '' : `≤ ${aim.timesFloor} × floor`,
  ]
    .filter(Boolean)
    .join(' or ')

function judged(value: number, floor: number | null, aim: Aim) {
  const ratio = floor === null || floor === 0 ? null : value / floor
  const met =
    (aim.atMost !== undefined && value <= aim.atMost) ||
    (aim.timesFloor !== undefined && ratio !== null && ratio <= aim.timesFloor)
  return { floor: floor === null ? null : rounded(floor), ratio: ratio === null ? null : rounded(ratio), met }
}

/** A figure of many samples; judged by its 95th percentile against the floor's. */
export function timed(name: string, unit: string, samples: number[], floor: number[] | null, aim: Aim): Figure {
  const p95 = quantile(samples, 0.95)
  return {
    name,
    unit,
    p50: rounded(quantile(samples, 0.5)),
    p95: rounded(p95),
    ...judged(p95, floor && quantile(floor, 0.95), aim),
    aim: aimText(aim, unit),
  }
}

/** A figure that is one number. */
export function single(name: string, unit: string, value: number, floor: number | null, aim: Aim): Figure {
  return { name, unit, value: rounded(value), ...judged(value, floor, aim), aim: aimText(aim, unit) }
}

/** Times `work` `count` times after a tenth of warming up: ms each. */
export function sample(count: number, work: (index: number) => void): number[] {
  for (let index = 0; index < count / 10; index++) work(index)
  return Array.from({ length: count }, (_, index) => {
    const began = performance.now()
    work(index)
    return performance.now() - began
  })
}
