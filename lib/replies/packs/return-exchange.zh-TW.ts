/** Returns and exchanges; nobody is named to pay before the evidence (S26). For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'return-exchange.zh-TW',
  locale: 'zh-TW',
  subject: 'return-exchange',
  replies: [
    {
      code: 'zmth',
      title: '怎麼退貨',
      paraphrases: [
        '要怎麼退',
        '七天鑑賞期怎麼退',
        '不喜歡可以退嗎',
        '退貨流程',
        '不適合想退',
        '不適合想退貨',
        '我要退貨',
      ],
      variants: [
        { angle: 'fact', text: '請在訂單申請退貨，{{ 鑑賞期天數 }} 天內且未使用，核准後照頁面寄回。' },
        { angle: 'care', text: '不適合沒關係，先保持包裝和吊牌，卡在哪一步截圖給我。' },
        { angle: 'honest', text: '鑑賞期是看看合不合用，不是試用期，用過的要看狀況。' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['return'],
    },
    {
      code: 'ccbhhh',
      title: '尺寸不合換貨',
      paraphrases: ['太大可以換嗎', '太小了', '換大一號', '尺寸不合想換', '太緊想換大一點'],
      variants: [
        { angle: 'fact', text: '沒穿洗、吊牌在的可以換，要換哪個尺寸？我先看有沒有貨。' },
        { angle: 'care', text: '先說哪裡緊哪裡鬆，我幫您挑準再換，省得再寄一次。' },
        { angle: 'honest', text: '換貨來回要幾天，趕著穿的話退款重買會快一點。' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['exchange', 'size'],
    },
    {
      code: 'thyfsc',
      title: '退貨運費誰出',
      paraphrases: ['退貨運費怎麼算', '運費要我出嗎', '來回運費多少', '退貨免運嗎'],
      variants: [
        { angle: 'fact', text: '看退貨原因：先把狀況和照片給我，核實後依平台規定處理。' },
        { angle: 'care', text: '擔心多花運費我懂，先別急著寄，我看這筆有沒有退貨免運。' },
        { angle: 'honest', text: '原因沒釐清前我不能亂說，照片到了，{{ 時間 }} 前回您。' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['return', 'postage'],
    },
    {
      code: 'thdz',
      title: '退貨地址',
      paraphrases: ['退貨寄到哪裡', '退貨地址給我', '要寄回哪', '退回去的地址'],
      variants: [
        { angle: 'fact', text: '核准後退貨地址會顯示在頁面，請照那個寄。' },
        { angle: 'care', text: '寄之前包好、配件附齊，把單號拍照留著比較安心。' },
        { angle: 'honest', text: '請不要寄到付，倉庫會退件，先申請再寄。' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['return'],
    },
    {
      code: 'bhskyt',
      title: '不合適可以退嗎',
      paraphrases: ['不合可以退嗎', '有退貨免運嗎', '可以鑑賞幾天', '買錯可以退嗎', '退貨要付錢嗎'],
      variants: [
        { angle: 'fact', text: '有 {{ 鑑賞期天數 }} 天鑑賞期，商品未使用、包裝完整就可以申請退貨。' },
        { angle: 'care', text: '擔心不合適的話，先把尺寸和用途跟我說，先挑準比較省事。' },
        { angle: 'honest', text: '客製、貼身拆封這類多半不適用鑑賞期，下單前先看商品說明。' },
      ],
      stages: ['pre', 'after'],
      steps: ['bargain'],
      topics: ['return', 'postage'],
    },
  ],
}
