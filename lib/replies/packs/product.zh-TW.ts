/** Questions about the goods themselves. For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'product.zh-TW',
  locale: 'zh-TW',
  subject: 'product',
  replies: [
    {
      code: 'smcz',
      title: '什麼材質',
      paraphrases: ['是什麼材質', '純棉的嗎', '什麼布料', '是真皮嗎', '裡面填充什麼'],
      variants: [
        { angle: 'fact', text: '這款是{{ 材質 }}，商品說明的規格欄也有寫。' },
        { angle: 'care', text: '是{{ 材質 }}。您皮膚比較敏感或怕熱的話跟我說，我幫您看適不適合。' },
        { angle: 'firsthand', text: '我拿實品看了洗標，上面寫{{ 材質 }}，想知道觸感我再形容給您聽。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product'],
    },
    {
      code: 'htsqmq',
      title: '會褪色起毛球嗎',
      paraphrases: ['會起毛球嗎', '會褪色嗎', '會縮水嗎', '洗了會變形嗎', '深色會染色嗎', '洗了會掉色嗎'],
      variants: [
        { angle: 'fact', text: '材質是{{ 材質 }}，首次請單獨冷水洗、反面晾乾，會少掉很多浮色和毛球。' },
        { angle: 'care', text: '您平常是手洗還是洗衣機？告訴我，我把適合的洗法給您。' },
        { angle: 'honest', text: '老實說，常摩擦的地方穿久多少會起一點毛球，很介意的話我幫您換一款看。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product', 'quality'],
    },
    {
      code: 'yscm',
      title: '有色差嗎',
      paraphrases: ['色差大嗎', '有實拍照嗎', '跟照片一樣嗎', '偏黃還是偏白', '可以拍給我看嗎'],
      variants: [
        { angle: 'fact', text: '每台螢幕顯示會有點不同，以實品為準，介意的話我拍自然光的給您看。' },
        { angle: 'care', text: '您想要偏暖還是偏冷的色？我照您的喜好幫您挑。' },
        { angle: 'firsthand', text: '我去拿實品在窗邊拍一張，{{ 時間 }} 前傳給您，看過再決定。' },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['product'],
    },
    {
      code: 'szpm',
      title: '是正品嗎',
      paraphrases: ['是真的嗎', '是不是公司貨', '有保固嗎', '水貨嗎', '可以驗貨嗎', '是真貨嗎', '原廠的嗎'],
      variants: [
        { angle: 'fact', text: '這款由{{ 店家 }}出貨，來源寫在商品說明，收到您先驗，有疑問可以申請退貨。' },
        { angle: 'care', text: '怕買到不對的貨很正常，收到先別拆封膜，看過再決定留不留。' },
        { angle: 'firsthand', text: '我拍吊牌和防偽標給您看，您等我兩分鐘。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'bargain'],
      topics: ['authenticity'],
    },
    {
      code: 'lkczn',
      title: '兩款差在哪',
      paraphrases: ['這兩款有什麼不同', '哪個比較好', '貴的好在哪', '選哪個好'],
      variants: [
        { angle: 'fact', text: '主要差在材質和做工，您把另一款連結貼給我，我一項一項比給您看。' },
        { angle: 'care', text: '看您怎麼用：天天用選耐用的，偶爾用選便宜的就很夠了。' },
        { angle: 'honest', text: '老實說日常用差別不大，預算有限選便宜那款就好。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product'],
    },
    {
      code: 'bwtj',
      title: '幫我推薦',
      paraphrases: ['推薦一下', '哪款比較多人買', '不知道選哪個', '給點建議', '送人選哪個'],
      variants: [
        { angle: 'fact', text: '照您說的用途，這款比較合適：{{ 連結 }}，{{ 材質 }}，{{ 報價 }} 元。' },
        { angle: 'care', text: '先跟我說誰要用、怎麼用、預算多少，我照這三點幫您挑。' },
        { angle: 'honest', text: '貴的那款您用不到那麼多功能，這款就夠了：{{ 連結 }}' },
      ],
      stages: ['pre'],
      steps: ['recommend', 'ask'],
      topics: ['product'],
    },
    {
      code: 'zzrqxq',
      title: '製造日期效期',
      paraphrases: ['效期到什麼時候', '有效期限多久', '什麼時候製造的', '會不會快過期'],
      variants: [
        { angle: 'fact', text: '我查目前這批的製造日期和有效期限，{{ 時間 }} 前回您，以包裝標示為準。' },
        { angle: 'care', text: '您是馬上用還是要囤？要囤的話我請倉庫盡量挑效期長的。' },
        { angle: 'firsthand', text: '我請倉庫拍包裝上的日期給您，看著買比較安心。' },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['product'],
    },
    {
      code: 'shsy',
      title: '適合誰用',
      paraphrases: ['小孩可以用嗎', '長輩適合嗎', '孕婦可以用嗎', '敏感肌可以嗎', '新手適合嗎'],
      variants: [
        { angle: 'fact', text: '商品說明有寫適用對象，您說是誰要用、大概幾歲，我幫您對一下。' },
        { angle: 'care', text: '長輩小孩用更要注意，您把狀況跟我說，我對過說明再回您。' },
        { angle: 'honest', text: '孕期或過敏體質建議先問醫師，我不敢隨便推薦。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product', 'usage'],
    },
  ],
}
