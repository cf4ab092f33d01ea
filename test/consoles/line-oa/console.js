/*
 * LINE Official Account's chat: the user's id in the address, bubbles without a known sign of who speaks, a textarea in an open
 * shadow root. Buyers and words are made up.
 */
;(() => {
  const { run, make } = window.consoleKit
  const chats = [
    {
      id: 'U1001',
      name: 'Gina',
      rows: [
        { as: 'buyer', text: '請問還有藍色嗎' },
        { as: 'seller', text: '有的，今天可以出貨' },
      ],
    },
    { id: 'U1002', name: 'Hugo', rows: [{ as: 'buyer', text: '包裹還沒到' }] },
    { id: 'U1003', name: 'Iris', rows: [{ as: 'buyer', text: '請問還有藍色嗎' }] },
  ]
  const box = () => {
    const host = make('div', { id: 'editor' })
    const field = make('textarea', { part: 'input', class: 'input' })
    host.attachShadow({ mode: 'open' }).append(field)
    return { host, field, button: make('button', { type: 'button' }, '傳送') }
  }
  run({
    chats,
    address: (chat) => `/U0a1/chat/${chat.id}`,
    item: (chat, open) => make('div', { class: `item${open ? ' is-open' : ''}` }, chat.name),
    head: (chat) => make('h4', {}, chat.name),
    row: (row) =>
      make(
        'div',
        { class: 'chat-body' },
        make(
          'div',
          { class: 'chat-item' },
          make('div', { class: 'chat-item-text bubble', 'data-copy-target': '' }, row.text),
        ),
      ),
    list: (rows) => make('div', { class: 'grow' }, ...rows),
    box,
    frame: ({ items, head, list, box }) => [
      make('div', { id: 'content-primary', class: 'side' }, ...items),
      make('div', { class: 'pane' }, head, list, make('div', { class: 'foot' }, box.host, box.button)),
    ],
  })
})()
