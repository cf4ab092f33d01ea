/** The surnames that most Chinese names begin with: a name is only taken for one when it starts with one of these. */

export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤柳温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柯甘祝包宁尚符舒阮柏凌裴单牟管冉童卜游阎喻翁曲祁骆项景靳褚鲍费苗穆华娄盛路卓简连封屠冷季涂辛古谷车娜池桂丘司席宗解'

export const DOUBLE_SURNAMES = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '司徒',
  '东方',
  '皇甫',
  '夏侯',
  '慕容',
  '令狐',
  '端木',
  '公孙',
  '尉迟',
  '长孙',
]
