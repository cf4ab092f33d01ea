/** The questions every shop is asked: each has its reply in every language, at the stage where it is asked. */
import { describe, expect, test } from 'vitest'
import type { Stage } from '../../stage/stage'
import type { Locale } from '../reply'
import { PACKS } from './index'

const TRADE: [question: string, stage: Stage, codes: Record<Locale, string>][] = [
  ['在吗', 'pre', { 'zh-CN': 'zdq', 'zh-TW': 'zd', en: 'hi' }],
  ['有货吗/什么时候补', 'pre', { 'zh-CN': 'yhm', 'zh-TW': 'hyxhm', en: 'stock' }],
  ['穿多大码（身高体重）', 'pre', { 'zh-CN': 'cddm', 'zh-TW': 'gmsmcc', en: 'size' }],
  ['偏大偏小', 'pre', { 'zh-CN': 'pdpx', 'zh-TW': 'pdhpx', en: 'fit' }],
  ['什么材质', 'pre', { 'zh-CN': 'smcz', 'zh-TW': 'smcz', en: 'material' }],
  ['起球掉色吗', 'pre', { 'zh-CN': 'qqdsm', 'zh-TW': 'htsqmq', en: 'fade' }],
  ['色差大吗/实拍', 'pre', { 'zh-CN': 'scdm', 'zh-TW': 'yscm', en: 'color' }],
  ['是正品吗', 'pre', { 'zh-CN': 'szpm', 'zh-TW': 'szpm', en: 'auth' }],
  ['这两款有什么区别', 'pre', { 'zh-CN': 'lkysmq', 'zh-TW': 'lkczn', en: 'diff' }],
  ['帮我推荐一款', 'pre', { 'zh-CN': 'bwtjyk', 'zh-TW': 'bwtj', en: 'rec' }],
  ['能便宜点吗', 'pre', { 'zh-CN': 'npydm', 'zh-TW': 'kypym', en: 'disc' }],
  ['有优惠券吗/券用不了', 'pre', { 'zh-CN': 'yyhqm', 'zh-TW': 'yhqbny', en: 'coupon' }],
  ['满减怎么凑', 'pre', { 'zh-CN': 'mjzmc', 'zh-TW': 'mezmc', en: 'spend' }],
  ['包邮吗', 'pre', { 'zh-CN': 'bym', 'zh-TW': 'ymym', en: 'ship' }],
  ['别家更便宜', 'pre', { 'zh-CN': 'bjgpy', 'zh-TW': 'bjbjpy', en: 'cheaper' }],
  ['多买有优惠吗/批发', 'pre', { 'zh-CN': 'dmyyhm', 'zh-TW': 'dlyyhm', en: 'bulk' }],
  ['有赠品吗', 'pre', { 'zh-CN': 'yzpm', 'zh-TW': 'yszpm', en: 'gift' }],
  ['降价了补差吗', 'in', { 'zh-CN': 'jjbcm', 'zh-TW': 'jjkybm', en: 'drop' }],
  ['预售定金尾款怎么付', 'pre', { 'zh-CN': 'djwkzm', 'zh-TW': 'ygyddj', en: 'pre' }],
  ['能分期吗', 'pre', { 'zh-CN': 'nfqm', 'zh-TW': 'kyfqm', en: 'monthly' }],
  ['什么时候发货', 'in', { 'zh-CN': 'smshfh', 'zh-TW': 'smshch', en: 'when' }],
  ['发什么快递/能发顺丰吗', 'pre', { 'zh-CN': 'fsmkd', 'zh-TW': 'ynjwl', en: 'carrier' }],
  ['几天到', 'pre', { 'zh-CN': 'jtnd', 'zh-TW': 'jthd', en: 'arrive' }],
  ['偏远发吗', 'pre', { 'zh-CN': 'pyfm', 'zh-TW': 'ldkyjm', en: 'customs' }],
  ['能指定日期到吗', 'in', { 'zh-CN': 'zdrqd', 'zh-TW': 'zdrqd', en: 'date' }],
  ['送礼包装/不放小票', 'in', { 'zh-CN': 'slbz', 'zh-TW': 'slbz', en: 'wrap' }],
  ['生产日期保质期', 'pre', { 'zh-CN': 'scrqbz', 'zh-TW': 'zzrqxq', en: 'exp' }],
  ['怎么用/适合谁', 'pre', { 'zh-CN': 'shsy', 'zh-TW': 'shsy', en: 'who' }],
  ['有运费险吗/能退吗', 'pre', { 'zh-CN': 'yyfxm', 'zh-TW': 'bhskyt', en: 'canret' }],
  ['发个链接/怎么拍', 'pre', { 'zh-CN': 'zmp', 'zh-TW': 'zmxd', en: 'order' }],
  ['拍下改价', 'in', { 'zh-CN': 'pxgj', 'zh-TW': 'xdgj', en: 'adjust' }],
  ['付不了款', 'in', { 'zh-CN': 'fblk', 'zh-TW': 'fksb', en: 'pay' }],
  ['改地址', 'in', { 'zh-CN': 'gdz', 'zh-TW': 'ygdz', en: 'addr' }],
  ['改颜色尺码', 'in', { 'zh-CN': 'gyscm', 'zh-TW': 'gyscc', en: 'change' }],
  ['合并/加购一起发', 'in', { 'zh-CN': 'hbyqf', 'zh-TW': 'hbyqj', en: 'combine' }],
  ['帮我备注', 'in', { 'zh-CN': 'bwbz', 'zh-TW': 'bwbz', en: 'note' }],
  ['怎么还没发', 'in', { 'zh-CN': 'zmhmf', 'zh-TW': 'hmch', en: 'urge' }],
  ['能今天发吗', 'in', { 'zh-CN': 'njtfm', 'zh-TW': 'jtkyjm', en: 'today' }],
  ['不想要了取消', 'in', { 'zh-CN': 'qxdd', 'zh-TW': 'qxdd', en: 'cancel' }],
  ['开发票', 'in', { 'zh-CN': 'kfp', 'zh-TW': 'kfp', en: 'inv' }],
  ['物流到哪了', 'in', { 'zh-CN': 'wldnl', 'zh-TW': 'bgdnl', en: 'track' }],
  ['物流不更新', 'in', { 'zh-CN': 'wlbgx', 'zh-TW': 'wlmgx', en: 'stuck' }],
  ['显示签收没收到', 'after', { 'zh-CN': 'qsmsd', 'zh-TW': 'xssdms', en: 'pod' }],
  ['放驿站没送上门', 'in', { 'zh-CN': 'fyzmsm', 'zh-TW': 'cshmd', en: 'door' }],
  ['在途改地址/拦截', 'in', { 'zh-CN': 'ztgdz', 'zh-TW': 'jcgdz', en: 'reroute' }],
  ['破损拒收', 'in', { 'zh-CN': 'psjs', 'zh-TW': 'bgps', en: 'dmg' }],
  ['丢件了', 'in', { 'zh-CN': 'djl', 'zh-TW': 'bgysl', en: 'lost' }],
  ['少件漏发', 'after', { 'zh-CN': 'sjlf', 'zh-TW': 'sjdx', en: 'missing' }],
  ['发错货', 'after', { 'zh-CN': 'fch', 'zh-TW': 'jcsp', en: 'wrong' }],
  ['赠品没收到', 'after', { 'zh-CN': 'zpmsd', 'zh-TW': 'zpmsd', en: 'nogift' }],
  ['质量问题', 'after', { 'zh-CN': 'zlwt', 'zh-TW': 'pzywt', en: 'fault' }],
  ['尺码不合适换货', 'after', { 'zh-CN': 'cmhh', 'zh-TW': 'ccbhhh', en: 'exchange' }],
  ['七天无理由怎么退', 'after', { 'zh-CN': 'qtzmt', 'zh-TW': 'zmth', en: 'return' }],
  ['退货地址', 'after', { 'zh-CN': 'thdz', 'zh-TW': 'thdz', en: 'retaddr' }],
  ['运费谁出', 'after', { 'zh-CN': 'yfsc', 'zh-TW': 'thyfsc', en: 'freightwho' }],
  ['退款什么时候到', 'after', { 'zh-CN': 'tksmsh', 'zh-TW': 'tkdjd', en: 'refund' }],
  ['只退款不退货', 'after', { 'zh-CN': 'ztkbth', 'zh-TW': 'ztkbth', en: 'keep' }],
  ['不会用/安装', 'after', { 'zh-CN': 'bhy', 'zh-TW': 'bhy', en: 'howto' }],
  ['保修维修/补配件', 'after', { 'zh-CN': 'bxdj', 'zh-TW': 'bgdj', en: 'warr' }],
  ['给差评', 'after', { 'zh-CN': 'ygcp', 'zh-TW': 'ygfp', en: 'neg' }],
  ['投诉', 'after', { 'zh-CN': 'yts', 'zh-TW': 'yts', en: 'case' }],
  ['要赔偿', 'after', { 'zh-CN': 'ypc', 'zh-TW': 'ypc', en: 'comp' }],
  ['转人工/没人回', 'pre', { 'zh-CN': 'zrg', 'zh-TW': 'zrkf', en: 'human' }],
]

