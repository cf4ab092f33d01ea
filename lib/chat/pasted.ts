/** Reads what an agent pastes out of a desktop console: a number, one line, or a piece of chat with its speakers. Pure. */
import { folded, shown } from '../text'
import { INSTANT, INSTANT_GROUPS, instantOf } from './paste-time'

export interface PastedTurn {
  /** The name as it was copied; empty for lines before the first name. */
  speaker: string
  text: string
  /** Epoch ms. */
  at?: number
}

export type Pasted =
  | { kind: 'empty' }
  /** An order or waybill number, or the last digits of one. */
  | { kind: 'number'; number: string }
  /** One short line that may be a name. `spoken`: it reads like something a buyer says. */
  | { kind: 'line'; text: string; spoken: boolean; numbers: string[] }
  | { kind: 'message'; text: string; numbers: string[] }
  | { kind: 'chat'; turns: PastedTurn[]; numbers: string[] }

/** More than any copied conversation; what lies before is cut. */
const MOST_CHARS = 40_000
const MOST_TURNS = 200
const MOST_NUMBERS = 20
const LONGEST_NAME = 60
const LONGEST_LINE = 40

const NAME_THEN_BRACKETS = new RegExp(String.raw`^(.{1,${LONGEST_NAME}}?)\s*\(\s*${INSTANT}\s*\)\s*:?\s*(.*)$`, 'i')
const NAME_THEN_TIME = new RegExp(String.raw`^(.{1,${LONGEST_NAME}}?)\s+${INSTANT}\s*:?$`, 'i')
const TIME_THEN_NAME = new RegExp(String.raw`^${INSTANT}\s+(.{1,${LONGEST_NAME}}?)\s*:?$`, 'i')
const TIME_NAME_TEXT = new RegExp(String.raw`^\[?${INSTANT}\]?\s*(?:-\s*)?([^:]{1,${LONGEST_NAME}}):\s(.*)$`, 'i')
const NAME_THEN_TEXT = /^([^:\s][^:]{0,29}):\s*(.*)$/

/** Names of sides rather than of people. */
const SIDE_NAMES =
  /^(买家|顾客|客户|客人|我|客服|卖家|商家|店家|買家|顧客|賣家|店主|buyer|customer|seller|agent|shop|me)$/i
/** What stands before a colon or a time in copied order details, and is nobody's name. */
const FIELD_NAMES =
  /时间|時間|日期|编号|編號|单号|單號|号码|電話|电话|手机|地址|收货|收件|金额|金額|实付|合计|运费|运单|快递|物流|订单|訂單|商品|颜色|尺码|规格|数量|备注|留言|状态|price|total|order|date|time|address|phone|https?$/i

interface Head {
  speaker: string
  at: number | undefined
  /** Text on the same line. */
  rest: string
  /** True when the line carries a day or stands in brackets: a bare clock behind a word may be part of a message. */
  sure: boolean
}

interface Reading {
  now: number
  /** Zone in which the chat program writes its times. */
  timeZone: string
}

/** Full-width colons and brackets are the same marks; nothing else of the text is touched. */
const plainMarks = (line: string) =>
  line
    .replace(/[：︰﹕]/g, ':')
    .replace(/（/g, '(')
    .replace(/）/g, ')')

const hasDay = (groups: readonly (string | undefined)[]) => Boolean(groups[0] ?? groups[3])

