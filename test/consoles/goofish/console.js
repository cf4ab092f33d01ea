/*
 * Goofish's web chat: class names with a hash behind them, the newest message first in a list that is drawn upside down, product
 * and payment cards, a system row in the list of chats. Buyers and words are made up.
 */
;(() => {
  const { run, make, plainBox } = window.consoleKit
  const chats = [
    {
      id: 'c1',
      name: '山里的猫',
      state: '等待你发货',
      unread: 0,
      rows: [
        { as: 'card', text: '露营灯 九成新' },
        { as: 'buyer', text: '还在吗，能小刀吗' },
        { as: 'seller', text: '在的\n包邮 85 最低了' },
        { as: 'paid', text: '我已付款，等待你发货' },
        { as: 'buyer', text: '已拍，订单 4123456789012345678' },
      ],
    },
    {
      id: 'c2',
      name: '阿树',
      state: '',
      unread: 2,
      rows: [
        { as: 'buyer', text: '这个灯续航多久' },
        { as: 'seller', text: '常亮大概 8 小时' },
      ],
    },
    { id: 'c3', name: '一只鱼', state: '', unread: 0, rows: [{ as: 'buyer', text: '可以换货吗' }] },
    ...Array.from({ length: 8 }, (_, at) => ({
      id: `c${at + 4}`,
      name: `鱼友${at + 4}`,
      state: '',
      unread: 0,
      rows: [
        { as: 'buyer', text: `第${at + 4}位：什么时候发货` },
        { as: 'seller', text: '明天发出' },
      ],
    })),
  ]
  const hashed = (name, ...children) => make('div', { class: `${name}--x1Y2z3` }, ...children)
  const avatar = () => make('div', { class: 'avatar--k9Qe2' })
  const bubble = (row) => {
    const side = row.as === 'seller' ? 'right' : 'left'
    return make('div', { class: `message-text--J2k1s message-text-${side}--aB3dE bubble` }, make('span', {}, row.text))
  }
  const bodies = {
    buyer: (row) => [avatar(), bubble(row)],
    seller: (row) => [bubble(row), avatar()],
    card: (row) => [
      avatar(),
      make(
        'div',
        { class: 'card--Qm81' },
        make(
          'a',
          { href: 'https://www.goofish.com/item?id=812345678901' },
          hashed('title', row.text),
          hashed('price', '¥95'),
        ),
      ),
    ],
    paid: (row) => [make('div', {}, hashed('msg-dx-title', row.text), hashed('msg-dx-desc', '请尽快发货')), avatar()],
  }
  run({
    chats,
    windowSize: 30,
    newestFirst: true,
    item: (chat, open) =>
      make(
        'div',
        { class: `conversation-item--Jd81 item${open ? ' is-open' : ''}` },
        make(
          'div',
          { class: 'ant-dropdown-trigger' },
          make(
            'div',
            {},
            make('div', {}, chat.unread ? make('sup', { class: 'ant-scroll-number', title: String(chat.unread) }) : ''),
            make(
              'div',
              {},
              make('div', {}, make('div', {}, chat.name), make('div', {}, chat.state)),
              make('div', {}, chat.rows.at(-1)?.text ?? ''),
              make('div', {}, '昨天'),
            ),
          ),
        ),
      ),
    head: (chat) => make('div', { class: 'topbar--p0' }, make('span', { class: 'text1--Zk3' }, chat.name)),
    row: (row) =>
      make('li', { class: 'ant-list-item' }, make('div', { class: 'message-row--T7' }, ...bodies[row.as](row))),
    list: (rows) =>
      make(
        'div',
        { class: 'message-list-reverse--U8 grow' },
        make('ul', { class: 'ant-list-items', style: 'display: flex; flex-direction: column-reverse' }, ...rows),
      ),
    rowsIn: (list) => list.firstElementChild,
    box: () =>
      plainBox(
        { class: 'ant-input', placeholder: '请输入消息，按Enter键发送或点击发送按钮发送' },
        make('button', { type: 'button' }, '发 送'),
      ),
    frame: ({ items, head, list, box }) => [
      make('div', { class: 'conversation-list--R5 side' }, ...items),
      make(
        'main',
        { class: 'chat-main--W2 pane' },
        head,
        list,
        make('div', { class: 'foot' }, box.field, make('div', { class: 'sendbox-bottom--L4' }, box.button)),
      ),
    ],
  })
})()
