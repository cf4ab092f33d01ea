/** Replies: technique */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'technique.zh-CN',
  locale: 'zh-CN',
  subject: 'technique',
  replies: [
{ code: 'wqxq', title: '问清需求', paraphrases: ['推荐一下', '有什么好的', '不知道买哪个', '帮我选选', '送人的'],
variants: [
{ angle: 'fact', text: '想帮您挑准：给谁用、干什么用、预算大概多少？说三样就够。' },
{ angle: 'care', text: '您先说说平时最在意什么，是舒服、耐用还是好看？我照着挑。' },
{ angle: 'honest', text: '不清楚您怎么用，我乱推荐反而耽误您，先问一句：谁用、用在哪？' },
],
stages: ['pre'], steps: ['ask'], topics: ['product', 'size'] },
{ code: 'bwtjyk', title: '帮我推荐一款', paraphrases: ['推荐一款', '哪个好卖', '哪款性价比高', '你觉得哪个好', '给点建议'],
variants: [
{ angle: 'fact', text: '按您说的，{{ 商品 }}合适，{{ 材质 }}，到手 {{ 金额 }}，链接发您看看。' },
{ angle: 'care', text: '照您的情况，我先挑了{{ 商品 }}，买回去用得上，不花冤枉钱。' },
{ angle: 'honest', text: '贵的那款您用不上那么多功能，{{ 商品 }}就够了，省下的钱买别的。' },
],
stages: ['pre'], steps: ['recommend'], topics: ['product'] },
{ code: 'skdb', title: '三款对比', paraphrases: ['再看看别的', '还有别的款吗', '有没有类似的', '多推荐几个', '对比一下'],
variants: [
{ angle: 'fact', text: '给您挑三款放一起看：做工都差不多，差在材质和价格，{{ 链接 }}。' },
{ angle: 'care', text: '您别急着定，三款都发您，按舒服、耐用、价格各占一头，看您偏哪头。' },
{ angle: 'honest', text: '三款里只看性价比我选中间价位那款，便宜的够用，贵的胜在材质。' },
],
stages: ['pre'], steps: ['recommend'], topics: ['product', 'price'] },
{ code: 'zklkl', title: '再考虑考虑', paraphrases: ['我再看看', '考虑一下', '回头再说', '先不买', '再比比'],
variants: [
{ angle: 'fact', text: '好的，不急，您是在价格、尺码还是材质上拿不准？我能答的先答您。' },
{ angle: 'care', text: '多比比是对的，比完有不明白的再来问我，我一直在。' },
{ angle: 'offer', text: '您先收藏着，有活动价了再下手也行，我这边不催您。' },
],
stages: ['pre'], steps: ['bargain', 'recommend'], topics: ['price', 'product'] },
{ code: 'scsby', title: '收藏送包邮', paraphrases: ['包个邮吧', '邮费免了呗', '免邮我就拍', '省个运费'],
variants: [
{ angle: 'fact', text: '价格是全店统一的，我改不了；运费这块我可以帮您问，{{ 时间 }} 前回您。' },
{ angle: 'care', text: '知道您想省运费，您把要买的都放一起拍，多件只算一份。' },
{ angle: 'offer', text: '您收藏下店铺，我帮您申请包邮，批下来省 {{ 运费 }}。' },
],
stages: ['pre'], steps: ['bargain'], topics: ['postage', 'price'] },
{ code: 'cyxzh', title: '查一下再回', paraphrases: ['帮我问下', '到底行不行', '你去问问', '确认一下'],
variants: [
{ angle: 'fact', text: '这个我得跟仓库确认，{{ 时间 }} 前给您准话，先不乱答。' },
{ angle: 'care', text: '您别干等，去忙您的，问清楚了我 {{ 时间 }} 前来找您。' },
{ angle: 'honest', text: '我现在也拿不准，说错了反而耽误您，{{ 时间 }} 前给您准确的。' },
],
stages: ['pre', 'in', 'after'], steps: [], topics: ['other'], holding: true },
{ code: 'qpzp', title: '请拍照片', paraphrases: ['收到有问题', '你看这个', '东西不对', '坏了怎么办'],
variants: [
{ angle: 'fact', text: '麻烦拍两张：整体一张，问题处一张，我马上帮您申请。' },
{ angle: 'care', text: '您先拍照，别的不用管，我对着照片帮您填单子，省您麻烦。' },
{ angle: 'honest', text: '有照片后面才好说清楚，光线亮一点，面单也带上一张。' },
],
stages: ['after', 'in'], steps: [], topics: ['quality', 'damaged', 'missing_or_wrong'] },
{ code: 'djgdf', title: '多久给答复', paraphrases: ['什么时候给我回复', '要等多久', '别一直让我等', '到底几点', '给个时间'],
variants: [
{ angle: 'fact', text: '今天 {{ 时间 }} 前给您准信，到点没结果也告诉您进展。' },
{ angle: 'care', text: '不让您空等，{{ 时间 }} 前我来找您，您不用再问。' },
{ angle: 'honest', text: '这事要等几个人回话，我估的是 {{ 时间 }} 前，快了我提前说。' },
],
stages: ['pre', 'in', 'after'], steps: [], topics: ['complaint', 'refund', 'logistics'], holding: true },
  ],
}
