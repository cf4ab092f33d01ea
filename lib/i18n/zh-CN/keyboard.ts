/** Words of what is done by keys in the panel, zh-CN: the cheat sheet, the finder in the reply box, replies of several bubbles. */
export const keyboard = {
  group: { follow: '跟着会话走', own: '我的常用', chat: '这个会话', panel: '面板' },
  sheet: {
    title: '快捷键一览',
    open: '快捷键一览（?）',
    close: '关掉（Esc）',
    anywhere: '光标在输入框里也能按',
    none: '没设',
    more: '另外',
    change: '改快捷键',
    again: '同一个键再按',
    againDoes: '换下一种说法；连发的，等上一条发出去再填下一条',
    listDoes: '在话术列表和搜索里：选一条，填入',
    leaveDoes: '从搜索回到输入框，光标还在原处',
    finderDoes: '输入框空着时：列出话术，Alt+数字或回车填入',
  },
  finder: {
    hint: '↑↓ 选，回车或 Alt+数字填入，Esc 关掉',
    none: '没有这样的话术，Esc 关掉',
    late: 'Alt+数字填入。这个页面刷新后才能用回车选',
  },
  bubbles: {
    progress: '连发 {{at}}/{{of}}',
    unsent: '上一条还没发出去，先按回车发',
    unseen: '没看到上一条发出去，再按会重填这条',
    sent: '已发，填下一条',
    startOver: '从头来',
    standing: '待发',
    hint: '单独一行写 --- ，就分成几条一条一条发',
    count_one: '分 {{count}} 条发',
    count_other: '分 {{count}} 条发',
  },
} as const
