/** The three languages say the same things: the same keys, the same places for values, nothing left empty. */
import { describe, expect, test } from 'vitest'
import { HOTKEY_ACTIONS, HOTKEY_GROUPS } from '../hotkeys/actions'
import { DEEDS } from '../hotkeys/owners/owner'
import { ANGLES } from '../replies/reply'
import { ROLES } from '../sites/site'
import { STAGE_POLICIES, STAGES, STEPS, TOPICS } from '../stage/stage'
import { words as en } from './en'
import { words as zhCN } from './zh-CN'
import { words as zhTW } from './zh-TW'

type Tree = { [key: string]: string | Tree }

function flat(tree: Tree, path = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(tree).map(([key, value]) =>
      typeof value === 'string' ? { [`${path}${key}`]: value } : flat(value, `${path}${key}.`),
    ),
  )
}

const languages = {
  'zh-CN': flat(zhCN as unknown as Tree),
  'zh-TW': flat(zhTW as unknown as Tree),
  en: flat(en as unknown as Tree),
}
const keys = Object.keys(languages['zh-CN']).sort()
const placesOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort()

describe.each(['zh-TW', 'en'] as const)('%s', (locale) => {
  test('has the keys of zh-CN, no more and no fewer', () => {
    expect(Object.keys(languages[locale]).sort()).toEqual(keys)
  })

  test('puts the same values into each text', () => {
    const different = keys.filter(
      (key) => placesOf(languages[locale][key] ?? '').join() !== placesOf(languages['zh-CN'][key] ?? '').join(),
    )
    expect(different).toEqual([])
  })
})

test('nothing is left empty', () => {
  for (const [locale, texts] of Object.entries(languages))
    expect(
      Object.entries(texts).filter(([, text]) => text.trim() === ''),
      locale,
    ).toEqual([])
})

test('English carries no Chinese, and zh-TW no simplified characters', () => {
  expect(Object.entries(languages.en).filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([])
  // Characters of these interfaces that are written differently in Taiwan.
  const simplified =
    /[们这还买卖发货单编订询话术设语导库户复务页边让误请问题数据会时间标签对话关闭开启认级张图钮键输录]/
  const slips = Object.entries(languages['zh-TW']).filter(([, text]) => simplified.test(text.replace(/[会标据]/g, '')))
  expect(slips.map(([key, text]) => `${key}: ${text.match(simplified)?.[0]} in ${text}`)).toEqual([])
})

test('every word of the trade that the code can show is there', () => {
  const { trade } = zhCN
  const has = (table: object, ids: readonly string[]) =>
    expect(Object.keys(table)).toEqual(expect.arrayContaining([...ids]))
  has(trade.stage, [...STAGES, 'unclear'])
  has(trade.step, STEPS)
  has(trade.topic, TOPICS)
  has(trade.angle, ANGLES)
  has(trade.policy, STAGE_POLICIES)
  has(trade.action, HOTKEY_ACTIONS)
  has(zhCN.keyboard.group, HOTKEY_GROUPS)
  has(zhCN.keys.does, DEEDS)
  has(trade.role, ROLES)
})
