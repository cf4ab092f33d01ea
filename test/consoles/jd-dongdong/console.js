/*
 * JD's Dongdong workbench: a header with the buyer's name, two buyers of one name, ids on the sides of messages, a busy editable
 * div. Buyers and words are made up.
 */
;(() => {
  const { run, make } = window.consoleKit
  const chats = [
    {
      id: 'jd_u1',
      name: 'jd_晴天',
      rows: [
        { as: 'tip', text: '以上是历史消息' },
        { as: 'buyer', text: '你好，我的订单 300012345601 发货了吗' },
        { as: 'seller', text: '您好\n今天 16 点前发出' },
        { as: 'picture' },
        { as: 'buyer', text: '好的，放丰巢' },
      ],
    },
    {
      id: 'jd_u2',
      name: 'jd_小*',
      rows: [
        { as: 'buyer', text: '这款保温杯多大容量' },
        { as: 'seller', text: '500 毫升的' },
      ],
    },
    { id: 'jd_u3', name: 'jd_小*', rows: [{ as: 'buyer', text: '发票怎么开' }] },
    { id: 'jd_u4', name: 'jd_空', rows: [] },
    ...Array.from({ length: 8 }, (_, at) => ({
      id: `jd_u${at + 5}`,
      name: `jd_买家${at + 5}`,
      rows: [
        { as: 'buyer', text: `第${at + 5}位：什么时候发货` },
        { as: 'seller', text: '48 小时内发出' },
      ],
    })),
  ]
  const two = (n) => String(n).padStart(2, '0')
  run({
    chats,
    windowSize: 30,
    item: (chat, open) =>
      make(
        'div',
        { class: `alluser-item item${open ? ' is-open' : ''}`, 'data-user-id': chat.id },
        make('div', { class: 'alluser-item-name' }, chat.name),
        make('div', { class: 'alluser-item-breifdesc' }, chat.rows.at(-1)?.text ?? ''),
        make('div', { class: 'alluser-item-date-w' }, '14:02'),
      ),
    head: (chat) => make('div', { class: 'chat-head-name' }, make('span', {}, chat.name)),
    row: (row) =>
      row.as === 'tip'
        ? make('div', { class: 'chat-tip' }, row.text)
        : make(
            'div',
            { class: 'message' },
            make(
              'div',
              {
                class: row.as === 'seller' ? 'message_right own' : 'message_left',
                id: `msg_${String(row.n).padStart(6, '0')}`,
              },
              make('span', { class: 'message__time_str' }, `2026-11-09 14:${two(row.n % 60)}:07`),
              row.as === 'picture' ? make('img', {}) : make('div', { class: 'message__content bubble' }, row.text),
            ),
          ),
    list: (rows) => make('div', { id: 't-chat-scroll', class: 'grow' }, ...rows),
    box: () => ({
      field: make('div', { class: 'EditorContent', contenteditable: 'true' }),
      button: make('div', { class: 'send-button' }, '发送'),
    }),
    frame: ({ items, head, list, box }) => [
      make(
        'div',
        { id: 't-alluser-wrap', class: 'side' },
        make(
          'div',
          { class: 'c_tabs' },
          make(
            'div',
            { class: 'c_tabs-content' },
            make('div', { class: 'c_tabs-tabpane' }, make('div', { class: 'c_cas-head' }, '今日接待'), ...items),
            make(
              'div',
              { class: 'c_tabs-tabpane c_tabs-tab_inactive', style: 'display: none' },
              make('div', { class: 'alluser-item' }, make('div', { class: 'alluser-item-name' }, 'jd_昨天的人')),
            ),
          ),
        ),
      ),
      make(
        'div',
        { class: 'pane' },
        head,
        list,
        make('div', { class: 'foot' }, box.field, make('div', { class: 'SendButtonGroup' }, box.button)),
      ),
    ],
  })
})()
