/** Reads addresses as buyers type them and tells whether two of them can be the same place. */
import { readable } from '../stage/simplified'
import { remember } from './remember'

/** Parts of an address, each by its own sign; a part that is missing says nothing. */
export interface AddressParts {
  city?: string
  district?: string
  road?: string
  roadNo?: string
  place?: string
  building?: string
  unit?: string
  room?: string
}

export interface AddressMention {
  value: string
  parts: AddressParts
}

const PROVINCE =
  /(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)?/
const CITY = /([\u4e00-\u9fff]{2,5}?)(?:市|自治州|地区|盟)/
const DISTRICT =
  /([\u4e00-\u9fff]{1,5}?)(?<!小|社|园|校|厂|景|到|送小|地)(?:新区|工业园区|开发区|高新区|区|县|旗)(?![\u4e00-\u9fff]?路)/
const ROAD =
  /((?:[\u4e00-\u9fff]{1,7}?|[\u4e00-\u9fff]{0,4}\d{1,4})(?:大道|大街|路|街(?!道)|巷|弄|胡同))(?:([东西南北中]?[一二三四五六七八九十\d]+段))?\s*(\d+(?:-\d+)?)?\s*(?:号(?!楼)|弄)?/
const PLACE =
  /([\u4e00-\u9fff\da-z]{2,12}?(?:小区|花园|花苑|家园|公寓|大厦|广场|新村|新城|国际|山庄|别墅|大学|学院|中学|小学|医院|工业园|产业园|科技园|写字楼|宿舍|[一二三四五六七八九十]区|苑|府|庭|湾))/
