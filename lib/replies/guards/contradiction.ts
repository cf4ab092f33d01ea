/** Amounts, dates and order numbers in the draft that the order contradicts. */
import { clockText, fromWallTime, startOfDay, wallTime } from '../../time'
import { hitAt } from './draft-text'
import type { DraftText, Guard, GuardContext, GuardHit } from './guard'

type Hit = Omit<GuardHit, 'kind'>

const AMOUNT =
  /(?<![\d.])(?:¥|￥|rmb|nt\$|\$)?\s*(\d{1,6}(?:,\d{3})*(?:\.\d{1,2})?)\s*(?:元|块(?:钱)?|rmb|usd|dollars?)?(?![\d%.])/g
/** The amount of the order is meant: what was paid, what comes back in full. */
const WHOLE =
  /(?:实付|付了|付的|已付|支付了?|付款|金额|订单(?:总)?(?:价|额)|应付|总(?:价|共|额|计)|一共|合计|共计|共|全额退(?:款)?|退款(?:金额)?|全款|货款|款项|收到(?:您的?)?(?:付?款)?|到账|退(?:给|还)?(?:您|你)|paid|total|amount|order of|refund(?: of)?)[^\d\n,，。;；]{0,8}$/
/** A part of it, or another sum. */
const PART =
  /运费|邮费|差价|补|返|优惠|减|券|红包|满|定金|尾款|押金|每|单价|一件|件|便宜|折|省|赔|部分|另|再加|加\s*$|险|邮|税|原价|涨|降|礼|difference|shipping|coupon|off|deposit|partial/

function amounts(draft: DraftText, amount: number): Hit[] {
  const hits: Hit[] = []
  for (const match of draft.text.matchAll(AMOUNT)) {
    const marked = /元|块|¥|￥|rmb|\$|usd|dollar/.test(match[0])
    const before = draft.text.slice(Math.max(0, match.index - 14), match.index)
    const clause = before.split(/[,，。;；!！\n]/).at(-1) ?? ''
    if (!WHOLE.test(clause) || PART.test(clause)) continue
    if (!marked && !/金额|实付|paid|total|amount/.test(clause)) continue
    if (
      !marked &&
      /^\s*(?:件|个|天|号|单|次|笔|条|双|小时|分钟|月|日|点|:)/.test(draft.text.slice(match.index + match[0].length))
    )
      continue
    const said = Number((match[1] ?? '').replaceAll(',', ''))
    if (Math.abs(said - amount) < 0.005) continue
    const lead = match[0].length - match[0].trimStart().length
    hits.push(hitAt(draft, match.index + lead, match.index + match[0].trimEnd().length))
  }
  return hits
}

