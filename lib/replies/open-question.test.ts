import { describe, expect, it } from 'vitest'
import type { Message } from '../chat/chat'
import { openQuestion } from './open-question'

/** 买… is the buyer, 卖… the shop, 机… the robot. */
function talk(...lines: string[]): Message[] {
  const speakers = { 买: 'buyer', 卖: 'seller', 机: 'robot' } as const
  return lines.map((line, i) => ({
    id: String(i),
    speaker: speakers[line[0] as keyof typeof speakers],
    text: line.slice(1),
  }))
}

describe('openQuestion', () => {
  it.each([
    ['silent', ['卖您好']],
    ['greets', ['买在吗']],
    ['greets', ['买你好', '卖在的亲', '买在吗']],
    ['shows-product', ['买538872953711']],
    ['asks', ['买538872953711', '买这款透吗']],
    ['asks', ['买在吗', '卖在的', '买什么时候发货']],
    ['waits', ['买退款到哪了', '卖稍等，帮您查一下', '买嗯嗯']],
    ['answers', ['买发票抬头开错了', '卖是这个订单号吗？', '买是的']],
    ['answers', ['买到哪了', '卖麻烦发下订单号', '买[订单x]13800']],
    ['nods', ['买几天能到', '卖三天左右', '买好的']],
    ['closes', ['买几天能到', '卖三天左右', '买好的谢谢']],
    ['closes', ['买几天能到', '卖三天左右，请问还有其他可以帮您的吗', '买没有了']],
    ['closes', ['买收到了', '买比图片还好看 谢谢老板']],
    ['asks', ['买几天能到', '卖三天左右', '买好的谢谢 那发什么快递']],
  ] as const)('%s: %j', (point, lines) => {
    expect(openQuestion(talk(...lines)).point).toBe(point)
  })

  it('weighs the newest words most, and the ones before only where the newest say little', () => {
    const { said } = openQuestion(talk('买退款什么时候到', '卖订单号是这个吗', '买是的'))
    expect(said.map(({ text }) => text)).toEqual(['是的', '退款什么时候到'])
    expect(said[1]?.weight).toBeGreaterThan(0.7)
    const asks = openQuestion(talk('买退款什么时候到', '卖三天内', '买那退货地址发我一下')).said
    expect(asks[1]?.weight).toBeLessThan(0.4)
  })

  it('leaves small talk out beside a question', () => {
    expect(openQuestion(talk('买亲', '买165 110斤穿多大码')).said.map(({ text }) => text)).toEqual([
      '165 110斤穿多大码',
    ])
  })

  it('counts asks for a lower price by answers, not by lines', () => {
    expect(openQuestion(talk('买能便宜点吗', '买便宜点吧')).bargained).toBe(1)
    expect(openQuestion(talk('买能便宜点吗', '卖价格是统一的', '买再便宜20我就拍了')).bargained).toBe(2)
    expect(openQuestion(talk('买几天能到')).bargained).toBe(0)
  })

  it('knows an answer from a greeting, a robot and a promise to look', () => {
    expect(openQuestion(talk('买几天能到', '卖三天左右')).answered).toBe(true)
    expect(openQuestion(talk('买几天能到', '卖在的亲，您说')).answered).toBe(false)
    expect(openQuestion(talk('买几天能到', '机欢迎光临，本店现货速发')).answered).toBe(false)
    expect(openQuestion(talk('买几天能到', '卖稍等，我查一下')).answered).toBe(false)
  })

  it('sees praise', () => {
    expect(openQuestion(talk('买很好看 谢谢')).pleased).toBe(true)
    expect(openQuestion(talk('买好看吗')).pleased).toBe(false)
  })
})
