/** Douyin's Feige (抖店飞鸽), a React page with hashed class names: `data-qa-id` and word parts of classes are what stays. */
import type { Site } from './site'

const high = { seen: '2026-06-02', confidence: 'high' } as const
const medium = { seen: '2026-06-02', confidence: 'medium' } as const
const panel = { seen: '2026-08', confidence: 'high' } as const

export const douyinFeige: Site = {
  id: 'douyin-feige',
  marketplace: 'douyin',
  name: '抖店飞鸽',
  matches: ['https://im.jinritemai.com/*'],
  paths: ['/pc_seller_v2/*', '/pc_seller/*', '/pc_seller_desk_v2/*'],
  frame: 'top',
  roles: {
    chatRoot: [
      { css: '#workspace-chat', ...panel },
      { css: '.messageList', ...high },
    ],
    buyerName: [{ css: '#topbar-left-info span', ...panel }],
    // The placeholder reads 发送给 <buyer>，使用Enter 发送消息: a second source for the name.
    composerOwner: [
      {
        css: 'textarea[data-qa-id="qa-send-message-textarea"]',
        attribute: 'placeholder',
        between: ['发送给', '，使用'],
        seen: '2026-06',
        confidence: 'medium',
      },
    ],
    messageList: [{ css: '.messageList', ...high }],
    message: [
      // The attribute's value really is spelled so.
      { css: '[data-qa-id="qa-message-warpper"]', ...high },
      { css: '.msgItemWrap', seen: '2026-06', confidence: 'low' },
    ],
    buyerMark: [{ css: '.messageNotMe', ...high }],
    sellerMark: [{ css: '.messageIsMe', ...high }],
    messageText: [{ css: 'pre', ...high }],
    productCard: [
      { css: '.chatd-card', ...medium },
      { css: '[data-id$="_template"]', ...medium },
    ],
    composer: [
      { css: 'textarea[data-qa-id="qa-send-message-textarea"]', ...high },
      { css: '#workspace-chat textarea[placeholder^="发送给"]', ...medium },
    ],
    sendButton: [{ css: '[data-qa-id="qa-send-message-button"]', ...high }],
    conversationList: [
      { css: '.list_items', ...high },
      { css: '.scroller > .scroller_content', ...medium },
      { css: '#chantListScrollArea', seen: '2026-05', confidence: 'low' },
    ],
    conversationItem: [{ css: '[data-qa-id="qa-conversation-chat-item"]', ...high }],
    conversationGroup: [{ css: '[data-btm^="message_group_name_"]', attribute: 'data-btm', ...medium }],
    conversationName: [{ css: '[class*="NameContent"]', ...high }],
    conversationUnread: [{ css: '[class*="badge-count"]', ...high }],
    orderPanel: [{ css: 'section[role="tabpanel"]', ...panel }],
    orderList: [{ css: 'section[role="tabpanel"]', ...panel }],
    remark: [{ css: 'textarea[placeholder^="请输入备注信息"]', ...panel }],
  },
  direction: { by: 'mark' },
  // Rows carry no buyer id: the chat is known by a name that two buyers may share.
  conversation: [
    { from: 'text', role: 'buyerName', stable: false },
    { from: 'text', role: 'composerOwner', stable: false },
  ],
  agreements: [{ about: 'buyerName', role: 'composerOwner' }],
  messageIdAttribute: 'data-id',
  skipMessages: { startsWith: ['llm_process_', 'cs_close_conversation'], contains: ['_Welcome_', '_CsAssign_'] },
  waitGroups: { waiting: ['message_group_name_waitReply'], overdue: ['message_group_name_overtime'] },
  nameUnique: false,
  orderNumbers: ['digits-19', 'digits-18'],
  signedOut: ['请登录后继续访问', '登录抖店', '登录飞鸽', '登录过期', '当前的账号暂无会话权限'],
  replyLimit: {
    limitMs: 180_000,
    fromHour: 8,
    toHour: 23,
    rule: '三分钟人工回复率，8:00–23:00 计入，口径以抖店后台为准',
  },
  ownKeys: ['Enter'],
  minWidth: 1100,
  confidence: 'high',
}
