/** What a buyer is worth in money: four figures with their inputs (S43). Always shown as an estimate. */

export interface ValueInputs {
  /** Average amount per deal, minor units. */
  amountPerDealMinor: number
  /** Deals in the period. */
  deals: number
  /** Share of the amount that is profit, 0..1. */
  margin: number
  /** What keeping the buyer costs in the period, minor units. */
  upkeepMinor: number
  /** How many people a satisfied buyer tells, and which share of them buys (0..1). */
  satisfied: { people: number; conversion: number }
  /** How many people a complaining buyer tells, and which share of them stays away (0..1). */
  complaining: { people: number; conversion: number }
}

export interface ValueFigures {
  /** Amount per deal × deals. */
  baseMinor: number
  /** Base × people told × conversion. */
  gainMinor: number
  lossMinor: number
  /** Profit per deal × deals − upkeep. May be negative. */
  lifetimeMinor: number
}

/** Minor units, rounded once at the end of each figure. */
export function valueFigures(inputs: ValueInputs): ValueFigures {
  const base = inputs.amountPerDealMinor * inputs.deals
  return {
    baseMinor: Math.round(base),
    gainMinor: Math.round(base * inputs.satisfied.people * inputs.satisfied.conversion),
    lossMinor: Math.round(base * inputs.complaining.people * inputs.complaining.conversion),
    lifetimeMinor: Math.round(inputs.amountPerDealMinor * inputs.margin * inputs.deals - inputs.upkeepMinor),
  }
}
