/** What is said first when the buyer's words and the order disagree (S16): it names both and asks which one to send. */
import type { CheckResult } from '../checklists/checklist'
import type { Angle, Locale, Reply } from './reply'
import { parseTemplate } from './template-engine'
import { type VariableId, variableOf } from './variable-names'

/** Attributes whose two values a reply may print; the others hold the buyer's private data or have no variable. */
const SAID: Record<string, { ordered: VariableId; said: VariableId; plain: VariableId }> = {
  colour: { ordered: 'ordered_colour', said: 'said_colour', plain: 'colour' },
  size: { ordered: 'ordered_size', said: 'said_size', plain: 'size' },
  quantity: { ordered: 'ordered_quantity', said: 'said_quantity', plain: 'quantity' },
}

const NAMES: Record<Locale, Record<string, string>> = {
  'zh-CN': {
    colour: '颜色',
    size: '尺码',
    quantity: '数量',
    recipient: '收件人',
    phone: '电话',
    address: '地址',
    date: '日期',
    gift: '赠品',
    invoice: '发票',
    price: '价格',
    buyer_message: '留言',
  },
  'zh-TW': {
    colour: '顏色',
    size: '尺寸',
    quantity: '數量',
    recipient: '收件人',
    phone: '電話',
    address: '地址',
    date: '日期',
    gift: '贈品',
    invoice: '發票',
    price: '價格',
    buyer_message: '留言',
  },
  en: {
    colour: 'color',
    size: 'size',
    quantity: 'quantity',
    recipient: 'recipient',
    phone: 'phone',
    address: 'address',
    date: 'date',
    gift: 'gift',
    invoice: 'invoice',
    price: 'price',
    buyer_message: 'order note',
  },
}

type Texts = [Angle, string][]

function textsOf(locale: Locale, name: string, values: { ordered: string; said: string } | null): Texts {
  if (locale === 'en') {
    return values
      ? [
          ['care', `You ordered ${name} ${values.ordered} and just asked for ${values.said}: which one shall I send?`],
          [
            'fact',
            `The order says ${values.ordered}, the chat says ${values.said}. Tell me which and I will note it before it ships.`,
          ],
          ['honest', `I would rather ask than ship the wrong one: ${values.ordered} as ordered, or ${values.said}?`],
        ]
      : [
          ['care', `The ${name} you just gave differs from the order. Which one shall I use?`],
          [
            'fact',
            `The order has a different ${name}. Please tell me which is right and I will note it before it ships.`,
          ],
          [
            'honest',
            `I would rather ask than get it wrong: shall I go by the order's ${name} or by what you just wrote?`,
          ],
        ]
  }
  if (locale === 'zh-TW') {
    return values
      ? [
          [
            'care',
            `您下單的${name}是 ${values.ordered}，剛剛說要 ${values.said}，請問要出哪一個呢？回覆我馬上備註給倉庫～`,
          ],
          ['fact', `跟您確認${name}：訂單是 ${values.ordered}，聊天裡是 ${values.said}，以哪個為準？`],
          ['honest', `多問您一句比寄錯好：${name}要 ${values.ordered} 還是 ${values.said}？`],
        ]
      : [
          ['care', `您剛剛說的${name}跟訂單上的不一樣，請問以哪個為準？確認後我馬上備註。`],
          ['fact', `跟您確認一下${name}：訂單和您剛剛說的不同，要用哪一個？`],
          ['honest', `多問您一句比寄錯好：${name}照訂單，還是照您剛剛說的？`],
        ]
  }
  return values
    ? [
        [
          'care',
          `亲，您拍的${name}是 ${values.ordered}，刚才说要 ${values.said}，咱们按哪个发？回我一声我马上备注给仓库～`,
        ],
        ['fact', `跟您核对下${name}：订单是 ${values.ordered}，聊天里说的是 ${values.said}，以哪个为准？`],
        ['honest', `多问一句总比发错强：${name}要 ${values.ordered} 还是 ${values.said}？`],
      ]
    : [
        ['care', `亲，您刚才说的${name}和订单上的不一样，咱们按哪个来？回我一声我马上备注给仓库～`],
        ['fact', `跟您核对下${name}：订单和您刚才说的对不上，以哪个为准？`],
        ['honest', `多问一句总比发错强：${name}按订单，还是按您刚才说的？`],
      ]
}

const TITLES: Record<Locale, (name: string) => string> = {
  'zh-CN': (name) => `核对${name}`,
  'zh-TW': (name) => `確認${name}`,
  en: (name) => `Check ${name}`,
}

const made = new Map<string, Reply>()

/** The built-in check reply for an attribute; the same object every time. */
export function checkReply(attribute: string, locale: Locale): Reply {
  const id = `check:${attribute}:${locale}`
  let reply = made.get(id)
  if (!reply) {
    const name = NAMES[locale][attribute] ?? attribute
    const said = SAID[attribute]
    const values = said ? { ordered: `{{ ${said.ordered} }}`, said: `{{ ${said.said} }}` } : null
    reply = {
      id,
      locale,
      packId: null,
      code: `check-${attribute}`,
      title: TITLES[locale](name),
      paraphrases: [],
      variants: textsOf(locale, name, values).map(([angle, text]) => ({ angle, text })),
      stages: ['in'],
      steps: ['verify'],
      topics: ['order_change'],
      search: '',
      uses: 0,
      lastUsedAt: null,
      createdAt: 0,
      updatedAt: 0,
      deletedAt: null,
      rev: 0,
    }
    made.set(id, reply)
  }
  return reply
}

function variablesIn(template: string): (VariableId | null)[] {
  const parsed = parseTemplate(template)
  return parsed instanceof Error ? [] : parsed.names.map(variableOf)
}

/** True where a reply of the library itself prints both values of the attribute: the shop's own words go before ours. */
export function asksWhich(reply: Reply, attribute: string): boolean {
  const said = SAID[attribute]
  if (!said) return false
  return reply.variants.every((variant) => {
    const names = variablesIn(variant.text)
    return names.includes(said.said) && names.includes(said.ordered)
  })
}

/** True where a reply would state as ordered what the buyer has just changed: it says 尺码 without telling the two apart. */
export function repeatsMismatch(reply: Reply, mismatches: CheckResult[]): boolean {
  if (!reply.steps.includes('verify')) return false
  return mismatches.some(({ attribute }) => {
    const said = SAID[attribute]
    if (!said) return false
    return reply.variants.some((variant) => {
      const names = variablesIn(variant.text)
      return (names.includes(said.plain) || names.includes(said.ordered)) && !names.includes(said.said)
    })
  })
}
