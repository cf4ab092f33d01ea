/** How to order. For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'ordering.zh-TW',
  locale: 'zh-TW',
  subject: 'ordering',
  replies: [
    {
      code: 'zmxd',
      title: '怎麼下單',
      paraphrases: ['要怎麼買', '給我連結', '在哪裡下單', '選項選哪個', '不會下單'],
      variants: [
        { angle: 'fact', text: '連結在這：{{ 連結 }}，選 {{ 顏色 }} {{ 尺寸 }}，數量 {{ 數量 }}，送出就好。' },
        { angle: 'care', text: '您說要哪個款式顏色，我把連結和選項一起給您，照著選就好。' },
        { angle: 'firsthand', text: '我照頁面帶您走一次：先選顏色，再選尺寸，確認地址再送出。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['how_to_order'],
    },
    {
      code: 'ymym',
      title: '有免運嗎',
      paraphrases: ['運費多少', '滿多少免運', '可以免運嗎', '超商運費怎麼算', '為什麼要運費', '到台中運費多少'],
      variants: [
        {
          angle: 'fact',
          text: '{% if 免運門檻 %}滿 {{ 免運門檻 }} 元免運，{% endif %}運費以結帳頁為準，您說寄哪裡我也幫您查。',
        },
        { angle: 'care', text: '您要寄哪裡？我幫您查運費，免得付款才發現多一筆。' },
        { angle: 'offer', text: '您再加一件小的，運費只算一份，平均下來比較省。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'bargain'],
      topics: ['postage'],
    },
    {
      code: 'kyhdfk',
      title: '可以貨到付款嗎',
      paraphrases: ['可以貨到付款嗎', '超商取貨付款可以嗎', '到店再付', '不想先付款'],
      variants: [
        { angle: 'fact', text: '結帳頁有貨到付款或取貨付款的選項就可以用。' },
        { angle: 'care', text: '怕先付款不安心可以理解，平台會先保管款項，您完成訂單才撥給賣家。' },
        { angle: 'honest', text: '沒有出現這個選項就是這筆不適用，我沒辦法幫您開。' },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['payment', 'how_to_order'],
    },
    {
      code: 'xdgj',
      title: '先別結帳我改價',
      paraphrases: ['下單後可以改價嗎', '你說要幫我改價', '改好了嗎', '先不要付款嗎', '開專屬賣場給我'],
      variants: [
        { angle: 'fact', text: '請先下單不要付款，跟我說一聲，我改成 {{ 報價 }} 元您再付。' },
        { angle: 'care', text: '改之前先對一下：{{ 商品 }} {{ 數量 }} 件，改後 {{ 報價 }} 元，沒問題我就改。' },
        { angle: 'firsthand', text: '我這邊改好了，您重新整理訂單頁，看到 {{ 報價 }} 元再付款。' },
      ],
      stages: ['pre', 'in'],
      steps: ['bargain', 'verify'],
      topics: ['price', 'payment', 'how_to_order'],
    },
  ],
}
