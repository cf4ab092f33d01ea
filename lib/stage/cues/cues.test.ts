import { describe, expect, it } from 'vitest'
import { reason as words } from '../../i18n/zh-CN/reason'
import { EN } from './en'
import { ZH } from './zh'

const all = [...ZH.cues, ...EN.cues]

describe('cues', () => {
  it('can be found more than once in a text, and never match nothing', () => {
    expect(all.filter((cue) => !cue.words.global)).toEqual([])
    expect(all.filter((cue) => new RegExp(cue.words.source).test('')).map((cue) => cue.says)).toEqual([])
  })

  it('rule themselves out by patterns that keep no memory', () => {
    expect(all.filter((cue) => cue.unless?.global || cue.unless?.test(''))).toEqual([])
  })

  it('give reasons that the interface has words for', () => {
    const missing = new Set(all.map((cue) => `says-${cue.says}`).filter((code) => !(code in words)))
    expect([...missing]).toEqual([])
  })
})
