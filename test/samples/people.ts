/** Invented people: names, nicks, places. No entry stands for a real person; phones use an unassigned prefix. */
import type { Chance } from './random'

const SURNAMES = [
  '林',
  '陈',
  '王',
  '李',
  '张',
  '刘',
  '周',
  '吴',
  '徐',
  '孙',
  '马',
  '朱',
  '胡',
  '郭',
  '何',
  '高',
  '罗',
  '郑',
  '梁',
  '谢',
  '宋',
  '唐',
  '许',
  '韩',
  '冯',
  '邓',
  '曹',
  '彭',
  '曾',
  '萧',
]
const GIVEN = [
  '小月',
  '晓明',
  '雨桐',
  '子涵',
  '佳怡',
  '思远',
  '婉清',
  '志强',
  '美玲',
  '海燕',
  '建国',
  '春梅',
  '嘉豪',
  '若溪',
  '静怡',
  '文博',
  '雅琪',
  '俊杰',
  '慧敏',
  '丽娟',
  '欣然',
  '浩宇',
  '梦洁',
  '国庆',
  '秋菊',
  '一凡',
  '可心',
  '永康',
  '素芬',
  '景行',
]
const NICK_HEADS = [
  '爱喝茶的',
  '努力的',
  '快乐的',
  '山里的',
  '北方的',
  '海边的',
  '下雨天的',
  '不吃香菜的',
  '早睡的',
  '爱笑的',
  '慢半拍的',
  '楼上的',
  '追剧的',
  '养猫的',
  '骑车的',
]
const NICK_TAILS = [
  '小周',
  '橘子',
  '阿花',
  '土豆',
  '薄荷',
  '小鹿',
  '兔子',
  '南瓜',
  '阿宝',
  '团子',
  '小麦',
  '海豚',
  '麻薯',
  '芒果',
  '石头',
  '云朵',
  '汤圆',
  '柚子',
  '小满',
  '阿福',
]
const PLACES: [string, string, string[]][] = [
  ['浙江省', '杭州市', ['西湖区文三路', '余杭区五常大道', '滨江区江南大道']],
  ['江苏省', '苏州市', ['姑苏区人民路', '工业园区星湖街']],
  ['广东省', '广州市', ['天河区体育西路', '海珠区新港中路']],
  ['四川省', '成都市', ['锦江区红星路', '武侯区科华北路']],
  ['湖北省', '武汉市', ['洪山区珞喻路', '江岸区解放大道']],
  ['山东省', '济南市', ['历下区泉城路', '市中区经十路']],
  ['北京市', '北京市', ['朝阳区望京街', '海淀区知春路']],
  ['上海市', '上海市', ['徐汇区漕溪北路', '浦东新区张杨路']],
  ['陕西省', '西安市', ['雁塔区小寨东路', '碑林区南大街']],
  ['黑龙江省', '哈尔滨市', ['南岗区学府路', '道里区中央大街']],
  ['新疆维吾尔自治区', '乌鲁木齐市', ['天山区人民路']],
]

export interface Person {
  nick: string
  recipient: string
  phone: string
  province: string
  city: string
  street: string
}

/** A new invented person; `index` keeps nicks unique within a shop. */
export function person(dice: Chance, index: number): Person {
  const [province, city, streets] = dice.pick(PLACES)
  return {
    nick: `${dice.pick(NICK_HEADS)}${dice.pick(NICK_TAILS)}${index}`,
    recipient: dice.pick(SURNAMES) + dice.pick(GIVEN),
    // 100 is no mobile prefix in China: such a number reaches nobody.
    phone: `100${dice.digits(8)}`,
    province,
    city,
    street: `${dice.pick(streets)}${dice.whole(1, 399)}号${dice.whole(1, 28)}幢${dice.whole(101, 2204)}室`,
  }
}
