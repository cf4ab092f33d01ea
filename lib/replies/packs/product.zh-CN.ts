/** Questions about the goods themselves. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'product.zh-CN',
  locale: 'zh-CN',
  subject: 'product',
  replies: [
    {
      code: 'smcz',
      title: '什么材质',
      paraphrases: ['什么料子的', '啥材质', '是纯棉的吗', '里面填充的啥', '面料是什么', '真皮吗'],
      variants: [
        { angle: 'fact', text: '这款是{{ 材质 }}的，详情页参数栏里也有写。' },
        { angle: 'care', text: '是{{ 材质 }}。您皮肤敏感或者怕热怕扎的话告诉我一声，我帮您看合不合适。' },
        { angle: 'firsthand', text: '我拿着样品看了下水洗标，写的是{{ 材质 }}，摸上去偏什么手感您想知道我再细说。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product'],
    },
    {
      code: 'qqdsm',
      title: '起球掉色吗',
      paraphrases: ['会起球吗', '掉色不', '洗了会变形吗', '会缩水不', '深色会不会掉'],
      variants: [
        { angle: 'fact', text: '材质是{{ 材质 }}，首次单独冷水洗，反面晾干，能少很多起球和浮色。' },
        { angle: 'care', text: '您平时是机洗还是手洗？告诉我，我把适合的洗法发您，能穿得久些。' },
        { angle: 'honest', text: '实话说，摩擦多的地方穿久了多少会起一点球，介意的话我给您换一款不容易起的。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product', 'quality'],
    },
    {
      code: 'scdm',
      title: '色差大吗',
      paraphrases: ['有色差吗', '实物和图片一样吗', '有实拍图吗', '这个颜色偏黄吗', '拍个实物给我看看'],
      variants: [
        { angle: 'fact', text: '不同手机屏幕看着会有一点偏差，以实物为准，介意的话我给您拍自然光的。' },
        { angle: 'care', text: '您想要偏冷还是偏暖一点的？我按您的喜好帮您挑颜色。' },
        { angle: 'firsthand', text: '我去拿实物在窗边拍一张，{{ 时间 }} 前发您，看过再决定。' },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['product'],
    },
    {
      code: 'szpm',
      title: '是正品吗',
      paraphrases: ['正品吗', '是不是假的', '能验货吗', '有授权吗', '官方的吗', '支持专柜验吗'],
      variants: [
        { angle: 'fact', text: '货由{{ 店铺 }}直接发出，收到您先验，有疑问在平台走售后，交易有平台担保。' },
        { angle: 'care', text: '怕买到不对的货很正常，您收到先验，有疑问拍给我，我陪您按平台流程走。' },
        { angle: 'firsthand', text: '我把这批的吊牌和质检标拍给您看看？您稍等我两分钟。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'bargain'],
      topics: ['authenticity'],
    },
    {
      code: 'lkysmqb',
      title: '两款有什么区别',
      paraphrases: ['这两个有啥区别', '哪个好', '贵的好在哪', '两款一样吗', '选哪个啊'],
      variants: [
        { angle: 'fact', text: '主要差在材质和做工：一款{{ 材质 }}，另一款您把链接发我，我逐项给您比。' },
        { angle: 'care', text: '看您怎么用：天天用选耐用的那款，偶尔用选便宜的那款就够了。' },
        { angle: 'honest', text: '说实话日常用差别不大，预算紧的选便宜那款，省下来的钱更实在。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product'],
    },
    {
      code: 'scrqbzq',
      title: '生产日期保质期',
      paraphrases: ['什么时候生产的', '保质期多久', '日期新鲜吗', '临期吗', '几月份的'],
      variants: [
        { angle: 'fact', text: '我查下在库批次，生产日期和保质期 {{ 时间 }} 前发您，以包装喷码为准。' },
        { angle: 'care', text: '您是马上用还是囤着？囤的话我跟仓库说一声，尽量挑日期新的。' },
        { angle: 'firsthand', text: '我让仓库拍一张喷码的照片给您，看着日期拍更放心。' },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['product'],
    },
    {
      code: 'shsy',
      title: '适合谁用',
      paraphrases: ['老人能用吗', '孩子能用吗', '孕妇可以吗', '学生用合适吗', '敏感肌能用不', '送长辈行吗'],
      variants: [
        { angle: 'fact', text: '详情页写了适用人群，您说下谁用、多大年纪，我帮您对一下。' },
        { angle: 'care', text: '给老人孩子用的话更要当心，您把情况说给我，我核对说明书再答您。' },
        { angle: 'honest', text: '拿不准的不敢乱推荐，孕期、过敏体质建议先问医生，别急着拍。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['product', 'usage'],
    },
  ],
}
