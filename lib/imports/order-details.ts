/** People, places and words of an order; ciphertext is left out, masked values stay as they are. */
import { isCiphertext, valueText } from './cells'
import { instantFrom } from './dates'
import type { ParsedOrder } from './parsed'
import type { Field } from './profile'
import type { Reading } from './reading'
import type { SheetRow } from './source'

/** What names the buyer. A masked nick is shared by many: it may be shown, never joined on. */
export function putBuyer(order: ParsedOrder, first: (field: Field) => string) {
  const id = first('buyerId')
  const name = first('buyerName')
  const nick = first('buyerNick')
  if (id !== '' && !isCiphertext(id)) order.buyerId = id
  if (name !== '' && !isCiphertext(name)) order.buyerName = name
  if (nick.includes('*')) order.buyerName ??= nick
  else if (nick !== '' && !isCiphertext(nick)) order.buyerNick = nick
}

const HELD = /^([^，,\d]{1,40})[，,]\s*(?:\+?86-?)?([\d*][\d*\- ]{4,20})[，,]\s*(.+)$/su

export function putDetails(
  order: ParsedOrder,
  first: (field: Field) => string,
  rows: readonly SheetRow[],
  reading: Reading,
) {
  const { layout } = reading
  const put = (
    key: 'recipient' | 'phone' | 'buyerMessage' | 'sellerMemo' | 'carrier' | 'trackingNo' | 'closeReason' | 'adviser',
    text: string,
  ) => {
    if (text !== '' && !isCiphertext(text)) order[key] = text
  }
  put('recipient', first('recipient'))
  put('phone', first('phone'))
  put('buyerMessage', first('buyerMessage'))
  put('sellerMemo', first('sellerMemo'))
  put('carrier', first('carrier'))
  put('trackingNo', first('trackingNo').replace(/^No[:：]\s*/i, ''))
  put('closeReason', first('closeReason'))
  put('adviser', first('adviser'))

  const address = addressOf(rows, reading)
  const held = layout.profile.addressHoldsAll && !order.recipient ? HELD.exec(address) : null
  if (held) {
    order.recipient = (held[1] as string).trim()
    order.phone ??= (held[2] as string).trim()
    order.address = (held[3] as string).trim()
  } else if (address !== '') order.address = address

  const shipBy = instantFrom(first('shipBy'), reading.dates, reading.timeZone)
  if (typeof shipBy === 'number') order.shipBy = shipBy
}

function addressOf(rows: readonly SheetRow[], { layout }: Reading): string {
  const separator = layout.profile.address?.separator ?? ''
  for (const row of rows) {
    let address = ''
    for (const column of layout.addressColumns) {
      const part = valueText(row.cells[column] ?? '')
      if (part === '' || isCiphertext(part)) continue
      // The last column often repeats province and city.
      address = address === '' || part.startsWith(address) ? part : `${address}${separator}${part}`
    }
    if (address !== '') return address
  }
  return ''
}
