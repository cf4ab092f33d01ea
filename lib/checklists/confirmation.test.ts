import { describe, expect, it } from 'vitest'
import { checkOrder } from './check'
import { confirmationText } from './confirmation'

const order = {
  items: [{ title: '连帽卫衣', attributes: { 尺码: 'L', 颜色: '藏青色' }, quantity: 1 }],
  recipient: '李雪',
  phone: '13812345678',
  address: '浙江省杭州市西湖区文三路88号3幢502室',
}
const shop = { fullContact: false }

function text(
  said: string[],
  extra: { order?: object; shop?: { fullContact: boolean }; locale?: 'zh-CN' | 'zh-TW' | 'en' } = {},
) {
  const checked = { ...order, ...extra.order }
  const messages = said.map((one, i) => ({ id: String(i), speaker: 'buyer' as const, text: one }))
  const results = checkOrder(checked, messages, 0)
  return confirmationText({
    order: checked,
    results,
    shop: extra.shop ?? shop,
    locale: extra.locale ?? 'zh-CN',
    now: 0,
  })
}

describe('confirmationText', () => {
  it('lists the order with a masked phone and no door', () => {
    expect(text([])).toBe(
      '亲，跟您核对一下订单：\n连帽卫衣，藏青色 L 码，1 件\n收件：李雪 138****5678\n浙江省杭州市西湖区文三路***\n都对的话回我一声“对”，要改现在说还来得及～',
    )
  })

  it('prints contacts in full where the shop says so', () => {
    expect(text([], { shop: { fullContact: true } })).toContain('13812345678\n浙江省杭州市西湖区文三路88号3幢502室')
  })

  it('names the mismatch as a question', () => {
    expect(text(['还是XL吧'])).toContain('亲，您拍的是藏青色 L 码，刚才说要 XL 码，咱们按哪个发？')
    expect(text(['换黑色'], { locale: 'zh-TW' })).toContain('剛剛說要黑色')
    expect(text(['要两件'], { locale: 'en' })).toContain('You ordered 1 pcs and just asked for 2 pcs')
  })

  it('prints nothing of a recipient that the platform masks', () => {
    const printed = text([], { order: { recipient: '李*', phone: '138****5678', address: '浙江省杭州市***' } })
    expect(printed).toContain('平台打码')
    expect(printed).not.toMatch(/李|138|浙江/)
  })

  it('masks both phones and both doors of a mismatch', () => {
    const printed = text(['电话换成13987654321', '地址改成上海市浦东新区张杨路500号2幢301'])
    expect(printed).toContain('139****4321')
    expect(printed).not.toMatch(/13987654321|13812345678|502|301/)
  })
})
