/** The goods of an order, one for each line that names some. */
import type { OrderItem } from '../orders/order'
import { quantityOf } from './cells'
import { amountIn, badQuantity, type Reading, textIn } from './reading'
import { attributesOf } from './sku'
import type { SheetRow } from './source'

/** Throws `LineProblem` for a quantity or price that is none. */
export function itemsOf(rows: readonly SheetRow[], reading: Reading, currency: string): OrderItem[] {
  const [only] = rows
  return rows.length === 1 && only
    ? itemsOfRow(only, reading, currency)
    : rows.flatMap((row) => itemsOfRow(row, reading, currency))
}

function itemsOfRow(row: SheetRow, reading: Reading, currency: string): OrderItem[] {
  const { layout } = reading
  const title = textIn(row, layout, 'title')
  const sku = textIn(row, layout, 'sku')
  // A summary row (eBay), an order-level file (Etsy) or a continuation without goods.
  if (title === '' && sku === '') return []
  const joined = joinedItems(row, reading, title, sku)
  if (joined) return joined
  const written = textIn(row, layout, 'quantity')
  const quantity = written === '' ? 1 : quantityOf(written)
  if (quantity === null) throw badQuantity(row, layout, written)
  const item: OrderItem = { title, attributes: sku === '' ? {} : attributesOf(sku), quantity }
  const productId = textIn(row, layout, 'productId') || textIn(row, layout, 'skuCode')
  if (productId) item.productId = productId
  if (sku) item.sku = sku
  const price = layout.columns.has('price') ? amountIn(row, reading, 'price', currency) : undefined
  if (price !== undefined) item.priceMinor = price
  return [item]
}

/** Several goods in one cell: split only where every count agrees, else left as written. */
function joinedItems(row: SheetRow, reading: Reading, title: string, sku: string): OrderItem[] | null {
  const { layout } = reading
  const sign = layout.profile.itemsJoinedBy
  if (!sign || !title.includes(sign)) return null
  const titles = title.split(sign).map((part) => part.trim())
  if (titles.some((part) => part === '')) return null
  const written = textIn(row, layout, 'quantity')
  const quantities = written.split(sign).map((part) => quantityOf(part))
  const kinds = quantityOf(textIn(row, layout, 'kinds'))
  const each =
    quantities.length === titles.length && quantities.every((quantity) => quantity !== null)
      ? (quantities as number[])
      : kinds === titles.length && quantityOf(written) === kinds
        ? titles.map(() => 1)
        : null
  if (!each) return null
  const skus = sku.split(sign)
  return titles.map((part, index) => {
    const own = skus.length === titles.length ? (skus[index] as string).trim() : ''
    return {
      title: part,
      attributes: own ? attributesOf(own) : {},
      quantity: each[index] as number,
      ...(own ? { sku: own } : {}),
    }
  })
}
