/** Faulty, missing or wrong goods: feeling first, then evidence, then the way out (S25). */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'quality.zh-CN',
  locale: 'zh-CN',
  subject: 'quality',
  replies: [
    {
      code: 'sjlf',
      title: '少件漏发',
      paraphrases: ['少发了一件', '漏发了', '少了个配件', '数量不对', '买两个只收到一个', '东西没齐'],
      variants: [
        { angle: 'fact', text: '麻烦拍下收到的全部东西和面单，我去对发货记录，{{ 时间 }} 前回您。' },
        { angle: 'care', text: '收到不齐确实扫兴，您先拍张全家福给我，后面的我来查。' },
        { angle: 'honest', text: '也可能是分了两个包裹，我先查有没有第二个单号，查到就发您。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['missing_or_wrong'],
    },
    {
      code: 'fch',
      title: '发错货',
      paraphrases: ['发错了', '颜色不对', '不是我买的', '寄错东西了', '我要黑的来的白的', '型号发错'],
      variants: [
        { angle: 'fact', text: '麻烦拍下实物、吊牌和面单，我跟订单 {{ 订单尾号 }} 对一下，马上给您方案。' },
        { angle: 'care', text: '等到手却不是想要的，换我也郁闷。拍两张照给我，换还是退都听您的。' },
        { angle: 'firsthand', text: '我对着您的订单看，应该是 {{ 颜色 }} {{ 尺码 }}，您收到的是哪种？拍给我核一下。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['missing_or_wrong'],
    },
    {
      code: 'zpmsd',
      title: '赠品没收到',
      paraphrases: ['赠品呢', '说好的礼物没有', '没看到赠品', '少了赠品', '送的东西没放'],
      variants: [
        { angle: 'fact', text: '我查下订单备注和发货记录有没有{{ 赠品 }}，{{ 时间 }} 前告诉您。' },
        { angle: 'care', text: '说好的小礼物没见着，难免失落，我去查是漏放还是分开发的。' },
        { angle: 'honest', text: '赠品可能单独寄，也可能是活动数量有限，查清楚了我照实跟您讲。' },
      ],
      stages: ['after', 'in'],
      steps: [],
      topics: ['gift', 'missing_or_wrong'],
    },
    {
      code: 'zlwt',
      title: '质量问题',
      paraphrases: ['质量太差了', '有问题', '坏的', '用了一次就坏了', '开线了', '有瑕疵'],
      variants: [
        { angle: 'fact', text: '麻烦拍两张：整体一张、问题处一张，我看过就帮您走售后。' },
        { angle: 'care', text: '真抱歉让您添堵了，先别急，照片发我，这事我来跟到底。' },
        { angle: 'honest', text: '得先看到问题在哪，才能判断是退、换还是补，照片一到我就给您方案。' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['quality'],
    },
  ],
}
