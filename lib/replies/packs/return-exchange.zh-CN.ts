/** Returns and exchanges; nobody is named to pay before the evidence (S26). */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'return-exchange.zh-CN',
  locale: 'zh-CN',
  subject: 'return-exchange',
  replies: [
    {
      code: 'cmhh',
      title: '尺码换货',
      paraphrases: ['大了能换吗', '小了换一个', '不合身', '换大一码', '尺码不合适', '能换货吗'],
      variants: [
        { angle: 'fact', text: '一般没穿洗、吊牌在的都能换，您要换哪个码？我先看有没有货。' },
        { angle: 'care', text: '别急，先说说哪里紧或者哪里松，我帮您挑准再换，省得再跑一趟。' },
        { angle: 'honest', text: '换货来回要几天，急穿的话退了重拍更快，您看哪种方便？' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['exchange', 'size'],
    },
    {
      code: 'qtzmt',
      title: '七天怎么退',
      paraphrases: ['怎么退货', '七天无理由', '不喜欢能退吗', '退货流程', '不想要了怎么退', '无理由退货'],
      variants: [
        { angle: 'fact', text: '订单里点退货，原因选七天无理由，同意后会给您退货地址，寄出填单号就行。' },
        { angle: 'care', text: '不合适没关系的，东西别弄脏、吊牌留着，照步骤点，卡住了截图给我。' },
        {
          angle: 'honest',
          text: '支持无理由的商品，签收 {{ 无理由天数 }} 天内不影响二次销售可以退，能不能退先看商品页标识。',
        },
      ],
      stages: ['after'],
      steps: [],
      topics: ['return'],
    },
    {
      code: 'thdz',
      title: '退货地址',
      paraphrases: ['退货寄到哪', '地址发我', '退回去地址', '寄回哪里', '运费谁出'],
      variants: [
        { angle: 'fact', text: '退货申请通过后，退货地址会显示在售后单里，照那个寄就行。' },
        { angle: 'care', text: '寄之前包装好、配件带齐，面单号拍一张留着，心里踏实。' },
        { angle: 'honest', text: '请别寄到付，仓库会拒签；没提交申请先寄的话不好登记，先点申请哦。' },
      ],
      stages: ['after'],
      steps: [],
      topics: ['return', 'postage'],
    },
    {
      code: 'yfsc',
      title: '运费谁出',
      paraphrases: ['退货运费谁付', '来回运费多少', '我要出运费吗', '凭什么我出邮费', '退货包邮吗'],
      variants: [
        { angle: 'fact', text: '看退货原因：先把情况和照片发我，核实后按平台规则来，有运费险的会自动理赔。' },
        { angle: 'care', text: '您担心多花钱我懂，先别急着寄，我查下这单有没有运费险。' },
        { angle: 'honest', text: '原因没核清楚前我不能乱说谁出，照片一到，{{ 时间 }} 前给您准话。' },
      ],
      stages: ['after', 'pre'],
      steps: [],
      topics: ['postage', 'return'],
    },
    {
      code: 'yyfxm',
      title: '有运费险吗',
      paraphrases: ['有没有运费险', '不合适能退吗', '退货要钱吗', '支持七天退吗', '运费险怎么赔'],
      variants: [
        { angle: 'fact', text: '有运费险的会在商品页和订单里标出来，退回签收后由保险方打款。' },
        { angle: 'care', text: '您放心看，订单详情里有运费险字样就有，没找到截图给我，我帮您看。' },
        { angle: 'honest', text: '运费险赔的是固定额度，寄得远可能不够，差额要先跟您说清楚。' },
      ],
      stages: ['pre', 'after'],
      steps: [],
      topics: ['return', 'postage'],
    },
  ],
}
