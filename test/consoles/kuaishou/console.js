/*
 * Kuaishou's shop workbench: no header says whose chat it is, every message writes its sender and a time without a year, cards and
 * the console's words stand in the middle, chats stand in groups, the reply box is Quill. Buyers and words are made up.
 */
;(() => {
  const { run, make } = window.consoleKit
  const agent = '暖冬客服小李'
  const chats = [
    {
      id: '小满爱吃辣',
      orders: 3,
      unread: 1,
      rows: [
        { as: 'system', text: '【防诈贴士】请勿脱离平台交易' },
        { as: 'buyer', text: '在吗，这个辣酱有微辣的吗' },
        { as: 'robot', text: '[系统自动回复消息]您好，客服马上就来' },
        { as: 'seller', text: '有的亲\n微辣、中辣都有现货' },
        { as: 'middle', text: '买家正在查看订单 订单编号：2426000000000011 待发货' },
        { as: 'buyer', text: '刚拍了，订单 2426000000000011 帮我换成微辣' },
      ],
    },
    {
      id: '阿青',
      orders: 0,
      unread: 2,
      rows: [
        { as: 'middle', text: '买家正在查看商品 手工牛肉酱 210g' },
        { as: 'buyer', text: '什么时候能发' },
        { as: 'seller', text: '今天下午发出' },
      ],
    },
    { id: '买家1', orders: 1, unread: 0, rows: [{ as: 'buyer', text: '快递三天没动了' }] },
    { id: '还没说话的人', orders: 0, unread: 0, rows: [{ as: 'seller', text: '您好，有什么可以帮您' }] },
    ...Array.from({ length: 8 }, (_, at) => ({
      id: `顾客${at + 5}号`,
      orders: 0,
      unread: 0,
      rows: [
        { as: 'buyer', text: `第${at + 5}位：什么时候发货` },
        { as: 'seller', text: '48 小时内发出' },
      ],
    })),
  ]
  for (const chat of chats) chat.name = chat.id
  const names = { buyer: (chat) => chat.id, seller: () => agent, robot: () => agent, system: () => agent }
  const clock = (row) => `2-22 14:${String(row.n % 60).padStart(2, '0')}:11`
  const quill = () => {
    const holder = make('div', { class: 'ql-container' })
    const wrap = make('div', {}, holder)
    if (!window.Quill) {
      const field = make('div', { class: 'ql-editor', contenteditable: 'true' })
      holder.append(field)
      return { holder: wrap, field }
    }
    const editor = new window.Quill(holder, { modules: { toolbar: false } })
    const field = holder.querySelector('.ql-editor')
    return { holder: wrap, field, read: () => editor.getText(), empty: () => editor.setText('') }
  }
  const group = (name, count) =>
    make(
      'div',
      { class: 'SessionListGroupItem' },
      make(
        'div',
        { class: 'SessionListGroupItem-title' },
        make('span', { class: 'SessionListGroupItem-groupName' }, name),
        make('span', { class: 'SessionListGroupItem-count' }, String(count)),
      ),
    )
  run({
    chats,
    windowSize: 30,
    item: (chat, open) =>
      make(
        'div',
        { class: `SessionBaseCard item${open ? ' is-open' : ''}` },
        make(
          'div',
          { class: 'SessionBaseCard-topHeadName' },
          chat.name,
          chat.orders ? make('span', {}, `下单数(${chat.orders})`) : '',
        ),
      ),
    head: () => '',
    row: (row, chat) =>
      row.as === 'middle'
        ? make('div', { class: 'kwaishop-cs-LayoutMiddleWrapper_msgBody' }, row.text)
        : make(
            'div',
            { class: `kwaishop-cs-LayoutDefaultWrapper_msgMain${row.as === 'buyer' ? '' : ' own'}` },
            make(
              'div',
              { class: 'kwaishop-cs-LayoutDefaultWrapper_beforeMsgBody' },
              make('span', {}, names[row.as](chat)),
              make('span', {}, clock(row)),
            ),
            make('div', { class: 'kwaishop-cs-LayoutDefaultWrapper_msgBody bubble' }, row.text),
          ),
    list: (rows) => make('div', { class: 'grow' }, ...rows),
    box: () => ({
      ...quill(),
      button: make('button', { type: 'button', class: 'ant-btn ant-btn-primary' }, '发 送'),
    }),
    frame: ({ items, list, box }) => {
      const waits = items.filter((_, at) => (chats[at].unread ?? 0) > 1)
      const late = items.filter((_, at) => chats[at].unread === 1)
      const others = items.filter((one) => !waits.includes(one) && !late.includes(one))
      const side = [group('请在3分钟内回复', waits.length), ...waits, group('已超时', late.length), ...late]
      return [
        make('div', { class: 'side' }, ...side, group('今日会话', others.length), ...others),
        make('div', { class: 'pane' }, list, make('div', { class: 'foot' }, box.holder, box.button)),
      ]
    },
  })
})()
