/*
 * Shopee's small chat docked in the Seller Centre: steady ids, hashed classes, the buyer's name over the messages and on the open
 * row, cards, system blocks, a line about the order. Buyers and words are made up.
 */
;(() => {
  const { run, make, plainBox, moreChats } = window.consoleKit
  const chats = [
    {
      id: 'c1',
      name: 'lan.anh88',
      rows: [
        { as: 'system', text: 'Người mua đã hỏi về sản phẩm' },
        { as: 'product', text: 'Áo thun cotton' },
        { as: 'buyer', text: 'Shop ơi còn size L màu đen không?' },
        { as: 'seller', text: 'Dạ còn ạ.\nĐặt trước 15 giờ là gửi trong ngày' },
        { as: 'order', text: 'Mã đơn hàng 2609VNABCD0001 Chờ lấy hàng' },
        { as: 'buyer', text: 'Đổi giúp mình sang XL nhé' },
      ],
    },
    { id: 'c2', name: 'tuan_hp', rows: [{ as: 'buyer', text: 'Bao giờ giao hàng vậy shop?' }, { as: 'picture' }] },
    { id: 'c3', name: 'thu.ha', rows: [{ as: 'seller', text: 'Cảm ơn bạn đã mua hàng' }] },
    ...moreChats(4, 8, 'Có miễn phí ship không?', 'Dạ đơn từ 99k ạ'),
  ]
  const side = (row) => (row.as === 'seller' ? 'n7tPV8kPwM own' : 'qAGJYsVJQu')
  const bodies = {
    product: (row) => make('div', { class: 'P8CcB0wjwY' }, row.text),
    order: (row) => make('div', { class: 'K16n7hSTZs' }, row.text),
    picture: () => make('img', { class: 'hQ2' }),
    buyer: (row) => make('pre', { class: 'bubble' }, make('div', { class: 'w2C67vtnXi' }, row.text)),
  }
  run({
    chats,
    item: (chat, open) =>
      make(
        'div',
        { class: `item${open ? ' is-open VYMhUHToKy' : ''}` },
        make('div', { class: 'AgkH0mKhkS', title: chat.name }, chat.name),
      ),
    head: (chat) => make('div', { class: 'uG5' }, make('div', { class: 'lyWL3rDmij' }, chat.name)),
    row: (row) =>
      row.as === 'system'
        ? make('div', { class: 'lZX8jHufoA' }, make('div', { class: 'EW0ojkPRCP' }, row.text))
        : make(
            'div',
            { class: 'lZX8jHufoA' },
            make('div', { class: side(row) }, (bodies[row.as] ?? bodies.buyer)(row)),
            make('div', { class: 'sSIhmxFOh6' }, '10:20'),
          ),
    list: (rows) =>
      make(
        'div',
        { id: 'messagesContainer', class: 'grow' },
        make('div', { id: 'messageSection' }, make('div', { id: '#message-virtualized-list' }, ...rows)),
      ),
    rowsIn: (list) => list.firstElementChild.firstElementChild,
    box: () => plainBox({ class: 'MdXquzGuDv' }, make('i', { class: 'send-icon' })),
    frame: ({ items, head, list, box }) => [
      make('main', { class: 'grow' }, 'Đơn hàng của tôi'),
      make(
        'div',
        { id: 'fake-module-chat', style: 'display: flex; width: 640px; height: 100vh' },
        make('div', { id: 'sidebar-minichat-list', class: 'side' }, make('div', { id: 'infinite-list' }, ...items)),
        make('div', { class: 'WGDkm_RPQw pane' }, head, list, make('div', { class: 'foot' }, box.field, box.button)),
      ),
    ],
  })
})()
