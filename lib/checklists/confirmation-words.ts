/** The words of the order confirmation, per language, as an agent writes them. */
import type { Locale } from '../replies/reply'

export interface ConfirmationWords {
  opening: string
  item(title: string, variant: string, quantity: number): string
  receives(person: string): string
  /** Recipient data that the platform masks: the buyer looks for themselves. */
  hidden: string
  answer: string
  answerMismatch: string
  and: string
  /** A size inside a sentence. */
  size(size: string): string
  /** A value of any attribute inside a sentence. */
  value(attribute: string, value: string): string
  goods(ordered: string, said: string): string
  contact: Record<'recipient' | 'phone' | 'address', (ordered: string, said: string) => string>
}

const LETTER_SIZE = /^(?:\d?X{0,5}[SML]|\d{2}(?:\.5)?)$/i

function chineseValue(attribute: string, value: string, piece: string, size: (value: string) => string): string {
  if (attribute === 'quantity') return `${value} ${piece}`
  if (attribute === 'size') return size(value)
  return value
}

const sizeCN = (size: string) => (LETTER_SIZE.test(size) ? `${size} 码` : size)
const sizeTW = (size: string) => (LETTER_SIZE.test(size) ? `${size} 號` : size)

export const CONFIRMATION_WORDS: Record<Locale, ConfirmationWords> = {
  'zh-CN': {
    opening: '亲，跟您核对一下订单：',
    item: (title, variant, quantity) => [title, variant, `${quantity} 件`].filter(Boolean).join('，'),
    receives: (person) => `收件：${person}`,
    hidden: '收件信息平台打码了，我这边看不到，麻烦您在订单里看一眼收件人、电话和地址对不对～',
    answer: '都对的话回我一声“对”，要改现在说还来得及～',
    answerMismatch: '回我一声，我马上备注给仓库～',
    and: '、',
    size: sizeCN,
    value: (attribute, value) => chineseValue(attribute, value, '件', sizeCN),
    goods: (ordered, said) =>
      `亲，您拍的是${spaced(ordered)}，刚才说${said.startsWith('不要') ? '' : '要'}${spaced(said)}，咱们按哪个发？`,
    contact: {
      recipient: (ordered, said) => `收件人订单上是${ordered}，您刚才说的是${said}，按哪个寄？`,
      phone: (ordered, said) => `电话订单上是 ${ordered}，您刚才发的是 ${said}，到货打哪个？`,
      address: (ordered, said) => `地址订单上是${ordered}，您刚才说的是${said}，寄哪个？`,
    },
  },
  'zh-TW': {
    opening: '您好，跟您確認一下訂單內容：',
    item: (title, variant, quantity) => [title, variant, `${quantity} 件`].filter(Boolean).join('，'),
    receives: (person) => `收件：${person}`,
    hidden: '平台隱藏了收件資料，我們這邊看不到，麻煩您在訂單裡確認收件人、電話和地址是否正確喔～',
    answer: '都沒問題請回覆「對」，要修改現在告訴我還來得及～',
    answerMismatch: '麻煩您回覆，我馬上備註給倉庫～',
    and: '、',
    size: sizeTW,
    value: (attribute, value) => chineseValue(attribute, value, '件', sizeTW),
    goods: (ordered, said) =>
      `您好，您下單的是${spaced(ordered)}，剛剛說${said.startsWith('不要') ? '' : '要'}${spaced(said)}，請問要出哪一個呢？`,
    contact: {
      recipient: (ordered, said) => `收件人訂單上是${ordered}，您剛剛說的是${said}，以哪個為準呢？`,
      phone: (ordered, said) => `電話訂單上是 ${ordered}，您剛剛給的是 ${said}，要聯絡哪一支呢？`,
      address: (ordered, said) => `地址訂單上是${ordered}，您剛剛說的是${said}，要寄到哪裡呢？`,
    },
  },
  en: {
    opening: 'Let me check your order with you:',
    item: (title, variant, quantity) => `${[title, variant].filter(Boolean).join(', ')} × ${quantity}`,
    receives: (person) => `Ship to: ${person}`,
    hidden: 'The marketplace hides the recipient from us: please check name, phone and address in your order.',
    answer: 'If all is right, just reply "yes". Changes are easy before it ships.',
    answerMismatch: 'Tell me which and I will note it for the warehouse right away.',
    and: ', ',
    size: (size) => size,
    value: (attribute, value) => {
      if (attribute === 'quantity') return `${value} pcs`
      return value.startsWith('不要') ? `not ${value.slice(2)}` : value
    },
    goods: (ordered, said) => `You ordered ${ordered} and just asked for ${said}: which one shall I send?`,
    contact: {
      recipient: (ordered, said) => `The order says ${ordered}, you just wrote ${said}: who receives it?`,
      phone: (ordered, said) =>
        `The order has ${ordered}, you just wrote ${said}: which number should the courier call?`,
      address: (ordered, said) => `The order ships to ${ordered}, you just wrote ${said}: which address is right?`,
    },
  },
}

/** A blank between Han and Latin, as agents type it. */
function spaced(text: string): string {
  return /^[A-Za-z0-9]/.test(text) ? ` ${text}` : text
}
