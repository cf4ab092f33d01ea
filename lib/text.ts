/** Text from pages, files and agents, made safe to compare and to show. */

// Bidi controls, zero-width characters and C0/C1 controls other than tab and newline: they can hide or reorder what the agent reads.
const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** Text as it may be shown: NFC, without invisible controls. Joiners (U+200D) stay: emoji need them. */
export function shown(text: string): string {
  return text.normalize('NFC').replace(UNSEEN, '')
}

/** Text as it is compared: NFKC (full-width digits and letters become ASCII), lower case, no controls, single spaces. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(UNSEEN, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** `…0882`: the last digits by which agents name an order. */
export function orderTail(orderNo: string): string {
  return `…${orderNo.slice(-4)}`
}

/** `138****1234`; what is masked already stays as it is. */
export function maskPhone(phone: string): string {
  return phone.includes('*') ? phone : phone.replace(/(\d{3})\d{3,}(\d{4})$/, '$1****$2')
}

/** `王*明`, `王*`: whose it is, without the whole name on the screen. What is masked already stays as it is. */
export function maskName(name: string): string {
  const letters = Array.from(new Intl.Segmenter().segment(shown(name).trim()), ({ segment }) => segment)
  if (letters.length === 0 || isMasked(name)) return letters.join('')
  return `${letters[0]}*${letters.length > 2 ? letters.at(-1) : ''}`
}

/** True for values the marketplace hides: stars, or ciphertext that starts with ## or $$ (Douyin). */
export function isMasked(value: string): boolean {
  return /\*|^(##|\$\$)/.test(value)
}

/** A short stable digest of any string (FNV-1a, 32 bit, base 36); for ids, not for security. */
export function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
