/** Questions about sizes. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'size.zh-CN',
  locale: 'zh-CN',
  subject: 'size',
  replies: [
    {
      code: 'cddm',
      title: '穿多大码',
      paraphrases: ['我穿什么码', '165 110斤穿多大', '帮我看看码数', '要L还是XL', '该拍多大的', '一米七穿几码'],
      variants: [
        { angle: 'fact', text: '{{ 身高 }} / {{ 体重 }} 按尺码表看是 {{ 尺码 }}，喜欢宽松的可以大一号。' },
        { angle: 'care', text: '麻烦发下身高体重，再说说平时穿衣偏修身还是偏宽松，我给您挑合适的。' },
        { angle: 'firsthand', text: '您拿一件常穿的平铺量下胸围和衣长，我对着尺码表帮您比，比看身高体重还准。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['size'],
    },
    {
      code: 'pdpx',
      title: '偏大偏小',
      paraphrases: ['偏大还是偏小', '码正吗', '是标准码吗', '会不会小', '尺码准不准'],
      variants: [
        { angle: 'fact', text: '这款按尺码表走，您拿一件常穿的量一下，跟表里数字比着选。' },
        { angle: 'care', text: '您平时穿什么码、身高体重多少？我帮您对一下，省得来回换。' },
        { angle: 'honest', text: '评价里各人说法不一，身材不同感受也不同，卡在两码之间建议选大的。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['size'],
    },
  ],
}
