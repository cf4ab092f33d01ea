/** Name of the port that a framed page opens to the background where it has no `tabs` (Firefox): this + the nonce. */
export const RELAY_PORT = 'relay:'
