/** The few constants that weigh cues, model and time against each other; set by cross-validation, see test/measure/tune.ts. */
export const TUNING = {
  /** How much of a turn's evidence is left after each newer turn that says something. */
  decay: 0.75,
  /** The same for lasting facts. */
  lastingDecay: 0.95,
  /** The shop's words against the buyer's. */
  sellerWeight: 1,
  /** The model's log-odds against the cues'. */
  modelWeight: 0.15,
  /** Most evidence that one turn's fading cues can give. */
  most: 2.5,
  /** What is left of the evidence for a stage once the sale has moved on from it. */
  overtaken: 0.4,
  /** What a question without any cue says for pre-sale. */
  plainQuestion: 0.6,
  /** Log-odds before anybody said anything. */
  prior: { pre: 0.7, in: 0.2, after: 0, na: -0.8 },
  /** Least evidence for naming a stage. */
  least: 0.35,
  /** Another stage this close to the first is an alternative. */
  alternative: 0.3,
} as const
export type Tuning = {
  [K in keyof typeof TUNING]: (typeof TUNING)[K] extends number ? number : Record<'pre' | 'in' | 'after' | 'na', number>
}
