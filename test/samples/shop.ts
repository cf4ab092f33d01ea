/** Draws the sample shop: some three hundred buyers and two thousand orders over eighteen months, the cast among them. */
import { CAST } from './cast'
import type { CastMember, CastOrder } from './cast-types'
import { CATALOGUE, type Product, productTitled } from './catalogue'
import { type Person, person } from './people'
import { type Chance, chance } from './random'
import type { SampleShop, Sold, SoldState } from './sold'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const COURIERS = ['中通快递', '圆通速递', '顺丰速运', '韵达快递', '极兔速递']
const ADVISERS = ['小李', '小王', '阿芳']
const SHARES: [SampleShop, number][] = [
  ['taobao', 170],
  ['pinduoduo', 95],
  ['douyin', 75],
]

/** An order number in the shape of each marketplace; Pinduoduo's begins with the day. */
function orderNumber(shop: SampleShop, placedAt: number, dice: Chance): string {
  if (shop === 'taobao') return `4${dice.digits(18)}`
  if (shop === 'douyin') return `69${dice.digits(17)}`
  const day = new Date(placedAt + 8 * 60 * MINUTE).toISOString().slice(2, 10).replaceAll('-', '')
  return `${day}-${dice.whole(1, 9)}${dice.digits(14)}`
}

/** What becomes of an order `age` ms after it was placed; most end well. */
function fate(age: number, dice: Chance): SoldState {
  const luck = dice.next()
  if (luck < 0.04) return age < 0.5 * DAY ? 'unpaid' : 'closed'
  if (age < 1.2 * DAY) return 'paid'
  if (age < 4.5 * DAY) return luck < 0.1 ? 'paid' : 'shipped'
  if (luck < 0.1) return 'refunded'
  if (luck < 0.115 && age < 25 * DAY) return 'refunding'
  return age < 9 * DAY ? 'delivered' : 'completed'
}

function draw(
  shop: SampleShop,
  buyer: Person,
  product: Product,
  size: string,
  placedAt: number,
  now: number,
  dice: Chance,
): Sold {
  const state = fate(now - placedAt, dice)
  const paid = state !== 'unpaid' && state !== 'closed'
  const shipped = paid && state !== 'paid'
  const arrived = shipped && state !== 'shipped'
  const paidAt = placedAt + dice.whole(1, 9) * MINUTE
  const shippedAt = placedAt + dice.whole(8, 26) * 60 * MINUTE
  return {
    shop,
    orderNo: orderNumber(shop, placedAt, dice),
    buyer,
    items: [
      {
        productId: product.id,
        title: product.title,
        colour: dice.pick(product.colours),
        size,
        quantity: dice.next() < 0.12 ? 2 : 1,
        price: product.price,
      },
    ],
    freight: dice.next() < 0.15 ? 8 : 0,
    discount: dice.next() < 0.3 ? dice.pick([5, 10, 15, 20]) : 0,
    state,
    placedAt,
    paidAt: paid ? paidAt : null,
    shippedAt: shipped ? Math.min(shippedAt, now - 3 * 60 * MINUTE) : null,
    completedAt: arrived ? Math.min(shippedAt + dice.whole(2, 5) * DAY, now - 60 * MINUTE) : null,
    shipBy: paid ? paidAt + 48 * 60 * MINUTE : null,
    courier: shipped ? dice.pick(COURIERS) : '',
    trackingNo: shipped ? `7${dice.digits(13)}` : '',
    buyerMessage: dice.next() < 0.06 ? dice.pick(['尽快发货', '周末送', '不要放驿站', '送人，包装好一点']) : '',
    memo: '',
    adviser: dice.pick(ADVISERS),
  }
}

const sizeFor = (product: Product, usual: string, dice: Chance): string =>
  product.sizes.includes(usual) ? usual : product.sizes.length === 1 ? product.sizes[0]! : dice.pick(product.sizes)

function ordersOf(shop: SampleShop, buyer: Person, count: number, usual: string, now: number, dice: Chance): Sold[] {
  return Array.from({ length: count }, () => {
    const product = dice.pick(CATALOGUE)
    // Squaring draws towards the present: a shop that grows.
    const age = (0.3 + dice.next() ** 1.4 * 545) * DAY
    return draw(shop, buyer, product, sizeFor(product, usual, dice), Math.round(now - age), now, dice)
  })
}

const castPerson = (member: CastMember): Person => ({
  nick: member.name,
  recipient: member.recipient,
  phone: member.phone,
  province: member.place[0],
  city: member.place[1],
  street: member.place[2],
})

function castOrder(member: CastMember, order: CastOrder, now: number, dice: Chance): Sold {
  const product = productTitled(order.title)
  const ago = (minutes: number | undefined) => (minutes === undefined ? null : now - minutes * MINUTE)
  const placedAt = now - order.placed * MINUTE
  return {
    shop: member.shop,
    orderNo: orderNumber(member.shop, placedAt, dice),
    buyer: castPerson(member),
    items: [
      {
        productId: product.id,
        title: product.title,
        colour: order.colour,
        size: order.size,
        quantity: order.quantity ?? 1,
        price: product.price,
      },
    ],
    freight: order.freight ?? 0,
    discount: 0,
    state: order.state,
    placedAt,
    paidAt: ago(order.paid),
    shippedAt: ago(order.shipped),
    completedAt: ago(order.completed),
    shipBy: order.shipByIn === undefined ? null : now + order.shipByIn * MINUTE,
    courier: order.shipped === undefined ? '' : '中通快递',
    trackingNo: order.shipped === undefined ? '' : `7${dice.digits(13)}`,
    buyerMessage: order.buyerMessage ?? '',
    memo: order.memo ?? '',
    adviser: order.adviser ?? '小李',
  }
}

export interface SampleShops {
  sold: Sold[]
  /** `castId/ref` → order. */
  cast: Map<string, Sold>
}

/** The whole sample shop as it stands at `now` (epoch ms): the same for the same `now` and seed. */
export function drawShops(now: number, seed = 20261121): SampleShops {
  const dice = chance(seed)
  const sold: Sold[] = []
  const cast = new Map<string, Sold>()
  for (const member of CAST) {
    for (const order of member.orders ?? []) {
      const drawn = castOrder(member, order, now, dice)
      cast.set(`${member.id}/${order.ref}`, drawn)
      sold.push(drawn)
    }
    const past = ordersOf(
      member.shop,
      castPerson(member),
      member.pastOrders ?? 0,
      member.pastSize ?? 'M',
      now - 70 * DAY,
      dice,
    )
    sold.push(...past.filter((order) => order.placedAt > now - 540 * DAY))
  }
  for (const [shop, buyers] of SHARES) {
    for (let index = 0; index < buyers; index++) {
      const usual = dice.pick(['S', 'M', 'M', 'L', 'L', 'XL'])
      // A few buy often, most once or twice: the long tail that makes tiers worth having.
      const count = 1 + Math.round(dice.next() ** 2.2 * (index % 9 === 0 ? 36 : 17))
      sold.push(...ordersOf(shop, person(dice, index), count, usual, now, dice))
    }
  }
  return { sold: sold.sort((a, b) => a.placedAt - b.placedAt), cast }
}
