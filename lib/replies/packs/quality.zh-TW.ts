/** Faulty, missing or wrong goods: feeling first, then evidence, then the way out (S25). For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'quality.zh-TW',
  locale: 'zh-TW',
  subject: 'quality',
  replies: [
    {
      code: 'sjdx',
      title: '少寄東西',
      paraphrases: ['少一件', '少了贈品', '配件沒附', '數量不對', '漏寄了'],
      variants: [
        { angle: 'fact', text: '請拍收到的全部內容和面單，我對出貨紀錄，{{ 時間 }} 前回您。' },
        { angle: 'care', text: '收到不齊真的很掃興，先拍給我，剩下我來查。' },
        { angle: 'honest', text: '也可能分兩包寄，我先看有沒有第二個單號。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['missing_or_wrong'],
    },
    {
      code: 'jcsp',
      title: '寄錯商品',
      paraphrases: ['寄錯了', '顏色不對', '不是我訂的', '型號不對', '寄錯顏色', '尺寸寄錯了'],
      variants: [
        { angle: 'fact', text: '請拍商品、吊牌和面單，我跟訂單{{ 訂單末碼 }}核對，馬上給您方案。' },
        { angle: 'care', text: '等到卻不是想要的，換我也會不開心，拍兩張給我，要換要退都聽您的。' },
        { angle: 'firsthand', text: '我對訂單看是 {{ 顏色 }} {{ 尺寸 }}，您收到的是哪個？拍給我核對。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['missing_or_wrong'],
    },
    {
      code: 'pzywt',
      title: '品質有問題',
      paraphrases: ['品質很差', '用一次就壞', '有瑕疵', '開線了', '有味道', '用兩天就壞掉了', '一打開就是壞的'],
      variants: [
        { angle: 'fact', text: '請拍兩張：整體一張、問題處一張，我看過就幫您辦退換。' },
        { angle: 'care', text: '讓您這樣真的很不好意思，先別急，照片給我，我會處理到最後。' },
        { angle: 'honest', text: '要看到問題在哪才能判斷怎麼處理，照片來了我就給您方案。' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['quality'],
    },
    {
      code: 'gzpbyy',
      title: '跟照片不一樣',
      paraphrases: ['跟照片差很多', '色差好大', '跟描述不符', '實品很醜'],
      variants: [
        { angle: 'fact', text: '請拍自然光下的實品，我跟商品圖放一起比。' },
        { angle: 'care', text: '期待跟實際不同會失望很正常，您最不滿意哪裡？' },
        { angle: 'honest', text: '螢幕顯示會有差，差太多就辦退貨，我們看照片來說。' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['quality'],
    },
    {
      code: 'zpmsd',
      title: '贈品沒收到',
      paraphrases: ['贈品呢', '說好的贈品沒有', '沒看到小禮物', '贈品漏了嗎'],
      variants: [
        { angle: 'fact', text: '我查訂單備註和出貨紀錄有沒有{{ 贈品 }}，{{ 時間 }} 前回您。' },
        { angle: 'care', text: '期待的小禮物沒看到會有點失望，我去查是漏放還是分開寄。' },
        { angle: 'honest', text: '贈品可能另外寄，也可能送完了，查清楚我照實跟您說。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['gift', 'missing_or_wrong'],
    },
  ],
}