function headOf(line: string, { now, timeZone }: Reading): Head | null {
  if (line.length > 200) return null
  const plain = plainMarks(line)
  const brackets = NAME_THEN_BRACKETS.exec(plain)
  if (brackets) return head(brackets[1], brackets.slice(2, 2 + INSTANT_GROUPS), brackets[2 + INSTANT_GROUPS], true)
  const inline = TIME_NAME_TEXT.exec(plain)
  if (inline) {
    const groups = inline.slice(1, 1 + INSTANT_GROUPS)
    return head(inline[1 + INSTANT_GROUPS], groups, inline[2 + INSTANT_GROUPS], hasDay(groups))
  }
  const before = NAME_THEN_TIME.exec(plain)
  if (before) return bare(before[1], before.slice(2, 2 + INSTANT_GROUPS))
  const after = TIME_THEN_NAME.exec(plain)
  return after ? bare(after[1 + INSTANT_GROUPS], after.slice(1, 1 + INSTANT_GROUPS)) : null

  function head(name = '', groups: (string | undefined)[], rest = '', sure: boolean): Head | null {
    const speaker = name.trim()
    if (!speaker || FIELD_NAMES.test(speaker)) return null
    return { speaker, at: instantOf(groups, now, timeZone), rest: rest.trim(), sure }
  }
  function bare(name: string | undefined, groups: (string | undefined)[]): Head | null {
    const seconds = groups[8] !== undefined
    return hasDay(groups) || seconds ? head(name, groups, '', hasDay(groups)) : null
  }
}

function turnsByHeads(lines: readonly string[], reading: Reading): PastedTurn[] | null {
  const heads = lines.map((line) => headOf(line, reading))
  const found = heads.filter((one) => one !== null)
  // One bare clock is rather a word about time than a speaker.
  if (found.length === 0 || (found.length === 1 && !found[0]?.sure)) return null
  const turns: (PastedTurn & { lines: string[] })[] = []
  lines.forEach((line, index) => {
    const start = heads[index]
    if (start) {
      const at = start.at === undefined ? {} : { at: start.at }
      turns.push({ speaker: start.speaker, text: '', ...at, lines: start.rest ? [start.rest] : [] })
    } else if (turns.length > 0) turns.at(-1)?.lines.push(line)
    else turns.push({ speaker: '', text: '', lines: [line] })
  })
  return turns
    .map(({ lines: said, ...turn }) => ({ ...turn, text: said.join('\n').trim() }))
    .filter(({ text }) => text !== '')
}

/** `name: text` on most lines, by at most four who take turns. */
function turnsByColons(lines: readonly string[]): PastedTurn[] | null {
  const filled = lines.filter((line) => line.trim() !== '')
  const parts = filled.map((line) => (line.length > 500 ? null : NAME_THEN_TEXT.exec(plainMarks(line))))
  const names = parts.flatMap((part) => (part?.[1] && !FIELD_NAMES.test(part[1]) ? [part[1].trim()] : []))
  const distinct = new Set(names)
  const sides = names.filter((name) => SIDE_NAMES.test(name)).length
  const takeTurns = distinct.size >= 2 && distinct.size <= 4 && names.length > distinct.size
  if (!(sides > 0 && sides === names.length) && !(takeTurns && names.length >= 0.6 * filled.length)) return null
  const turns: PastedTurn[] = []
  filled.forEach((line, index) => {
    const [, name = '', text = ''] = parts[index] ?? []
    if (distinct.has(name.trim())) turns.push({ speaker: name.trim(), text: text.trim() })
    else {
      const last = turns.at(-1)
      if (last) last.text = `${last.text}\n${line.trim()}`
      else turns.push({ speaker: '', text: line.trim() })
    }
  })
  return turns.filter(({ text }) => text !== '')
}

const NUMBER = /(?<![\dA-Za-z-])[A-Za-z]{0,6}\d[\d-]{6,30}[\dA-Za-z]{0,6}(?![\dA-Za-z-])/g
/** A mobile number never finds a buyer. */
const isPhone = (text: string) => /^(?:\+?86)?1[3-9]\d{9}$/.test(text)
const isDate = (text: string) => /^\d{4}-\d{1,2}-\d{1,2}$/.test(text)

/** What may be an order or waybill number, in the order of the text, each once. */
export function numbersIn(text: string): string[] {
  const found = [...text.normalize('NFKC').matchAll(NUMBER)].map((match) => match[0])
  return [...new Set(found.filter((one) => !isPhone(one) && !isDate(one)))].slice(0, MOST_NUMBERS)
}

