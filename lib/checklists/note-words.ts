/** Finds what an order has no field for: dates, gifts, invoices and agreed prices, in a chat or in 买家留言. */
import { readable } from '../stage/simplified'
import { NUMERAL, numberOf } from './numerals'
import { remember } from './remember'

export type NoteAttribute = 'date' | 'gift' | 'invoice' | 'price'

export interface NoteMention {
  attribute: NoteAttribute
  value: string
}

const WEEKDAY = /(下下|下|这|本)?(?:个)?(?:周|星期|礼拜)([一二三四五六日天末])/
const MONTH_DAY = new RegExp(`(${NUMERAL})月(${NUMERAL})(?:日|号)?`)
const DAY = /(?<![\d.:：月店中])(\d{1,2})(?:号|日)(?!楼|店|线|码|门|院|馆|仓)/
const NEAR = /大后天|后天|明天|今天|月底|月初|年前|年后|节前|节后/
const MOVES = /发|送|到|寄|收|派|配/
const ASKS_DAY = /什么时候|多久|几[天号时]|能到吗|到吗|发吗|发不|吗$|么$|[?？]$/
/** A date asked for politely is asked for all the same: 能不能27号到. */
const ASKS_FOR_DAY = /能不能|可不可以|可以.*(?:吗|么)|帮我|麻烦|改|再发|再送|先别发|以后|之后|前/

/** A day that is told, not asked for: 你们说8号到, 已经19号了. */
const TELLS_DAY =
  /不是说|说是|你们说|你说|说的|到现在|才|已经|为什么|怎么|退|预计|到了$|收到了|签收|物流|今天是|昨天|之前|原来|如果|多少|\d:\d/

function dateIn(text: string): string | null {
  if (!MOVES.test(text) || TELLS_DAY.test(text)) return null
  if (ASKS_DAY.test(text) && !ASKS_FOR_DAY.test(text)) return null
  const monthDay = MONTH_DAY.exec(text)
  if (monthDay) return `${numberOf(monthDay[1] ?? '')}月${numberOf(monthDay[2] ?? '')}号`
  const day = DAY.exec(text)
  if (day && Number(day[1]) >= 1 && Number(day[1]) <= 31) return `${Number(day[1])}号`
  const weekday = WEEKDAY.exec(text)
  if (weekday)
    return `${weekday[1] === '这' || weekday[1] === '本' ? '' : (weekday[1] ?? '')}周${weekday[2] === '天' ? '日' : weekday[2]}`
  // 今天发 is hurry, not a date to keep.
  const near = NEAR.exec(text)
  return near && near[0] !== '今天' && /再|别|以后|之后|前/.test(text) ? near[0] : null
}

const GIFTS =
  '袜子|帽子|杯子|水杯|湿巾|纸巾|试吃|夹子|开果器|贺卡|卡片|围巾|手套|雨伞|钥匙扣|鞋垫|发圈|小样|面膜|收纳袋|手提袋|礼盒|礼袋|鼠标垫|支架|数据线|钢化膜|手机壳|玩具|抱枕|毛巾|洗衣片|牙刷|茶包|勺子|筷子|围裙|清洁剂|鞋刷|挂件|口罩|眼罩|化妆棉'
const GIFT_CUE =
  /送(?=袜|帽|杯|夹|卡|小样|礼)|赠品|礼品|小礼物|送的|赠的|赠送|附赠|送我|给我送|送(?:一?个|一?双|一?条|一?包|点)/
const NO_GIFT = /(?:不要|不用|不需要|别放?|勿放?|取消)(?:放|送|任何|你们的)?(?:赠品|礼品|小礼物)|赠品(?:不要|不用|别)/

