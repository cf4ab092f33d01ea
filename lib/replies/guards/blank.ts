/** Blanks that were never filled: ＿时间＿, {{ 单号 }}, XX元, [金额]. */
import { hitAt } from './draft-text'
import type { Guard, GuardHit } from './guard'

const LABEL =
  '金额|时间|日期|姓名|名字|单号|快递|快递公司|订单号|地址|电话|天数|颜色|尺码|商品|商品名|链接|店铺|店名|客服|买家|数量|运费|价格|原因|昵称|城市|品牌|型号'
const PATTERNS = [
  /＿[^＿\n]{0,20}＿/g,
  /_{1}(?=[\u4e00-\u9fff])[^_\n]{1,12}_|_{2,}|＿+/g,
  /\{\{[^}\n]{0,60}\}\}?|\{%[^%\n]{0,60}%\}|\$\{[^}\n]{0,40}\}|%[a-z_]{2,20}%/gi,
  new RegExp(
    `[[【{<《(（「]\\s*(?:请?(?:填写?|输入|补充|替换)?(?:您的|具体|对应)?(?:${LABEL})|填写|待填|待补充|xx+|XX+|×+|某某|\\.{2,}|…+|name|date|time|amount|tracking(?: number)?|order(?: number)?)\\s*[\\]】}>》)）」]`,
    'gi',
  ),
  /(?<![\d*])\*{2,}(?=\s*(?:元|块|天|点|小时|号|件|折))/g,
  /【\s*】|\[\s*\]|（\s*）|\(\s*\)|「\s*」|《\s*》/g,
  /(?<![A-Za-zＡ-Ｚ\d])(?:[xX×ｘＸ]{2,}|某某|某)(?=\s*(?:元|块|号(?!码|段)|天|月|日|点|小时|分钟|快递|先生|女士|小姐|省|市|区|路|件|个|折|码头|公司|:|：))|(?<=单号|快递|金额|电话|地址|姓名|时间|日期|订单号|[:：是为])\s*(?:[xX×]{2,}|\*{3,}|\?{2,}|？{2,}|\.{3,}|…+)(?![A-Za-z\d])(?=$|[\s,，。;；!！~～])/g,
  /(?<![a-z])(?:undefined|null|NaN|\[object Object\]|TBD|lorem ipsum)(?![a-z])/gi,
]

export const blank: Guard = {
  kind: 'blank',
  // The draft as it is written: folding would turn ＿ and × into something else.
  check({ draft }) {
    const hits: Omit<GuardHit, 'kind'>[] = []
    const plain = { draft, text: draft, offsets: Array.from({ length: draft.length + 1 }, (_, i) => i) }
    for (const pattern of PATTERNS) {
      for (const match of draft.matchAll(pattern)) {
        const end = match.index + match[0].length
        if (match[0] === '' || hits.some((hit) => hit.start < end && match.index < hit.end)) continue
        hits.push(hitAt(plain, match.index, end))
      }
    }
    return hits
  },
}
