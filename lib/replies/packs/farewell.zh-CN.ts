/** Farewells (S36). */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'farewell.zh-CN',
  locale: 'zh-CN',
  subject: 'farewell',
  replies: [
    {
      code: 'db',
      title: '道别',
      paraphrases: ['好了没事了', '谢谢', '先这样', '拜拜', '没问题了', '88', '好的谢谢', '好嘞没事了'],
      variants: [
        { angle: 'fact', text: '好的，有事随时来找我，我是{{ 客服 }}。' },
        { angle: 'care', text: '谢谢您，祝您一切顺心，收到货有哪里不明白再喊我～' },
        { angle: 'offer', text: '您慢走，收藏一下店铺，有新活动好找到我们。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['farewell'],
      topics: ['greeting', 'other'],
    },
    {
      code: 'cjdb',
      title: '成交道别',
      paraphrases: ['好的付完了', '那我等收货', '没问题了', '行那就这样'],
      variants: [
        { angle: 'fact', text: '收到您的款，{{ 发货时间 }} 前给您发出，有事随时找我。' },
        { angle: 'care', text: '谢谢您的信任，收到东西有一点不满意都先告诉我。' },
        { angle: 'offer', text: '您忙，到货前我盯着，顺路再看看有没有缺的一起带上。' },
      ],
      stages: ['in', 'pre'],
      steps: ['farewell'],
      topics: ['greeting', 'payment'],
    },
    {
      code: 'mmcdb',
      title: '没买成道别',
      paraphrases: ['那算了', '不买了谢谢', '我再看看别家', '先不要了'],
      variants: [
        { angle: 'fact', text: '没关系，喜欢可以先收藏，想好了再来。' },
        { angle: 'care', text: '谢谢您看这么久，没挑到合适的，下回有新款我再给您留意。' },
        { angle: 'honest', text: '不合适就不买，这样挺好，别因为聊了半天就勉强。' },
      ],
      stages: ['pre'],
      steps: ['farewell'],
      topics: ['greeting', 'price'],
    },
    {
      code: 'shdb',
      title: '售后道别',
      paraphrases: ['好了没事了谢谢', '解决了', '收到退款了', '换的收到了'],
      variants: [
        { angle: 'fact', text: '解决了就好，这次耽误您了，有事随时来。' },
        { angle: 'care', text: '谢谢您一路配合，您说的问题我记下来，跟仓库讲一声。' },
        { angle: 'offer', text: '这回给您添麻烦了，下次来我给您优先看货。' },
      ],
      stages: ['after'],
      steps: ['farewell'],
      topics: ['greeting'],
    },
    {
      code: 'wadb',
      title: '晚安道别',
      paraphrases: ['晚安', '太晚了', '明天再聊', '你也早点休息'],
      variants: [
        { angle: 'fact', text: '晚安，明天在线时间 {{ 客服时间 }}，有事您留言。' },
        { angle: 'care', text: '您也早点休息，别为这点事熬夜，明天我接着跟。' },
        { angle: 'honest', text: '夜里我看不到新消息，明天上线先回您。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['farewell'],
      topics: ['greeting'],
    },
    {
      code: 'jrwh',
      title: '节日问候',
      paraphrases: ['节日快乐', '新年好', '中秋快乐', '生日快乐'],
      variants: [
        { angle: 'fact', text: '谢谢您，也祝您和家人节日快乐。' },
        { angle: 'care', text: '谢谢记挂，您今天也放松点，货的事交给我。' },
        { angle: 'firsthand', text: '收到祝福好开心，也祝您一切都顺。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['farewell'],
      topics: ['other'],
    },
    {
      code: 'gzdp',
      title: '关注店铺',
      paraphrases: ['店里还有别的吗', '上新叫我', '常来', '收藏了'],
      variants: [
        { angle: 'fact', text: '关注{{ 店铺 }}，上新和活动您能收到提醒。' },
        { angle: 'care', text: '您想要哪类跟我说，上了我来告诉您，不打扰您看别的。' },
        { angle: 'offer', text: '收藏店铺有时能领到小券，用得上就省一点。' },
      ],
      stages: ['pre', 'in', 'after'],
      steps: ['farewell'],
      topics: ['greeting', 'promo_rule'],
    },
  ],
}
