/*
 * Etsy's messages: one address per conversation, `wt-…` classes, own rows at the far end in a tinted bubble, "Message:" for screen
 * readers, links to orders and listings, the buyer's own panel. Buyers and words are made up.
 */
;(() => {
  const { run, make, plainBox } = window.consoleKit
  const chats = [
    {
      id: '1000000001',
      name: 'Clara Holm',
      orders: ['3100000001'],
      rows: [
        { as: 'buyer', text: 'Hello, could the ring be engraved?' },
        { as: 'seller', text: 'Hello Clara, of course.\nUp to 12 letters are free' },
        { as: 'buyer', text: 'This one:', listing: '1500000001' },
        { as: 'buyer', text: 'And can you combine it with', order: '3100000001' },
      ],
    },
    {
      id: '1000000002',
      name: 'Clara Holm',
      orders: [],
      rows: [
        { as: 'buyer', text: 'Do you ship to Norway?' },
        { as: 'seller', text: 'We do, it takes about a week' },
      ],
    },
    {
      id: '1000000003',
      name: 'Ivo',
      orders: ['3100000003'],
      rows: [{ as: 'seller', text: 'Thank you for your order!' }],
    },
  ]
  const link = (href, words) => make('a', { href }, words)
  run({
    chats,
    address: (chat) => `/messages/${chat.id}`,
    item: (chat, open) => make('div', { class: `item${open ? ' is-open' : ''}` }, chat.name),
    head: (chat) => make('h3', { class: 'buyer-name' }, make('a', { href: '/people/x', class: 'fs-mask' }, chat.name)),
    row: (row) => {
      const own = row.as === 'seller'
      const bubble = make(
        'div',
        {
          class: `wt-rounded wt-text-body-01 wt-display-inline-block wt-break-word bubble ${own ? 'wt-bg-surface-informational-subtle' : 'wt-bg-gray'}`,
        },
        make('span', { class: 'wt-screen-reader-only' }, 'Message:'),
        ` ${row.text} `,
      )
      if (row.listing) bubble.append(link(`/listing/${row.listing}/ring`, 'Silver ring'))
      if (row.order) bubble.append(link(`/your/orders/sold?order_id=${row.order}`, `Order #${row.order}`))
      return make(
        'div',
        { class: `wt-grid ${own ? 'wt-justify-content-flex-end own' : ''}` },
        make('div', { class: 'wt-grid__item' }, bubble),
      )
    },
    list: (rows) => make('div', { class: 'msg-list-container grow' }, ...rows),
    box: () =>
      plainBox({ class: 'new-message-textarea-min-height textarea', name: 'message', placeholder: 'Type your reply' }),
    aside: (chat) =>
      make(
        'div',
        { class: 'buyer-info aside' },
        ...chat.orders.map((no) => link(`/your/orders/sold?order_id=${no}`, `#${no}`)),
      ),
    frame: ({ items, head, list, box, aside }) => [
      make('div', { class: 'side' }, ...items),
      make(
        'div',
        { class: 'pane' },
        head,
        list,
        make('form', { class: 'inline-compose-container foot' }, box.field, box.button),
      ),
      aside,
    ],
  })
})()