function giftIn(text: string): string | null {
  if (NO_GIFT.test(text)) return '不要'
  if (
    !GIFT_CUE.test(text) ||
    /第二|半价|送人|是不是|有没|啥|收到|没有|多少|几|送礼|送货|送到|送达|有没有|什么|[吗么?？]$/.test(
      text.replace(/换成?.*$/, (change) => change.replace(/[吗么?？行可以]+$/, '')),
    )
  )
    return null
  const items = [...text.matchAll(new RegExp(GIFTS, 'g'))].map((match) => match[0])
  return items.at(-1) ?? null
}

const INVOICE = /发票|开票|专票|普票|抬头|税号/
const NO_INVOICE = /(?:不要|不用|不需要|不开|别开|无需|取消)(?:开|了)?(?:发票|票)|发票(?:不要|不用|不开|别开)/
const COMPANY =
  /[\u4e00-\u9fff()（）]{4,30}?(?:有限责任公司|股份有限公司|有限公司|公司|事务所|经营部|商行|工厂|学校|大学|中学|小学|幼儿园|医院|委员会|局|中心|研究院|研究所|合作社)/

function invoiceIn(text: string): string | null {
  if (!INVOICE.test(text)) return null
  if (NO_INVOICE.test(text)) return '不要'
  const company = COMPANY.exec(
    text.replace(/^.*?(?:抬头|发票开|开票给?|开给|发票给)(?:是|为|写|填|改成|改为|换成|:|：|\s)*/, ''),
  )
  if (company) return /发票|订单|改|需要|希望|要/.test(company[0]) ? '公司' : company[0]
  if (/个人/.test(text)) return '个人'
  if (/可以开|能开|能不能开|有发票|开发票吗|有没有|怎么开|[吗么?？]$/.test(text)) return null
  if (/专票|专用/.test(text)) return '专票'
  return /要|开|附|寄/.test(text) ? '要' : null
}

const PRICE_CUE = /说好|答应|谈好|讲好|约好|改成|改到|改价|改为|成交|给我算|算我|对吧|一口价|优惠到|agreed/
const PRICE =
  /(?<![\d.:：/年月-])(\d{1,6}(?:\.\d{1,2})?)\s*(元|块|rmb|￥|¥)?(?![\d码号个件条双包岁斤克g天月日cm年折%点.:：袋盒份瓶罐箱粉送把支只米张片抽给])/
const NO_PRICE = /[买满]\d|送\d|码|尺|地址|电话|手机|颜色|数量|[件条双套]|快递|时间|几点|卖不卖|多少|行不|可以吗|号/

function priceIn(text: string): string | null {
  const match = PRICE.exec(text)
  if (!match || Number(match[1]) < 1) return null
  const marked = match[2] !== undefined || /[￥¥]\s*\d/.test(text)
  if (!PRICE_CUE.test(text) || (!marked && NO_PRICE.test(text))) return null
  if (/[吗么?？]$/.test(text) && !/对吗/.test(text) && !/说好|答应|谈好/.test(text)) return null
  return match[1] ?? null
}

/** What a clause asks for that the order cannot hold. */
export const notesIn = remember((clause: string): NoteMention[] => {
  const text = readable(clause)
  const found: NoteMention[] = []
  const date = dateIn(text)
  if (date) found.push({ attribute: 'date', value: date })
  const gift = giftIn(text)
  if (gift) found.push({ attribute: 'gift', value: gift })
  const invoice = invoiceIn(text)
  if (invoice) found.push({ attribute: 'invoice', value: invoice })
  const price = priceIn(text)
  if (price) found.push({ attribute: 'price', value: price })
  return found
})

/** Whether two notes say the same: 25号 is 11月25号, 199 is 199.00, any 要 agrees with a named invoice. */
export function sameNote(attribute: NoteAttribute, said: string, noted: string): boolean {
  if (said === noted) return true
  if (attribute === 'price') return Number(said) === Number(noted)
  if (attribute === 'date') return said.endsWith(noted) || noted.endsWith(said)
  if (attribute === 'invoice') {
    if (said === '不要' || noted === '不要') return false
    return said === '要' || noted === '要' || said.includes(noted) || noted.includes(said)
  }
  return false
}
