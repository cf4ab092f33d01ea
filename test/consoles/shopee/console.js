/*
 * Shopee's full-page chat: `data-cy` on every part, hashed classes, a windowed list, headings of sections as rows beside the chats,
 * no name over the open chat, order numbers in a panel that follows. Buyers and words are made up.
 */
;(() => {
  const { run, make, plainBox, moreChats } = window.consoleKit
  const chats = [
    {
      id: 'c1',
      name: 'melati_jkt',
      unread: 1,
      orders: ['2609ABCDEF0001'],
      rows: [
        { as: 'buyer', text: 'Halo kak, kaos hitam ukuran L ready?' },
        { as: 'seller', text: 'Ready kak 😊\nDikirim hari ini kalau pesan sebelum jam 3' },
        { as: 'buyer', text: 'Pesanan saya 2609ABCDEF0001, tolong ganti ke XL ya' },
        { as: 'picture' },
        { as: 'buyer', text: 'Resinya JX1234567890?' },
      ],
    },
    {
      id: 'c2',
      name: 'budi.toko',
      unread: 2,
      orders: [],
      rows: [
        { as: 'buyer', text: 'Bisa COD?' },
        { as: 'seller', text: 'Bisa kak, untuk wilayah Jawa' },
      ],
    },
    { id: 'c3', name: 'rina_99', orders: [], rows: [{ as: 'buyer', text: 'Halo' }] },
    ...moreChats(4, 9, 'Kapan dikirim?', 'Maksimal dua hari kerja kak'),
  ]
  const cy = (name, attributes, ...children) =>
    make('div', { 'data-cy': `webchat-${name}`, ...attributes }, ...children)
  const heading = (id, words) => make('div', { id, class: 'qX1' }, words)
  const item = (chat, open) =>
    cy(
      'conversation-cell-root',
      { class: `item${open ? ' is-open' : ''}` },
      cy('conversation-cell-container', {}, make('span', { class: 'k3F', title: chat.name }, chat.name)),
    )
  run({
    chats,
    windowSize: 30,
    item,
    head: () => '',
    row: (row) =>
      cy(
        row.as === 'seller' ? 'message-send' : 'message-receive',
        { class: row.as === 'seller' ? 'own' : '' },
        row.as === 'picture'
          ? make('img', { class: 'p0c' })
          : cy('message-content', { class: 'bubble' }, make('pre', { style: 'display: inline' }, row.text)),
      ),
    list: (rows) =>
      cy(
        'conversation-detail-message-container',
        { class: 'grow' },
        make('div', { id: '#message-virtualized-list' }, ...rows),
      ),
    rowsIn: (list) => list.firstElementChild,
    box: () => plainBox({ class: 'z8T' }, make('i', { class: 'send-icon' })),
    aside: (chat) =>
      make('div', { class: 'aside' }, ...(chat.orders ?? []).map((no) => make('div', { class: 'RdfdqXn1AI' }, no))),
    frame: ({ items, list, box, aside }) => {
      const unreplied = items.filter((_, at) => (chats[at].unread ?? 0) > 0)
      const others = items.filter((one) => !unreplied.includes(one))
      return [
        cy(
          'conversation-list',
          { class: 'side' },
          make(
            'div',
            { class: 'ReactVirtualized__Grid__innerScrollContainer' },
            heading('tab_unreplied', 'Belum dibalas'),
            ...unreplied,
            heading('tab_manually_replied', 'Sudah dibalas'),
            ...others,
          ),
        ),
        cy(
          'conversation-detail',
          { class: 'pane' },
          list,
          cy('conversation-detail-input', { class: 'foot', id: 'inputField' }, box.field, box.button),
        ),
        aside,
      ]
    },
  })
})()
