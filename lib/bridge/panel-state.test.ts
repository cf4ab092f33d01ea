/** A listener that comes late starts from the newest facts, and never from passing ones. */
import { describe, expect, it } from 'vitest'
import { createHearing } from './panel-state'
import type { PageToPanel } from './protocol'

const chatTold = (seq: number): PageToPanel => ({ type: 'chat', seq, chat: null })

describe('createHearing', () => {
  it('tells each new listener the newest of each lasting fact, hello first', () => {
    const hearing = createHearing()
    hearing.tell(chatTold(1))
    hearing.tell({
      type: 'hello',
      epoch: 1,
      siteId: 's',
      dock: { side: 'right', form: 'panel', width: 360 },
      dark: false,
    })
    hearing.tell(chatTold(2))
    for (const _ of [1, 2]) {
      const heard: PageToPanel[] = []
      hearing.listen((message) => heard.push(message))
      expect(heard.map(({ type }) => type)).toEqual(['hello', 'chat'])
      expect(heard[1]).toEqual(chatTold(2))
    }
  })
  it('does not repeat keys and answers', () => {
    const hearing = createHearing()
    hearing.tell({ type: 'key', action: 'slot-1', chatKey: 'k' })
    const heard: PageToPanel[] = []
    const stop = hearing.listen((message) => heard.push(message))
    expect(heard).toEqual([])
    hearing.tell({ type: 'touched', requestId: 'r' })
    stop()
    hearing.tell({ type: 'touched', requestId: 'r2' })
    expect(heard).toEqual([{ type: 'touched', requestId: 'r' }])
  })
  it('forgets the page before', () => {
    const hearing = createHearing()
    hearing.tell(chatTold(1))
    hearing.clear()
    const heard: PageToPanel[] = []
    hearing.listen((message) => heard.push(message))
    expect(heard).toEqual([])
  })
})
