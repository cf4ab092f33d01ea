/** Paying, inside the platform only. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'payment.zh-CN',
  locale: 'zh-CN',
  subject: 'payment',
  replies: [
    {
      code: 'fblk',
      title: '付不了款',
      paraphrases: ['付款失败', '支付不了', '一直提示错误', '付不了钱', '为什么付不了'],
      variants: [
        { angle: 'fact', text: '先看有没有提示文字，换个支付方式或者退出重进再付，多数能过。' },
        { angle: 'care', text: '您把提示截图发我，我帮您看卡在哪一步，别着急，订单先给您留着。' },
        { angle: 'firsthand', text: '我按您说的步骤试了一遍，一般是地址没选或者库存变了，您刷新再看下。' },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['payment'],
    },
    {
      code: 'nfqm',
      title: '能分期吗',
      paraphrases: ['可以分期吗', '免息吗', '能用花呗吗', '分几期', '能不能先用后付'],
      variants: [
        { angle: 'fact', text: '付款页能看到分期选项就可以用，期数和手续费以页面显示为准。' },
        { angle: 'care', text: '您先别提交，点到付款页看一眼每期多少，合适再定。' },
        { angle: 'honest', text: '分期有手续费的话总价会高一点，手头方便就直接付更省。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['payment'],
    },
    {
      code: 'fkaqm',
      title: '付款安全吗',
      paraphrases: ['付款安全吗', '钱先到谁那', '不会被骗吧', '有保障吗', '先付款靠谱吗'],
      variants: [
        { angle: 'fact', text: '走平台付款，钱由平台先收着，您确认收货才结给店里。' },
        { angle: 'care', text: '头回在网上买有顾虑很正常，收到不对可以在订单里申请售后。' },
        { angle: 'honest', text: '谁让您离开平台付款都别付，包括自称是我们店的。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['payment'],
    },
    {
      code: 'nbzptm',
      title: '能不走平台吗',
      paraphrases: ['直接转你行吗', '私下交易便宜点', '给个账号', '不走平台能少吗', '扫码付给你'],
      variants: [
        { angle: 'fact', text: '只能在平台里付，付款和售后都跟着订单走，对您更稳。' },
        { angle: 'care', text: '想省钱我理解，券和凑单我帮您算，走平台买出了事才有人管。' },
        { angle: 'honest', text: '平台外付款没有售后，真省也省不了几个钱，这个我不能答应。' },
      ],
      stages: ['pre'],
      steps: ['bargain'],
      topics: ['payment', 'price'],
    },
    {
      code: 'cffkl',
      title: '重复付款了',
      paraphrases: ['付了两次', '扣了两笔', '重复扣款', '拍了两单', '多付了一笔'],
      variants: [
        { angle: 'fact', text: '您把两笔的订单尾号发我，多出的那单还没发，申请退款我来处理。' },
        { angle: 'care', text: '别慌，钱都在平台记着，先告诉我留哪一单，另一单退给您。' },
        { angle: 'firsthand', text: '我对着后台看有没有两笔成交，{{ 时间 }} 前告诉您。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['payment', 'refund'],
    },
    {
      code: 'flxsmf',
      title: '付了显示没付',
      paraphrases: ['钱扣了还显示待付款', '付款了没显示', '钱扣了订单没有', '付完还让付'],
      variants: [
        { angle: 'fact', text: '先别再付，等几分钟刷新看看，多半是支付那边还在回传。' },
        { angle: 'care', text: '钱扣了单没成换谁都慌，您截下扣款记录，我对着时间查。' },
        { angle: 'honest', text: '一直不变的话这笔多半会原路退，您看下支付账单，再决定要不要重拍。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['payment'],
    },
    {
      code: 'smshgd',
      title: '什么时候关单',
      paraphrases: ['多久不付会取消', '订单保留多久', '能晚点付吗', '明天付行吗', '会不会被关'],
      variants: [
        { angle: 'fact', text: '付款倒计时在订单里，过了系统自动关，关了重拍就行。' },
        { angle: 'care', text: '手头不方便就先放着，想好了再付，颜色尺码我帮您记着。' },
        { angle: 'honest', text: '重拍时活动价还在不在我说不准，看中了尽量在倒计时里付。' },
      ],
      stages: ['in'],
      steps: ['verify', 'follow-up'],
      topics: ['payment'],
    },
    {
      code: 'yhbdk',
      title: '用红包抵扣',
      paraphrases: ['红包能用吗', '怎么抵扣', '余额能付吗', '礼品卡能用不', '抵扣没生效'],
      variants: [
        { angle: 'fact', text: '结算页能勾上就能抵，勾不上一般是门槛或商品不参加。' },
        { angle: 'care', text: '您截下结算页，我看是哪个没勾，别让该省的没省下。' },
        { angle: 'honest', text: '抵扣是平台那边的规则，我这边加不了也改不了，只能帮您看原因。' },
      ],
      stages: ['pre', 'in'],
      steps: ['bargain'],
      topics: ['payment', 'coupon'],
    },
  ],
}
