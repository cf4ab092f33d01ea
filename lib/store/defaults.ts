/** What holds before the agent has chosen anything. */
import type { DockPreference } from '../bridge/protocol'
import type { Marketplace } from '../chat/chat'
import { DEFAULT_HOTKEYS } from '../hotkeys/actions'
import type { Locale } from '../replies/reply'
import type { Settings, Shop } from './contract'

export const DEFAULT_DOCK: DockPreference = { side: 'right', form: 'panel', width: 360 }

/** Chinese comes first; the first page offers the others. */
function localeFor(browserLanguage: string): Locale {
  return /^zh-(tw|hk|mo|hant)/i.test(browserLanguage) ? 'zh-TW' : 'zh-CN'
}

export function defaultSettings(browserLanguage: string): Settings {
  return {
    language: localeFor(browserLanguage),
    theme: 'system',
    hotkeys: DEFAULT_HOTKEYS,
    finder: false,
    ownSlots: { '6': null, '7': null, '8': null, '9': null },
    tiers: { cuts: [75, 95], windowDays: null, indicator: 'net' },
    newAgentMode: false,
    agentName: '',
    targetWaitMs: 30_000, // S15
    welcomed: false,
  }
}

/** Home currency and zone of a marketplace; China where nothing else is known. */
const HOMES: Partial<Record<Marketplace, { currency: string; timeZone: string }>> = {
  shopee: { currency: 'TWD', timeZone: 'Asia/Taipei' },
  tiktok: { currency: 'USD', timeZone: 'America/Los_Angeles' },
  lazada: { currency: 'SGD', timeZone: 'Asia/Singapore' },
  amazon: { currency: 'USD', timeZone: 'America/Los_Angeles' },
  ebay: { currency: 'USD', timeZone: 'America/Los_Angeles' },
  etsy: { currency: 'USD', timeZone: 'America/New_York' },
  shopify: { currency: 'USD', timeZone: 'America/New_York' },
  rakuten: { currency: 'JPY', timeZone: 'Asia/Tokyo' },
  wildberries: { currency: 'RUB', timeZone: 'Europe/Moscow' },
}

/** A shop as it starts: policy "receipt", 15 days after-sale (S28), 7 days of no-reason return (S28), contact masked. */
export function newShop(id: string, marketplace: Marketplace, name: string): Shop {
  return {
    id,
    marketplace,
    name,
    ...(HOMES[marketplace] ?? { currency: 'CNY', timeZone: 'Asia/Shanghai' }),
    stagePolicy: 'receipt',
    afterSaleDays: 15,
    noReasonDays: 7,
    accounts: [],
    facts: {},
    fullContact: false,
    dataAsOf: null,
  }
}
