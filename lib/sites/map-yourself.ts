/**
 * Consoles whose chat is not known well enough for a built-in site: the agent maps them. What public code does say of them is
 * filled in, and nothing else.
 */
import type { Marketplace } from '../chat/chat'
import type { Site } from './site'

export interface SiteToMap extends Partial<Site> {
  id: string
  name: string
  marketplace: Marketplace
  /** Match patterns of the whole hosts; `paths` narrows them to the chat where its address is known. */
  matches: string[]
  /** `seen`: public code opens the chat there; `likely`: the host is known, the chat's place in it is not. */
  address: 'seen' | 'likely'
}

const low = { confidence: 'low' } as const
const lazadaHosts = ['co.id', 'vn', 'com.my', 'com.ph', 'co.th', 'sg']

export const MAP_YOURSELF: readonly SiteToMap[] = [
  {
    id: 'xiaohongshu',
    name: '小红书千帆客服',
    marketplace: 'xiaohongshu',
    matches: ['https://walle.xiaohongshu.com/*'],
    paths: ['/cstools/*'],
    address: 'seen',
    roles: {
      orderPanel: [{ css: '.order-tool-content', confidence: 'medium' }],
      orderList: [{ css: '.order-tool-content .order-card', confidence: 'medium' }],
    },
    cards: { list: { orderNo: [{ css: '.order-card-title-id', confidence: 'medium' }] } },
  },
  {
    id: 'wechat-store',
    name: '微信小店客服',
    marketplace: 'wechat-store',
    matches: ['https://store.weixin.qq.com/*'],
    paths: ['/shop/kf*'],
    address: 'seen',
  },
  {
    id: 'lazada',
    name: 'Lazada IM',
    marketplace: 'lazada',
    // Seen on .vn; the other countries by analogy. A link may carry `buyerId`, but nobody has said that it follows the chat.
    matches: lazadaHosts.map((country) => `https://sellercenter.lazada.${country}/*`),
    paths: ['/apps/im/*'],
    address: 'seen',
    roles: { conversationUnread: [{ css: '.im-icon .unread-count', ...low }] },
  },
  {
    id: 'aliexpress',
    name: 'AliExpress',
    marketplace: 'aliexpress',
    matches: ['https://csp.aliexpress.com/*'],
    paths: ['/m_apps/message*'],
    address: 'likely',
  },
  {
    id: 'ebay',
    name: 'eBay Messages',
    marketplace: 'ebay',
    matches: ['https://mesg.ebay.com/*'],
    paths: ['/mesgweb/*'],
    address: 'seen',
    roles: { conversationItem: [{ css: "tr[class*='msg-']", ...low }] },
  },
  {
    id: 'ozon',
    name: 'OZON Seller',
    marketplace: 'ozon',
    matches: ['https://seller.ozon.ru/*'],
    paths: ['/app/messenger*'],
    address: 'seen',
    roles: { conversation: [{ css: 'div[active-chat-id]', seen: '2026-06-14', ...low }] },
    conversation: [{ from: 'attribute', role: 'conversation', attribute: 'active-chat-id', stable: true }],
  },
  {
    id: 'temu',
    name: 'Temu Seller',
    marketplace: 'temu',
    matches: ['https://agentseller.temu.com/*', 'https://seller.temu.com/*'],
    address: 'likely',
  },
  {
    id: 'mercari',
    name: 'メルカリ Mercari',
    marketplace: 'mercari',
    matches: ['https://jp.mercari.com/*'],
    paths: ['/transaction/*', '/mypage/*'],
    address: 'likely',
  },
  {
    id: 'mercadolibre',
    name: 'Mercado Libre',
    marketplace: 'mercadolibre',
    matches: ['ar', 'co', 'mx', 'pe', 'uy'].map((country) => `https://www.mercadolibre.com.${country}/*`),
    paths: ['/ventas/*'],
    address: 'likely',
  },
  {
    id: 'allegro',
    name: 'Allegro',
    marketplace: 'allegro',
    matches: ['https://salescenter.allegro.com/*'],
    address: 'likely',
  },
  {
    id: 'walmart',
    name: 'Walmart Seller Center',
    marketplace: 'walmart',
    matches: ['https://seller.walmart.com/*'],
    address: 'likely',
  },
  {
    id: 'shopify-inbox',
    name: 'Shopify Inbox',
    marketplace: 'shopify',
    matches: ['https://admin.shopify.com/*', 'https://inbox.shopify.com/*'],
    address: 'likely',
  },
]

/** Chats that are programs of their own: no extension can sit beside them, the window serves their agents. */
export const DESKTOP_PROGRAMS: readonly { id: string; name: string; marketplace: Marketplace }[] = [
  { id: 'qianniu', name: '千牛', marketplace: 'taobao' },
]
