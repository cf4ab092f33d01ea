/** The page's key listeners: ours are taken whole, the input method's and everybody else's pass untouched. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_HOTKEYS } from '../hotkeys/actions'
import { listenKeys } from './listen'

interface FakeEvent {
  type: string
  isTrusted: boolean
  taken: boolean
  stopped: boolean
}

/** A window that hands prepared events to capture listeners: scripts cannot make trusted events of their own. */
function page({ off = false } = {}) {
  const listeners: { type: string; hear: (event: unknown) => void; capture: boolean }[] = []
  const window = {
    addEventListener(type: string, hear: (event: unknown) => void, options: { capture: boolean; signal: AbortSignal }) {
      const entry = { type, hear, capture: options.capture }
      listeners.push(entry)
      options.signal.addEventListener('abort', () => listeners.splice(listeners.indexOf(entry), 1))
    },
  }
  const actions: string[] = []
  const stop = new AbortController()
  const state = listenKeys({
    bindings: () => (off ? null : DEFAULT_HOTKEYS),
    onAction: (action) => actions.push(action),
    window: window as unknown as Window,
    signal: stop.signal,
  })
  const fire = (type: string, more: object = {}): FakeEvent => {
    const event = {
      ...{ type, isTrusted: true, timeStamp: 5_000, taken: false, stopped: false, target: window },
      ...{ code: 'Digit1', altKey: true, ctrlKey: false, shiftKey: false, metaKey: false },
      ...{ isComposing: false, keyCode: 49, repeat: false },
      composedPath: () => [{ value: 'text' }],
      preventDefault: () => {
        event.taken = true
      },
      stopImmediatePropagation: () => {
        event.stopped = true
      },
      ...more,
    }
    for (const { hear } of listeners.filter((one) => one.type === type)) hear(event)
    return event
  }
  return { fire, actions, state, stop, listeners }
}

describe('listenKeys', () => {
  it('listens in the capture phase only', () => {
    expect(page().listeners.every(({ capture }) => capture)).toBe(true)
  })
  it('takes a key of ours, its keypress and its keyup, and acts once', () => {
    const { fire, actions } = page()
    expect(fire('keydown')).toMatchObject({ taken: true, stopped: true })
    expect(fire('keypress')).toMatchObject({ taken: true, stopped: true })
    expect(fire('keyup')).toMatchObject({ taken: true, stopped: true })
    expect(fire('keyup')).toMatchObject({ taken: false })
    expect(actions).toEqual(['slot-1'])
  })
  it('swallows repeats without acting', () => {
    const { fire, actions } = page()
    expect(fire('keydown', { repeat: true })).toMatchObject({ taken: true, stopped: true })
    expect(actions).toEqual([])
  })
  it('ignores what a page presses', () => {
    const { fire, actions } = page()
    expect(fire('keydown', { isTrusted: false })).toMatchObject({ taken: false, stopped: false })
    expect(actions).toEqual([])
  })
  it('leaves every other key alone', () => {
    const { fire, actions } = page()
    for (const more of [{ altKey: false }, { code: 'Enter', altKey: false }, { code: 'KeyF' }, { shiftKey: true }])
      expect(fire('keydown', more)).toMatchObject({ taken: false, stopped: false })
    expect(actions).toEqual([])
  })
  it('takes nothing while the site is off', () => {
    const { fire, actions } = page({ off: true })
    expect(fire('keydown')).toMatchObject({ taken: false, stopped: false })
    expect(actions).toEqual([])
  })
  it.each([
    ['isComposing', { isComposing: true }],
    ['keyCode 229', { keyCode: 229 }],
  ])('leaves a key to the input method: %s', (_, more) => {
    const { fire, actions } = page()
    expect(fire('keydown', more)).toMatchObject({ taken: false, stopped: false })
    expect(actions).toEqual([])
  })
  it('leaves all keys to a composition until it ends', () => {
    const { fire, actions, state } = page()
    fire('compositionstart')
    expect(state.composing()).toBe(true)
    expect(fire('keydown')).toMatchObject({ taken: false })
    // Chromium does not mark it as trusted.
    fire('compositionend', { isTrusted: false })
    expect(fire('keydown')).toMatchObject({ taken: true })
    expect(actions).toEqual(['slot-1'])
  })
  it.each([
    ['blur', (it: ReturnType<typeof page>) => it.fire('blur')],
    ['a chat switch', (it: ReturnType<typeof page>) => it.state.chatChanged()],
    ['an emptied field', (it: ReturnType<typeof page>) => it.fire('input', { composedPath: () => [{ value: '' }] })],
    [
      'an emptied rich field',
      (it: ReturnType<typeof page>) => it.fire('input', { composedPath: () => [{ textContent: ' \n' }] }),
    ],
  ])('a composition whose end was lost is over after %s', (_, happens) => {
    const it = page()
    it.fire('compositionstart')
    happens(it)
    expect(it.state.composing()).toBe(false)
    expect(it.fire('keydown')).toMatchObject({ taken: true })
  })
  it('a field that is still empty while its first letters are composed does not end the composition', () => {
    const { fire, state } = page()
    fire('compositionstart')
    fire('input', { isComposing: true, composedPath: () => [{ value: '' }] })
    expect(state.composing()).toBe(true)
  })
  it('hears nothing after it was stopped', () => {
    const { fire, actions, stop } = page()
    stop.abort()
    fire('keydown')
    expect(actions).toEqual([])
  })
})
