/** The words between a framed page and the background where it has no `tabs` (Firefox). */

/** Name of the port that a framed page opens to the background: this + the nonce. */
export const RELAY_PORT = 'relay:'

/** Name of the port on which such a page hears of changes: the background's messages do not reach it. */
export const CHANGES_PORT = 'changes'

/** Says nothing but that somebody still needs the background. */
export const STAY_AWAKE = 'stay-awake'

/** A third of the time after which Firefox puts an idle background to sleep. */
export const STAY_AWAKE_EVERY_MS = 10_000
