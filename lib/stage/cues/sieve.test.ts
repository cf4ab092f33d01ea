import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EN } from './en'
import { needlesOf } from './needles'
import { sieveOf } from './sieve'
import { ZH } from './zh'

const patterns = [ZH, EN].flatMap((language) => [
  ...language.cues.map(({ words }) => words),
  ...language.moods.map(({ words }) => words),
  language.asks,
  language.thanks,
])
const sieve = sieveOf(patterns)
/** Bits of all patterns, so that drawn texts often match one. */
const bits = [...new Set(patterns.flatMap(({ source }) => source.split(/[\\|()[\]{}?:=!<>.*+^$\s]+/)))].filter(Boolean)

describe('needlesOf', () => {
  it.each([
    [/退款/, ['退款']],
    [/(?:拍|付)了/g, ['拍了', '付了']],
    [/还(?:没|不)?发/, ['还没发', '还不发', '还发']],
    [/订单.{0,6}呢/, ['订单']],
    [/[\d一]折/, ['0折', '一折']],
    [/\d{3}/, ['000']],
    [/(?<!没)收到(?!钱)/, ['收到']],
    [/^发票$/, ['发票']],
    [/(.)不\1/, ['不']],
    [/换+货/, ['换']],
    [/退|(?:不要)?$/, null],
    [/[^a]/, null],
    [/[a-c]/, null],
    [/退/i, null],
  ])('reads %s', (pattern, needles) => {
    const found = needlesOf(pattern)
    expect(found && [...found].sort()).toEqual(needles && [...needles].sort())
  })

  it('are known of every cue', () => {
    expect(patterns.filter((pattern) => needlesOf(pattern) === null)).toEqual([])
  })
})

describe('sieveOf', () => {
  it('lets through whatever matches', () => {
    const text = fc
      .array(
        fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...bits) }, fc.string({ unit: 'binary', maxLength: 3 })),
        {
          maxLength: 9,
        },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (drawn) => {
        const possible = sieve(drawn)
        const lost = patterns.filter((pattern, i) => !possible[i] && new RegExp(pattern.source).test(drawn))
        expect(lost).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('holds most patterns back', () => {
    const said = ['什么时候可以发货呀', '我要申请退款，质量太差了', '有没有大一点的', 'where is my order']
    for (const text of said) expect(sieve(text).filter(Boolean).length).toBeLessThan(patterns.length / 8)
  })
})
