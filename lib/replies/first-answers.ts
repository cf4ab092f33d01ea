/** What a practised agent says first on each topic when the buyer's words are few; the other replies of a topic wait for their own words. */
import type { Topic } from '../stage/stage'
import type { Locale, Reply } from './reply'

/** A point in the talk that calls for a reply whatever its topic. */
export type Moment = 'greeting' | 'product-card' | 'order-card' | 'nod' | 'farewell' | 'evidence' | 'praise'

interface FirstAnswers {
  /** Codes of pack replies, the most usual first. */
  topics: Partial<Record<Topic, string>>
  moments: Record<Moment, string>
  /** One rung per ask for a lower price (S13); what is given away stands on the second and third. */
  ladder: readonly string[]
}

const FIRST_ANSWERS: Record<Locale, FirstAnswers> = {
  'zh-CN': {
    topics: {
      product: 'ymmxd gncs smcz lkysmq',
      stock: 'yhm xhhsys mhlm',
      size: 'cddm wsgtz cmbzn',
      price: 'npydm ykjwds dmyyhm',
      coupon: 'yyhqm mjzmc hdndjm',
      gift: 'yzpm sdsm',
      postage: 'bym',
      carrier: 'fsmkd kdddlm cnfh',
      how_to_order: 'zmp pxgj tjbldd',
      payment: 'fblk ysdk cjx txfk',
      order_change: 'gyscm pckl bwbz hbyqf',
      address_change: 'gdz ztgdz hddz',
      invoice: 'kfp fpznk ttxcl',
      urge_ship: 'smshfh njtfm zmhmf',
      logistics: 'wldnl wlbgx cps zwwkd',
      delivery_time: 'jtnd smshfh wldnl',
      cancel: 'qxdd',
      refund: 'tksmsh zmsqtk tdnl',
      return: 'qtzmt thdz yfsc',
      exchange: 'cmhh xhbxt',
      quality: 'zlwt qpzp',
      missing_or_wrong: 'sjlf fch qpzp',
      damaged: 'sdyps psjs qpzp',
      warranty: 'bxdj hlzmx',
      usage: 'bhy zcxxm zmby',
      install: 'azysfm zjzbs',
      review: 'qnpj xxhp pjywh',
      price_protection: 'jjbcm tcj',
      promo_rule: 'smshyh hdjslm mjzmc',
      presale_deposit: 'djwkzm ysntf',
      authenticity: 'szpm btxr hysjd',
      remark: 'bwbz bzhd',
      compensation: 'ypc',
      complaint: 'xafzcl yqjjcl',
      human: 'zrg zdq',
      other: 'mkdwt',
    },
    moments: {
      greeting: 'xmxtj xssfw ymmxd wsmmnj zdq wh',
      'product-card': 'flljl ymmxd',
      'order-card': 'zdq mkdwt',
      nod: 'sdl',
      farewell: 'db shdb cjdb mmcdb gzdp',
      evidence: 'qpzp zlwt sjlf sdyps',
      praise: 'qnpj',
    },
    ladder: ['npydm wsmzmg xgzmh', 'zwnsm tybhtj scsby', 'swhj tzkj'],
  },
  'zh-TW': {
    topics: {
      product: 'smcz wnxq lkczn bwtj',
      stock: 'hyxhm',
      size: 'gmsmcc',
      price: 'kypym dlyyhm',
      coupon: 'yhqbny',
      postage: 'ymym',
      order_change: 'gyscc hbyqj',
      address_change: 'ygdz jcgdz',
      urge_ship: 'hmch smshch jtkyjm',
      logistics: 'bgdnl wlmgx',
      delivery_time: 'jthd smshch',
      refund: 'tkdjd',
      return: 'zmth thdz',
      quality: 'pzywt xpzgw',
      missing_or_wrong: 'sjdx jcsp xpzgw',
      damaged: 'bgps xpzgw',
      complaint: 'xafzcl',
    },
    moments: {
      greeting: 'zd wsmmnj wnxq',
      'product-card': 'wnxq zd',
      'order-card': 'zd',
      nod: 'qsd sdl',
      farewell: 'xxzj',
      evidence: 'xpzgw pzywt',
      praise: 'qnpj',
    },
    ladder: ['kypym', 'zpyyd gzsmy', ''],
  },
  en: {
    topics: {
      product: 'material needs diff rec',
      stock: 'stock',
      size: 'size fit',
      price: 'disc bulk',
      coupon: 'coupon',
      postage: 'ship',
      order_change: 'change combine',
      address_change: 'addr reroute',
      urge_ship: 'urge when today',
      logistics: 'track stuck',
      delivery_time: 'arrive when',
      refund: 'refund',
      return: 'return retaddr',
      quality: 'fault photos',
      missing_or_wrong: 'missing wrong photos',
      damaged: 'dmg photos',
      complaint: 'calm',
    },
    moments: {
      greeting: 'hi why needs',
      'product-card': 'needs hi',
      'order-card': 'hi',
      nod: 'got',
      farewell: 'bye',
      evidence: 'photos fault',
      praise: 'rev',
    },
    ladder: ['disc', 'disc2 freeship', ''],
  },
}

/** Places of replies among the first answers of one library; 0 is the first. */
export interface FirstPlaces {
  topic(topic: Topic, reply: Reply): number | null
  moment(moment: Moment, reply: Reply): number | null
  /** The ask (1, 2, 3) at which the reply comes, and its place among those; null where it is no rung. */
  rung(reply: Reply): { ask: number; place: number } | null
}

function placesOf(codes: string | undefined): Map<string, number> {
  return new Map((codes ?? '').split(' ').map((code, place) => [code, place]))
}

function placesIn(answers: FirstAnswers): FirstPlaces {
  const topics = new Map(Object.entries(answers.topics).map(([topic, codes]) => [topic, placesOf(codes)]))
  const moments = new Map(Object.entries(answers.moments).map(([moment, codes]) => [moment, placesOf(codes)]))
  const rungs = new Map(
    answers.ladder.flatMap((codes, i) => codes.split(' ').map((code, place) => [code, { ask: i + 1, place }] as const)),
  )
  // The codes are the packs' own: an agent's reply that happens to carry one of them is another reply.
  const code = (reply: Reply) => (reply.packId === null ? '' : reply.code)
  return {
    topic(topic, reply) {
      const places = topics.get(topic)
      if (places) return places.get(code(reply)) ?? null
      return reply.topics.includes(topic) ? 0 : null
    },
    moment: (moment, reply) => moments.get(moment)?.get(code(reply)) ?? null,
    rung: (reply) => rungs.get(code(reply)) ?? null,
  }
}

const PLACES: Record<Locale, FirstPlaces> = {
  'zh-CN': placesIn(FIRST_ANSWERS['zh-CN']),
  'zh-TW': placesIn(FIRST_ANSWERS['zh-TW']),
  en: placesIn(FIRST_ANSWERS.en),
}

export const firstPlaces = (locale: Locale): FirstPlaces => PLACES[locale]

/** Every code that the tables name, for the packs to be held against. */
export function codesNamed(locale: Locale): { topic: Topic | null; code: string }[] {
  const { topics, moments, ladder } = FIRST_ANSWERS[locale]
  const split = (topic: Topic | null, codes: string) =>
    codes.split(' ').flatMap((code) => (code === '' ? [] : [{ topic, code }]))
  return [
    ...Object.entries(topics).flatMap(([topic, codes]) => split(topic as Topic, codes)),
    ...[...Object.values(moments), ...ladder].flatMap((codes) => split(null, codes)),
  ]
}
