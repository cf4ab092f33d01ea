/** Looks up who waits in a console's list: point look-ups by what the row itself says, and nobody is guessed (S44). */
import { buyerKeyOf } from '../buyers/identity'
import type { Site } from '../sites/site'
import { folded, isMasked } from '../text'
import type { Shop } from './contract'
import { read } from './db'
import { chatHandle, idHandle } from './evidence'
import type { BuyerRow } from './rows'
import { settingsOf } from './settings'
import { candidateShops, shopFor, shopsOf } from './shops'
import { knownSites } from './sites'
import { standingFor } from './standing'
import type { Store } from './store'
import type { WaitingBuyer, WhoWaits } from './waiting-buyer'

const MOST_LOOKED_UP = 100

interface Ask {
  siteId: string
  account?: string | undefined
  rows: WaitingBuyer[]
}

/** The key a chat of this row has when it is opened; see `lookForIdentity`. */
const chatKeyOf = (site: Site, account: string, conversation: string) =>
  [site.marketplace, account, conversation].map((part) => part.replaceAll('|', '%7C')).join('|')

/** True where the row's id is the marketplace's buyer id as well. */
function rowIdIsBuyerId({ conversation: [first], buyerId }: Site): boolean {
  return (
    first?.from === 'attribute' &&
    buyerId?.from === 'attribute' &&
    first.role === buyerId.role &&
    first.attribute === buyerId.attribute
  )
}

async function buyerOf({ db }: Store, site: Site, shop: Shop, row: WaitingBuyer): Promise<BuyerRow | undefined> {
  const { conversation, name } = row
  const stable = site.conversation[0]?.stable === true
  if (conversation && stable) {
    const accounts = [...new Set([...shop.accounts, shop.name, site.account ?? ''])]
    const handles = accounts.map((account) => chatHandle(chatKeyOf(site, account, conversation)))
    if (rowIdIsBuyerId(site)) handles.push(idHandle(shop.id, conversation))
    const links = await db.links.bulkGet(handles)
    const linked = links.find((link) => link?.shopId === shop.id && link.buyerKey)
    const keys = [linked?.buyerKey, ...(rowIdIsBuyerId(site) ? [buyerKeyOf(shop.id, 'id', conversation)] : [])]
    for (const key of keys) {
      const buyer = key ? await db.buyers.get(key) : undefined
      if (buyer) return buyer
    }
  }
  if (!site.nameUnique || isMasked(name)) return undefined
  const named = await db.buyers
    .where('[shopId+foldedName]')
    .equals([shop.id, folded(name)])
    .limit(2)
    .toArray()
  return named.length === 1 ? named[0] : undefined
}

/** Known buyers among the rows, with the team's target and time zone of the shop that is served there. */
export async function whoWaits(store: Store, { siteId, account, rows }: Ask): Promise<WhoWaits> {
  const { db } = store
  const site = (await knownSites(store)).find((known) => known.site.id === siteId)?.site
  return read(db, [db.shops, db.tallies, db.links, db.buyers, db.tierCurves, db.settings], async () => {
    const [all, settings] = await Promise.all([shopsOf(db), settingsOf(store)])
    const shop = site ? shopFor(all, { marketplace: site.marketplace, account }) : null
    const shops = shop && site?.marketplace !== 'practice' ? [shop] : site ? candidateShops(all, site.marketplace) : []
    const known: WhoWaits['known'] = []
    for (const row of site ? rows.slice(0, MOST_LOOKED_UP) : []) {
      const found = await Promise.all(shops.map((one) => buyerOf(store, site as Site, one, row)))
      const buyers = found.filter((buyer) => buyer !== undefined)
      const [buyer] = buyers
      // In two shops at once: not told apart, so not told.
      if (!buyer || buyers.length > 1) continue
      known.push({ ...row, tier: (await standingFor(store, buyer))?.tier ?? null, paidOrders: buyer.paidOrders })
    }
    return {
      known,
      targetMs: shop?.targetWaitMs ?? settings.targetWaitMs,
      timeZone: shop?.timeZone ?? 'Asia/Shanghai',
    }
  })
}
