import fc from 'fast-check'
import { expect, it } from 'vitest'
import { EN } from './cues/en'
import { ZH } from './cues/zh'
import { smallTalkIn } from './small-talk'

it.each([
  ['在吗', { kind: 'greeting', answers: false }],
  ['好的,谢谢', { kind: 'closer', answers: false }],
  ['祝老板发财', { kind: 'closer', answers: false }],
  ['👍', { kind: 'closer', answers: false }],
  ['好的 180', { kind: 'closer', answers: true }],
  ['🙂100', { kind: 'closer', answers: true }],
  ['什么时候发货', null],
])('reads %s', (text, talk) => {
  expect(smallTalkIn(ZH)(text)).toEqual(talk)
})

it.each([
  ['Chinese', ZH],
  ['English', EN],
])('sees no text of %s as telling that is emptied of small talk', (_, language) => {
  // With a wish that every text holds, no text is judged by its characters.
  const thorough = smallTalkIn({ ...language, wish: '' })
  const quick = smallTalkIn(language)
  const words = `${language.greeting.source}|${language.closer.source}`.split(/[\\|()[\]{}?*+^$]+/).filter(Boolean)
  const text = fc
    .array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...words) }, fc.constantFrom('货', '发财', '12', '🙂', '[x]')),
      {
        maxLength: 7,
      },
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (drawn) => {
      expect(quick(drawn)).toEqual(thorough(drawn))
    }),
    { numRuns: 500 },
  )
})
