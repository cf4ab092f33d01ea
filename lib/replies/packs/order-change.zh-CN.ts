/** Changes between order and shipment (S21). */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'order-change.zh-CN',
  locale: 'zh-CN',
  subject: 'order-change',
  replies: [
    {
      code: 'gdz',
      title: '改地址',
      paraphrases: ['地址填错了', '帮我改下地址', '换个地址', '改收货地址', '电话写错了', '寄到公司去'],
      variants: [
        { angle: 'fact', text: '还没发出的可以改，您把新地址写全发我，我备注后回您一声。' },
        { angle: 'care', text: '别急，先看有没有发出。您发新地址：省市区、街道、门牌、收件人，我去改。' },
        { angle: 'honest', text: '仓库打单后未必来得及，我先试着改，{{ 时间 }} 前告诉您改没改成。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['address_change'],
    },
    {
      code: 'gyscm',
      title: '改颜色尺码',
      paraphrases: ['改个颜色', '换成XL', '拍错码了', '能换成黑色吗', '改大一号', '颜色选错了'],
      variants: [
        { angle: 'fact', text: '没发出就能改，给您备注成 {{ 颜色 }} {{ 尺码 }}，仓库确认后我来告诉您。' },
        { angle: 'care', text: '可以的，跟您对一下：改成 {{ 颜色 }} {{ 尺码 }}，其余不变，对吧？' },
        { angle: 'honest', text: '要是仓库已经打包，未必来得及改，我先去拦，结果 {{ 时间 }} 前告诉您。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['order_change', 'size'],
    },
    {
      code: 'hbyqf',
      title: '合并一起发',
      paraphrases: ['两单一起发', '合并发货', '再拍一件一起发', '加一件一起寄', '分开拍的能一起吗'],
      variants: [
        { angle: 'fact', text: '同一个收货人和地址的可以备注一起发，两个订单尾号发我。' },
        { angle: 'care', text: '好的，我给两单都写上备注，能合就合，合不了我先跟您说。' },
        { angle: 'honest', text: '一个现货一个要等的话，合着发就得等齐，您看要一起还是先发现货？' },
      ],
      stages: ['pre', 'in'],
      steps: ['verify'],
      topics: ['order_change'],
    },
    {
      code: 'bwbz',
      title: '帮我备注',
      paraphrases: ['备注一下', '帮我写个备注', '下单忘备注了', '给仓库说一下', '记得备注啊'],
      variants: [
        { angle: 'fact', text: '备注好了，订单 {{ 订单尾号 }}，仓库打单能看到。' },
        { angle: 'care', text: '您把要备注的话发我，我原样写上，写完给您念一遍。' },
        { angle: 'honest', text: '备注我会写，但仓库能不能做到要看情况，做不到的我提前告诉您。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['remark'],
    },
    {
      code: 'qxdd',
      title: '取消订单',
      paraphrases: ['不想要了', '取消吧', '不买了', '帮我取消', '退了吧不要了', '拍错了取消'],
      variants: [
        { angle: 'fact', text: '还没发出的，您在订单里点申请退款，我看到就处理，款按原路退。' },
        { angle: 'care', text: '没事的，方便说下是哪里不合适吗？改颜色、改地址都能帮您弄。' },
        { angle: 'honest', text: '已经交给快递的话取消不了，到时可以拒收或收到再退，我先去查一下状态。' },
      ],
      stages: ['in'],
      steps: ['verify'],
      topics: ['cancel', 'refund'],
    },
  ],
}
