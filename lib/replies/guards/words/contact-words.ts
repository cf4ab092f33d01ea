/** Ways out of the platform and how they are dodged; platforms scan the same words (rules of Taobao, Pinduoduo, Douyin and Shopee on off-platform contact). */

/** Optional filler inside a dodged word: w.x, 微 信, 薇-信. */
const GAP = '[\\s.。·•*_~,，、/|\\\\-]{0,3}'

const spaced = (...letters: string[]) => letters.join(GAP)

/** 微信 and its many coats. */
export const CHAT_PROGRAMS: RegExp[] = [
  new RegExp(
    spaced('(?:[微薇维徽徵溦崴葳]|(?<![a-z])wei)', '(?:信|❤|♥|心|xin|x|芯|辛|新(?!款|品|包|潮|颖|型|鲜|增|开))'),
    'g',
  ),
  new RegExp(
    `(?:加|➕|\\+|添加|扫|私|留|发|用|查|搜)${GAP}(?:我|个|你|您|下|一下|一个|咱家?|我们|咱们|我家|店里|本店|客服|店主|老板|掌柜|的|这个)*${GAP}(?:[微薇维徽徵溦威]|v(?![a-z领])|wx|vx|卫星|胃信|威信)`,
    'g',
  ),
  new RegExp(
    `(?<![a-z0-9])(?:${spaced('w', 'x')}|${spaced('v', 'x')}|${spaced('v', '信')}|${spaced('v', '♥')}|${spaced('w', '信')}|v号|${spaced('w', 'e', 'i', 'x', 'i', 'n')}|${spaced('w', 'e', 'c', 'h', 'a', 't')})(?![a-z])`,
    'g',
  ),
  /[微薇维徽徵]\s*[+十➕♥]|(?<![些小轻])微我(?!们的)|加小绿|小绿(?=[v信泡书]?[\s:：])|[+➕]\s*[微薇徽v](?![a-z领])|[微薇徽]号|(?<![a-z])v\s*[:：]\s*[a-z\d_-]{4,}|[+➕]\s*我(?!们)|🛰|绿泡泡|绿色聊天软件|绿色软件|卫星号|威信号|威♥|v\s*我(?!们)|我\s*v\s*(?:是|[:：])/g,
  new RegExp(
    `(?<![a-z])(?:${spaced('q', 'q')})(?!\\s*[a-z弹糖软邮钱音])|扣扣(?!子|好|上|住)|抠抠|企鹅号|(?:企鹅|扣|(?<![a-z])q|球)\\s*[:：]?\\s*[1-9]\\d{4,10}(?!\\d)|🐧|q\\s*群|球球号|(?:加|➕|\\+)${GAP}(?:我)?(?:的)?${GAP}(?:q|扣)(?![a-z])`,
    'g',
  ),
  /(?<![a-z])(?:whats\s*app|telegram|messenger|skype|viber|wechat|kakaotalk|line\s*(?:id|@|群|号)|(?:my|on|via|add)\s+line|facebook|instagram|ig号)(?![a-z])|(?:加|私)\s*(?:我)?\s*(?:line|赖|ig|fb|tg|飞机|电报)(?![a-z])|纸飞机号|(?:我(?:的|们的)?|加|私讯|私信|追踪|搜)\s*(?:ig|fb|line)(?![a-z])/g,
  /加(?:个|一下|我|下)?好友|加我(?:私聊|详聊|细说|详谈)|私下(?:联系|交易|转|付|加|聊|给)|私信我(?:微|电话|号)|(?:朋友圈|公众号|粉丝群|微店|福利群|老客群|会员群)(?!是吗)|(?:扫|加)(?:一下|下)?(?:我的?|这个|店铺)?二维码|扫码(?:加|进群|关注|联系)|进(?:我们?的?)?(?:群|微)(?:领|有|聊|可)|拉您?进群/g,
]

