/** The conversation on screen: who is this, and what the agent says about it. */
import { RpcError } from '../../bridge/rpc'
import type { OpTable } from '../../bridge/rpc-server'
import { STAGES } from '../../stage/stage'
import { folded } from '../../text'
import { z } from '../../z'
import { changed } from '../changes'
import { write } from '../db'
import { openDesk } from '../desk'
import { chatHandle } from '../evidence'
import { linkByHand, unlinkByHand } from '../link-by-hand'
import { rankSoon } from '../rank-soon'
import { settingsOf } from '../settings'
import { candidateShops, shopFor, shopsOf } from '../shops'
import type { Store } from '../store'
import { whoWaits } from '../who-waits'
import { chatIdentity, consoleOrder, id, key, marketplace, name, orderNo, text } from './shapes'

const pin = z.object({ stage: z.enum(STAGES).nullable(), focus: key.nullable().optional(), at: z.number() })

/** Gives a console account to one shop of its marketplace, taking it from the others. */
async function assign(
  { db }: Store,
  wanted: { marketplace: Parameters<typeof candidateShops>[1]; account: string; shopId: string },
) {
  await write(db, [db.shops, db.tallies], async () => {
    const shops = candidateShops(await shopsOf(db), wanted.marketplace)
    if (!shops.some(({ id }) => id === wanted.shopId)) throw new RpcError('not-found')
    for (const { id, accounts } of shops) {
      const others = accounts.filter((one) => folded(one) !== folded(wanted.account))
      await db.shops.update(id, { accounts: id === wanted.shopId ? [...others, wanted.account] : others })
    }
  })
}

export function deskService(store: Store): OpTable['desk'] {
  const { db, now } = store
  const shopOf = async (chat: z.infer<typeof chatIdentity>) => {
    const shop = shopFor(await shopsOf(db), chat)
    if (!shop) throw new RpcError('not-found', 'shop')
    return shop.id
  }
  return {
    openChat: {
      args: z.object({
        chat: chatIdentity,
        orderNos: z.array(orderNo).max(1000),
        consoleOrders: z.array(consoleOrder).max(500),
        agent: name.optional(),
      }),
      run: async (ask) => {
        const { desk, learnt } = await openDesk(store, ask)
        // The asker has its answer; other surfaces may show the same buyer.
        if (learnt) changed('orders', 'buyers')
        if (learnt && desk.shop) rankSoon(store, desk.shop.id).catch((error: unknown) => console.error('rank', error))
        return desk
      },
    },
    whoWaits: {
      args: z.object({
        siteId: id,
        account: name.optional(),
        rows: z.array(z.object({ name, conversation: key.optional() })).max(500),
      }),
      run: (ask) => whoWaits(store, ask),
    },
    assignShop: {
      args: z.object({ marketplace, account: name, shopId: id }),
      run: async (wanted) => {
        await assign(store, wanted)
        changed('shops', 'desk')
      },
    },
    link: {
      args: z.object({ chat: chatIdentity, orderNo: orderNo.optional(), buyerKey: key.optional() }),
      run: async ({ chat, ...wanted }) => {
        const outcome = await linkByHand(store, { shopId: await shopOf(chat), chat, ...wanted })
        if (outcome.done === 'linked') changed('desk', 'buyers', 'orders')
        return outcome
      },
    },
    unlink: {
      args: z.object({ chat: chatIdentity }),
      run: async ({ chat }) => {
        await unlinkByHand(store, await shopOf(chat), chat)
        changed('desk', 'buyers', 'orders')
      },
    },
    pin: {
      args: z.object({ chatKey: key, pin: pin.nullable() }),
      run: async ({ chatKey, pin: wanted }) => {
        await write(db, [db.pins], async () => {
          const rev = ((await db.pins.get(chatKey))?.rev ?? 0) + 1
          if (wanted) await db.pins.put({ ...wanted, chatKey, rev, updatedAt: now() })
          else await db.pins.delete(chatKey)
        })
        changed('desk')
      },
    },
    tick: {
      args: z.object({ orderKey: key, attribute: z.string().min(1).max(100), ticked: z.boolean() }),
      run: async ({ orderKey, attribute, ticked }) => {
        await write(db, [db.ticks], async () => {
          const known = await db.ticks.get(orderKey)
          const others = known?.ticks.filter(([one]) => one !== attribute) ?? []
          await db.ticks.put({
            orderKey,
            ticks: [...others, [attribute, ticked]],
            rev: (known?.rev ?? 0) + 1,
            updatedAt: now(),
          })
        })
        changed('desk')
      },
    },
    saveNote: {
      args: z.object({ buyerKey: key, text }),
      run: async ({ buyerKey, text: words }) => {
        const author = (await settingsOf(store)).agentName
        // Every version is a row of its own: the newest is the pinned one, the others are its history.
        await write(db, [db.notes], () =>
          db.notes.put({
            id: store.newId(),
            buyerKey,
            text: words.trim(),
            author,
            at: now(),
            rev: 1,
            updatedAt: now(),
          }),
        )
        changed('desk')
      },
    },
    remember: {
      args: z.object({ chatKey: key, replyId: id, variant: z.number().int().min(0).max(1000), text }),
      run: async ({ chatKey, replyId, variant, text: words }) => {
        await write(db, [db.received, db.links, db.replies], async () => {
          const buyerKey = (await db.links.get(chatHandle(chatKey)))?.buyerKey
          const row = { id: store.newId(), chatKey, replyId, variant, text: words, at: now() }
          await db.received.put(buyerKey ? { ...row, buyerKey } : row)
          const reply = await db.replies.get(replyId)
          if (reply) await db.replies.put({ ...reply, uses: reply.uses + 1, lastUsedAt: now() })
        })
        changed('desk')
      },
    },
  }
}
