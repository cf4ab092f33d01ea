/** How to order. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'ordering.zh-CN',
  locale: 'zh-CN',
  subject: 'ordering',
  replies: [
    {
      code: 'zmp',
      title: '怎么拍',
      paraphrases: ['发个链接', '怎么下单', '从哪买', '链接发我', '拍哪个选项', '不会拍'],
      variants: [
        { angle: 'fact', text: '链接在这：{{ 链接 }}，选 {{ 颜色 }} {{ 尺码 }}，数量 {{ 数量 }}，提交就行。' },
        { angle: 'care', text: '您说要的款式颜色，我把链接和选项一起发您，照着选不会错。' },
        { angle: 'firsthand', text: '我照着页面给您走一遍：先选颜色，再选尺码，看好地址再提交。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['how_to_order'],
    },
    {
      code: 'pxgj',
      title: '拍下改价',
      paraphrases: ['拍了改价吧', '先别付等你改价', '拍下了改一下', '你说改价的', '改好了吗'],
      variants: [
        { angle: 'fact', text: '您拍下先别付款，拍好说一声，我改到 {{ 金额 }} 元您再付。' },
        { angle: 'care', text: '改价前我跟您对一下：{{ 商品 }} {{ 数量 }} 件，改后 {{ 金额 }} 元，没问题您刷新付款。' },
        { angle: 'firsthand', text: '我这边已经改好了，您退出订单再进来，看到 {{ 金额 }} 元再付。' },
      ],
      stages: ['pre', 'in'],
      steps: ['bargain', 'verify'],
      topics: ['price', 'payment', 'how_to_order'],
    },
    {
      code: 'bym',
      title: '包邮吗',
      paraphrases: ['要邮费吗', '包不包邮', '邮费多少', '运费怎么算', '为什么要运费'],
      variants: [
        { angle: 'fact', text: '运费以您结算页显示为准，地址填好就能看到；您说下省份我也帮您查。' },
        { angle: 'care', text: '您寄到哪儿？我先帮您查好运费，免得付款时才发现多出一笔。' },
        { angle: 'offer', text: '您再带一件小的，运费只算一份，平摊下来更划算。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'bargain'],
      topics: ['postage'],
    },
  ],
}
