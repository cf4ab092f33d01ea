/** The gate of the door: one nonce opens to one of our own frames, and nothing else opens at all. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { admit } from './admit'
import { createNonce, NONCE_SHAPE } from './nonce'
import { PANEL_PORT } from './protocol'
import type { Self } from './sender'

const self: Self = { id: 'ours', origins: ['chrome-extension://ours'] }
const panel = { id: 'ours', url: 'chrome-extension://ours/panel.html' }
const side = { id: 'ours', url: 'chrome-extension://ours/sidepanel.html' }
const nonce = createNonce()

describe('admit', () => {
  it('lets in our panel with the nonce', () => {
    expect(admit({ name: PANEL_PORT + nonce, sender: panel }, nonce, self)).toBe('frame')
  })
  it('lets in a relayed panel with the nonce only', () => {
    const background = { id: 'ours', url: 'chrome-extension://ours/_generated_background_page.html' }
    expect(admit({ name: PANEL_PORT + nonce, sender: background }, nonce, self)).toBe('frame')
    expect(admit({ name: PANEL_PORT, sender: background }, nonce, self)).toBeNull()
  })
  it('lets in the side panel without one', () => {
    expect(admit({ name: PANEL_PORT, sender: side }, null, self)).toBe('side')
  })
  it.each([
    ['no nonce', { name: PANEL_PORT, sender: panel }],
    ['another nonce', { name: PANEL_PORT + createNonce(), sender: panel }],
    ['a longer name', { name: `${PANEL_PORT}${nonce}x`, sender: panel }],
    [
      'another page of ours',
      { name: PANEL_PORT + nonce, sender: { ...panel, url: 'chrome-extension://ours/options.html' } },
    ],
    ['another extension', { name: PANEL_PORT + nonce, sender: { ...panel, id: 'theirs' } }],
    ['a web page', { name: PANEL_PORT + nonce, sender: { id: 'ours', url: 'https://evil/panel.html' } }],
    ['a look-alike side panel', { name: PANEL_PORT, sender: { id: 'ours', url: 'https://evil/sidepanel.html' } }],
    ['no sender', { name: PANEL_PORT + nonce }],
  ])('keeps out %s', (_, knock) => {
    expect(admit(knock, nonce, self)).toBeNull()
  })
  it('keeps everybody out while no nonce is awaited, whatever they say', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(admit({ name: PANEL_PORT + text, sender: panel }, null, self)).toBeNull()
        expect(admit({ name: `${PANEL_PORT}null`, sender: panel }, null, self)).toBeNull()
      }),
    )
  })
})

describe('createNonce', () => {
  it('is 32 bytes in base64url and never the same', () => {
    const many = Array.from({ length: 1_000 }, createNonce)
    expect(new Set(many).size).toBe(1_000)
    expect(many.every((one) => NONCE_SHAPE.test(one))).toBe(true)
  })
})
