/*
 * Amazon's buyer-seller messages: Katal elements with open shadow roots, a reply box that is there once "Reply" is opened, a box
 * for feedback beside it, the thread in the address. Who said what is not known. Buyers and words are made up.
 */
;(() => {
  const { run, make } = window.consoleKit
  const chats = [
    { id: 'C1', rows: [{ as: 'buyer', text: 'Order 250-1234567-7654321: where is my parcel?' }] },
    {
      id: 'C2',
      rows: [
        { as: 'buyer', text: 'Can I return the lamp?' },
        { as: 'seller', text: 'Of course.' },
      ],
    },
    { id: 'C3', rows: [] },
  ]
  const katal = (placeholder) => {
    const host = make('kat-textarea', { placeholder })
    const field = make('textarea', {})
    host.attachShadow({ mode: 'open' }).append(field)
    return { host, field }
  }
  run({
    chats,
    address: (chat) => `/messaging/inbox?cc=${chat.id}&`,
    item: (chat, open) => make('div', { class: `item${open ? ' is-open' : ''}` }, `Case ${chat.id}`),
    head: () => make('div', { class: 'case-status-label' }, 'Response needed'),
    row: (row) => make('div', { class: row.as === 'seller' ? 'own' : '' }, make('div', { class: 'bubble' }, row.text)),
    list: (rows) => make('div', { class: 'grow' }, ...rows),
    box: () => ({ ...katal('Write your reply'), button: make('kat-button', { label: 'Send' }) }),
    frame: ({ items, head, list, box }) => [
      make('div', { id: 'threads-list', class: 'side' }, ...items),
      make('div', { class: 'pane' }, head, list, make('div', { class: 'foot' }, box.host, box.button)),
      make('div', { class: 'aside' }, katal('Your feedback').host),
    ],
  })
})()
