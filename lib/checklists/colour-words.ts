/** Finds colours in a sentence and tells whether two of them can be the same thing. */
import { readable } from '../stage/simplified'
import { remember } from './remember'
import { SHADES, type Shade } from './words/colours'

export interface Mention {
  /** How it is shown and compared. */
  value: string
  /** UTF-16 range in the sentence. */
  start: number
  end: number
  /** True where the words alone could mean something else: it then needs a cue beside it. */
  weak?: boolean
}

const shadeOf = new Map<string, Shade>()
for (const shade of SHADES) {
  for (const word of shade.words) {
    shadeOf.set(word, shade)
    if (/[\u4e00-\u9fff]$/.test(word) && !word.endsWith('色')) shadeOf.set(`${word}色`, shade)
  }
}
const escaped = [...shadeOf.keys()].sort((a, b) => b.length - a.length)
const HAN_WORDS = escaped.filter((word) => /[\u4e00-\u9fff]/.test(word))
const LATIN_WORDS = escaped.filter((word) => !/[\u4e00-\u9fff]/.test(word))
const COLOUR = new RegExp(`${HAN_WORDS.join('|')}|(?<![a-z])(?:${LATIN_WORDS.join('|')})(?![a-z])`, 'g')

/** Most clauses name no colour: one look at their characters says so. */
const COLOUR_SIGN = new RegExp(`[色${[...new Set(HAN_WORDS.map((word) => word[0] ?? ''))].join('')}]|[a-z]{3}`)

/** Words that hold a colour character and mean no colour. */
const NO_COLOUR =
  /红包|红枣|红茶|红豆|红利|红糖|红酒(?!色)|网红|小红书|白天|白送|白茶|白酒|白糖|白买|白跑|明白|白领|黑名单|黑店|黑心|黑客|黑龙江|黑芝麻|蓝牙|绿茶|绿豆|绿色通道|黄牛|黄豆|黄金|黄山|粉丝|粉底|粉末|奶粉|面粉|灰尘|银行|银联|金额|现金|香橙|橙子|橙汁|橘子|大米|小米|米粉|米饭|玉米|杏仁|杏干|咖啡(?!色)|一米|\d米|米[的床长高宽]|青岛|青海|焦糖味|豆沙[馅粽包]|抹茶味|红色加急|打白条|白条|银都|金线|金骏眉|[红黑白紫绿黄](?=[木檀砂花梨杉衫茶豆枣酒薯米糖])/g

/** What may follow a one-character colour: 黑的, 白T, 黑 XL; not 红木. */
const STANDS_ALONE =
  /^(?:$|[黑白红灰蓝绿黄紫粉的款码那吧和跟与、各换改也哦呢啊了都就还好,，。!！~\s\d]|[a-z](?![a-z])|x+[sl]|对吧|没|不|一|两|二|三|件|条|双)/

/** Any other word in 色; the character classes before it rule out 颜色, 什么色, 掉色. */
const OTHER_COLOUR =
  /([\u4e00-\u9fff]{1,3})(?<!颜|有|变|掉|褪|退|染|么|哪|个|种|他|的|各|两|双|三|单|彩|同|一|脸|好|出|特|景|角|货|起|本|成|换|改|要|这|那|色|件|条|款|配|串|调|气|绝|逊|性|差|实|浅|深|亮|暗|冷|暖|原|素|杂|花|淡|纯|某|选|何|啥)色/g

/** Colours named in a sentence (folded, simplified), in order. One-character words are weak unless 色 follows. */
export const coloursIn = remember((sentence: string): Mention[] => {
  if (!COLOUR_SIGN.test(sentence)) return []
  const masked = sentence.replace(NO_COLOUR, (word) => '\u0000'.repeat(word.length))
  const mentions: Mention[] = []
  for (const match of masked.matchAll(COLOUR)) {
    const word = match[0]
    const shade = shadeOf.get(word)
    if (!shade) continue
    if (word.length === 1 && !STANDS_ALONE.test(masked.slice(match.index + 1))) continue
    mentions.push({
      value: shade.words[0] ?? word,
      start: match.index,
      end: match.index + word.length,
      weak: word.length === 1,
    })
  }
  for (const match of masked.matchAll(OTHER_COLOUR)) {
    const start = match.index
    const end = start + match[0].length
    if (mentions.some((mention) => mention.start < end && start < mention.end)) continue
    const word = match[1]?.replace(/^.*(?:要|换|改|发|成|是|的|个|款|来|买|拍|选)/, '') ?? ''
    if (word !== '') mentions.push({ value: `${word}色`, start: end - word.length - 1, end })
  }
  return mentions.sort((a, b) => a.start - b.start)
})

const plain = (value: string) => value.replace(/色$/, '')

/** Whether what was said can be what was ordered: the same shade, or one of the two names only the family. */
export function sameColour(said: string, orderedText: string): boolean {
  const saidShade = shadeOf.get(said)
  const ordered = readable(orderedText)
  const orderedShades = coloursIn(ordered).map((mention) => shadeOf.get(mention.value))
  if (
    plain(ordered).includes(plain(said)) ||
    (saidShade?.words ?? []).some((word) => word.length > 1 && ordered.includes(word))
  )
    return true
  if (!saidShade) return orderedShades.length === 0 && plain(said).includes(plain(ordered))
  return orderedShades.some(
    (shade) =>
      shade && (shade === saidShade || (shade.family === saidShade.family && (shade.general || saidShade.general))),
  )
}