/** The deck of technique, by what it is for. */
const CRAFT: [what: string, codes: Record<Locale, string[]>][] = [
  ['greeting', { 'zh-CN': ['zdq', 'wh', 'lkwh'], 'zh-TW': ['zd'], en: ['hi'] }],
  ['the four thoughts', { 'zh-CN': ['xmxtj', 'xssfw', 'ymmxd', 'wsmmnj'], 'zh-TW': ['wsmmnj'], en: ['why'] }],
  ['needs', { 'zh-CN': ['wqxq', 'wyt', 'wgsm', 'wys', 'wsgtz'], 'zh-TW': ['wnxq'], en: ['needs'] }],
  ['three side by side', { 'zh-CN': ['skdb'], 'zh-TW': ['skbj'], en: ['three'] }],
  ['objections', { 'zh-CN': ['zklkl', 'xgzmh', 'pbhs', 'btxr'], 'zh-TW': ['klkk'], en: ['think'] }],
  ['bargaining', { 'zh-CN': ['npydm', 'zwnsm', 'swhj', 'tybhtj'], 'zh-TW': ['kypym', 'zpyyd'], en: ['disc', 'disc2'] }],
  ['concession', { 'zh-CN': ['scsby'], 'zh-TW': ['gzsmy'], en: ['freeship'] }],
  ['holding', { 'zh-CN': ['sd', 'cyxzh', 'djgdf'], 'zh-TW': ['qsd', 'jdqhf'], en: ['mom', 'eta'] }],
  ['evidence', { 'zh-CN': ['qpzp'], 'zh-TW': ['xpzgw'], en: ['photos'] }],
  ['farewell', { 'zh-CN': ['db', 'cjdb', 'mmcdb', 'shdb'], 'zh-TW': ['xxzj'], en: ['bye'] }],
  ['follow-up', { 'zh-CN': ['txfk', 'cfdec', 'cfsw', 'qshf'], 'zh-TW': ['txfk', 'sdhym'], en: ['unpaid', 'after'] }],
  [
    'the agent’s own keys',
    { 'zh-CN': ['zdq', 'sd', 'sdl', 'db'], 'zh-TW': ['zd', 'qsd', 'sdl', 'xxzj'], en: ['hi', 'mom', 'got', 'bye'] },
  ],
]

const locales: Locale[] = ['zh-CN', 'zh-TW', 'en']
const found = (locale: Locale, code: string) =>
  PACKS.filter((pack) => pack.locale === locale)
    .flatMap((pack) => pack.replies)
    .find((reply) => reply.code === code)

describe.each(locales)('%s', (locale) => {
  test.each(TRADE)('%s', (_, stage, codes) => {
    const reply = found(locale, codes[locale])
    expect(reply, codes[locale]).toBeDefined()
    expect(reply!.stages).toContain(stage)
  })

  test.each(CRAFT)('%s', (_, codes) => {
    expect(codes[locale].filter((code) => found(locale, code) === undefined)).toEqual([])
  })
})

test('in Chinese every question of the trade has a reply of its own', () => {
  const codes = TRADE.map(([, , code]) => code['zh-CN'])
  expect(new Set(codes).size).toBe(codes.length)
})
