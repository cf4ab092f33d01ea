import { describe, expect, test } from 'vitest'
import { hearInsertion, type Insertion, isFinal, isTold, planInsert, UNDO_MS, WORD_MS } from './insertion'

const ask = { chatKey: 'A', subject: 'reply-1', texts: ['one', 'two', 'three'], variant: 0, by: 'key' as const }

function inserted(over: Partial<Insertion> = {}): Insertion {
  const plan = planInsert(null, ask, 'r1', 1000)
  if (plan.act !== 'send') throw new Error('a first insert is sent')
  return { ...plan.insertion, phase: 'inserted', ...over }
}

describe('planInsert', () => {
  test('the first press sends the variant that is shown and replaces nothing', () => {
    const plan = planInsert(null, { ...ask, variant: 1 }, 'r1', 1000)
    expect(plan.act === 'send' && plan.message).toEqual({
      type: 'insert',
      requestId: 'r1',
      chatKey: 'A',
      text: 'two',
      by: 'key',
    })
  })

  test('the same reply again while untouched is the next variant in place, round and round', () => {
    const second = planInsert(inserted(), ask, 'r2', 2000)
    expect(second.act === 'send' && second.message).toMatchObject({ text: 'two', replaces: 'r1' })
    const fourth = planInsert(inserted({ variant: 2 }), ask, 'r4', 2000)
    expect(fourth.act === 'send' && fourth.message).toMatchObject({ text: 'one', replaces: 'r1' })
  })

  test('a touched text is never replaced', () => {
    const plan = planInsert(inserted({ touched: true }), ask, 'r2', 2000)
    expect(plan.act === 'send' && plan.message).not.toHaveProperty('replaces')
  })

  test('another reply is added to the draft, and another chat starts afresh', () => {
    const other = planInsert(inserted(), { ...ask, subject: 'reply-2' }, 'r2', 2000)
    expect(other.act === 'send' && other.message).not.toHaveProperty('replaces')
    const elsewhere = planInsert(inserted(), { ...ask, chatKey: 'B' }, 'r2', 2000)
    expect(elsewhere.act === 'send' && elsewhere.message).toEqual({
      type: 'insert',
      by: 'key',
      requestId: 'r2',
      chatKey: 'B',
      text: 'one',
    })
  })

  test('what was only copied is copied anew as the next variant, and then counts as not given', () => {
    const again = planInsert(inserted({ phase: 'copied' }), ask, 'r2', 2000)
    expect(again).toMatchObject({ act: 'send', instead: true, message: { text: 'two' } })
    expect(again.act === 'send' && again.message).not.toHaveProperty('replaces')
    const only = planInsert(inserted({ phase: 'copied' }), { ...ask, texts: ['one'] }, 'r2', 2000)
    expect(only).toMatchObject({ act: 'send', message: { text: 'one' } })
  })

  test('after the agent has gone to paste it, the same key is a new copy of what is shown', () => {
    for (const gone of [{ touched: true }, { remembered: true }])
      expect(planInsert(inserted({ phase: 'copied', ...gone }), ask, 'r2', 2000)).toMatchObject({
        instead: false,
        message: { text: 'one' },
      })
  })

  test('a second press waits for the answer to the first, but not for ever', () => {
    const asked = inserted({ phase: 'asked' })
    expect(planInsert(asked, ask, 'r2', 1500).act).toBe('wait')
    expect(planInsert(asked, ask, 'r2', 9000).act).toBe('send')
  })

  test('a text without another variant is not put in twice', () => {
    const only = { ...ask, texts: ['one'] }
    expect(planInsert(inserted(), only, 'r2', 2000).act).toBe('again')
  })
})

describe('hearInsertion', () => {
  test('takes the answer to its own request only', () => {
    const asked = inserted({ phase: 'asked' })
    const answer = { type: 'inserted', requestId: 'r1', outcome: { done: 'wrong-chat' } } as const
    expect(hearInsertion(asked, answer, 5)).toMatchObject({ phase: 'wrong-chat', at: 5 })
    expect(hearInsertion(asked, { ...answer, requestId: 'r9' }, 5)).toBe(asked)
  })

  test('a late answer does not bring back what was undone', () => {
    const undone = inserted({ phase: 'undone' })
    const answer = { type: 'inserted', requestId: 'r1', outcome: { done: 'inserted', text: 'one' } } as const
    expect(hearInsertion(undone, answer, 5)).toBe(undone)
  })
})

test('the undo stands for eight seconds or until the box is touched; then the buyer counts as having got it', () => {
  const now = 1000 + UNDO_MS
  expect(isTold(inserted(), now - 1)).toBe(true)
  expect(isFinal(inserted(), now - 1)).toBe(false)
  expect(isTold(inserted(), now)).toBe(false)
  expect(isFinal(inserted(), now)).toBe(true)
  expect(isTold(inserted({ touched: true }), 1001)).toBe(false)
  expect(isFinal(inserted({ touched: true }), 1001)).toBe(true)
  expect(isFinal(inserted({ phase: 'undone' }), now)).toBe(false)
  expect(isFinal(inserted({ phase: 'copied' }), 1000 + WORD_MS)).toBe(true)
  expect(isFinal(inserted({ remembered: true }), now)).toBe(false)
})

describe('pictures of a reply', () => {
  const withPictures = { ...ask, pictures: true }
  const planned = (last: Insertion | null, more: object = {}) => {
    const plan = planInsert(last, { ...withPictures, ...more }, 'r2', 2000)
    return plan.act === 'send' ? plan.insertion.pictures : 'not sent'
  }
  test('go with the first wording, not with another wording of it nor with its later bubbles', () => {
    expect(planned(null)).toBe('wanted')
    expect(planned(inserted())).toBeNull()
    expect(planned(inserted(), { fresh: true })).toBeNull()
    expect(planned(inserted({ touched: true }))).toBe('wanted')
    expect(planned(null, { pictures: false })).toBeNull()
  })
  test('what became of them is told, also when they have changed the box', () => {
    const heard = hearInsertion(
      inserted({ pictures: 'wanted', touched: true }),
      { type: 'pasted', requestId: 'r1', outcome: { done: 'copied' } },
      3000,
    )
    expect(heard).toMatchObject({ pictures: 'copied', at: 3000 })
    expect(isTold(heard!, 3001)).toBe(true)
    expect(isTold(inserted({ pictures: 'wanted', touched: true }), 1001)).toBe(false)
  })
})

describe('an undo that the page could not do', () => {
  const answer = (done: 'inserted' | 'no-field') => ({
    type: 'inserted' as const,
    requestId: 'r1',
    outcome: done === 'inserted' ? { done, text: '' } : { done },
  })
  test('is not called done, and the buyer counts as having got the words', () => {
    const kept = hearInsertion(inserted({ phase: 'undone' }), answer('no-field'), 3000)
    expect(kept).toMatchObject({ phase: 'kept' })
    expect(isFinal(kept!, 3000)).toBe(true)
    expect(hearInsertion(inserted({ phase: 'undone' }), answer('inserted'), 3000)).toMatchObject({ phase: 'undone' })
  })
})
