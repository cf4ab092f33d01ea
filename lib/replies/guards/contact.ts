/** Off-platform contact and payment (微信, V❤, spaced phone numbers, links): every marketplace fines it. */
import { hitAt, matchesIn } from './draft-text'
import type { DraftText, Guard, GuardContext, GuardHit } from './guard'
import {
  CHAT_PROGRAMS,
  LINKS,
  OTHER_ACCOUNT,
  OTHER_HALL,
  OWN_HALLS,
  OWN_HOSTS,
  SIDE_PAYMENT,
} from './words/contact-words'

type Hit = Omit<GuardHit, 'kind'>

/** 微信支付 is a way to pay inside these platforms. */
const PAYS_BY_WECHAT = new Set(['pinduoduo', 'jd', 'youzan', 'kuaishou', 'xiaohongshu', 'practice', 'other'])

const DIGIT = '[0-9oO〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]'
/** A mobile with gaps or words for digits between most of its digits. */
const DODGED_PHONE = new RegExp(`(?<![\\da-z*])(?:1|一|壹|幺)(?:[\\s.。·,，、/_~*-]{0,3}${DIGIT}){10}(?![\\d*])`, 'gi')
const PLAIN_PHONE = /(?<![\d*])(?:\+?86[\s-]?)?1[3-9]\d{9}(?![\d*])|(?<![\d*])09\d{2}-?\d{3}-?\d{3}(?![\d*])/g
/** Numbers that the work needs: where to send it back, who delivers. */
const NEEDED =
  /退货|退回|寄回|回寄|收件|收货|收件人|快递员|派件|派送|网点|驿站|师傅|安装|售后点|维修|核对|确认(?:一下|下)?(?:电话|手机|信息|地址)|您的(?:电话|手机|号码)|预留|客服热线|热线|订单(?:上|里)/
const INVITES =
  /加我|加一下|联系我|打给?我|找我|微|vx|电话联系我|call me|text me|私|同号|我(?:的)?(?:号码?|手机|电话)|留个?(?:电话|手机|联系方式)|手机(?:号)?(?:发|给)我/

function phones(draft: DraftText): Hit[] {
  const hits: Hit[] = []
  const needed = NEEDED.test(draft.text) && !INVITES.test(draft.text)
  for (const match of draft.text.matchAll(PLAIN_PHONE)) {
    if (!needed) hits.push(hitAt(draft, match.index, match.index + match[0].length))
  }
  for (const match of draft.text.matchAll(DODGED_PHONE)) {
    const end = match.index + match[0].length
    if (hits.some((hit) => hit.start < (draft.offsets[end] ?? 0) && (draft.offsets[match.index] ?? 0) < hit.end))
      continue
    const digits = match[0].replace(/[^0-9〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]/gi, '')
    // Only digits run together: an order number, or a plain phone that the work needs.
    if (/^\d{11}$/.test(match[0]) || digits.length < 10) continue
    if (needed && /^\d{3}[\s-]\d{4}[\s-]\d{4}$/.test(match[0])) continue
    hits.push(hitAt(draft, match.index, end))
  }
  return hits
}

function programs(draft: DraftText, context: GuardContext): Hit[] {
  return matchesIn(draft, CHAT_PROGRAMS, (match, before, after) => {
    // 我们没有微信群的: declined, not offered.
    if (/(?:没有|没开|没|不加|不用|不能加?|不支持|别加|请勿加?|不要加?|无)$/.test(before)) return true
    if (/^微信$/.test(match) && /^\s*(?:支付|付款|零钱|钱包|分付|余额|红包|渠道|到账|退款|、)/.test(after))
      return PAYS_BY_WECHAT.has(context.platform)
    return false
  })
}

function links(draft: DraftText, context: GuardContext): Hit[] {
  const own = OWN_HOSTS[context.platform]
  const hits = matchesIn(draft, LINKS, (match) => own?.test(match) ?? false)
  for (const match of [...draft.text.matchAll(OTHER_HALL), ...draft.text.matchAll(OTHER_ACCOUNT)]) {
    if (OWN_HALLS[context.platform]?.test(match[1] ?? '')) continue
    hits.push(hitAt(draft, match.index, match.index + match[0].length))
  }
  return hits
}

/** 留个电话给我 asks for the way out as well. */
const ASKS_FOR_NUMBER = [
  /(?:留|发|给|报)(?:一?个|一下|下|我)?(?:您?的)?(?:电话|手机号?码?|号码|联系方式)(?:给我|吧|我加|我联系|方便联系)|(?:我|店主|老板)(?:的)?(?:电话|手机号?|联系方式)(?:是|[:：])/g,
]

export const contact: Guard = {
  kind: 'contact',
  check: (draft, context) => [
    ...programs(draft, context),
    ...matchesIn(draft, SIDE_PAYMENT),
    ...links(draft, context),
    ...phones(draft),
    ...matchesIn(draft, ASKS_FOR_NUMBER),
  ],
}
