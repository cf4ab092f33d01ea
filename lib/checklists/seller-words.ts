/** What the seller proposed: a buyer who says yes to it has said it. */

import { addressIn } from './address-words'
import type { CheckAttribute } from './checklist'
import { clausesOf } from './clauses'
import { phoneIn } from './contact-words'
import type { CheckedOrder, OrderedItem } from './ordered'
import { countsIn } from './quantity-words'
import { plainOf } from './remember'
import { valuesIn } from './values-in'

export interface AgreedValue {
  attribute: CheckAttribute
  value: string
}

const ADVICE = /建议|推荐|适合|合适|可以穿|能穿|穿的|比较好|偏大|偏小|显/
const PROPOSAL =
  /换|改|发|备注|安排|登记|给[您你]|帮[您你]|拍的|拍下|下单|确认|核对|确定|是要|要的|就是|对吗|对吧|没错|没变|没问题|是吧|[?？吗吧]$|change|switch|send|ship|ordered|confirm|right/
/** What a mere 好的 agrees to: a deed or a question, not a description. */
const DEED =
  /换|改|发|备注|安排|登记|给[您你]|帮[您你]|[您你](?:拍|要)|拍[的下]|确认|核对|[?？吗吧]$|change|switch|send|ship|right|confirm/
/** Where a seller's count speaks of the order; 一盒8只 describes the goods. */
const COUNTS = /拍(?:了|下|的)|下单|数量|一共|总共|[您你]要|给[您你](?:改|换|发|备注)|改成|确认|核对|[对没]|ordered/
const OUT_OF_STOCK = /(?:没有|没货|缺货|无货|断码|卖完|售罄|没|无|缺|out of)[^,，。;；]{0,4}$/
const OUT_AFTER = /^(?:的|码|号|色|款)*(?:没有|没货|缺货|无货|断|卖完|售罄|暂时|不够)/
const EITHER = /还是|或者|或|\bor\b/

/** Values in the seller's words that a yes makes the buyer's own. */
export function agreedWith(
  seller: string,
  order: CheckedOrder,
  items: OrderedItem[],
  attributes: CheckAttribute[],
  agreement: 'yes' | 'ok' | 'advice',
): AgreedValue[] {
  const agreed: AgreedValue[] = []
  const clauses = clausesOf(seller)
  const proposes = clauses.some(({ text }) => PROPOSAL.test(text) && !ADVICE.test(text))
  for (const { text } of clauses) {
    const advice = ADVICE.test(text)
    if (advice ? agreement !== 'advice' : !proposes || (agreement === 'ok' && !DEED.test(text))) continue
    const mentions = valuesIn(text, items, attributes)
    const all = [...mentions.values()].flat()
    for (const [attribute, values] of mentions) {
      if (values.length > 1 && EITHER.test(text)) continue
      for (const value of values) {
        if (value.weak && !/码|色|换|改|发|备注|安排|要/.test(text)) continue
        if (OUT_OF_STOCK.test(text.slice(0, value.start)) || OUT_AFTER.test(text.slice(value.end))) continue
        agreed.push({ attribute, value: value.value })
      }
    }
    if (advice) continue
    const counts = countsIn(text, all)
    const ofOrder =
      COUNTS.test(text) || (agreement === 'yes' && text.length <= 12 && !/[盒箱袋包].*[只个片抽]/.test(text))
    if (ofOrder && counts.length === 1 && counts[0]?.count)
      agreed.push({ attribute: 'quantity', value: String(counts[0].count) })
  }
  return [...lastOfEach(agreed, items), ...agreedContact(seller, order)]
}

/** With one item, the last value proposed stands; with several, all of them do. */
function lastOfEach(agreed: AgreedValue[], items: OrderedItem[]): AgreedValue[] {
  if (items.length > 1) return agreed
  return agreed.filter((one, i) => !agreed.slice(i + 1).some((later) => later.attribute === one.attribute))
}

function agreedContact(seller: string, order: CheckedOrder): AgreedValue[] {
  const agreed: AgreedValue[] = []
  if (order.recipient && plainOf(seller).includes(plainOf(order.recipient))) {
    agreed.push({ attribute: 'recipient', value: order.recipient })
  }
  const phone = phoneIn(seller)
  if (phone) agreed.push({ attribute: 'phone', value: phone.value })
  const address = addressIn(seller)
  if (address) agreed.push({ attribute: 'address', value: address.value })
  return agreed
}

const FIRST = /前面|前一?个|前者|第一个|1st|first/
const SECOND = /后面|后一?个|后者|第二个|2nd|second/
const BIG = /大的|大一?点|大那/
const SMALL = /小的|小一?点|小那/

/** 要L还是XL — 大的那个: which of the two the buyer takes. */
export function chosenFrom(
  seller: string,
  buyer: string,
  items: OrderedItem[],
  attributes: CheckAttribute[],
): AgreedValue[] {
  const text = plainOf(buyer)
  if (text.length > 12) return []
  const first = FIRST.test(text) || SMALL.test(text)
  const second = SECOND.test(text) || BIG.test(text)
  if (first === second) return []
  const clause = clausesOf(seller)
    .map((one) => one.text)
    .findLast((one) => EITHER.test(one))
  if (!clause) return []
  for (const [attribute, values] of valuesIn(clause, items, attributes)) {
    const [a, b] = values
    if (!a || !b || values.length !== 2) continue
    return [{ attribute, value: (first ? a : b).value }]
  }
  return []
}
