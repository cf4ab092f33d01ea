import { readFileSync } from 'node:fs'
import { Listener } from '../../lib/checklists/listen'
import { messagesOf } from './lines'

const n: Record<string, number> = {}
for (const f of ['pool_taobao', 'pool_jd'])
  for (const l of readFileSync('/work/shared/data/stage/' + f + '.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((x) => JSON.parse(x))) {
    const order = {
      items: [{ title: '宝贝', attributes: { 颜色: '黑色', 尺码: process.argv[2] ?? 'L', 口味: '椒盐' }, quantity: 1 }],
      recipient: '李雪',
      phone: '13812345678',
      address: '浙江省杭州市西湖区文三路88号3幢502室',
    }
    for (const s of new Listener(order).listen(messagesOf(l.turns))) {
      if (s.stance === 'withdraw') continue
      n[s.attribute] = (n[s.attribute] ?? 0) + 1
      console.log(s.attribute, s.stance, s.value, s.difference ?? '', '|', s.quote.slice(0, 60))
    }
  }
console.error(n)
