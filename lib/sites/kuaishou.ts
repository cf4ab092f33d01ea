/** Kuaishou's shop workbench (快手小店客服工作台): nothing marks the open chat, a message writes who it is from, the reply box is Quill. */
import type { Site } from './site'

// The sample behind these is dated 2-22; there is one source, and it is complete.
const seen = { seen: '2026-02', confidence: 'medium' } as const

const middle = '.kwaishop-cs-LayoutMiddleWrapper_msgBody'

export const kuaishou: Site = {
  id: 'kuaishou',
  marketplace: 'kuaishou',
  name: '快手小店客服',
  matches: ['https://im.kwaixiaodian.com/*'],
  frame: 'top',
  roles: {
    message: [{ css: `.kwaishop-cs-LayoutDefaultWrapper_msgMain, ${middle}`, ...seen }],
    messageText: [{ css: '.kwaishop-cs-LayoutDefaultWrapper_msgBody', ...seen }],
    // <sender><M-D HH:mm:ss> in one piece.
    messageSender: [{ css: '.kwaishop-cs-LayoutDefaultWrapper_beforeMsgBody', trims: ['clock-behind'], ...seen }],
    messageTime: [{ css: '.kwaishop-cs-LayoutDefaultWrapper_beforeMsgBody', ...seen }],
    // What stands in the middle is a card or the console speaking.
    systemMark: [{ css: middle, ...seen }],
    composer: [{ css: 'div.ql-editor', ...seen }],
    conversationItem: [{ css: '.SessionBaseCard', ...seen }],
    conversationGroup: [{ css: '.SessionListGroupItem-groupName', ...seen }],
    conversationName: [{ css: '.SessionBaseCard-topHeadName', trims: ['order-count-behind'], ...seen }],
  },
  direction: { by: 'sender' },
  // Two buyers may share a nickname; while only the shop has spoken, nothing says whose chat it is.
  conversation: [
    { from: 'sender', stable: false },
    { from: 'rows', stable: false },
  ],
  announcements: {
    system: ['[系统消息]', '客服超时未回复，会话关闭', '买家超时未回复，会话关闭', '【防诈贴士】'],
    robot: ['[系统自动回复消息]'],
  },
  cardWords: { order: ['订单编号', '订单号', '查看订单', '买家正在查看订单'], product: ['买家正在查看商品'] },
  waitGroups: { waiting: ['请在3分钟内回复'], overdue: ['已超时'] },
  times: [{ by: 'month-day-time', timeZone: 'Asia/Shanghai' }],
  nameUnique: false,
  orderNumbers: ['digits-16'],
  replyLimit: {
    limitMs: 180_000,
    fromHour: 0,
    toHour: 24,
    rule: '工作台分组写明“请在3分钟内回复”；计入时段未公开，以快手小店后台为准',
  },
  ownKeys: ['Enter'],
  minWidth: 1000,
  confidence: 'medium',
}
