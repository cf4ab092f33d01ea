/** Bubbles part where the agent wrote a line of hyphens, and nowhere else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderBubbles } from './bubbles'
import { renderReply } from './render'

const texts = (template: string, values = {}) => renderBubbles(template, values).map(({ text }) => text)

describe('renderBubbles', () => {
  it('gives one bubble, as it always was, without a separator', () => {
    expect(renderBubbles('您好 {{ 快递 }}\n - - -\n--', {})).toEqual([renderReply('您好 {{ 快递 }}\n - - -\n--', {})])
  })
  it('parts at lines of hyphens, keeps line breaks inside a bubble and drops empty bubbles', () => {
    expect(texts('---\n一\n一一\n---\n\n二  \n  ----  \n---\n三\n---')).toEqual(['一\n一一', '二  ', '三'])
    expect(texts('一\r\n---\r\n二')).toEqual(['一', '二'])
  })
  it('fills each and marks its own blanks', () => {
    const [first, second] = renderBubbles('发 {{ 快递 }}\n---\n单号 {{ 物流单号 }}', { carrier: '顺丰' })
    expect(first).toMatchObject({ text: '发 顺丰', blanks: [] })
    expect(second).toMatchObject({ text: '单号 ＿物流单号＿', blanks: ['物流单号'] })
  })
  it('lets a condition span bubbles', () => {
    const template = '{% if 快递 %}发 {{ 快递 }}\n---\n已发{% endif %}\n---\n谢谢'
    expect(texts(template, { carrier: '顺丰' })).toEqual(['发 顺丰', '已发', '谢谢'])
    expect(texts(template)).toEqual(['谢谢'])
  })
  it('is never parted by what it is filled with', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', '---', '\uE00F', ' ')), (pieces) => {
        expect(texts('甲 {{ 快递 }} 乙\n---\n丙', { carrier: pieces.join('') })).toHaveLength(2)
      }),
    )
  })
  it('gives at least one bubble whatever the template, and no separator in any', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('字', '\n', '---', '{{', '}}', ' 快递 ', '{%', '%}', ' ')), (pieces) => {
        const bubbles = texts(pieces.join(''))
        expect(bubbles.length).toBeGreaterThan(0)
        expect(bubbles.join('')).not.toContain('\uE00F')
      }),
    )
  })
})
