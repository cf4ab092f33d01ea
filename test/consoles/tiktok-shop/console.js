/*
 * TikTok Shop's seller chat: `chatd-…` bubbles and `data-testid`s, ids of chats and messages nowhere in the page, a reply box some
 * boxes away from the send button. Buyers and words are made up.
 */
;(() => {
  const { run, make, plainBox, moreChats } = window.consoleKit
  const chats = [
    {
      id: 'c1',
      name: 'jenna.w',
      unread: 2,
      rows: [
        { as: 'buyer', text: 'Hi! Is the black tee still in stock in L?' },
        { as: 'seller', text: 'Hi Jenna, yes it is.\nOrders before 3 pm ship today' },
        { as: 'product', text: 'Cotton tee, black' },
        { as: 'buyer', text: 'Ordered, 576461413038785001. Could you change it to XL?' },
      ],
    },
    {
      id: 'c2',
      name: 'marcus_b',
      unread: 1,
      rows: [
        { as: 'buyer', text: 'Tracking says nothing since Monday' },
        { as: 'seller', text: 'I am asking the carrier now' },
      ],
    },
    { id: 'c3', name: 'dee', rows: [{ as: 'buyer', text: 'Hi! Is the black tee still in stock in L?' }] },
    ...moreChats(4, 9, 'When will it ship?', 'Within two working days'),
  ]
  const testid = (name, attributes, ...children) =>
    make('div', { 'data-testid': `chat.chatroom.${name}`, ...attributes }, ...children)
  run({
    chats,
    item: (chat, open) =>
      testid(
        'conversation_card',
        { id: `chat-room-conversation-list-item-${chats.indexOf(chat)}`, class: `item${open ? ' is-open' : ''}` },
        testid('conversation_card_username', {}, chat.name),
        make('time', {}, '10:20'),
        chat.unread ? make('span', { class: 'p-badge-number' }, String(chat.unread)) : '',
      ),
    head: () => '',
    row: (row) => {
      const side = row.as === 'seller' ? 'self' : 'other'
      // A card has no bubble, so nothing says whose it is.
      if (row.as === 'product')
        return testid(
          'message_card',
          {},
          make('div', { class: 'chatd-message' }, make('div', { class: 'chatd-card' }, row.text)),
        )
      const bubble = make('div', { class: `chatd-bubble-main chatd-bubble-main--${side} bubble` }, row.text)
      return testid('message_card', {}, make('div', { class: `chatd-message${side === 'self' ? ' own' : ''}` }, bubble))
    },
    list: (rows) => make('div', { class: 'grow' }, ...rows),
    box: () => plainBox({ class: 'tx-4a' }, make('button', { type: 'button', id: 'chat-input-send-button' }, 'Send')),
    frame: ({ items, list, box }) => [
      make('div', { class: 'side' }, make('input', { placeholder: 'Search' }), ...items),
      make(
        'div',
        { class: 'pane' },
        list,
        make('div', { class: 'foot' }, make('div', {}, box.field), make('div', {}, make('div', {}, box.button))),
      ),
    ],
  })
})()
