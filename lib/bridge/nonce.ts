/** The secret that one frame and one page share for one mount: 32 random bytes in base64url. */

/** `crypto.randomUUID` is missing on http pages, `getRandomValues` is not. */
export function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

export const NONCE_SHAPE = /^[A-Za-z0-9_-]{43}$/
