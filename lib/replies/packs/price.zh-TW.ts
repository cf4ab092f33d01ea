/** Price talk: the bargain ladder, one rung at a time (S13). For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'price.zh-TW',
  locale: 'zh-TW',
  subject: 'price',
  replies: [
    {
      code: 'kypym',
      title: '可以便宜嗎',
      paraphrases: [
        '可以算便宜一點嗎',
        '有折扣嗎',
        '少一點啦',
        '打個折',
        '便宜50我就買',
        '可不可以再便宜一點點',
        '能不能算便宜',
      ],
      variants: [
        { angle: 'fact', text: '價格是賣場統一的，客服改不了，我幫您看有沒有漏掉可以領的優惠。' },
        { angle: 'care', text: '誰都想買得划算，您先說要哪幾款幾件，我幫您湊省錢的買法。' },
        { angle: 'offer', text: '價格動不了，您關注賣場，我幫您申請{{ 贈品 }}，可以的話備註在訂單裡。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price'],
    },
    {
      code: 'zpyyd',
      title: '再便宜一點',
      paraphrases: ['真的不能再少嗎', '再折一點', '湊整數啦', '誠心要買', '再少100'],
      variants: [
        { angle: 'fact', text: '能用的優惠都算進去了，現在是 {{ 報價 }} 元，再低我這邊沒有權限。' },
        { angle: 'care', text: '您這麼有誠意我也想幫您省，兩件一起結帳可以少一份運費，要嗎？' },
        { angle: 'offer', text: '我去幫您問店長，{{ 時間 }} 前回覆您，可不可以都會跟您說。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price'],
    },
    {
      code: 'bjbjpy',
      title: '別家比較便宜',
      paraphrases: ['別家才賣299', '其他賣場便宜很多', '為什麼你們比較貴', '同款別人賣更低'],
      variants: [
        { angle: 'fact', text: '照片一樣不代表是同一批貨，您可以比材質、做工和售後服務，再看差價值不值得。' },
        { angle: 'care', text: '您把那家連結貼給我，我幫您看差在哪，真的一樣我也會老實說。' },
        { angle: 'honest', text: '如果只看價格，那家確實划算；在意服務和做工再考慮我們。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price'],
    },
    {
      code: 'dlyyhm',
      title: '大量有優惠嗎',
      paraphrases: ['多買有折嗎', '團購價多少', '批發怎麼算', '公司要買30個', '量大可以議價嗎'],
      variants: [
        { angle: 'fact', text: '您要幾件、哪些款？數量給我，我去問報價，{{ 時間 }} 前回您。' },
        { angle: 'care', text: '數量多的話先把顏色尺寸對好再下單，避免之後來回換。' },
        { angle: 'offer', text: '{{ 要的數量 }} 件我幫您申請數量優惠，可以的話再請您下單。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price', 'promo_rule'],
    },
  ],
}
