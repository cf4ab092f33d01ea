/*
 * 1688's web chat inside its frame: own messages are marked, every message carries its sender's nick, product cards, an editable
 * `pre`. Buyers and words are made up.
 */
;(() => {
  const { run, make } = window.consoleKit
  const shop = '暖冬服饰工厂'
  const chats = [
    {
      id: '义乌小商户88',
      rows: [
        { as: 'buyer', text: '老板，这款卫衣起批多少' },
        { as: 'offer', text: '加绒连帽卫衣 男女同款' },
        { as: 'seller', text: '10 件起批\n混色混码都可以' },
        { as: 'buyer', text: '上次的订单 2000000000000000011 少发了两件' },
      ],
    },
    {
      id: '北方采购',
      rows: [
        { as: 'buyer', text: '能开专票吗' },
        { as: 'seller', text: '可以的，税点 6' },
      ],
    },
    { id: '新来的', rows: [{ as: 'buyer', text: '在吗' }] },
    ...Array.from({ length: 8 }, (_, at) => ({
      id: `采购${at + 4}号`,
      rows: [
        { as: 'buyer', text: `第${at + 4}位：什么时候发货` },
        { as: 'seller', text: '48 小时内发出' },
      ],
    })),
  ]
  for (const chat of chats) chat.name = chat.id
  const own = (row) => row.as === 'seller'
  const offer = (row) =>
    make(
      'div',
      { class: 'od-wrap' },
      make(
        'a',
        { href: 'https://detail.1688.com/offer/858532417224.html' },
        make('span', { class: 'od-name' }, row.text),
      ),
      make('span', { class: 'od-price' }, '¥39.00'),
    )
  run({
    chats,
    windowSize: 30,
    item: (chat, open) =>
      make(
        'div',
        { class: `conversation-item item${open ? ' is-open' : ''}` },
        make('div', { class: 'nick' }, chat.name),
        make('div', { class: 'time' }, '14:02'),
      ),
    head: () => '',
    row: (row, chat) =>
      make(
        'div',
        { class: `message-item${own(row) ? ' self own' : ''}` },
        make('div', { class: 'nick' }, own(row) ? shop : chat.name),
        make('div', { class: 'content' }, row.as === 'offer' ? offer(row) : make('pre', { class: 'bubble' }, row.text)),
      ),
    list: (rows) => make('div', { class: 'ww_message grow' }, make('div', { class: 'rc-scrollbars-view' }, ...rows)),
    rowsIn: (list) => list.firstElementChild,
    box: () => ({
      field: make('pre', { class: 'edit', contenteditable: 'true' }),
      button: make('button', { type: 'button', class: 'next-btn send-btn' }, '发送'),
    }),
    frame: ({ items, list, box }) => [
      make('div', { class: 'ww_conversation side' }, make('div', { class: 'ww_user_panel' }, shop), ...items),
      make(
        'div',
        { class: 'pane' },
        list,
        make('div', { class: 'foot biz-expression-editor' }, make('div', { class: 'editBox' }, box.field), box.button),
      ),
    ],
  })
})()