function orderNumbers(draft: DraftText, orderNo: string, trackingNo: string | undefined): Hit[] {
  const hits: Hit[] = []
  for (const match of draft.text.matchAll(
    /(?:订单(?:编号|号码?|号)?|order(?: number| no\.?| #)?)\s*(?:是|为|:|：|#)?\s*([\da-z][\da-z-]{5,30})/g,
  )) {
    const said = match[1] ?? ''
    if (!/\d{5,}/.test(said) || said === orderNo.toLowerCase() || said === trackingNo?.toLowerCase()) continue
    if (orderNo.toLowerCase().endsWith(said)) continue
    const start = match.index + match[0].length - said.length
    hits.push(hitAt(draft, start, start + said.length))
  }
  for (const match of draft.text.matchAll(
    /订单[^\d\n]{0,4}(?:尾号|末四位|后四位|…|\.{3})\s*(?:是|为|:|：)?\s*(\d{4})(?!\d)/g,
  )) {
    if (orderNo.endsWith(match[1] ?? '')) continue
    const start = match.index + match[0].length - 4
    hits.push(hitAt(draft, start, start + 4))
  }
  return hits
}

const DATE =
  /(?:(\d{4})\s*[年./-]\s*)?(?<![\d.])(\d{1,2})\s*(?:月|[./-](?=\d{1,2}(?!\d|[元块%折个件天]|\s*(?:m|米|斤|kg))))\s*(\d{1,2})\s*(?:日|号)?|(今天|今晚|明天|明晚|后天|大后天|昨天|前天)|(?<![\d月.:：])(\d{1,2})(?:号|日)(?!楼|线|店|码|院|馆|仓|门)/g
const CLOCK = /^\s*(?:的|上午|下午|晚上|中午|早上)?\s*(\d{1,2})(?:[:：](\d{2})|点(半)?)/
const SHIPS = /发货|发出|寄出|发走|发给|安排发|出库|揽收|出货|前发|能发|会发|ship|dispatch/
const PAID = /付款|支付|付的|拍下|下单|拍的|买的|paid|ordered/
const NEAR: Record<string, number> = { 前天: -2, 昨天: -1, 今天: 0, 今晚: 0, 明天: 1, 明晚: 1, 后天: 2, 大后天: 3 }

/** Start of the day that a date in the draft means. */
function dayOf(match: RegExpMatchArray, { now, timeZone }: GuardContext, near: number): number | null {
  const today = wallTime(now, timeZone)
  if (match[4]) return startOfDay(startOfDay(now, timeZone) + (NEAR[match[4]] ?? 0) * 86_400_000 + 43_200_000, timeZone)
  const reference = wallTime(near, timeZone)
  const month = match[2] ? Number(match[2]) : reference.month
  const day = Number(match[3] ?? match[5])
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const year = match[1] ? Number(match[1]) : (reference.year ?? today.year)
  return fromWallTime({ year, month, day, hour: 0, minute: 0, second: 0 }, timeZone)
}

function dates(draft: DraftText, context: GuardContext): Hit[] {
  const { order, timeZone } = context
  const hits: Hit[] = []
  for (const match of draft.text.matchAll(DATE)) {
    const end = match.index + match[0].length
    const after = draft.text.slice(end, end + 14).split(/[,，。;；!！?？\n]/)[0] ?? ''
    const before =
      draft.text
        .slice(Math.max(0, match.index - 12), match.index)
        .split(/[,，。;；!！?？\n]/)
        .at(-1) ?? ''
    const around = before + match[0] + after
    const paid = PAID.test(around)
    const ships = SHIPS.test(around) && !/没发|未发|不发|发不了|不能发|无法发|还没/.test(around)
    if (order?.shipBy !== undefined && ships && !/之后|以后|起/.test(after)) {
      const day = dayOf(match, context, order.shipBy)
      const clock = CLOCK.exec(draft.text.slice(end, end + 10))
      const limit = startOfDay(order.shipBy, timeZone)
      if (day !== null && (day > limit || (day === limit && clock && isLater(clock, around, order.shipBy, timeZone)))) {
        hits.push(hitAt(draft, match.index, end + (clock && day === limit ? clock[0].length : 0)))
        continue
      }
    }
    if (
      order?.paidAt !== undefined &&
      paid &&
      !ships &&
      !/前付|内付|后付|再付|前拍|付款后|拍下后|下单后|请|尽快|之前|记得/.test(around)
    ) {
      const day = dayOf(match, context, order.paidAt)
      if (day !== null && day !== startOfDay(order.paidAt, timeZone)) hits.push(hitAt(draft, match.index, end))
    }
  }
  return hits
}

function isLater(clock: RegExpExecArray, around: string, limit: number, timeZone: string): boolean {
  const afternoon = /下午|晚上|今晚|明晚/.test(around) && Number(clock[1]) < 12 ? 12 : 0
  const minutes = (Number(clock[1]) + afternoon) * 60 + Number(clock[2] ?? (clock[3] ? 30 : 0))
  const [hour, minute] = clockText(limit, timeZone).split(':').map(Number)
  return minutes > (hour ?? 0) * 60 + (minute ?? 0)
}

export const contradiction: Guard = {
  kind: 'contradiction',
  check(draft, context) {
    const { order } = context
    if (!order) return []
    return [
      ...(order.amount === undefined ? [] : amounts(draft, order.amount)),
      ...(order.orderNo ? orderNumbers(draft, order.orderNo, order.trackingNo) : []),
      ...dates(draft, context),
    ]
  },
}
