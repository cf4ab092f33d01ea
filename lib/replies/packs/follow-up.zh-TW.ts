/** Telling first and reminding without a threat (S18, S23). For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'follow-up.zh-TW',
  locale: 'zh-TW',
  subject: 'follow-up',
  replies: [
    {
      code: 'txfk',
      title: '提醒付款',
      paraphrases: ['還沒付款', '訂單快逾期', '忘記付款', '待付款'],
      variants: [
        { angle: 'fact', text: '您的訂單還沒付款，想要的話付好我就安排，改色改尺寸先說。' },
        { angle: 'care', text: '是付款有問題還是還在考慮？有拿不準的跟我說。' },
        { angle: 'offer', text: '現在付款可以排 {{ 日期 }} 出貨那批。' },
      ],
      stages: ['in'],
      steps: ['follow-up'],
      topics: ['payment'],
    },
    {
      code: 'chtz',
      title: '出貨通知',
      paraphrases: ['寄出了跟我說', '單號給我', '出貨通知', '幾號寄的'],
      variants: [
        { angle: 'fact', text: '您的{{ 商品 }}寄出了，{{ 物流 }} {{ 物流單號 }}，大約 {{ 配送天數 }} 天到。' },
        { angle: 'care', text: '東西出門囉，單號 {{ 物流單號 }}，這兩天留意取貨通知。' },
        { angle: 'firsthand', text: '我看到已經交給物流了，{{ 物流單號 }} 先給您。' },
      ],
      stages: ['in'],
      steps: ['follow-up'],
      topics: ['logistics'],
    },
    {
      code: 'ycgz',
      title: '延遲告知',
      paraphrases: ['會晚到嗎', '會延遲嗎', '可以準時嗎', '什麼時候補'],
      variants: [
        { angle: 'fact', text: '跟您說一聲，這筆要延到 {{ 日期 }} 出貨，要等或取消您決定。' },
        { angle: 'care', text: '說好的時間要延到 {{ 日期 }}，先跟您說抱歉，您那邊趕嗎？' },
        { angle: 'honest', text: '這筆要晚到 {{ 日期 }}，我不等您來問，先跟您說實際狀況。' },
      ],
      stages: ['in'],
      steps: ['follow-up'],
      topics: ['urge_ship', 'delivery_time'],
    },
    {
      code: 'sdhym',
      title: '收到好用嗎',
      paraphrases: ['收到了', '取貨了', '已完成訂單', '還不錯用'],
      variants: [
        { angle: 'fact', text: '看到您收到了，東西都齊嗎？有少有破都跟我說。' },
        { angle: 'care', text: '用起來還順嗎？哪裡不習慣說一聲，我教您。' },
        { angle: 'firsthand', text: '我記得您這筆，好用不好用都想聽您說。' },
      ],
      stages: ['after'],
      steps: ['follow-up'],
      topics: ['usage', 'review'],
    },
    {
      code: 'qnpj',
      title: '請您評價',
      paraphrases: ['東西不錯', '很滿意', '收到很喜歡', '下次再來'],
      variants: [
        { angle: 'fact', text: '謝謝您，有空歡迎留真實的使用感想。' },
        { angle: 'care', text: '您滿意就好，寫不寫評價都沒關係，有問題隨時找我。' },
        { angle: 'honest', text: '好的壞的都可以寫，對後面的買家很有幫助。' },
      ],
      stages: ['after'],
      steps: ['follow-up'],
      topics: ['review'],
    },
  ],
}
