/** The craft of selling: the four thoughts, needs, comparison, objections, concessions (S05, S10, S13). For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'technique.zh-TW',
  locale: 'zh-TW',
  subject: 'technique',
  replies: [
    {
      code: 'skbj',
      title: '三款比較',
      paraphrases: ['有其他款嗎', '類似的推薦', '幫我比較', '還有別的選擇嗎'],
      variants: [
        { angle: 'fact', text: '給您三款一起看，用途都一樣，差在材質和價格：{{ 連結 }}' },
        { angle: 'care', text: '您先別急著選，三款都給您看，看您偏舒服、耐用還是價格。' },
        { angle: 'honest', text: '只看性價比我選中間那款，便宜的夠用，貴的勝在材質。' },
      ],
      stages: ['pre'],
      steps: ['recommend'],
      topics: ['product', 'price'],
    },
    {
      code: 'klkk',
      title: '考慮看看',
      paraphrases: ['我再想想', '考慮一下', '先看看', '之後再說'],
      variants: [
        { angle: 'fact', text: '沒問題，是價格、尺寸還是材質還不確定？我先回您。' },
        { angle: 'care', text: '多比較是對的，比完有不懂的再來問。' },
        { angle: 'offer', text: '先收藏起來，有活動再買也可以，我不催您。' },
      ],
      stages: ['pre'],
      steps: ['bargain', 'recommend'],
      topics: ['price', 'product'],
    },
    {
      code: 'gzsmy',
      title: '關注送免運',
      paraphrases: ['運費可以免嗎', '免運我就下單', '送免運啦', '折一下運費'],
      variants: [
        { angle: 'fact', text: '價格統一改不了，運費我可以幫您問，{{ 時間 }} 前回您。' },
        { angle: 'care', text: '要省運費的話一起結帳，多件只算一份。' },
        { angle: 'offer', text: '您關注賣場，我幫您申請免運，可以省一筆運費。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['postage', 'price'],
    },
    {
      code: 'xpzgw',
      title: '先拍照給我',
      paraphrases: ['東西有問題', '收到不對', '壞掉了', '怎麼處理'],
      variants: [
        { angle: 'fact', text: '請拍整體一張、問題處一張，面單也拍一下，我馬上幫您申請。' },
        { angle: 'care', text: '您拍照就好，其他的我來填，不麻煩您。' },
        { angle: 'honest', text: '有照片才說得清楚，光線亮一點更好判斷。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['quality', 'damaged', 'missing_or_wrong'],
    },
    {
      code: 'jdqhf',
      title: '幾點前回覆',
      paraphrases: ['什麼時候回我', '要等到幾點', '給個時間', '不要讓我一直等'],
      variants: [
        { angle: 'fact', text: '{{ 時間 }} 前回覆您，沒有結果也會說進度。' },
        { angle: 'care', text: '不讓您空等，{{ 時間 }} 前我來找您。' },
        { angle: 'honest', text: '這要問好幾個人，我估 {{ 時間 }} 前，提早有結果就先說。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: [],
      topics: ['complaint', 'refund', 'logistics'],
      holding: true,
    },
    {
      code: 'wsmmnj',
      title: '為什麼買你家',
      paraphrases: ['你們有什麼優點', '為什麼要跟你買', '別家也有啊', '你們跟別家差在哪'],
      variants: [
        { angle: 'fact', text: '您可以看三樣：{{ 材質 }}、做工、售後服務，拿這三樣跟別家比。' },
        { angle: 'care', text: '您特別在意哪一點？我把那一點說清楚，其他不誇口。' },
        { angle: 'honest', text: '便宜的很多，我不勸您，看完規格和評價再決定也不遲。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price', 'product'],
    },
  ],
}
