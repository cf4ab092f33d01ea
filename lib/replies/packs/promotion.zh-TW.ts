/** Coupons, gifts, deposits and other rules of a promotion. For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'promotion.zh-TW',
  locale: 'zh-TW',
  subject: 'promotion',
  replies: [
    {
      code: 'yhqbny',
      title: '優惠券不能用',
      paraphrases: ['優惠券怎麼用', '為什麼折扣碼無效', '券不能折', '有優惠券嗎', '折扣碼是多少', '折價券打了沒反應'],
      variants: [
        { angle: 'fact', text: '目前可以領的是{{ 優惠 }}，商品頁領了，結帳時選就會折抵。' },
        { angle: 'care', text: '您截圖給我，我看是沒到門檻還是商品不適用，幫您找原因。' },
        { angle: 'honest', text: '這款目前沒有其他券了，不急可以先收藏等活動。' },
      ],
      stages: ['pre', 'in'],
      steps: ['bargain'],
      topics: ['coupon'],
    },
    {
      code: 'mezmc',
      title: '滿額怎麼湊',
      paraphrases: ['滿千折百怎麼算', '還差多少', '差一點湊什麼好', '可以跨賣場一起算嗎'],
      variants: [
        { angle: 'fact', text: '滿額以結帳頁金額計算，先加進購物車看一下差多少。' },
        { angle: 'care', text: '您現在差多少？我挑個用得到的小東西給您湊，不浪費。' },
        { angle: 'honest', text: '差太多就別硬湊，為了折幾十多花一百不划算。' },
      ],
      stages: ['pre'],
      steps: ['bargain', 'recommend'],
      topics: ['promo_rule', 'coupon'],
    },
    {
      code: 'yszpm',
      title: '有送贈品嗎',
      paraphrases: ['有送什麼嗎', '贈品還有嗎', '有附試用包嗎', '會送小禮物嗎'],
      variants: [
        { angle: 'fact', text: '活動期間隨單附{{ 贈品 }}，送完為止，以商品頁為準。' },
        { angle: 'honest', text: '頁面沒有寫就是沒有，我不想讓您收到後失望。' },
        { angle: 'offer', text: '我幫您申請一份{{ 贈品 }}，可以的話備註在訂單一起寄。' },
      ],
      stages: ['pre', 'in'],
      steps: ['bargain'],
      topics: ['gift'],
    },
    {
      code: 'jjkybm',
      title: '降價可以補嗎',
      paraphrases: ['剛買就降價', '可以退差額嗎', '昨天買今天便宜50', '有價格保護嗎'],
      variants: [
        { angle: 'fact', text: '平台有價格保護的話可以在訂單申請，系統按規則計算。' },
        { angle: 'care', text: '剛買就降價誰都會不舒服，訂單給我，我先看適不適用。' },
        { angle: 'honest', text: '不在保護期的我不敢答應補，我去問能怎麼處理，{{ 時間 }} 前回您。' },
      ],
      stages: ['in', 'after', 'pre'],
      steps: ['bargain'],
      topics: ['price_protection'],
    },
    {
      code: 'ygyddj',
      title: '預購要等多久',
      paraphrases: ['預購什麼時候寄', '要等幾天', '還沒到貨嗎', '可以先出嗎'],
      variants: [
        { angle: 'fact', text: '預購商品依頁面日期出貨，您這筆是 {{ 出貨時間 }} 前。' },
        { angle: 'care', text: '等這麼多天辛苦了，我問倉庫到了沒，到了就往前排。' },
        { angle: 'honest', text: '能不能提早要看廠商交期，我不敢先答應，有消息我跟您說。' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['presale_deposit', 'delivery_time'],
    },
    {
      code: 'kyfqm',
      title: '可以分期嗎',
      paraphrases: ['可以分期付款嗎', '有零利率嗎', '幾期', '刷卡分期可以嗎'],
      variants: [
        { angle: 'fact', text: '結帳頁有分期選項就可以用，期數和手續費以頁面為準。' },
        { angle: 'care', text: '您先別結帳，點到付款頁看每期多少，合適再決定。' },
        { angle: 'honest', text: '分期若有手續費總價會高一點，手頭方便一次付比較省。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['payment'],
    },
  ],
}
