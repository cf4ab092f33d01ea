/** Cuts a message into clauses and tells what a buyer does with a value in one: wants it, refuses it, or only talks about it. */
import type { Mention } from './colour-words'
import { plainOf, remember } from './remember'
import { GOODS } from './words/kinds-of-goods'

export interface Clause {
  /** As it is read: folded and simplified. */
  text: string
  /** The buyer's own words. */
  quote: string
}

/** Stops, and blanks next to Han; not the point in 1.5 nor the blanks of an English sentence. */
const BREAK =
  /(?<!\d)[.](?!\d)|(?<=[?？])|[，。!！;；\n\r~～…]+|(?<!\d),|,(?!\d)|(?<=\p{Script=Han}|[?？])[ \t\u3000]+|[ \t\u3000]+(?=\p{Script=Han})/u

export const clausesOf = remember((message: string): Clause[] =>
  message
    .slice(0, 2000)
    .split(BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((quote) => ({ text: plainOf(quote), quote })),
)

export type Stance = 'want' | 'reject' | 'talk'

/** A request in the form of a question is a request: 能换成XL吗. */
const ASKS_CHANGE =
  /一[个件条双套袋包盒].{1,6}一[个件条双套袋包盒].{0,4}(?:可以|行)(?:吗|么|不)|(?:能|可以|可不可以|能不能|可否|麻烦|帮|给我|想|请).*(?:换|改|发|备注)|(?:换|改|备注|发).*(?:可以|行|好|成)(?:吗|么|不|嘛|吧|呢)|(?:换|改)成.*(?:可以|能|行).*(?:吗|么|不)|(?:can|could|please|would).*(?:change|switch|make|send|ship)/
/** A question that is a check of what was ordered: 是黑色对吧. */
const CHECKS = /(?:对吧|对吗|对不对|是吧|对么|没错吧|没问题吧|没错|是不是|right)[?？]?$|^是.*[吧吗]$/
const QUESTION =
  /[?？]|(?:吗|么|嘛|不|没|没有|呢|咩|不咯)$|有没|有木有|会不会|好不好|能不能|是不是|行不行|可不可以|多少|几[个件天码号点块]|哪|什么|怎么|为什么|为啥|咋|谁|区别|差多少|纠结|(?:是否|能否|可否)|^(?:is|are|do|does|did|what|which|how|when|where|can|will|would|could|any)\b/

function isRequest(text: string): boolean {
  return ASKS_CHANGE.test(text)
}

export function isQuestion(text: string): boolean {
  return QUESTION.test(text) && !CHECKS.test(text) && !ASKS_CHANGE.test(text)
}

/** Another time or another person: says nothing about this order. */
const ELSEWHERE =
  /上次|上回|之前|以前|原来|原先|前面买|平时|平常|一般|通常|往常|从来|都是?穿|正常|朋友|同事|闺蜜|室友|别人|人家|评价|评论|买家秀|晒图|图片|照片|模特|主播|直播间?说|看到|听说|另外(?!一?[件套条双个])|另一(?![件套条双个])|有货就|有货的话|有的话|有就|别的|其他|其它|还有别|刚收到|收到的|如果|要是|假如|万一|没有.{0,6}就|没货.{0,6}就|缺货.{0,4}就|(?:usually|normally|last time|friend|review)/
/** What follows or precedes and takes the clause back to this order. */
const THIS_ORDER = /这次|这件|这单|今天拍|所以|就拍|就要|改成|换成|我要|想要|胖了|瘦了/

const REJECT =
  /(?:不要|不想要|不再要|别发|别给我发|别再发|别寄|勿发|不发|不是要?|不用|不能发|退掉|而不是|别|不|not|don't want|instead of|no)(?:给我|发|寄|再|这个|那个|的|成|the|a|\s)*$/
/** The order is described as a slip: 拍成, 选成. */
const SLIP = /(?:拍|选|下|买|点|写|填|搞|弄|勾)(?:错)?成(?:了|的)?$|错拍(?:成)?(?:了)?$|(?:拍|选|下|买)错(?:成)?$/
const WANT =
  /(?:→|->|=>|要|等|换|换成|换个|换一?[个件条双套袋包盒]|改|改成|改为|改到|改个|调成|变成|发|发个|来|来个|给我|给|还是|就|选|选择|定|用|是|属于|应该|拍|拍的|拍了|拍下|买|买的|买了|备注|备注成?|装|床是?|写|按|订|留|确定|确认|穿|下单|下的|我的|颜色|尺码|尺寸|码数|口味|规格|只|都|全|全部|want|need|prefer|make it|change (?:it |this )?to|switch to|should be|send(?: me)?|to|size|colou?r|ordered|order|is|in)(?:了|的|是|要|一|两|俩|[1-9]|个|件|那|这|款|双|条|套|袋|包|盒|成|到|为|我|下|一下|码|尺码|颜色|色|一件|一条|一双|吧|the|a|an|in|size|colou?r|:|：|"|“|\s)*$/
/** Talk about how it fits or looks; the buyer has not chosen. */
const TALK_AFTER =
  /^(?:的|码|号|色|款|这款|那款|的话)*\s*(?:有(?!点事)|还有|没有|没货|缺货|会|是不是|好看|合适|刚好|正好|合身|能穿|能不能穿|穿|偏|太|有点|大了|小了|大吗|小吗|显|掉|起|多少|几|衣长|胸围|腰围|什么|怎么|哪|适合|行不|也行|也可以|也好|都行|都可以|和|跟|与|或|比|差|true|fit|too|run)/
const CHANGED_AWAY =
  /^(?:的|码|号|色|款|尺码|那[个件条双])*\s*(?:换成?|改成?|改为|想换|想改|要换|要改|不要了|不要$|不想要了?$|取消|退|to\b|-+>|→|=>)/
const TAKEN_BACK = /^(?:的|码|号|色|款)*\s*(?:不要了|不想要了?|算了|先不|退了|别发|不用)/
const AFFIRMED_AFTER =
  /^(?:的?床(?!能|可以|吗|多|用|上)|(?:的|码|号|色|款|那[个件条双])*\s*(?:对的?|没错|正确|就行|就好|就可以|即可|可以了|谢谢|麻烦|吧|尽快|不变|ok|please|thanks|is right|is correct))/
const BOUGHT = /(?:拍|买|下单|订)(?:了|的|下|下的|是|一|两|\d|[件个条双套])*[^吗么没]{0,4}$/
/** What may surround a bare value: 黑色的吧, XL 谢谢. */
const FILLER =
  /(?:可以|行|好)(?:吗|么|不|嘛)[?？]?$|亲爱的|亲|老板|掌柜|客服|您好|你好|谢谢|麻烦|哈喽|嗯+|哦|噢|啊|呀|呢|吧|哈|啦|嘛|的|了|那|这|就|个|款|件|条|双|套|袋|包|盒|装|码|号|色|和|跟|都|各|全部|一|两|二|三|1|2|3|对|好|ok|please|thanks|thx|hi|pls|the|[,、.。!！~+&/＋\s-]/g

/** True where nothing but filler and the name of the goods is left. */
const nothingLeft = (text: string) => text.replace(GOODS, '').replace(FILLER, '') === ''

export interface Heard {
  mention: Mention
  stance: Stance
}

/** What the buyer does with each of the values of one attribute in a clause. `all` are all values of any attribute in it. */
export function stancesIn(clause: string, mentions: Mention[], all: Mention[], answering: boolean): Heard[] {
  const question = isQuestion(clause)
  const request = isRequest(clause)
  const either = isEither(clause, mentions)
  const elsewhere = ELSEWHERE.exec(clause)
  return mentions.map((mention, i) => {
    const before = all.filter((one) => one.end <= mention.start).at(-1)?.end ?? 0
    const left = clause.slice(before, mention.start)
    const after = clause.slice(mention.end)
    const talk: Heard = { mention, stance: 'talk' }
    if (either) return talk
    if (REJECT.test(left)) return { mention, stance: 'reject' }
    if (SLIP.test(left)) return { mention, stance: 'reject' }
    if (CHANGED_AWAY.test(after) && (mentions[i + 1] || /(?:不要|取消|退)/.test(after.slice(0, 6)))) {
      return { mention, stance: 'reject' }
    }
    if (TAKEN_BACK.test(after)) return { mention, stance: 'reject' }
    if (elsewhere && elsewhere.index < mention.start && !THIS_ORDER.test(clause.slice(elsewhere.index, mention.start)))
      return talk
    // 拍了黑色XL什么时候发: the question is about the parcel, the values are stated.
    if (question && BOUGHT.test(left) && /发|到|寄|出/.test(after)) return { mention, stance: 'want' }
    if (question) return talk
    const wanted = WANT.test(left)
    if (TALK_AFTER.test(after) && !(request && wanted)) return talk
    if (mention.weak && !wanted && !answering && !isBare(clause, all)) return talk
    if (wanted || AFFIRMED_AFTER.test(after) || isBare(clause, all)) return { mention, stance: 'want' }
    // 黑色XL: the second of two values next to each other goes with the first.
    const neighbour = all.find(
      (one) => one.end <= mention.start && clause.slice(one.end, mention.start).replace(FILLER, '') === '',
    )
    if (neighbour && (WANT.test(clause.slice(0, neighbour.start)) || startsClause(clause, neighbour)))
      return { mention, stance: 'want' }
    const next = all.find((one) => one.start >= mention.end)
    if (
      next &&
      startsClause(clause, mention) &&
      clause.slice(mention.end, next.start).replace(FILLER, '') === '' &&
      !TALK_AFTER.test(clause.slice(next.end))
    ) {
      return { mention, stance: 'want' }
    }
    return talk
  })
}

function startsClause(clause: string, mention: Mention): boolean {
  return nothingLeft(clause.slice(0, mention.start))
}

/** Nothing in the clause but values and filler. */
function isBare(clause: string, all: Mention[]): boolean {
  let rest = ''
  let at = 0
  for (const mention of [...all].sort((a, b) => a.start - b.start)) {
    rest += clause.slice(at, Math.max(at, mention.start))
    at = Math.max(at, mention.end)
  }
  rest += clause.slice(at)
  return nothingLeft(rest)
}

/** L还是XL, 黑色或者白色: a choice that the buyer has not made. */
function isEither(clause: string, mentions: Mention[]): boolean {
  for (let i = 1; i < mentions.length; i++) {
    const between = clause.slice(mentions[i - 1]!.end, mentions[i]!.start)
    if (/^(?:的|码|号|色|好)*(?:还是|或者|或|or)(?:要|是)?$/.test(between.replace(/\s/g, '')) && !/吧$/.test(clause))
      return true
  }
  return false
}

const AFFIRM =
  /^(?:亲|那)?(?:嗯+|恩+|好+的?|好[滴哒嘞呀吧啊喔哦]+|可以|行|对+的?|是+的?|没错|正确|没问题|没变|不变|确认|确定|就这样|就这个|要的?|中|成|ok+|okay|yes|yep|sure|correct|right|okk|1|嗯呢|嗯哪|备注吧|换吧|改吧|发吧|听你的|听您的|按你说的)(?:呀|啊|哦|噢|喔|的|了|吧|呢|哈|啦|滴|麻烦|谢谢|亲|,|，|\s|。|~|!|！|没错|对|是|好|嗯|thanks)*/
const DENY = /^(?:不行|不可以|不要|不对|不是|不用|不好|别|no\b|不)/

const OK_ONLY = /^(?:亲|那)?(?:嗯|恩|好|可以|行|ok|中|成|1)/

/** The buyer says yes to what the seller just said: `yes` confirms a statement, `ok` only takes note of it or agrees to a deed. */
export function affirms(message: string): 'yes' | 'ok' | null {
  const text = plainOf(message)
  const yes = AFFIRM.exec(text)
  if (!yes || DENY.test(text)) return null
  // 好的吗, 可以换黑色吗: asking, not agreeing.
  if (QUESTION.test(text.slice(yes[0].length).split(/[，,\s]/)[0] ?? '')) return null
  return OK_ONLY.test(text) && !/对|是的|没错|正确|没问题|没变|确认|就要|就这/.test(text.slice(0, 10)) ? 'ok' : 'yes'
}

/** The buyer hands the choice to the seller. */
export function followsAdvice(message: string): boolean {
  return /听[你您]的|按[你您]说的|按[你您]推荐|[你您]定|就这个(?:码|吧)|那就这/.test(plainOf(message))
}

/** The buyer takes back every change asked for so far. */
export function withdraws(clause: string): boolean {
  return /算了|不换了|不改了|不用[换改]|不必[换改]|别[换改]了|就?按(?:拍的|订单|原来|下单)|照(?:拍的|订单|原)|就这样(?:吧|发|了|$)|还按|不动了|留言不用|我?(?:再|重新|重)(?:拍|下)(?:一?[单件个套条双]|$|吧|过)|(?:never ?mind|keep it as is)/.test(
    clause,
  )
}
