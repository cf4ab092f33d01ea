/** Marketplaces on which no two buyers carry the same name, so that a name alone may stand for a buyer. */
import type { Marketplace } from '../chat/chat'

// Member names of Taobao are shared with 1688; eBay and Shopee sign their buyers in by the name that the seller sees.
const UNIQUE: ReadonlySet<Marketplace> = new Set(['taobao', '1688', 'ebay', 'shopee'])

export const areNamesUnique = (marketplace: Marketplace): boolean => UNIQUE.has(marketplace)
