/** Colour words as shops and buyers write them: one line per shade, the first word is its name, `general` covers its family. */

export interface Shade {
  /** First: the name that is shown. Written without 色 where that is the usual short form. */
  words: string[]
  family: string
  /** True for the plain family word: 蓝色 may mean any blue. */
  general?: boolean
}

export const SHADES: Shade[] = [
  { words: ['黑色', '黑', '纯黑', '黑色系', '乌黑', 'black'], family: 'black', general: true },
  { words: ['炭黑', '曜石黑', '深空黑', '亮黑', '哑黑', '磨砂黑', '墨黑'], family: 'black' },
  {
    words: ['白色', '白', '纯白', '雪白', '本白', '漂白', '亮白', '瓷白', '云白', 'white'],
    family: 'white',
    general: true,
  },
  {
    words: ['米白色', '米白', '奶白', '乳白', '象牙白', '奶油白', '米色', '奶油色', 'off white', 'ivory', 'cream'],
    family: 'beige',
  },
  { words: ['杏色', '杏', '燕麦色', '裸色', '肤色', 'beige', 'apricot', 'nude'], family: 'beige' },
  { words: ['灰色', '灰', '中灰', '麻灰', '花灰', 'grey', 'gray'], family: 'grey', general: true },
  { words: ['浅灰色', '浅灰', '淡灰', '银灰', 'light grey', 'light gray'], family: 'grey' },
  { words: ['深灰色', '深灰', '炭灰', '铁灰', '暗灰', '高级灰', 'dark grey', 'dark gray', 'charcoal'], family: 'grey' },
  { words: ['红色', '红', 'red'], family: 'red', general: true },
  { words: ['大红色', '大红', '正红', '中国红', '鲜红'], family: 'red' },
  {
    words: ['酒红色', '酒红', '枣红', '暗红', '深红', '红酒色', '勃艮第', 'wine', 'burgundy', 'maroon'],
    family: 'red',
  },
  { words: ['砖红色', '砖红', '铁锈红', '锈红', '焦糖红'], family: 'red' },
  { words: ['玫红色', '玫红', '玫瑰红', '桃红', '梅红', 'rose red', 'fuchsia'], family: 'pink' },
  { words: ['西瓜红', '珊瑚色', '珊瑚红', 'coral'], family: 'pink' },
  { words: ['粉色', '粉', '粉红', '粉红色', 'pink'], family: 'pink', general: true },
  { words: ['浅粉色', '浅粉', '淡粉', '樱花粉', '裸粉', '肉粉', 'light pink'], family: 'pink' },
  { words: ['藕粉色', '藕粉', '藕色', '豆沙色', '脏粉', '烟粉', 'dusty pink'], family: 'pink' },
  { words: ['蓝色', '蓝', 'blue'], family: 'blue', general: true },
  {
    words: [
      '藏青色',
      '藏青',
      '藏蓝',
      '藏蓝色',
      '深蓝',
      '深蓝色',
      '海军蓝',
      '墨蓝',
      '黛蓝',
      '丈青',
      '午夜蓝',
      'navy',
      'navy blue',
      'dark blue',
    ],
    family: 'blue',
  },
  { words: ['宝蓝色', '宝蓝', '克莱因蓝', '皇家蓝', 'royal blue'], family: 'blue' },
  {
    words: ['浅蓝色', '浅蓝', '天蓝', '天蓝色', '淡蓝', '冰蓝', '婴儿蓝', '水蓝', 'light blue', 'sky blue'],
    family: 'blue',
  },
  { words: ['湖蓝色', '湖蓝', '孔雀蓝', '蒂芙尼蓝', '青色', 'teal', 'turquoise'], family: 'blue' },
  { words: ['雾霾蓝', '雾蓝', '牛仔蓝', '灰蓝', '莫兰迪蓝'], family: 'blue' },
  { words: ['绿色', '绿', 'green'], family: 'green', general: true },
  { words: ['军绿色', '军绿', '橄榄绿', '橄榄色', 'army green', 'olive'], family: 'green' },
  { words: ['墨绿色', '墨绿', '深绿', '祖母绿', '暗绿', 'dark green'], family: 'green' },
  {
    words: [
      '浅绿色',
      '浅绿',
      '淡绿',
      '薄荷绿',
      '果绿',
      '草绿',
      '豆绿',
      '牛油果绿',
      '抹茶绿',
      '抹茶色',
      'light green',
      'mint',
    ],
    family: 'green',
  },
  { words: ['荧光绿'], family: 'green' },
  { words: ['黄色', '黄', 'yellow'], family: 'yellow', general: true },
  { words: ['姜黄色', '姜黄', '芥末黄', '土黄', 'mustard'], family: 'yellow' },
  { words: ['浅黄色', '浅黄', '鹅黄', '淡黄', '奶黄', '嫩黄', '柠檬黄'], family: 'yellow' },
  { words: ['橙色', '橙', '橘色', '橘', '桔色', '橘红', '橙红', 'orange'], family: 'orange', general: true },
  { words: ['紫色', '紫', 'purple', 'violet'], family: 'purple', general: true },
  { words: ['浅紫色', '浅紫', '香芋紫', '淡紫', '薰衣草紫', '丁香紫', 'lilac', 'lavender'], family: 'purple' },
  { words: ['深紫色', '深紫', '葡萄紫', '茄紫'], family: 'purple' },
  {
    words: ['棕色', '棕', '褐色', '咖色', '咖啡色', '咖', '巧克力色', 'brown', 'coffee'],
    family: 'brown',
    general: true,
  },
  { words: ['深棕色', '深棕', '深咖', '深咖色', '黑咖'], family: 'brown' },
  { words: ['驼色', '驼', '焦糖色', '浅棕', '浅咖', '奶茶色', '奶咖', 'camel', 'caramel'], family: 'brown' },
  { words: ['卡其色', '卡其', 'khaki'], family: 'khaki', general: true },
  {
    words: ['金色', '香槟金', '香槟色', '土豪金', '玫瑰金', 'gold', 'rose gold', 'champagne'],
    family: 'gold',
    general: true,
  },
  { words: ['银色', 'silver'], family: 'silver', general: true },
  { words: ['透明', '透明色', 'clear', 'transparent'], family: 'clear', general: true },
]
