/** One conversation in, the suggestions of the default packs out, as the panel would show them. */
import { checkOrder } from '../../lib/checklists/check'
import { reason as reasonEn } from '../../lib/i18n/en/reason'
import { trade as tradeEn } from '../../lib/i18n/en/trade'
import { reason as reasonCN } from '../../lib/i18n/zh-CN/reason'
import { trade as tradeCN } from '../../lib/i18n/zh-CN/trade'
import { reason as reasonTW } from '../../lib/i18n/zh-TW/reason'
import { trade as tradeTW } from '../../lib/i18n/zh-TW/trade'
import { packSearchWords } from '../../lib/replies/pack-search'
import { PACKS } from '../../lib/replies/packs/index'
import { renderReply } from '../../lib/replies/render'
import type { Locale, Reply } from '../../lib/replies/reply'
import { type Suggestion, suggestReplies } from '../../lib/replies/suggest'
import { type ReplyValues, valuesOf } from '../../lib/replies/variables'
import { detectStage } from '../../lib/stage/detect'
import type { TextModel } from '../../lib/stage/model'
import type { Reason, StagePolicy } from '../../lib/stage/stage'
import type { Conversation } from './conversations'

/** The default packs of a language as the store seeds them. */
export function defaultLibrary(locale: Locale): Reply[] {
  return PACKS.filter((pack) => pack.locale === locale).flatMap((pack) =>
    pack.replies.map((draft) => ({
      ...draft,
      id: `${pack.id}/${draft.code}`,
      locale,
      packId: pack.id,
      search: packSearchWords(locale, draft.code),
      uses: 0,
      lastUsedAt: null,
      createdAt: 0,
      updatedAt: 0,
      deletedAt: null,
      rev: 1,
    })),
  )
}

export interface SuggestOptions {
  locale: Locale
  policy: StagePolicy
  /** Epoch ms. */
  now: number
  model?: TextModel
}

export interface SuggestedLine {
  suggestions: Suggestion[]
  values: ReplyValues
}

export function suggestFor(conversation: Conversation, library: Reply[], options: SuggestOptions): SuggestedLine {
  const { messages, orders } = conversation
  const { locale, policy, now, model } = options
  const reading = detectStage({
    messages,
    orders,
    policy,
    afterSaleDays: 15,
    timeZone: 'Asia/Shanghai',
    pin: null,
    now,
    ...(model ? { model } : {}),
  })
  const order = orders.find((one) => one.key === reading.focus) ?? null
  const checks = order ? checkOrder(order, messages, now) : []
  const values = valuesOf({
    chat: null,
    order,
    shop: null,
    buyer: null,
    settings: { agentName: '', language: locale },
    checks,
    now,
  })
  // A line carries no amounts: an order without items has none to print.
  if (order && order.items.length === 0) delete values.amount
  const suggestions = suggestReplies({ reading, messages, replies: library, received: [], checks, values, now, locale })
  return { suggestions, values }
}

const WORDS = {
  'zh-CN': { reason: reasonCN, trade: tradeCN },
  'zh-TW': { reason: reasonTW, trade: tradeTW },
  en: { reason: reasonEn, trade: tradeEn },
}

/** A reason as the panel words it. */
export function reasonText({ code, values }: Reason, locale: Locale): string {
  const { reason, trade } = WORDS[locale]
  const sentence = (reason as Record<string, string>)[code]
  if (sentence === undefined) throw new Error(`No words for the reason "${code}"`)
  const groups = trade as unknown as Record<string, Record<string, string> | undefined>
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = String(values?.[name] ?? '')
    return groups[name]?.[value] ?? value
  })
}

/** The first `count` suggestions as plain data. */
export function shownSuggestions({ suggestions, values }: SuggestedLine, locale: Locale, count = 5) {
  return suggestions.slice(0, count).map(({ reply, variant, why }) => ({
    code: reply.code,
    title: reply.title,
    text: renderReply(reply.variants[variant]?.text ?? '', values, reply.locale).text,
    why: reasonText(why, locale),
  }))
}
