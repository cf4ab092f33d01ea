/** Finds values of attributes other than colour and size: weights and volumes, flavours, versions, or the order's own word. */
import { readable } from '../stage/simplified'
import type { Mention } from './colour-words'
import { NUMERAL, numberOf } from './numerals'
import { FLAVOURS } from './words/flavours'

/** Units of one dimension, each in its smallest: g, ml, cm, GB. */
const UNITS: Record<string, [dimension: string, factor: number]> = {
  kg: ['g', 1000],
  公斤: ['g', 1000],
  千克: ['g', 1000],
  斤: ['g', 500],
  克: ['g', 1],
  g: ['g', 1],
  ml: ['ml', 1],
  毫升: ['ml', 1],
  l: ['ml', 1000],
  升: ['ml', 1000],
  cm: ['cm', 1],
  厘米: ['cm', 1],
  mm: ['cm', 0.1],
  毫米: ['cm', 0.1],
  m: ['cm', 100],
  米: ['cm', 100],
  gb: ['GB', 1],
  tb: ['GB', 1024],
  寸: ['寸', 1],
  英寸: ['寸', 1],
  抽: ['抽', 1],
  片: ['片', 1],
  度: ['度', 1],
  w: ['W', 1],
  瓦: ['W', 1],
}
const MEASURE = new RegExp(
  `(${NUMERAL})\\s*(${Object.keys(UNITS)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![a-z])`,
  'g',
)
const KIND =
  /套餐[一二三四五六\da-z]|[a-z\d一二三四五六](?:款|套餐)|(?:升级|标准|普通|豪华|青春|旗舰|基础|国际|国行|港|加厚|加绒|薄|厚|经典|纪念|尊享|联名)(?:版|款)|(?:圆|v|高|半高|立|翻|方|一字|polo|连帽)领/g
const FLAVOUR = new RegExp(
  `${[...FLAVOURS].sort((a, b) => b.length - a.length).join('|')}|(?<=要|换|成|发|来|是|买|拍|选|^)(?!有|没|什|啥|口|香|异|怪|这|那|哪|其|别|一|两|三|几|个|原|\\d)[\\u4e00-\\u9fff]{1,2}味`,
  'g',
)

/** 256G of a phone is memory, 500g of nuts is weight: the attribute's name decides. */
const MEMORY = /内存|存储|容量|运存|版本|规格/

function measuresIn(text: string, name: string, dimension: string | null): Mention[] {
  const mentions: Mention[] = []
  for (const match of text.matchAll(MEASURE)) {
    const number = numberOf(match[1] ?? '')
    const word = match[2] ?? ''
    const memory =
      word === 'g' && MEMORY.test(name) && number !== null && [32, 64, 128, 256, 512, 1024].includes(number)
    const unit = memory ? (['GB', 1] as const) : UNITS[word]
    if (number === null || !unit || (dimension !== null && unit[0] !== dimension)) continue
    mentions.push({
      value: `${Number((number * unit[1]).toFixed(2))}${unit[0]}`,
      start: match.index,
      end: match.index + match[0].length,
    })
  }
  if (dimension !== 'GB') return mentions
  for (const match of text.matchAll(/(?<![\d.])(32|64|128|256|512)(?![\d.gt元块件天])/g)) {
    mentions.push({ value: `${match[1]}GB`, start: match.index, end: match.index + match[0].length, weak: true })
  }
  return mentions
}

/** 15 Pro, 14pm: models of a series; 13号, #08: numbers that an attribute is made of. */
const MODEL = /(?<![a-z\d.])(\d{1,2})\s*(pro\s*max|promax|pm|pro|plus|max|mini|ultra|se|e|s)?(?![a-z\d.%元块件个天])/g
const NUMBERED = /(?<![a-z\d.])#?\s*(\d{1,4}(?:\.\d+)?)\s*(号圈|号色|号|码|圈|#|寸)?(?![a-z\d.%元块件个天])/g

function numbersOf(clause: string, name: string, own: string): Mention[] {
  if (/型号|机型|适用|款式型号/.test(name)) {
    return [...clause.matchAll(MODEL)].map((match) => ({
      value: `${match[1]}${(match[2] ?? '').replace(/\s/g, '').replace('pm', 'promax').toUpperCase()}`,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      weak: match[2] === undefined,
    }))
  }
  if (!/^\D{0,3}\d{1,4}(?:\.\d+)?\D{0,2}$/.test(own)) return []
  return [...clause.matchAll(NUMBERED)].map((match) => ({
    value: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    weak: match[2] === undefined,
  }))
}

/** Values of the attribute `name` named in a clause (folded, simplified); `ordered` is the order's value as written. */
export function otherValuesIn(clause: string, name: string, ordered: string): Mention[] {
  const own = readable(ordered)
  const attribute = readable(name)
  const measure = measuresIn(own, attribute, null)[0]
  const mentions: Mention[] = []
  const add = (found: Mention[]) => {
    for (const one of found)
      if (!mentions.some((other) => other.start < one.end && one.start < other.end)) mentions.push(one)
  }
  if (measure) {
    const dimension = measure.value.replace(/^[\d.]+/, '')
    add(measuresIn(clause, attribute, dimension))
    return mentions
  }
  if (/味|香型/.test(attribute)) {
    add(
      [...clause.matchAll(FLAVOUR)].map((match) => ({
        value: match[0].replace(/(?<!原)味$/, ''),
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
  }
  if (/款|版|套餐|型号|类型|领/.test(attribute + own)) {
    add(
      [...clause.matchAll(KIND)].map((match) => ({
        value: match[0].toUpperCase(),
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
  }
  add(numbersOf(clause, attribute, own))
  const at = own.length > 1 && !/^[a-z\d]+$/.test(own) ? clause.indexOf(own) : -1
  if (at !== -1) add([{ value: ordered, start: at, end: at + own.length }])
  return mentions
}

/** Whether the value said can be the one ordered. */
export function sameOther(said: string, name: string, ordered: string): boolean {
  const own = readable(ordered)
  const measure = measuresIn(own, readable(name), null)[0]
  if (measure) return measure.value === said
  const word = readable(said)
  const number = /\d+(?:\.\d+)?\s*[a-z]*/.exec(own)?.[0].replace(/\s/g, '')
  if (/^\d/.test(word)) return number === word || own.replace(/\s/g, '') === word
  return own.includes(word) || word.includes(own.replace(/味$/, ''))
}
