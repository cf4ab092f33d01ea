/** Facts and needs that a buyer says (S54), each with its place in the text. What was meant of an order is checked elsewhere. */
import type { Message } from '../chat/chat'
import { coloursIn } from '../checklists/colour-words'
import { phoneIn, recipientIn } from '../checklists/contact-words'
import { NUMERAL, numberOf } from '../checklists/numerals'
import { align } from './aligned'

export const FACT_KINDS = [
  'colour',
  'size',
  'quantity',
  'phone',
  'address',
  'recipient',
  'date',
  'order_no',
  'amount',
  'height',
  'weight',
  'use',
  'budget',
] as const
export type FactKind = (typeof FACT_KINDS)[number]

export interface Fact {
  kind: FactKind
  /** Normalised: digits of phones and orders, centimetres, kilograms, plain numbers of money and pieces; else the words. */
  value: string
  /** Id of the message, and the UTF-16 range of its text. */
  messageId: string
  start: number
  end: number
}

interface Found {
  kind: FactKind
  value: string
  start: number
  end: number
}

/** Longest text that is searched: what a person types is shorter. */
const LONGEST = 2000

/** Facts in the buyer's messages, in the order in which they were said. */
export function factsIn(messages: readonly Message[]): Fact[] {
  return messages.flatMap((message) => (message.speaker === 'buyer' ? factsInText(message) : []))
}

function factsInText({ id, text }: Message): Fact[] {
  const { text: plain, placeOf } = align(text.slice(0, LONGEST))
  const found: Found[] = []
  // Earlier finders own their words: a phone is no amount, an address holds no quantity.
  for (const find of FINDERS) {
    for (const one of find(plain)) {
      if (!found.some((other) => one.start < other.end && other.start < one.end)) found.push(one)
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(({ kind, value, start, end }) => ({ kind, value, messageId: id, ...placeOf(start, end) }))
}

/** A finder from a pattern: group 1 is the value's place, `value` reads it; null leaves it out. */
function finder(
  kind: FactKind,
  pattern: RegExp,
  value: (found: RegExpExecArray) => string | null = (found) => found[1]!,
) {
  return (text: string): Found[] =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const read = value(found as RegExpExecArray)
      if (read === null) return []
      const start = found.index + found[0].indexOf(found[1]!)
      return [{ kind, value: read, start, end: start + found[1]!.length }]
    })
}

const money = (found: RegExpExecArray) => String(Number(found[2]!))
const inRange = (value: number, from: number, to: number) =>
  value >= from && value <= to ? String(Math.round(value * 10) / 10) : null
const UNIT = '[件个条双套盒包袋箱瓶罐支只本台张把份提桶枚顶床副串根卷对斤]'
const PLACE_END = '(?:[路街道巷弄村苑府庭湾座栋幢室楼号]|小区|花园|公寓|大厦|广场|新村|学校|大学|单元|驿站|菜鸟)'
const WHO =
  '女朋友|男朋友|女友|男友|老婆|老公|媳妇|妈妈|爸爸|爸妈|父母|老人|老妈|老爸|婆婆|岳父|岳母|宝宝|孩子|小孩|女儿|儿子|闺蜜|朋友|同事|领导|客户|老师|长辈|爷爷|奶奶|员工|同学'
const WHAT_FOR =
  '自用|自己[用吃穿戴喝]|送礼|送人|结婚|婚礼|生日|过年|过节|办公室?用|上班[穿用]|出差|旅游|旅行|健身|跑步|露营|面试|年会|开学|乔迁|满月'

