/** Money or gifts for a review, or for taking one back (S34): marketplaces punish the shop. */
import { matchesIn } from './draft-text'
import type { Guard } from './guard'

const GOOD =
  '(?:(?:五|5)?\\s*(?:星|⭐|🌟|★)*\\s*(?:好评|好坪|好平|好苹|hao评|hp|好\\s*p|h评)|(?:五|5|全五?)\\s*(?:星|⭐|★|颗星)|晒(?:图|单|买家秀)|带图(?:评价|评论)|追评|(?:打|给)(?:个|五|5|满)?分|(?:五|5|满)分(?!钟|之|类|米|区)(?:好评|评价)?|评论区|评价?一?下|评价|全五星|(?:写|给|发)(?:个|条|下)?(?:评价|评论|点评)|评价(?:后|完|截图)|评论(?:后|截图)|买家秀|5\\s*-?\\s*star(?:s)?(?: review)?|(?:good|positive) (?:review|feedback)|(?:leave|write|post)[a-z ]{0,12}review)'
const REWARD =
  '(?:返(?!回|修|厂|工|程|校|乡|家)|返现|返xian|反现|返利|fan现|现金|红包|hongbao|🧧|优惠券|优惠卷|代金券|无门槛|小?礼物|小礼品|礼品|赠品|奖励|补偿|补贴|佣金|送(?:您|你|一|个|双|张|券|红|礼|小|袜|杯|帽|鞋|包|\\d)|有奖|京豆|积分|转(?:您|你|给)|凭截图|截图(?:领|送|返|找|换|兑)|退(?:您|你)?\\s*\\d|给(?:您|你)?(?:返|退|转|发)|转(?:您|你)|领(?:取)?(?:\\s*\\d|红包|券|礼|现金|奖|福利)|\\d+(?:\\.\\d+)?\\s*(?:元|块|rmb|¥|折)|免单|抽奖|有礼|refund|cash\\s?back|cashback|gift|coupon|voucher|discount|reward|\\$\\s?\\d)'
const BAD = '(?:差评|中差评|中评|一星|1星|差坪|cha评|差p|bad review|negative (?:review|feedback))'
const UNDO = '(?:删|撤|改(?!进|善)|消|修改|取消|去掉|更改|别给|不要给|别打|remove|delete|change|revise)'

const PATTERNS = [
  new RegExp(`${GOOD}[^。\\n]{0,24}?${REWARD}`, 'g'),
  new RegExp(`${REWARD}[^。\\n]{0,12}?(?:换|求|麻烦|请|帮|只要|需要|if|for|in exchange)[^。\\n]{0,8}?${GOOD}`, 'g'),
  new RegExp(`(?:返|送|补偿|退|红包|给)[^。\\n,，]{0,10}(?:${UNDO})[^。\\n]{0,6}${BAD}`, 'g'),
  new RegExp(`${UNDO}[^。\\n]{0,8}?${BAD}[^。\\n]{0,20}?${REWARD}`, 'g'),
  new RegExp(`${BAD}[^。\\n]{0,8}?${UNDO}[^。\\n]{0,20}?${REWARD}`, 'g'),
  new RegExp(`${REWARD}[^。\\n]{0,14}?${UNDO}[^。\\n]{0,8}?${BAD}`, 'g'),
  new RegExp(`${REWARD}[^。\\n]{0,14}?${BAD}[^。\\n]{0,8}?${UNDO}`, 'g'),
  /(?:评|星|晒图|晒单)[^。\n]{0,20}截图[^。\n]{0,12}(?:领|送|返|给您|奖|红包|找客服|换)|(?:把|将)[^。\n,，]{0,8}(?:评价|评论|差评|一星|中评)[^。\n]{0,6}(?:删|改|撤|去掉|取消)[^。\n]{0,16}(?:转|退|返|补|差价|红包|元|块|送|券)/g,
  /好评返|好评有[礼奖]|返现卡|刷[单好评]|补单|帮(?:我们|忙)?刷|(?:写|打)满\s*\d+\s*字/g,
]

/** We say that we do not do it, or speak of a refund that the buyer is due. */
const SPARE = /(?:不|没有|没|禁止|不能|不可以|不搞|不参与|不支持|不做|防止|避免|杜绝|违规|平台不)[^。\n]{0,6}$/

export const reviewBribe: Guard = {
  kind: 'review_bribe',
  check: (draft) =>
    matchesIn(draft, PATTERNS, (match, before) => SPARE.test(before) || /不会|不能|不是|不用|不支持|没有/.test(match)),
}
