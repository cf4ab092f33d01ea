/** The parcel on its way (S31). For Taiwan. */
import type { Pack } from '../reply'

export const pack: Pack = {
  id: 'logistics.zh-TW',
  locale: 'zh-TW',
  subject: 'logistics',
  replies: [
    {
      code: 'bgdnl',
      title: '包裹到哪了',
      paraphrases: ['我的包裹在哪', '到哪裡了', '查一下物流', '什麼時候會到', '給我單號'],
      variants: [
        { angle: 'fact', text: '{{ 物流 }} {{ 物流單號 }}，我看了進度，預計 {{ 時間 }} 左右到。' },
        { angle: 'care', text: '我幫您看著，配送了再提醒您，手機留意一下簡訊。' },
        { angle: 'firsthand', text: '我現在打開物流頁看，{{ 物流單號 }} 到哪了馬上跟您說。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics'],
    },
    {
      code: 'wlmgx',
      title: '物流沒更新',
      paraphrases: ['物流都沒動', '卡在轉運中心', '三天沒更新', '沒有紀錄'],
      variants: [
        { angle: 'fact', text: '{{ 物流單號 }} 我這就請物流查件，{{ 時間 }} 前回您。' },
        { angle: 'care', text: '等這麼久會著急，我去問，您不用一直刷進度。' },
        { angle: 'honest', text: '物流要查也要等回覆，{{ 時間 }} 前沒結果我也會跟您說進展。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics'],
    },
    {
      code: 'xssdms',
      title: '顯示送達沒收到',
      paraphrases: ['顯示已送達但我沒收到', '誰簽收的', '沒拿到包裹', '管理室也沒有'],
      variants: [
        { angle: 'fact', text: '我請物流提供簽收紀錄，{{ 時間 }} 前告訴您放在哪、誰簽的。' },
        { angle: 'care', text: '顯示送到卻沒看到真的很悶，您先問管理室和家人，我同時查。' },
        { angle: 'honest', text: '有時是先刷送達再投遞，我確認清楚，不會讓您一直等。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics', 'missing_or_wrong'],
    },
    {
      code: 'cshmd',
      title: '超商還沒到',
      paraphrases: ['到店了嗎', '取貨通知還沒來', '門市說沒有', '還能延長取貨嗎'],
      variants: [
        { angle: 'fact', text: '配達門市後系統會發通知，我看訂單{{ 訂單末碼 }}到了沒跟您說。' },
        { angle: 'care', text: '還沒通知先別跑一趟，我確認包裹在哪，{{ 時間 }} 前回您。' },
        { angle: 'honest', text: '取貨期限在通知裡，來不及的話先跟我說，能不能延要看物流。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics'],
    },
    {
      code: 'wqjth',
      title: '未取件退回',
      paraphrases: ['沒去拿會怎樣', '退回去了可以再寄嗎', '忘記取貨', '逾期取貨怎麼辦'],
      variants: [
        { angle: 'fact', text: '逾期會退回賣場，要再寄或退款您選，我來安排。' },
        { angle: 'care', text: '忙忘了沒關係，包裹回來我通知您，再看要不要寄。' },
        { angle: 'honest', text: '退回需要幾天，趕著用的話取消重下比較快。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics', 'refund'],
    },
    {
      code: 'bgps',
      title: '包裹破損',
      paraphrases: ['收到外箱破了', '壓爛了', '可以拒收嗎', '包裝破掉'],
      variants: [
        { angle: 'fact', text: '請拍外箱、面單、破損處各一張，還沒簽收可以當場拒收。' },
        { angle: 'care', text: '先別拆碎掉的地方，小心割手，照片傳我，我來跟進。' },
        { angle: 'honest', text: '是運送還是出貨前的問題要看照片，我先登記不耽誤時間。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['damaged'],
    },
    {
      code: 'jcgdz',
      title: '寄出了要改地址',
      paraphrases: ['已經寄了還能改地址嗎', '可以攔件嗎', '想換門市', '可以改送別的地方嗎'],
      variants: [
        { angle: 'fact', text: '我這就跟物流申請改送，能不能改要等物流回覆，{{ 時間 }} 前跟您說。' },
        { angle: 'care', text: '您把新的地址或門市完整給我，我一次報給物流，免得來回問。' },
        { angle: 'honest', text: '已經到配送點的多半改不了，如果有費用，我先問您再處理。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['address_change', 'logistics'],
    },
    {
      code: 'bgysl',
      title: '包裹遺失了',
      paraphrases: ['包裹不見了', '物流說找不到', '一直沒到是不是掉了', '包裹弄丟了'],
      variants: [
        { angle: 'fact', text: '我先請物流協尋，{{ 時間 }} 前給您進度，確認遺失就依平台規定補寄或退款。' },
        { angle: 'care', text: '等這麼久又說找不到，真的很讓人生氣，後面我來跟物流聯絡。' },
        { angle: 'honest', text: '物流還沒確認前我不敢說補還是退，但每天的進度都會跟您說。' },
      ],
      stages: ['in', 'after'],
      steps: ['verify'],
      topics: ['logistics'],
    },
  ],
}
