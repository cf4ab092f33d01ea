/** Marketplaces a shop can be on, in the order in which agents look for theirs. */
import type { Marketplace } from '../../lib/chat/chat'

export const MARKETPLACES = [
  'taobao',
  'pinduoduo',
  'douyin',
  'jd',
  'kuaishou',
  'xiaohongshu',
  '1688',
  'goofish',
  'youzan',
  'shopee',
  'tiktok',
  'lazada',
  'amazon',
  'ebay',
  'etsy',
  'rakuten',
  'wildberries',
  'shopify',
  'whatsapp',
  'practice',
  'other',
] as const satisfies readonly Marketplace[]