/** Paying past the platform. */
export const SIDE_PAYMENT: RegExp[] = [
  /给我(?:直接|单独)?转(?:钱|账|\d)|转账(?:就行|就可以|也行|也可以|给我|到我|过来)|(?:直接)?(?:跟|找|向)我(?:们)?(?:私下)?(?:买|拿货|下单|交易)|(?:不用|不要|不在|不走|别在|不从|不通过)(?:在)?(?:平台|淘宝|天猫|拼多多|抖音|京东|店里|店铺|这里|系统|shopee|虾皮)(?:上|里)?(?:付|拍|下单|交易|走|买)|转我(?:支付宝|微信|卡)/g,
  /(?:直接|私下|线下|支付宝|银行卡?|微信)(?:上)?(?:给我|跟我)?(?:转账|转钱|转给我|打款|打钱|付给我|收款(?!方式)|转过来|转我)(?!失败)|(?:支付宝|银行卡?)(?:上)?打给|转(?:账)?(?:到|给)(?:我|我们)(?:的)?(?:支付宝|卡|账户|银行)?|(?:卡号|账号|账户)\s*(?:[:：]|是|为)\s*[:：]?\s*[a-z]{0,6}\d{4,}|(?:户名|开户行)\s*[:：]|(?:不走|绕过|避开|别走)(?:平台|店铺|淘宝|系统)|线下(?:交易|付款|付|成交)|打我卡|收款码|付款码/g,
  /(?:pay|transfer)\s+(?:me\s+)?(?:outside|off|directly|via (?:paypal|bank|zelle|venmo))|(?:bank|wire) transfer|outside (?:of )?(?:the )?(?:platform|shopee|tiktok|amazon|ebay|lazada|etsy)|deal (?:outside|privately)/g,
]

/** Links and addresses outside. */
export const LINKS: RegExp[] = [
  /https?:\/\/[^\s\u4e00-\u9fff]+|(?<![a-z0-9@.])www\.[^\s\u4e00-\u9fff]+/g,
  /[a-z0-9._%+-]{2,}\s*(?:@|\(at\)|\[at\]|艾特)\s*[a-z0-9-]{2,}\s*(?:\.|点|dot)\s*(?:com|cn|net|org|tw|hk)/g,
]

/** Hosts of a platform's own: links to them stay. */
export const OWN_HOSTS: Record<string, RegExp> = {
  taobao: /(?:taobao|tmall|tb|alicdn|1688|alipay|fliggy)\.(?:com|cn|hk)/,
  '1688': /(?:1688|alibaba|taobao|alicdn)\.com/,
  goofish: /(?:goofish|taobao|tb)\.(?:com|cn)/,
  pinduoduo: /(?:pinduoduo|yangkeduo|pddpic)\.com/,
  douyin: /(?:douyin|jinritemai|iesdouyin)\.com/,
  jd: /(?:jd|360buy|jdl)\.(?:com|hk)|3\.cn/,
  kuaishou: /(?:kuaishou|kwaixiaodian)\.com/,
  xiaohongshu: /xiaohongshu\.com|xhslink\.com/,
  shopee: /shopee\.[a-z.]+|shp\.ee/,
  tiktok: /tiktok\.com|tiktokglobalshop\.com/,
  lazada: /lazada\.[a-z.]+/,
  amazon: /amazon\.[a-z.]+/,
  ebay: /ebay\.[a-z.]+/,
  etsy: /etsy\.com/,
}

const HALLS =
  '淘宝|天猫|拼多多|pdd|京东|抖音|快手|闲鱼|小红书|1688|微店|得物|唯品会|shopee|虾皮|lazada|amazon|亚马逊|temu'
/** Sending a buyer to another hall: a name with buying or a shop beside it. */
export const OTHER_HALL = new RegExp(
  `(?:去|来|到|在|搜|上|用|走|(?:我们|咱们?|咱家|我家)(?:的)?)\\s*(?:我们|咱们?|咱家|我家)?(?:的)?(${HALLS})(?:上|里|店|店铺|那边|平台|小店|直接)?(?:上|里|的)?(?:下单|拍|买|购买|搜|找|便宜|更便宜|店铺?|有(?:活动|优惠)|链接|联系|聊|号)`,
  'g',
)
/** Being found elsewhere: 小红书同名账号. */
export const OTHER_ACCOUNT = new RegExp(
  `(?:搜|找|关注|加|私信)(?:一下|下|我们?|咱们?)?(?:的)?\\s*(${HALLS})(?:上|里|的)?(?:同名|账号|号|主页|私信|店铺)`,
  'g',
)
/** Which names a platform means by itself. */
export const OWN_HALLS: Record<string, RegExp> = {
  taobao: /淘宝|天猫/,
  '1688': /1688|淘宝|天猫/,
  goofish: /闲鱼|淘宝/,
  pinduoduo: /拼多多|pdd/,
  douyin: /抖音/,
  jd: /京东/,
  kuaishou: /快手/,
  xiaohongshu: /小红书/,
  shopee: /shopee|虾皮/,
  lazada: /lazada/,
  amazon: /amazon|亚马逊/,
}
