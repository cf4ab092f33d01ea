/** Price talk: the bargain ladder, one rung at a time (S13). */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'price.zh-CN',
  locale: 'zh-CN',
  subject: 'price',
  replies: [
    {
      code: 'npydm',
      title: '能便宜点吗',
      paraphrases: ['便宜点呗', '能少点吗', '优惠点吧', '打个折', '太贵了', '少10块我就拍'],
      variants: [
        { angle: 'fact', text: '价格是全店统一标的，客服这边改不了，页面能领的券我帮您看看有没有漏。' },
        { angle: 'care', text: '理解，谁都想买得划算。您先说要哪款几件，我帮您凑一个省的拍法。' },
        { angle: 'offer', text: '价格动不了，您收藏下店铺，我帮您申请{{ 赠品 }}，批下来写在订单备注里。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price'],
    },
    {
      code: 'zwnsm',
      title: '再问能少吗',
      paraphrases: ['再少点吧', '抹个零呗', '真的不能少了吗', '再便宜5块就拍', '诚心要'],
      variants: [
        { angle: 'fact', text: '我把能用的优惠都算过了，现在到手是 {{ 金额 }} 元，这个价再往下我这边没有权限。' },
        { angle: 'care', text: '您这么诚心，我也想帮您省。拍两件一起发能省一份运费，您看要不要？' },
        { angle: 'offer', text: '我去跟店长争取一下，{{ 时间 }} 前给您回话，行不行都告诉您。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price'],
    },
    {
      code: 'bjgpy',
      title: '别家更便宜',
      paraphrases: ['别人家才卖80', '别的店便宜多了', '隔壁比你便宜', '同款别家更低', '为什么你家贵'],
      variants: [
        { angle: 'fact', text: '图片一样，货未必是同一批，您可以比下材质、做工和售后，再看差价值不值。' },
        { angle: 'care', text: '您把那家的链接发我，我帮您看看差在哪，真一样的话我也跟您说实话。' },
        { angle: 'honest', text: '如果您看重的就是价格，那家确实划算；看重售后和做工，再考虑我们。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price'],
    },
    {
      code: 'dmyyhm',
      title: '多买有优惠吗',
      paraphrases: ['多拿几件能便宜吗', '批发价多少', '买十个什么价', '量大从优吗', '公司采购'],
      variants: [
        { angle: 'fact', text: '您要多少件、哪些款？数量报给我，我去问批量价，{{ 时间 }} 前回您。' },
        { angle: 'care', text: '要得多的话，颜色尺码先帮您对好再下单，免得到时候来回换。' },
        { angle: 'offer', text: '{{ 数量 }} 件的话我帮您申请一档数量优惠，批下来您拍下我改价。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['price', 'promo_rule'],
    },
  ],
}
