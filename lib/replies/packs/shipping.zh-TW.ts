/** When, from where and how a parcel leaves. For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'shipping.zh-TW',
  locale: 'zh-TW',
  subject: 'shipping',
  replies: [
    {
      code: 'smshch',
      title: '什麼時候出貨',
      paraphrases: ['幾天會出貨', '何時寄出', '今天會出嗎', '出貨了嗎', '現在買哪天寄'],
      variants: [
        {
          angle: 'fact',
          text: '{% if 出貨時間 %}{{ 出貨時間 }} 前幫您出貨{% else %}付款後 {{ 備貨天數 }} 天內出貨{% endif %}，寄出後我把單號給您。',
        },
        { angle: 'care', text: '您是哪天要用？我看來不來得及，再請倉庫往前排。' },
        { angle: 'honest', text: '{{ 出貨時間 }} 前寄出，更早我不敢亂答應，有提早再跟您說。' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['delivery_time', 'urge_ship'],
    },
    {
      code: 'jthd',
      title: '幾天會到',
      paraphrases: ['幾天會到', '超商取貨要多久', '宅配幾天', '明天會到嗎', '週末前到得了嗎'],
      variants: [
        { angle: 'fact', text: '寄出後路上大約 {{ 配送天數 }} 天，以物流更新為準。' },
        { angle: 'care', text: '您哪天要用？我往前推，來不及會先跟您說。' },
        { angle: 'honest', text: '物流速度我說不準，趕時間請多留兩天。' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['delivery_time', 'logistics'],
    },
    {
      code: 'ynjwl',
      title: '用哪家物流',
      paraphrases: ['用什麼宅配', '可以超商取貨嗎', '寄黑貓嗎', '店到店可以嗎', '郵局可以嗎'],
      variants: [
        { angle: 'fact', text: '目前是{{ 物流 }}，結帳頁可以選宅配或超商取貨就能用。' },
        { angle: 'care', text: '您哪種收比較方便？在家收選宅配，下班拿選超商取貨。' },
        { angle: 'honest', text: '有的門市包裹多會晚一天到，選取貨門市時留意一下營業狀況。' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['carrier'],
    },
    {
      code: 'ldkyjm',
      title: '離島可以寄嗎',
      paraphrases: ['澎湖可以寄嗎', '離島運費', '偏遠可以寄嗎', '金門會到嗎'],
      variants: [
        { angle: 'fact', text: '您把縣市區給我，我查能不能寄和運費，{{ 時間 }} 前回您。' },
        { angle: 'care', text: '離島會久一點，您趕著用的話先跟我說日子。' },
        { angle: 'honest', text: '有的地方只能寄超商或郵局，確認能收再下單比較好。' },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['postage', 'carrier'],
    },
    {
      code: 'slbz',
      title: '送禮包裝',
      paraphrases: ['要送人可以包裝嗎', '有禮盒嗎', '可以附卡片嗎', '不要放明細'],
      variants: [
        { angle: 'fact', text: '可以備註不放明細，禮盒和卡片有沒有我查一下，{{ 時間 }} 前回您。' },
        { angle: 'care', text: '送誰呢、什麼日子？卡片要寫什麼給我，我照字備註。' },
        { angle: 'firsthand', text: '我去看現在有哪些禮盒，拍給您選。' },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['remark', 'gift'],
    },
    {
      code: 'hmch',
      title: '還沒出貨',
      paraphrases: ['怎麼還沒出貨', '都三天了', '可以快一點嗎', '催一下出貨', '等很久了'],
      variants: [
        { angle: 'fact', text: '我看了訂單 {{ 訂單末碼 }}，{{ 出貨時間 }} 前會出。' },
        { angle: 'care', text: '讓您等了，抱歉，我現在去催倉庫，{{ 時間 }} 前跟您說結果。' },
        { angle: 'honest', text: '卡在哪一步我去問清楚，{{ 時間 }} 前回您，等不及要取消我也幫您處理。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['urge_ship'],
    },
    {
      code: 'zdrqd',
      title: '指定日期到',
      paraphrases: ['可以指定到貨日嗎', '我要週六收', '晚幾天再寄', '先不要出貨', '15號可以到嗎'],
      variants: [
        { angle: 'fact', text: '可以備註哪天出貨，到貨要看物流，您說日期我往前推。' },
        { angle: 'care', text: '是那幾天不在家還是有急用？說一下我備註得比較準。' },
        { angle: 'honest', text: '到貨日我決定不了，做得到的是 {{ 日期 }} 出貨，這樣可以嗎？' },
      ],
      stages: ['pre', 'in'],
      steps: ['verify', 'ask'],
      topics: ['delivery_time', 'remark'],
    },
    {
      code: 'jtkyjm',
      title: '今天可以寄嗎',
      paraphrases: ['今天會寄嗎', '現在下單今天出嗎', '急用可以先出嗎', '可以插隊嗎'],
      variants: [
        { angle: 'fact', text: '目前排到 {{ 出貨時間 }}，我幫您問倉庫能不能提前。' },
        { angle: 'care', text: '知道您趕，我先備註急件，來不來得及 {{ 時間 }} 前跟您說。' },
        { angle: 'honest', text: '今天出不出得去我不敢先答應，倉庫回我再跟您說，免得您空等。' },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['urge_ship', 'delivery_time'],
    },
  ],
}
