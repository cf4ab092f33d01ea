/** The parcel on its way (S31). */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'logistics.zh-CN',
  locale: 'zh-CN',
  subject: 'logistics',
  replies: [
    {
      code: 'wldnl',
      title: '物流到哪了',
      paraphrases: ['到哪了', '快递到哪了', '查下物流', '我的货呢', '还要几天到', '看下单号'],
      variants: [
        { angle: 'fact', text: '{{ 快递 }} {{ 单号 }}，我刚看了，按进度预计 {{ 时间 }} 左右到。' },
        { angle: 'care', text: '我帮您盯着，派件了我再提醒您，手机记得留意取件通知。' },
        { angle: 'firsthand', text: '我打开物流页看了一眼，还在路上，有动静我来告诉您。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics'],
    },
    {
      code: 'wlbgx',
      title: '物流不更新',
      paraphrases: ['物流不动了', '三天没更新了', '停在中转站', '一直不走', '卡住了', '快递不动'],
      variants: [
        { angle: 'fact', text: '{{ 快递 }} {{ 单号 }} 我这就报给快递查件，{{ 时间 }} 前给您回话。' },
        { angle: 'care', text: '等这么久确实着急，我去催快递，您不用自己打电话，有消息我来找您。' },
        { angle: 'honest', text: '查件一般要等快递回复，我说不准今天有结果，但 {{ 时间 }} 前会告诉您进展。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics'],
    },
    {
      code: 'qsmsd',
      title: '签收没收到',
      paraphrases: ['显示签收了没收到', '谁签的', '我没拿到货', '显示已签收', '没人给我打电话就签了'],
      variants: [
        { angle: 'fact', text: '先别急，我找快递要签收底单，{{ 时间 }} 前告诉您是谁签、放哪儿了。' },
        { angle: 'care', text: '显示签收却没见着东西，确实闹心。您问下家人和门卫，我同时查快递。' },
        { angle: 'firsthand', text: '我对着物流看，签收时间是有的，我让快递员回想放在哪，查到就告诉您。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics', 'missing_or_wrong'],
    },
    {
      code: 'fyzmsm',
      title: '放驿站没上门',
      paraphrases: ['放驿站了', '没送上门', '要求送货上门', '怎么放柜子里', '没打电话就放驿站'],
      variants: [
        { angle: 'fact', text: '我这就跟快递反馈您要送上门，{{ 时间 }} 前给您答复。' },
        { angle: 'care', text: '东西重的话您先别去搬，我联系快递约个时间送上来，您几点在家？' },
        { angle: 'honest', text: '有的片区快递人手紧，我催了也未必当天能送，方便自取的话也可以，看您。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics'],
    },
    {
      code: 'ztgdz',
      title: '在途改地址',
      paraphrases: ['发出去了还能改地址吗', '拦截一下', '追回来', '改派到别的地方', '能不能拦下来'],
      variants: [
        { angle: 'fact', text: '我现在就跟快递提改派，能不能成要等快递回复，{{ 时间 }} 前告诉您。' },
        { angle: 'care', text: '您把新地址和收件人发全，我一次报给快递，省得来回问。' },
        { angle: 'honest', text: '已经到派送点的一般改不动了，改派可能有费用，快递报了价我先问您。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['address_change', 'logistics'],
    },
    {
      code: 'psjs',
      title: '破损拒收',
      paraphrases: ['外包装破了', '箱子烂了要不要签', '压坏了能拒收吗', '漏了', '收到是碎的'],
      variants: [
        { angle: 'fact', text: '还没签收的可以当面拒收，外箱和面单拍一张发我，我登记。' },
        { angle: 'care', text: '吓一跳吧，先别碰碎的地方，别划伤手。拍几张照给我，我来跟进。' },
        { angle: 'honest', text: '得先看照片才知道怎么处理，外箱、面单、破的地方各一张，我马上报。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['damaged', 'logistics'],
    },
    {
      code: 'djl',
      title: '丢件了',
      paraphrases: ['快递丢了', '件丢了怎么办', '快递说找不到', '一直没收到是不是丢了', '快递弄丢了'],
      variants: [
        { angle: 'fact', text: '我先跟快递立查件，{{ 时间 }} 前给结果；确认丢了，按平台规则补发或退款您选。' },
        { angle: 'care', text: '等了这么久又说找不到，换谁都急。后面我来跟快递对，您等我消息就行。' },
        { angle: 'honest', text: '快递没定论前我不敢说补还是退，但每天的进展我都会告诉您。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics'],
    },
  ],
}
