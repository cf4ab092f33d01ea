/** Questions about what is in stock and what comes back. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'stock.zh-CN',
  locale: 'zh-CN',
  subject: 'stock',
  replies: [
    {
      code: 'yhm',
      title: '有货吗',
      paraphrases: ['还有货吗', '什么时候补货', '现在有吗', '没货了吗', '什么时候到货', '有现货吗'],
      variants: [
        { angle: 'fact', text: '{{ 颜色 }} {{ 尺码 }} 现在页面能拍就是有货，拍下后 {{ 发货时间 }} 前发出。' },
        { angle: 'care', text: '您要哪个颜色和尺码？我去库里看一眼再告诉您，省得您白拍。' },
        { angle: 'honest', text: '页面显示没货就是真没了，补货预计 {{ 时间 }}，等不及的话我给您找相近的。' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask'],
      topics: ['stock'],
    },
    {
      code: 'mhlm',
      title: '没货了吗',
      paraphrases: ['怎么拍不了', '显示缺货', '灰色的选不了', '卖完了吗', '下架了吗'],
      variants: [
        { angle: 'fact', text: '灰色就是这个规格暂时没了，别的颜色尺码还能拍。' },
        { angle: 'care', text: '您要哪个规格？我登记下来，补货了来告诉您。' },
        { angle: 'offer', text: '等不了的话，我找一款差不多的给您看看，价格也给您对一下。' },
      ],
      stages: ['pre'],
      steps: ['ask', 'recommend'],
      topics: ['stock'],
    },
    {
      code: 'smshbh',
      title: '什么时候补货',
      paraphrases: ['多久补货', '还会上吗', '什么时候到货', '下次上架什么时候', '还补吗'],
      variants: [
        { angle: 'fact', text: '补货预计 {{ 日期 }}，日子可能有变，到了我告诉您。' },
        { angle: 'care', text: '您急用吗？急用别干等，我给您看看别的；不急就帮您记着。' },
        { angle: 'honest', text: '工厂那边没给准日子，我不敢说哪天有，说了又变更耽误您。' },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['stock'],
    },
    {
      code: 'bwlh',
      title: '帮我留货',
      paraphrases: ['能给我留一件吗', '别卖了我晚上拍', '预留一下', '我明天来买', '帮我占着'],
      variants: [
        { angle: 'fact', text: '库存是系统扣的，付款才算占上，我这边没法单独留。' },
        { angle: 'care', text: '您要的码不多了，想好了早点拍，拍了改主意没发前也能取消。' },
        { angle: 'honest', text: '我不想嘴上答应留着，回头被别人拍走您白等一场。' },
      ],
      stages: ['pre', 'in'],
      steps: ['ask', 'verify'],
      topics: ['stock'],
    },
    {
      code: 'xhhsys',
      title: '现货还是预售',
      paraphrases: ['是现货吗', '要等多久', '这个要预定吗', '有现成的吗', '是不是要定做'],
      variants: [
        { angle: 'fact', text: '页面写预售的就是要等，没写的按现货发，付款后 {{ 发货天数 }} 天内发出。' },
        { angle: 'care', text: '您哪天要用？预售赶不上的话，我给您找现货的款。' },
        { angle: 'honest', text: '预售便宜但要等，等不起就选现货，别为了省一点耽误正事。' },
      ],
      stages: ['pre'],
      steps: ['ask'],
      topics: ['stock', 'presale_deposit'],
    },
    {
      code: 'plcsmh',
      title: '拍了才说没货',
      paraphrases: ['拍了说没货', '没货还卖', '有货才能拍吧', '付了款又说缺货', '耍我呢'],
      variants: [
        { angle: 'fact', text: '让您白高兴了，对不起。换颜色、等补货、退款三个办法，您选一个我马上办。' },
        { angle: 'care', text: '换我也会不痛快。您先说急不急用，我按您的时间来想办法。' },
        { angle: 'honest', text: '这个规格现在真发不出来，硬拖着更耽误您，我把能选的都摆给您看。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['stock', 'cancel', 'refund'],
    },
    {
      code: 'dhtx',
      title: '到货提醒',
      paraphrases: ['到货了叫我', '有货通知我', '补货喊一声', '上架告诉我下'],
      variants: [
        { angle: 'fact', text: '登记好了，{{ 商品 }} {{ 颜色 }} {{ 尺码 }}，到货我来说一声。' },
        { angle: 'care', text: '记下了，您也可以点商品页的到货提醒，两边都不误。' },
        { angle: 'honest', text: '到货多少还不清楚，通知您后喜欢就早点拍，晚了我也留不住。' },
      ],
      stages: ['pre'],
      steps: ['follow-up'],
      topics: ['stock'],
    },
  ],
}
