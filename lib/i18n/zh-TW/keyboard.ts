/** Words of what is done by keys in the panel, zh-TW: the cheat sheet, the finder in the reply box, replies of several bubbles. */
export const keyboard = {
  group: { follow: '跟著對話走', own: '我的常用', chat: '這個對話', panel: '面板' },
  sheet: {
    title: '快速鍵一覽',
    open: '快速鍵一覽（?）',
    close: '收起（Esc）',
    anywhere: '游標在輸入框裡也能按',
    none: '未設定',
    more: '另外',
    change: '變更快速鍵',
    again: '同一個鍵再按',
    againDoes: '換下一種說法；分段的，等上一則送出再填下一則',
    listDoes: '在話術清單和搜尋裡：選一則，填入',
    leaveDoes: '從搜尋回到輸入框，游標還在原處',
    finderDoes: '輸入框空著時：列出話術，Alt+數字或 Enter 填入',
  },
  finder: {
    hint: '↑↓ 選，Enter 或 Alt+數字填入，Esc 收起',
    none: '沒有這樣的話術，Esc 收起',
    late: 'Alt+數字填入。這個頁面重新整理後才能用 Enter 選',
  },
  bubbles: {
    progress: '分段 {{at}}/{{of}}',
    unsent: '上一則還沒送出，先按 Enter 送出',
    unseen: '沒看到上一則送出，再按會重填這則',
    sent: '已送出，填下一則',
    startOver: '從頭來',
    standing: '待送',
    hint: '單獨一行寫 --- ，就分成幾則一則一則送',
    count_one: '分 {{count}} 則送',
    count_other: '分 {{count}} 則送',
  },
} as const
