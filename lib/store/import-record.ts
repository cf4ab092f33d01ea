/** An import as interfaces see it. */
import type { ImportRecord } from './contract'
import type { ImportRow } from './rows'

export function recordOf(row: ImportRow): ImportRecord {
  const {
    shopName: _name,
    timeZone: _zone,
    bytes: _bytes,
    pieces: _pieces,
    orders: _orders,
    orderCursor: _cursor,
    ...record
  } = row
  return record
}