const FINDERS: readonly ((text: string) => Found[])[] = [
  finder('order_no', /(?<![\d-])(\d{6}-\d{15}|\d{15,19})(?![\d-])/g),
  (text) => {
    const phone = phoneIn(text)
    return phone && phone.value.length > 4 ? [{ kind: 'phone', ...phone }] : []
  },
  finder(
    'address',
    new RegExp(
      `((?:[\\u4e00-\\u9fff]{2,8}?(?:省|自治区|市|区|县|镇|乡|街道)){1,5}[\\u4e00-\\u9fff\\da-z #-]{1,40}?${PLACE_END}[\\da-z\\u4e00-\\u9fff#-]{0,24}?(?=$|[\\s,，。;；!?]|收|电话|谢谢|麻烦|可以|吗))`,
      'g',
    ),
    (found) => {
      const address = found[1]!
      // 我们小区, 超市: signs of a place inside other words.
      return /[\d一二三四五六七八九十]/.test(address) || address.length >= 9 ? address : null
    },
  ),
  (text) => {
    const recipient = recipientIn(text)
    if (!recipient) return []
    const start = text.indexOf(recipient.value, recipient.start)
    return start < 0 ? [] : [{ kind: 'recipient', value: recipient.value, start, end: start + recipient.value.length }]
  },
  finder(
    'budget',
    /预算(?:大概|大约|就|是|在|有|只有|不超过|最多)*[¥￥]?((\d+(?:\.\d+)?)(?:元|块钱?|左右|以内)?)/g,
    money,
  ),
  finder('budget', /budget(?: is| of|:)? *[$€£]? ?((\d+(?:\.\d+)?))/g, money),
  finder('budget', /(?<![\d.满])((\d{2,6})(?:元|块钱?)?(?:以内|以下|左右))(?=的|吧|$|[,，。\s])/g, money),
  finder('height', /(?:身高|高)[:：是有]*((1)(?:米|m)(\d)(\d)?)(?!\d)/g, (found) =>
    inRange(100 + Number(found[3]) * 10 + Number(found[4] ?? 0), 50, 220),
  ),
  finder('height', /(?:身高)[:：是有]*((1\.\d{1,2})(?:米|m)?)(?!\d)/g, (found) =>
    inRange(Number(found[2]) * 100, 50, 220),
  ),
  finder('height', /(?:身高)[:：是有]*((\d{2,3})(?:cm|公分|厘米)?)(?!\d|斤|kg|公斤)/g, (found) =>
    inRange(Number(found[2]), 50, 220),
  ),
  finder(
    'height',
    /(?<!\d)((1[4-9]\d)(?:cm|公分)?)(?=[\s,，/、]*(?:体重|重)?[\s:：]*\d{2,3}(?:斤|公斤|kg))/g,
    (found) => inRange(Number(found[2]), 50, 220),
  ),
  finder('height', /((1[4-9]\d)(?:cm|公分))(?=$|[\s,，。的])/g, (found) => inRange(Number(found[2]), 50, 220)),
  finder('weight', /(?:体重|重)[:：是有]*((\d{2,3}(?:\.\d)?)(斤|公斤|kg|千克)?)(?![\d克])/g, kilograms),
  finder('weight', /(?:1[4-9]\d(?:cm|公分)?[\s,，/、]*)((\d{2,3}(?:\.\d)?)(斤|公斤|kg|千克))/g, kilograms),
  finder(
    'weight',
    /(?<!\d)((\d{2,3})(斤|公斤|kg))(?=[\s,，]*(?:穿|能穿|可以穿|选|拍|要|适合|什么码|多大))/g,
    kilograms,
  ),
  finder('amount', /((\d+(?:\.\d{1,2})?) ?(?:元|块钱|块|圆|rmb|usd|nt\$))/g, money),
  finder('amount', /([¥￥$€£] ?(\d+(?:\.\d{1,2})?))/g, money),
  finder(
    'date',
    /((?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}[日号]?|\d{1,2}月\d{1,2}[日号]?|(?<!\d)(?:[12]?\d|3[01])号(?![楼码色线店]))(?:上午|下午|晚上|中午|之?前)?)/g,
  ),
  finder(
    'date',
    /((?:今天|今晚|明天|后天|大后天|明后天|周末|月底|年前|节前|下?(?:周|星期|礼拜)[一二三四五六日天])(?:上午|下午|晚上|中午|早上|之?前)?)/g,
  ),
  finder('size', /(?<![a-z\d])((?:\d?x{0,4}[sml])|\d{2}(?:\.5)?)(?= ?[码号](?![码楼线]))/g, (found) =>
    found[1]!.toUpperCase(),
  ),
  finder('size', /(?:要|换|拍|选|穿|发|成|改|买|size) ?((?:\dx|x{0,4})[sml])(?![a-z\d])/g, (found) =>
    found[1]!.toUpperCase(),
  ),
  finder('size', /(均码|加大码?|特大号|[大中小][码号])(?!还是)/g),
  (text) =>
    coloursIn(text).flatMap(({ value, start, end, weak }) => (weak ? [] : [{ kind: 'colour', value, start, end }])),
  finder(
    'quantity',
    new RegExp(`(?:要|买|拍|来|订|定|加|选|再|共|需要|发我|给我)了?((${NUMERAL})${UNIT})`, 'g'),
    pieces,
  ),
  finder('quantity', new RegExp(`^((${NUMERAL})${UNIT})(?:吧|的|呢|哦)?$`, 'g'), pieces),
  finder('use', new RegExp(`(?:送|给|买给|帮|孝敬)(?:我|家里|我家|的)*(${WHO})`, 'g')),
  finder('use', new RegExp(`(${WHAT_FOR})`, 'g')),
]

function kilograms(found: RegExpExecArray): string | null {
  const value = Number(found[2])
  // Without a unit, mainland buyers count in 斤.
  return inRange(found[3] && found[3] !== '斤' ? value : value / 2, 2, 200)
}

function pieces(found: RegExpExecArray): string | null {
  const count = numberOf(found[2]!)
  return count !== null && Number.isInteger(count) && count > 0 && count < 100_000 ? String(count) : null
}
