/** Finds whom to send to and whom to call, in a sentence or in a pasted address block. */
import { readable } from '../stage/simplified'
import { remember } from './remember'
import { DOUBLE_SURNAMES, SURNAMES } from './words/surnames'

export interface ContactMention {
  value: string
  start: number
  end: number
}

const NAME = `(?:(?:${DOUBLE_SURNAMES.join('|')})[\\u4e00-\\u9fff]{1,2}|[${SURNAMES}][\\u4e00-\\u9fff]{1,2})`
const TITLE = '(?:先生|女士|小姐|太太|老师|阿姨|同学)'
/** What ends a name: no Han that could belong to it, or a word that starts the next thought. */
const NAME_END =
  '(?=$|[^\\u4e00-\\u9fff]|先生|女士|小姐|收|电话|手机|的电话|就行|就好|可以|谢谢|麻烦|哦|吧|呢|啊|了|即可|对|没错)'
const PERSON =
  '(?:我(?:妈妈?|爸爸?|老公|老婆|媳妇|对象|朋友|同事|妹妹?|姐姐?|弟弟?|哥哥?|女朋友|男朋友|闺蜜|儿子|女儿)?|她|他|本人)?'
const LABEL = '(?:收件人|收货人|收件|收货|签收人|联系人|姓名|名字)'
const LINK =
  '(?:的?(?:名字|姓名))?(?:写错了?|错了|填错了?|有误|要改|改一下|改下|换一下|换下)?[\\s,，:：]*(?:请|帮我|麻烦|应该|要|把)?(?:改成|改为|改|换成|换|写成|写|填|是|叫|为|:|：|\\s)*'
const NAMED = [
  new RegExp(`${LABEL}${LINK}${PERSON}[\\s,，:：]*(${NAME})${TITLE}?${NAME_END}`),
  new RegExp(`(?:^|[\\s,，;；。])${PERSON}(${NAME}|[${SURNAMES}]${TITLE})\\s*(?:来)?收(?![到货藏件费据款])`),
  new RegExp(`写${PERSON}(?:的?名字)?[\\s,，:：]*(${NAME})${TITLE}?${NAME_END}`),
  new RegExp(
    `(?:^|[\\s,，;；。\\n])(${NAME})${TITLE}?[\\s,，:：]+(?:手机号?码?|电话)?[\\s:：]*(?:\\+?86[\\s-]?)?1[3-9]\\d{9}`,
  ),
  /recipient(?:'s)?(?: name)?(?: to| is| should be|:)+\s*([a-z]+(?: [a-z]+){0,2})/i,
]
/** Words that begin like a surname and are none. */
const NO_NAME =
  /^(?:方便|高兴|马上|安排|明天|明白|任何|时候|全部|包裹|包邮|黄色|白色|金色|于是|单号|关于|成功|周[一二三四五六日]|万一|向你|都是|别的|何时|常用|柜子|支付|项目|路上|费用|解释|席子|顾客|应该|连同|商家|安全|施工|江苏|江西|海南|云南|河南|河北|山东|山西)/

/** The recipient a message names; null when it names none. The last one counts. */
export const recipientIn = remember((message: string): ContactMention | null => {
  if (!/收|名|写|联系人|簽|recipient|\d{11}/i.test(message)) return null
  const text = readable(message)
  let best: ContactMention | null = null
  for (const pattern of NAMED) {
    const match = pattern.exec(text)
    const value = match?.[1]
    if (!match || !value || NO_NAME.test(value)) continue
    if (best === null || match.index > best.start)
      best = { value, start: match.index, end: match.index + match[0].length }
  }
  return best
})

/** 11-digit mobiles of the mainland, with blanks or dashes inside; mobiles of Taiwan; international ones with a plus. */
const PHONE =
  /(?<![\d*])(?:\+?86[\s-]?)?(1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}|09\d{2}[\s-]?\d{3}[\s-]?\d{3}|\+\d[\d\s-]{7,16}\d)(?![\d*])/g
const TAIL = /尾号\s*(?:是|为)?\s*(\d{4})(?!\d)/g
/** The number before this is out of use. */
const DEAD =
  /^[\s,，]*(?:这个?号?码?)?(?:是|已经|已)?(?:停机|空号|不用了|不用|打不通|换了|注销|作废|错了|写错|是错|不对|丢了|没用了)/
const NOT_THIS = /(?:不要打|别打|不是|不要)(?:这个)?[\s:：]*$/

/** The phone a message gives (digits only; a tail of four where only that is said); null when none. */
export const phoneIn = remember((message: string): ContactMention | null => {
  if (!/[\d０-９]{4}|[\d０-９][\s-][\d０-９]/.test(message)) return null
  const text = message.normalize('NFKC')
  let best: ContactMention | null = null
  for (const match of [...text.matchAll(PHONE), ...text.matchAll(TAIL)]) {
    const start = match.index
    const end = start + match[0].length
    if (DEAD.test(text.slice(end)) || NOT_THIS.test(text.slice(0, start))) continue
    if (/\?|？|吗/.test(text.slice(end, end + 4)) && /多少|客服|你们|快递/.test(text.slice(0, start))) continue
    if (best === null || start > best.start) best = { value: match[1]?.replace(/[\s-]/g, '') ?? '', start, end }
  }
  return best
})

const bare = (name: string) =>
  readable(name)
    .replace(new RegExp(`${TITLE}$`), '')
    .replace(/\s/g, '')

/** 黄先生 is 黄海; 李雪女士 is 李雪. */
export function sameRecipient(said: string, ordered: string): boolean {
  const [a, b] = [bare(said), bare(ordered)]
  if (a === b) return true
  return a.length === 1 && b.startsWith(a)
}

export function samePhone(said: string, ordered: string): boolean {
  const digits = ordered.normalize('NFKC').replace(/\D/g, '')
  return said.length === 4 ? digits.endsWith(said) : digits.endsWith(said.replace(/\D/g, ''))
}
