/** Finds how many pieces a buyer wants; offers, parts of an order and other counts are left alone. */
import { NUMERAL, numberOf } from './numerals'
import { GOODS } from './words/kinds-of-goods'

export interface CountMention {
  /** Pieces; null where only a difference is said. */
  count: number | null
  /** Pieces more (+) or fewer (−) than meant: 多拍了一件 is −1. */
  difference: number
  start: number
  end: number
  /** True where the whole order is meant: 一共三件. */
  whole: boolean
}

const UNIT =
  '(?:件|个|条|双|套|盒|包|袋|箱|瓶|罐|支|只|本|台|张|把|份|提|桶|枚|顶|床|副|串|根|卷|对(?![的吗吧不没了呀啊是,，])|pcs?|pieces?|units?|sets?|pairs?)'
const COUNT = new RegExp(
  `(${NUMERAL})\\s*${UNIT}(?![装套]|人|月|星期|礼拜|小时|钟|链接|问题|地方|包裹|地址|号|快递|订单|电话|字|意思|样|颜色|口味|尺码|味道|活动)`,
  'g',
)
const NAMED = new RegExp(`数量\\s*(?:是|要|改成?|改为|换成|应该|:|：)*\\s*(${NUMERAL})|qty\\s*:?\\s*(\\d+)`, 'g')
const TOO_MANY = new RegExp(`(?<!差不|很|好|这么|那么)多(?:拍|买|下|点|选)了(${NUMERAL})?${UNIT}?`)
const TOO_FEW = new RegExp(`(?:少|漏)(?:拍|买|下|点|选)了(${NUMERAL})?${UNIT}?`)
/** 第二件半价, 再送一件, 各一件, 买三件送一件: counts of something else. */
const NOT_AFTER =
  /(?:第|再|各|每|送|满|买|另外|还|又|差|退|换|返|加|赠|剩下|剩|留|上|另|减|收到|少了|少发|漏发|其中|有|坏了|破了)(?:了|的|我|一|给|拍|来|加|买|送|发|掉|只)*$/
const NOT_BEFORE =
  /^(?:不够|太少|太多|(?:发|寄|给)(?:我|他|她|到)|的话|以上|以内|起|内|送|包邮|多少|减|打|有优惠|优惠|便宜|能便宜|可以便宜|半价|折|一箱|一包|一起|坏|破|脏|没收到|少|还没|\s*\d|.{0,2}(?:多少钱|什么价|怎么算|价格|优惠|便宜|送|赠|包邮))/
/** What may follow a count that opens a clause: 两条没错; not 一个键盘. */
const ALONE_AFTER =
  /^(?:的|吧|哦|噢|啊|呀|呢|哈|就|够|对|没错|正确|谢谢|麻烦|发|尽快|都|全|要|[\u4e00-\u9fff]{0,2}[衣裤裙鞋袜帽]|$|[,，。!！~\s])/
/** Counts said without having bought: 我拍了两件 is a statement, 买两件 alone is not. */
const STATES =
  /(?:要|拍了|拍的|拍下|买了|买的|下了|下单|订了|一共|总共|共|一总|统共|只要|就要|就|改成|改为|改|来|给我|发|只|都|我|想要|应该|就是|应该是|need|want|make it|ordered|total|to|be)(?:了|的|是|要|发|拍|买|它|it|\s)*$/

/** Counts in a clause (folded, simplified) that speak of this order. `spans` are values of other attributes in it. */
export function countsIn(clause: string, spans: { start: number; end: number }[]): CountMention[] {
  if (!/[\d一二两俩三仨四五六七八九十百多少]|qty/.test(clause)) return []
  const many = TOO_MANY.exec(clause)
  if (many && !/不要多|别多/.test(clause)) {
    return [
      {
        count: null,
        difference: -(numberOf(many[1] ?? '一') ?? 1),
        start: many.index,
        end: many.index + many[0].length,
        whole: true,
      },
    ]
  }
  const few = TOO_FEW.exec(clause)
  if (few && !/总共|一共/.test(clause)) {
    return [
      {
        count: null,
        difference: numberOf(few[1] ?? '一') ?? 1,
        start: few.index,
        end: few.index + few[0].length,
        whole: true,
      },
    ]
  }
  const found: CountMention[] = []
  for (const match of clause.matchAll(NAMED)) {
    const count = numberOf(match[1] ?? match[2] ?? '')
    if (count !== null)
      found.push({ count, difference: 0, start: match.index, end: match.index + match[0].length, whole: true })
  }
  for (const match of clause.matchAll(/(?:要|来|拍|买|改成)(?:了)?([俩仨])/g)) {
    found.push({
      count: numberOf(match[1] ?? ''),
      difference: 0,
      start: match.index,
      end: match.index + match[0].length,
      whole: true,
    })
  }
  for (const match of clause.matchAll(COUNT)) {
    const start = match.index
    const end = start + match[0].length
    const count = numberOf(match[1] ?? '')
    if (count === null || count < 1 || count > 999 || !Number.isInteger(count)) continue
    if (found.some((one) => one.start < end && start < one.end)) continue
    const left = clause.slice(0, start)
    if (NOT_AFTER.test(left) && !/(?:还|只|剩)是?要$/.test(left)) continue
    // 刚才只拍了一件 tells what the order has, not what is wanted.
    if (/(?:只|才)(?:拍|买|下|订)了$/.test(left)) continue
    if (NOT_BEFORE.test(clause.slice(end))) continue
    const alone = left.replace(GOODS, '') === ''
    const stated = STATES.test(left)
    const beside = spans.some((span) => span.end <= start)
    if (!alone && !stated && !beside) continue
    if (
      alone &&
      !ALONE_AFTER.test(clause.slice(end)) &&
      !spans.some((span) => span.start >= end && span.start - end < 3)
    )
      continue
    found.push({
      count,
      difference: 0,
      start,
      end,
      whole: /一共|总共|共|数量|都/.test(left + clause.slice(end, end + 2)),
    })
  }
  return found
}