const BUILDING = /(\d+|[a-z]|[一二三四五六七八九十]+)\s*(?:幢|栋|座|号楼|#|棟)/
const UNIT = /(\d+|[一二三四五六七八九十甲乙丙丁]+)\s*单元/
const ROOM = /(?:(?:幢|栋|座|号楼|单元|楼|#)\s*-?(\d{2,4})(?!\d)|(\d{2,4})\s*室|(\d{1,2})\s*楼)/

/** Reads the parts; the text is folded and simplified first. */
export function addressParts(address: string): AddressParts {
  const text = readable(address).replace(/\s+/g, '')
  const parts: AddressParts = {}
  let rest = text.replace(PROVINCE, (province) =>
    /^(?:北京|天津|上海|重庆)/.test(province) ? `${province.slice(0, 2)}市` : '',
  )
  const take = (pattern: RegExp, keep: (match: RegExpExecArray) => void) => {
    const match = pattern.exec(rest)
    if (!match) return
    keep(match)
    rest = rest.slice(match.index + match[0].length)
  }
  take(CITY, (match) => {
    parts.city = match[1]
  })
  take(DISTRICT, (match) => {
    parts.district = match[1]
  })
  take(ROAD, (match) => {
    parts.road = match[1]?.replace(/^.*(?:寄到|发到|送到|地址|改成|是|镇|乡|街道)/, '')
    if (match[3]) parts.roadNo = match[3]
  })
  const place = PLACE.exec(rest)
  if (
    place &&
    !/^(?:(?:我们?|这个?|那个?|咱们?|在|到|送到|寄到|放)*)(?:小区|公寓|大厦|广场|医院|学院|大学|中学|小学|宿舍|写字楼)$/.test(
      place[1] ?? '',
    )
  )
    parts.place = place[1]?.replace(/^.*(?:寄到|发到|送到|地址|改成|是|镇|乡|街道|号)/, '')
  const building = BUILDING.exec(rest) ?? BUILDING.exec(text)
  if (building) parts.building = building[1]
  const unit = UNIT.exec(text)
  if (unit) parts.unit = unit[1]
  const room = ROOM.exec(text)
  if (room) parts.room = room[1] ?? room[2] ?? room[3]
  return parts
}

const endsAlike = (a: string, b: string) => a.endsWith(b) || b.endsWith(a)

/** `same`: no part differs and one is shared; `different`: a part differs; `unknown`: nothing to compare. */
export function compareAddresses(
  said: AddressParts,
  ordered: AddressParts,
  orderedText: string,
): 'same' | 'different' | 'unknown' {
  let shared = 0
  const whole = readable(orderedText).replace(/\s+/g, '')
  for (const kind of ['city', 'district', 'road', 'roadNo', 'place', 'building', 'unit', 'room'] as const) {
    const [a, b] = [said[kind], ordered[kind]]
    if (a === undefined) continue
    if (b === undefined) {
      if (a.length > 1 && whole.includes(a)) shared++
      // Another road or place where the order names one that is not it.
      else if (kind === 'road' && ordered.place && !said.place) return 'different'
      else if (kind === 'city' || kind === 'district') return whole.includes(a) ? 'same' : 'different'
      continue
    }
    if (!endsAlike(a, b)) return 'different'
    shared++
  }
  return shared > 0 ? 'same' : 'unknown'
}

const PLACE_WORD = '(?:地址|门牌号?|收货信息|收件信息|楼号|房号|收货地|小区(?:名字?)?|单元号?|街道)'
const CHANGE = new RegExp(
  `${PLACE_WORD}[^,，。?？]{0,6}(?:改|换|错|不对|有误|更新)(?!了[没吗么]|好了)|(?:改|换|修改|更改|变更)(?:一下|下|个|成|掉|为|我的)?(?:收货|收件)?${PLACE_WORD}|address.{0,20}(?:change|wrong|update)|(?:change|update).{0,20}address`,
)
const SENDS_TO =
  /(?:寄|发|送|邮|快递)(?:到|去|往|给)|地址(?:是|为|:|：|改|换|写|没|对|确认)?|收货|所在地区|详细地址|门牌|应该是/
const ASKS_ABOUT =
  /到哪|没货|有货|库存|银行|开户|纳税|税号|注册地址|多久|几天|多少钱?|运费|邮费|包邮|能到|到得了|能寄|能发|可以寄|可以发|发吗|寄吗|到吗|到不|免邮|多长时间|需要多|几号到|什么时候|哪里发|从哪|发货地|快吗/
const BUILDING_SIGN = /(?:\d|[a-z])\s*(?:幢|栋|座|号楼|单元|室|棟)/

/** A region right behind a word of sending: 寄到上海. A city elsewhere in a sentence is talk. */
const NEAR_CUE =
  /(?:寄到|发到|送到|邮到|寄去|寄往|地址是|地址改成?|地址换成?|改成|换成|改为|改到)[^,，。]{0,6}(?:省|市|区|县|北京|上海|天津|重庆)/

/** True where the buyer wants another address, with or without saying which. */
export const changesAddress = remember((message: string): boolean => CHANGE.test(readable(message)))

const ADDRESS_SIGN = /[省市区區县縣镇鎮路街巷弄号號幢栋棟座楼樓室园苑村]|单元|北京|上海|天津|重庆|大厦|公寓|小区|大学/

/** The address a message states; null when it only asks about a region or names none. */
export const addressIn = remember((message: string): AddressMention | null => {
  if (!ADDRESS_SIGN.test(message)) return null
  const text = readable(message)
  // 3幢不是5幢: the part that is denied is left out.
  const stated = text.replace(/(?:不是|而不是|不要)[^\s,，。;；]{1,12}/g, (denied) => ' '.repeat(denied.length))
  if (ASKS_ABOUT.test(stated) && !CHANGE.test(stated)) return null
  const parts = addressParts(stated)
  const count = Object.keys(parts).length
  if (count === 0) return null
  const strong = BUILDING_SIGN.test(stated) || parts.roadNo !== undefined
  const cued = SENDS_TO.test(stated) || CHANGE.test(stated)
  if (!strong && !(cued && (count > 1 || NEAR_CUE.test(stated) || (CHANGE.test(stated) && stated.length <= 40))))
    return null
  return { value: tidy(message), parts }
})

function tidy(message: string): string {
  const text = message.replace(/\s+/g, ' ').trim()
  const from = text.search(
    /[\u4e00-\u9fff]{2,8}(?:省|市|区|县)|[\u4e00-\u9fff]{1,8}(?:路|街|大道|小区|花园|苑)|\d+(?:幢|栋|号楼|座|单元)/,
  )
  return (from > 0 ? text.slice(from) : text).slice(0, 60)
}
