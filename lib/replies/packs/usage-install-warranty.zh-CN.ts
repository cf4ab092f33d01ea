/** Usage, installation, care and repair (S52). */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'usage-install-warranty.zh-CN',
  locale: 'zh-CN',
  subject: 'usage-install-warranty',
  replies: [
    {
      code: 'bhy',
      title: '不会用',
      paraphrases: ['怎么用', '不会用啊', '怎么弄', '说明书看不懂', '怎么安装', '装不上'],
      variants: [
        { angle: 'fact', text: '您说卡在哪一步，我把那一步的做法和图发您。' },
        { angle: 'care', text: '头一回用都会有点懵，咱们一步步来，您做完一步回我一声。' },
        { angle: 'firsthand', text: '我手边有说明书，我照着第几页讲给您听，您跟着做就行。' },
      ],
      stages: ['after', 'pre'],
      steps: [],
      topics: ['usage', 'install'],
    },
    {
      code: 'bxdj',
      title: '保修多久',
      paraphrases: ['保修吗', '坏了怎么修', '保几年', '能补配件吗', '过保了能修吗', '售后怎么弄'],
      variants: [
        { angle: 'fact', text: '这款保修期 {{ 保修期 }}，凭订单就行，起算日看保修卡。' },
        { angle: 'care', text: '您放心用，有毛病先拍给我，能远程教好的不让您折腾寄修。' },
        { angle: 'honest', text: '人为磕碰和进水一般不在保修里，能修但可能收费，先看情况再说。' },
      ],
      stages: ['pre', 'after'],
      steps: [],
      topics: ['warranty'],
    },
  ],
}
