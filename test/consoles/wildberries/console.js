/*
 * Wildberries' chat with clients: class names with hashed endings, `data-addtime` on every row, date badges, the chat's id in the
 * address, goods named over the chat, no buyer name. Buyers and words are made up.
 */
;(() => {
  const { run, make, plainBox } = window.consoleKit
  const start = 1794200000000
  const chats = [
    {
      id: 'a8775c6f-0000-4000-8000-000000000001',
      item: '100200301',
      rows: [
        { as: 'buyer', text: 'Здравствуйте, размер L есть?' },
        { as: 'seller', text: 'Здравствуйте! Да, есть.\nОтгрузим завтра' },
        { as: 'date', text: '9 ноября' },
        { as: 'buyer', text: 'Хорошо, беру' },
      ],
    },
    {
      id: 'a8775c6f-0000-4000-8000-000000000002',
      item: '100200302',
      rows: [{ as: 'buyer', text: 'Пришёл не тот цвет' }, { as: 'picture' }],
    },
    { id: 'a8775c6f-0000-4000-8000-000000000003', item: '100200303', rows: [] },
  ]
  run({
    chats,
    address: (chat) => `/chat-with-clients?chatId=${chat.id}&`,
    item: (chat, open) => make('div', { class: `item${open ? ' is-open' : ''}` }, `Товар ${chat.item}`),
    head: (chat) => make('div', { class: 'ChatHeader__title_x1' }, `Чат с покупателем по товару ${chat.item}`),
    row: (row) => {
      const own = row.as === 'seller'
      const name = `ChatWindow__list-element_k2q${own ? ' ChatWindow__list-element--own_m9z own' : ''}`
      const inside =
        row.as === 'picture'
          ? make('img', {})
          : make('span', { 'data-name': 'Text', class: 'Text_v1 bubble' }, row.text)
      if (row.as === 'date')
        return make('li', { class: 'ChatWindow__list-date_p4' }, make('div', { 'data-testid': 'date-badge' }, row.text))
      return make(
        'li',
        { class: name, 'data-addtime': String(start + row.n * 60000) },
        make('section', { 'data-testid': 'message' }, make('div', { 'data-testid': 'message-content' }, inside)),
      )
    },
    list: (rows) =>
      make('div', { class: 'ChatWindow__messages_c3 grow' }, make('ul', { class: 'ChatWindow__list_r7' }, ...rows)),
    rowsIn: (list) => list.firstElementChild,
    box: () => plainBox({ id: 'messageInput', name: 'messageInput' }, make('button', { type: 'button' }, '→')),
    frame: ({ items, head, list, box }) => [
      make('div', { class: 'side' }, ...items),
      make(
        'div',
        { class: 'pane' },
        head,
        list,
        make('div', { class: 'foot', 'data-name': 'TextAreaInput' }, box.field, box.button),
      ),
    ],
  })
})()
