/** Changes between order and shipment (S21). For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'order-change.zh-TW',
  locale: 'zh-TW',
  subject: 'order-change',
  replies: [
    {
      code: 'ygdz',
      title: '要改地址',
      paraphrases: [
        '地址打錯了',
        '可以改地址嗎',
        '改收件人',
        '電話寫錯',
        '換一間超商',
        '想換一間7-11取貨',
        '門市選錯了',
        '取件人打錯',
      ],
      variants: [
        { angle: 'fact', text: '還沒出貨的可以改，請把新的收件資料給我，我備註後回您。' },
        { angle: 'care', text: '先別急，我看出貨了沒，您把新地址或門市名稱完整給我。' },
        { angle: 'honest', text: '倉庫包好後未必來得及改，我先試，{{ 時間 }} 前跟您說改了沒。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['address_change'],
    },
    {
      code: 'gyscc',
      title: '改顏色尺寸',
      paraphrases: ['可以改顏色嗎', '換成L', '選錯尺寸', '想換另一色', '訂錯了想改'],
      variants: [
        { angle: 'fact', text: '沒出貨就可以改，您說要改成什麼顏色、哪個尺寸，倉庫確認後跟您說。' },
        { angle: 'care', text: '沒問題，您把要的顏色尺寸一次打給我，我覆述一遍您確認再備註。' },
        { angle: 'honest', text: '倉庫已經打包的話未必改得到，我先去攔，{{ 時間 }} 前回您。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['order_change', 'size'],
    },
    {
      code: 'hbyqj',
      title: '合併一起寄',
      paraphrases: ['兩筆可以一起寄嗎', '合併運費嗎', '再加一件一起出', '分開下單一起出貨'],
      variants: [
        { angle: 'fact', text: '同收件人同地址可以備註一起出，兩筆訂單編號給我。' },
        { angle: 'care', text: '好的，我兩筆都備註，能合就合，合不了我先跟您說。' },
        { angle: 'honest', text: '一件現貨一件預購要等齊才能合，看您要一起還是先出現貨？' },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['order_change'],
    },
    {
      code: 'qxdd',
      title: '取消訂單',
      paraphrases: ['可以取消嗎', '不要了', '下錯想取消', '怎麼取消訂單', '取消可以嗎', '想取消這筆訂單'],
      variants: [
        { angle: 'fact', text: '還沒出貨的，請在訂單申請取消，我看到就處理。' },
        { angle: 'care', text: '沒關係，方便說哪裡不合適嗎？改顏色或改地址我也能幫您。' },
        { angle: 'honest', text: '已經交給物流就取消不了，收到再退或不取件，我先查狀態。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['cancel', 'refund'],
    },
    {
      code: 'bwbz',
      title: '幫我備註',
      paraphrases: ['可以備註嗎', '忘記寫備註', '跟倉庫說一下', '備註記得看'],
      variants: [
        { angle: 'fact', text: '好的，我幫訂單 {{ 訂單末碼 }} 備註，出貨人員看得到。' },
        { angle: 'care', text: '要備註什麼您直接打給我，我照原文寫上去。' },
        { angle: 'honest', text: '備註我會寫，倉庫做不做得到要確認，做不到我先跟您說。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['remark'],
    },
  ],
}
