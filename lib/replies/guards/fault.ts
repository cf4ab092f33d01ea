/** Admitting fault, or naming who pays, before the evidence is complete (S26). */
import { matchesIn } from './draft-text'
import type { Guard } from './guard'

const WE =
  '(?:我们?|咱们?|咱家|本店|小店|店里|店铺|店家|卖家|商家|公司|仓库|厂家|工厂|这边|发货(?:员|的)?|打包(?:员|的)?|质检|我方)(?:这边|这里|仓库|员工|同事|工作人员|客服|店里|店铺|店|质检)?'
const OURS = '(?:的)?(?:错(?!误信息|峰|过)|过错|失误|疏忽|责任|问题|全责|锅|原因造成|质量问题|疏漏|工作失误|操作失误)'

const PATTERNS = [
  new RegExp(
    `(?:是|因为|由于|确实)?${WE}[^,，。!！?？\\n]{0,8}?(?:导致|造成|引起)的?(?!.{0,6}(?:不便|困扰|麻烦|困惑|影响|不好|我们))|${WE}[^,，。!！?？\\n]{0,4}?(?:少|漏|错|忘)(?:记)?(?:给|帮)?(?:您|你)?(?:装|发|拿|放|寄|配|带|打)|(?:给|帮)(?:您|你)(?:发|拿|装|寄|配)(?:成(?!功)|错|少|漏)`,
    'g',
  ),
  new RegExp(
    `(?:运费|邮费|快递费|损失|费用)[^,，。!！?？\\n]{0,4}(?:算|归|记)\\s*${WE}(?:的|头上)?|${WE}[^,，。!！?？\\n]{0,4}(?:给|帮)(?:您|你)?报(?:销)?(?!名|警|告|备|修|上去)|认(?:赔|错|罚)|${WE}[^,，。!！?？\\n]{0,4}(?:太|没)(?:简陋|马虎|粗心|大意|仔细|检查好|包好|包严|弄好)`,
    'g',
  ),
  new RegExp(`(?:是|确实是|都是|属于|肯定是|应该是|就是|算|怪)\\s*${WE}${OURS}`, 'g'),
  new RegExp(
    `${WE}(?:确实|真的|的确|是)?(?:弄错|搞错|发错|漏发|少发|错发|拿错|寄错|装错|配错|打错|贴错|漏装|没装|没检查|没质检|没包好|没打包好|包装没做好|质检没|检查不|工作没做好|有责任|有过错|全责|负全责|负责任|理亏|做得不对|做错|疏忽|失误)(?:了)?`,
    'g',
  ),
  new RegExp(
    `(?:责任|过错|问题|错)(?:全|都|完全)?(?:在|是|归|由)(?:于)?${WE}|${WE}(?:来|全)?(?:承担|负|担)(?:全部|所有|一切|全|主要)?(?:责任|后果|损失)|(?:这(?:个|批|款|件)?|商品|产品|东西|衣服|鞋子?|货|质量|确实|本身)(?:的)?(?:质量|品质)?(?:确实|的确|真的|本身|就是)(?:是|有|存在|属于)(?:点|些|一些|一点)?(?:质量)?(?:问题|瑕疵|缺陷|毛病|次品|残次)|(?:(?<!否|不)承认|(?<!确)认了|认错)(?:是|这)?|这批(?:货)?(?:都)?(?:有|存在)(?:质量)?(?:问题|瑕疵)|(?:次品|残次品|瑕疵品|不合格品|假货|仿品|高仿)(?:发给|寄给|发到)?(?:您|你)?了?(?!吗|的话|是|不)`,
    'g',
  ),
  new RegExp(
    `(?:运费|邮费|来回(?:的)?(?:运费|邮费)?|快递费|退货费|寄回(?:的)?(?:费用|运费)?|差价|损失|费用)(?:都|全|全部|肯定|一定|当然|也|就)*(?:由|归|让|我们?|是)?\\s*${WE}?(?:这边)?(?:来|全)?(?:出(?!了|现|来|货|问题)|承担|负担|负责|报销|包|付|垫|补给|赔)`,
    'g',
  ),
  new RegExp(
    `${WE}(?:来|会|给您|帮您|全额|直接|愿意|肯定|一定|全部|都|这边)*(?:承担|负担|报销|包|付|补|出)(?:您|你)?(?:的)?(?:来回|往返|全部|所有|退货|寄回)?(?:的)?(?:运费|邮费|快递费|费用|损失)`,
    'g',
  ),
  new RegExp(`${WE}(?:来|会|给您|全额|直接|愿意|肯定|一定|这边)*(?:赔(?:偿|付|您|你|给)|全赔|照价赔)`, 'g'),
  /(?:(?:it'?s|that'?s|this is|was) (?:entirely |totally |completely )?our (?:fault|mistake|error|bad)|we (?:made a mistake|messed up|sent (?:you )?the wrong|shipped the wrong|forgot to|are (?:fully )?(?:responsible|liable|at fault))|we(?:'ll| will) (?:pay|cover|bear) (?:the |for |all )?(?:return |the return )?(?:shipping|postage|cost|loss)|(?:the )?(?:item|product|quality) (?:is|was) (?:indeed |really )?(?:defective|faulty|bad))/g,
]

/** A rule, a case to be proven, or a denial: 如果是质量问题，运费我们承担. */
const CONDITION =
  /如果|若|要是|假如|假设|万一|的话|质量问题(?=[^,，。]{0,4}(?:买家|卖家|由|我们|运费|商家|店铺))|核实|确认(?:是|后|属)|查实|鉴定|经查|属实|按(?:平台|规则|规定|照|页面)|规则|规定|政策|是否|是不是|有没有|不一定|不是|并非|并不|无法|不能|没有|谁(?:出|承担|的)|看(?:一下|下)?(?:情况|照片|凭证)|视情况|一般|通常|运费险|凭证|判定|判断|还不|还没|才能|if|whether|in case|once|after (?:we )?(?:check|confirm|verify)/

export const fault: Guard = {
  kind: 'fault',
  check(draft) {
    return matchesIn(draft, PATTERNS).filter((hit) => {
      // The sentence that holds the words decides whether they are a rule.
      const from = Math.max(draft.draft.lastIndexOf('。', hit.start), draft.draft.lastIndexOf('\n', hit.start)) + 1
      const stop = draft.draft.slice(hit.end).search(/[。\n]/)
      const sentence = draft.draft.slice(from, stop === -1 ? undefined : hit.end + stop)
      if (/查|核|问一?下|看看/.test(hit.text)) return false
      return !CONDITION.test(sentence.toLowerCase()) && !/[?？]|吗/.test(draft.draft.slice(hit.end, hit.end + 2))
    })
  },
}