const LABEL =
  /^(?:淘宝|天猫|主|子)?(?:订单|訂單|物流|快递|快遞|运|運|包裹)?(?:编号|編號|单号|單號|订单号|号|尾号|order|tracking)?(?: ?(?:no|number|id))?\s*[.:#…=\s]*"?/i
const WHOLE_NUMBER = /^(?:[A-Za-z]{0,6}\d[\d-]{2,34}[\dA-Za-z]{0,6})$/

/** The number that a whole paste consists of, without its label, `#`, `…` or the quotes of a spreadsheet. */
function wholeNumber(line: string): string | null {
  const plain = line.normalize('NFKC').trim()
  const bare = plain.replace(LABEL, '').replace(/["\s]+$/, '')
  const digits = bare.replace(/\D/g, '').length
  return WHOLE_NUMBER.test(bare) && digits >= 4 && !isPhone(bare) ? bare : null
}

/** Marks of speech: punctuation inside a thought, particles at its end, and what is asked with. */
const SPEECH =
  /[?？!！。，,~～…;；]|[吗嘛呢么吧啊呀哦噢了嗎囉喔]$|什么|甚麼|什麼|怎么|怎麼|多久|多少|几天|幾天|哪|能不能|可以|可不可以|有没有|有沒有|为什么|還沒|还没|在吗|在不|你好|您好|hello|^hi\b|\b(the|my|is|are|can|when|where|please|you)\b/i

export const looksSpoken = (text: string): boolean => SPEECH.test(text)

/** What was pasted. Never throws, whatever the text. */
export function readPasted(text: string, reading: Reading): Pasted {
  const whole = shown(text.slice(-MOST_CHARS)).replace(/\r\n?/g, '\n').trim()
  if (whole === '') return { kind: 'empty' }
  const lines = whole.split('\n')
  const turns = turnsByHeads(lines, reading) ?? turnsByColons(lines)
  if (turns && turns.length > 0) return { kind: 'chat', turns: turns.slice(-MOST_TURNS), numbers: numbersIn(whole) }
  const number = lines.length === 1 ? wholeNumber(whole) : null
  if (number) return { kind: 'number', number }
  const numbers = numbersIn(whole)
  if (lines.length === 1 && whole.length <= LONGEST_LINE)
    return { kind: 'line', text: whole, spoken: looksSpoken(whole), numbers }
  return { kind: 'message', text: whole, numbers }
}

/** Names of sub-accounts (店:小李), shops, robots, and of sides. */
const SELLER_MARKS =
  /[:：]|旗舰店|旗艦店|专卖店|專賣店|专营店|專營店|企业店|官方店|客服|店小二|^(卖家|商家|店家|賣家|店主|我|seller|agent|shop|me)$/i
const ROBOT_MARKS = /机器人|機器人|服务助手|智能助手|自动回复|自動回覆|robot|\bbot$/i
const BUYER_MARKS = /^(买家|顾客|客户|客人|買家|顧客|buyer|customer)$/i

export interface Sides {
  /** The buyer's name as copied; null when only the shop speaks. */
  buyer: string | null
  /** False when the names alone do not tell: the first who spoke is taken. */
  sure: boolean
}

/** Which of the names is the buyer's. `ours`: the shops' and the agent's own names; `known`: names of buyers on record. */
export function sidesOf(turns: readonly PastedTurn[], ours: readonly string[], known: readonly string[] = []): Sides {
  const names = [...new Set(turns.map(({ speaker }) => speaker).filter((name) => name !== ''))]
  const own = new Set(ours.map(folded).filter((name) => name !== ''))
  const others = names.filter((name) => !SELLER_MARKS.test(name) && !ROBOT_MARKS.test(name) && !own.has(folded(name)))
  const onRecord = new Set(known.map(folded))
  const marked = others.find((name) => onRecord.has(folded(name))) ?? others.find((name) => BUYER_MARKS.test(name))
  if (marked) return { buyer: marked, sure: true }
  return { buyer: others[0] ?? null, sure: others.length <= 1 }
}

/** True for `买家` and its like: a side, not a name by which anybody can be found. */
export const isSideName = (name: string): boolean => SIDE_NAMES.test(name)
export const isRobotName = (name: string): boolean => ROBOT_MARKS.test(name)
