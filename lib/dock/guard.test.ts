// @vitest-environment happy-dom
/** Our element comes back a few times, then the page has won. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { guardHost } from './guard'

let stop: AbortController
beforeEach(() => {
  stop = new AbortController()
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
  for (const one of document.querySelectorAll('html > div')) one.remove()
})

function guarded() {
  const host = document.createElement('div')
  document.documentElement.append(host)
  const told = { dead: 0, putBack: 0, gaveUp: 0, newBody: 0, newDocument: 0 }
  const state = { alive: true }
  const guard = guardHost({
    document,
    host,
    signal: stop.signal,
    isAlive: () => state.alive,
    onDead: () => told.dead++,
    onPutBack: () => told.putBack++,
    onGiveUp: () => told.gaveUp++,
    onNewBody: () => told.newBody++,
    onNewDocument: () => told.newDocument++,
  })
  return { host, told, state, guard }
}
/** Lets mutation callbacks run. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0))

describe('guardHost', () => {
  it('puts the element back where it was', async () => {
    const { host, told } = guarded()
    host.remove()
    await settle()
    expect(host.parentNode).toBe(document.documentElement)
    document.body.append(host)
    await settle()
    expect(host.parentNode).toBe(document.documentElement)
    expect(told).toMatchObject({ putBack: 2, gaveUp: 0 })
  })
  it('gives up after five times in ten seconds, and for good', async () => {
    const { host, told } = guarded()
    for (let time = 0; time < 8; time++) {
      host.remove()
      await settle()
    }
    expect(told).toMatchObject({ putBack: 5, gaveUp: 1 })
    expect(host.isConnected).toBe(false)
  })
  it('restores the style that was settled', async () => {
    const { host, guard, told } = guarded()
    host.style.setProperty('width', '36px')
    guard.settle()
    await settle()
    host.setAttribute('style', 'display: none')
    await settle()
    expect(host.style.getPropertyValue('width')).toBe('36px')
    expect(host.style.getPropertyValue('display')).toBe('')
    expect(told.gaveUp).toBe(0)
  })
  it('learns at any change that the extension is gone, and repairs nothing then', async () => {
    const { host, told, state } = guarded()
    state.alive = false
    document.documentElement.append(document.createElement('div'))
    host.remove()
    await settle()
    expect(told.dead).toBeGreaterThan(0)
    expect(told.putBack).toBe(0)
    expect(host.isConnected).toBe(false)
  })
})
