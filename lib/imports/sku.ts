/** Variant text such as `颜色分类:藏青色;尺码:L` or `藏青色 L`, read into named attributes. */

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(?:颜色分类|颜色|顏色|顔色|主要颜色|花色|カラー|colou?r|warna|สี|màu(?: sắc)?|cor|farbe)$/i, '颜色'],
  [
    /^(?:尺码|尺寸|尺碼|鞋码|鞋碼|码数|大小|サイズ|size|ukuran|ไซส์|ขนาด|kích (?:thước|cỡ)|tamanho|größe|talla)$/i,
    '尺码',
  ],
]

const SIZE =
  /^(?:\d?x{0,5}[sl]|\d{1,2}xl|xxs|m|均码|均碼|大码|中码|小码|free ?size|one ?size|os|f|(?:1[0-9]{2}|[5-9]\d)(?:cm|码|碼)?|(?:3[3-9]|4[0-9]|5[0-2])(?:\.5)?(?:码|碼)?|1\d{2}\/\d{2,3}[a-c]?|[a-g]\d{2}|\d{2}[a-g])(?:\s*[(（【[].*)?$/i
const COLOUR =
  /[色红紅黑白蓝藍绿綠黄黃紫灰粉橙棕咖米杏银銀]|卡其|藏青|驼|豆沙|香槟|迷彩|^(?:black|white|red|blue|navy|green|yellow|pink|purple|gr[ae]y|brown|beige|khaki|orange|silver|gold|hitam|putih|merah|biru|ดำ|ขาว|แดง)\b/i

/** Keys that would reach an object's prototype: never used as attribute names. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype'])

export function isSize(text: string): boolean {
  return SIZE.test(text.trim())
}

function nameOf(written: string): string {
  const name = written.trim()
  if (UNSAFE.has(name)) return '规格'
  return NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? name
}

function add(attributes: Map<string, string>, name: string, value: string) {
  if (value === '') return
  const before = attributes.get(name)
  attributes.set(name, before === undefined || before === value ? value : `${before} ${value}`)
}

const KNOWN_LIMIT = 5000
const known = new Map<string, Record<string, string>>()

/** Attributes under the names 颜色 and 尺码 where they are told; other names as written; what has no name is 规格. */
export function attributesOf(sku: string): Record<string, string> {
  const before = known.get(sku)
  if (before) return { ...before }
  const attributes = readAttributes(sku)
  // Through JSON: a slice of a file's text as a key would keep the whole portion alive.
  if (sku.length < 200) {
    if (known.size >= KNOWN_LIMIT) known.clear()
    known.set(
      JSON.parse(JSON.stringify(sku)) as string,
      JSON.parse(JSON.stringify(attributes)) as Record<string, string>,
    )
  }
  return attributes
}

function readAttributes(sku: string): Record<string, string> {
  const attributes = new Map<string, string>()
  const text = sku.trim().slice(0, 2000)
  if (text === '' || /^(?:default|默认|無|无)$/i.test(text)) return {}
  if (/^[^:：;；]{1,40}[:：]/.test(text)) {
    for (const part of text.split(/[;；\n]|[,，](?=[^:：,，;；]{1,40}[:：])/)) {
      const m = /^([^:：]{1,40})[:：](.*)$/su.exec(part.trim())
      if (m) add(attributes, nameOf(m[1] as string), (m[2] as string).trim())
      else add(attributes, '规格', part.trim())
    }
  } else {
    for (const part of bareParts(text))
      add(attributes, isSize(part) ? '尺码' : COLOUR.test(part) ? '颜色' : '规格', part)
  }
  return Object.fromEntries(attributes)
}

/** `藏青色;L`, `藏青色 L`, `藏青色/L`: parts of a variant without names. A space parts only when a size stands at an end. */
function bareParts(text: string): string[] {
  const parts = text.split(/[;；,，|+]/).flatMap((part) => {
    const piece = part.trim()
    // Longer than any colour and size: a description, and slow to take apart.
    if (piece.length > 60) return [piece]
    if (isSize(piece)) return [piece]
    const spaced = /^(.+?)[\s/]+(\S+)$/.exec(piece)
    if (spaced && isSize(spaced[2] as string)) return [spaced[1] as string, spaced[2] as string]
    const reversed = /^(\S+?)[\s/]+(.+)$/.exec(piece)
    if (reversed && isSize(reversed[1] as string)) return [reversed[2] as string, reversed[1] as string]
    return [piece]
  })
  return parts.map((part) => part.trim()).filter(Boolean)
}
