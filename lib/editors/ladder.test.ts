// @vitest-environment happy-dom
/** Whatever a rung does to the field: the text is whole in it, or the field is as it was, or it is not called inserted. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { climb, type Rung } from './ladder'
import type { Field } from './read-back'
import { fieldText } from './read-back'

/** What an editor may make of a text. */
const MANNERS: Record<string, (before: string, at: number, text: string) => string> = {
  whole: (before, at, text) => before.slice(0, at) + text + before.slice(at),
  nothing: (before) => before,
  half: (before, at, text) => before.slice(0, at) + text.slice(0, text.length / 2) + before.slice(at),
  'without empty lines': (before, at, text) => before.slice(0, at) + text.replace(/\n\n/g, '\n') + before.slice(at),
  replaced: (_before, _at, text) => text,
  emptied: () => '',
  twice: (before, at, text) => before.slice(0, at) + text + text + before.slice(at),
}

const manner = fc.constantFrom(...Object.keys(MANNERS))
const words = fc.string({ minLength: 1, maxLength: 10, unit: fc.constantFrom('a', '好', '\n', '😊') })

test('never a half text, never a wrong claim', async () => {
  await fc.assert(
    fc.asyncProperty(
      words,
      words,
      fc.nat(10),
      fc.array(fc.record({ manner, restores: fc.boolean() }), { minLength: 1, maxLength: 3 }),
      fc.option(fc.nat(3)),
      async (draft, text, place, steps, switchAt) => {
        const element = document.createElement('textarea')
        document.body.replaceChildren(element)
        element.value = draft
        const at = Math.min(place, draft.length)
        const field: Field = { kind: 'text', element }
        let asked = 0
        let step = -1
        const rungs: Rung[] = steps.map(({ manner: name }) => ({
          name: 'native',
          put() {
            step++
            element.focus()
            element.value = MANNERS[name]!(element.value, at, text)
            return false
          },
        }))
        const result = await climb({
          field,
          text,
          rungs,
          stillSameChat: () => switchAt === null || asked++ < switchAt,
          prepare: () => undefined,
          restore: async (_field, before) => {
            if (steps[step]?.restores) element.value = before
            return fieldText(field) === before
          },
        })
        const now = element.value
        if (result.done === 'placed') {
          expect(now).toBe(result.placed.after)
          expect(now.slice(0, result.placed.at) + now.slice(result.placed.at + text.length)).toBe(draft)
        }
        if (result.done === 'wrong-chat') expect(now).toBe(draft)
        // A field that could not be brought back is left at once: no further rung adds to it.
        if (result.done === 'refused' && now !== draft) expect(MANNERS[steps[step]!.manner]!(draft, at, text)).toBe(now)
      },
    ),
    { numRuns: 200 },
  )
})
