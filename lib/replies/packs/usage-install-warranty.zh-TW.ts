/** Usage, installation, care and repair (S52). For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'usage-install-warranty.zh-TW',
  locale: 'zh-TW',
  subject: 'usage-install-warranty',
  replies: [
    {
      code: 'bhy',
      title: '不會用',
      paraphrases: ['怎麼用', '說明書看不懂', '裝不上去', '連不到手機', '要怎麼安裝'],
      variants: [
        { angle: 'fact', text: '您說卡在哪一步，我把那一步的做法和圖給您。' },
        { angle: 'care', text: '剛開始都會有點手忙腳亂，我們一步一步來，您做完回我。' },
        { angle: 'firsthand', text: '我翻說明書照著說給您聽，您跟著做就好。' },
      ],
      stages: ['after', 'pre'],
      steps: [],
      topics: ['usage', 'install'],
    },
    {
      code: 'bgdj',
      title: '保固多久',
      paraphrases: ['有保固嗎', '壞了怎麼修', '保固期多久', '過保可以修嗎'],
      variants: [
        { angle: 'fact', text: '保固 {{ 保固期 }}，起算日看保固卡，訂單當憑證就可以。' },
        { angle: 'care', text: '先說故障情形，能教好的我教您，不用寄來寄去。' },
        { angle: 'honest', text: '人為摔壞或泡水多半不在保固內，能修但可能收費。' },
      ],
      stages: ['pre', 'after'],
      steps: [],
      topics: ['warranty'],
    },
  ],
}
