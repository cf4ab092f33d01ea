/** What Chinese-speaking shops say that tells where the sale stands: weaker than the buyer's own words. */
import type { Cue } from './cue'

export const ZH_SELLER: readonly Cue[] = [
  {
    says: 'shop-checks-address',
    by: 'seller',
    lasting: true,
    words: /(核对|确认|检查).{0,6}(收货)?(地址|信息|订单)|地址.{0,6}(对吗|对不|正确吗|确认)|收货信息/,
    unless: /退|下单(后|前)|拍下后/,
    stage: { in: 2.2, pre: -0.4 },
  },
  {
    says: 'shop-changed-price',
    by: 'seller',
    lasting: true,
    words:
      /(改|修改|减)好(了|啦|咯)|价格?.{0,6}(改好|已经?改|修改好)|已(经)?(帮|给|为)?.{0,4}改|刷新.{0,6}(付款|看|订单)|未付款里/,
    unless: /地址|发票/,
    stage: { in: 1.3, pre: 0.1 },
  },
  {
    says: 'shop-changed-address',
    by: 'seller',
    lasting: true,
    words:
      /地址.{0,8}(改好|已改|修改好|帮.{0,3}改|给.{0,3}改)|(改|换)(好|一下)?.{0,4}地址|备注(好|上|了|一下|优先)|已.{0,4}备注|(帮|给)(您|亲|你).{0,4}备注/,
    unless: /拍下.{0,6}备注|下单.{0,6}备注|可以备注|留言备注|亲?备注下/,
    stage: { in: 0.7 },
  },
  {
    says: 'shop-will-ship',
    by: 'seller',
    words:
      /(今天|明天|下午|尽快|会|马上|优先|晚上|最迟).{0,6}(给|帮)?(您|亲|你)?.{0,3}(发(货|出|走)|安排发|寄出)|已(经)?(发|出库|打包)|安排发货|会尽快/,
    unless: /拍下|下单(后)?|付款(后|顺序)|补发|如果/,
    stage: { in: 0.5 },
  },
  {
    says: 'shop-invites',
    by: 'seller',
    words:
      /(直接|可以|需要|喜欢).{0,4}(拍|下单|付款)|拍下(后|之后|改|减|自动|联系|会|我|给|就|即)|您拍|亲拍|下单(后|改|减|联系|自动|即)|加入?购物车|领取|首页|加购|限购|尺寸(的|是)|材质|口感|味道|现货|库存|纯棉|推荐|建议.{0,4}(选|拍|买|用)|优惠价|最低价|活动价|促销|亏本|一分价钱|包邮|保质期|需要提交/,
    unless: /退|订单号|补发|收到.{0,4}(货|了吗)|售后/,
    stage: { pre: 0.6 },
  },
  {
    says: 'shop-asks-order',
    by: 'seller',
    words:
      /(提供|发|告知|复制|报).{0,5}订单(号|编号)?|订单(号|编号).{0,6}(是|多少|吗|提供|发)|(这|那)个订单|\[订单|旺旺(名|号)/,
    stage: { in: 0.5, after: 0.5, pre: -0.5 },
  },
  {
    says: 'shop-asks-item',
    by: 'seller',
    words: /商品(编号|链接|id)|(哪|什么)一?(款|个|种)商品?(呢|吗)?$|看(中|上)(了)?(哪|什么)|发.{0,4}链接/,
    stage: { pre: 0.5 },
  },
  {
    says: 'shop-follows-parcel',
    by: 'seller',
    words:
      /(联系|催|问|查|核实|反馈).{0,6}(快递|物流|站点|配送|仓库|派送)|快递.{0,8}(送|派|到|联系|单号|揽)|物流|派送|配送(员|中|途中|站)|预计.{0,12}(送达|到|送)|签收|运单|待出库|等待出库|已出库|催(下|促|一下)|站点|在途|拦截/,
    unless: /退回|快递(默认|是|随机)|默认|指定快递|发(什么|哪)|拍下/,
    stage: { in: 0.9 },
  },
  {
    says: 'shop-handles-return',
    by: 'seller',
    words:
      /退(货|回|款|换)|申请.{0,6}(售后|退|换)|寄回|换货|补发|补偿|理由|(退|返).{0,3}(运费|差价)|取件|售后(服务)?(单|处理|人员|电话)|审核|返修|检测|原返|拒收|差价/,
    unless: /拍下|亲付|退换货(支持|承诺)|质量.{0,6}退|放心/,
    stage: { after: 1.2, in: 0.1 },
  },
  {
    says: 'shop-asks-evidence',
    by: 'seller',
    words:
      /拍(个|张|一下)?(照|图)|(发|拍|提供|有).{0,5}(照片|图片|图|视频)|什么(情况|问题)呢?亲?|收到(货|商品)?(了)?(吗|没)|拆(了|开|几)|(哪里|怎么)(不|有问题|坏)/,
    unless: /图片(是|仅)|实物/,
    stage: { after: 0.9 },
  },
  { says: 'shop-protects-price', by: 'seller', words: /价保|保价|差价|原返|返(还|差)/, stage: { after: 0.9 } },
  {
    says: 'shop-handles-invoice',
    by: 'seller',
    words: /(换开|开具|发票|抬头|税号|专票|电子票)/,
    stage: { after: 0.4, in: 0.2 },
  },
  {
    says: 'shop-cancels',
    by: 'seller',
    words: /取消(订单|成功|了)|订单.{0,4}取消|不要了是|为您取消/,
    stage: { in: 0.7, after: 0.4, pre: -0.2 },
  },
  {
    says: 'not-a-sale',
    by: 'seller',
    words:
      /(尊敬的|亲爱的)?商家(您好|朋友|你好)|入驻|(提供|告知).{0,8}(身份证|绑定)|验证码|实名|绑定的?(手机|号码|邮箱)|账号(安全|密码)|白条/,
    unless: /退款|取消订单|核实下身份/,
    stage: { na: 1.2 },
  },
]
