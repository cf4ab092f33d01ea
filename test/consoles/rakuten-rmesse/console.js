/*
 * Rakuten's R-Messe: an address per inquiry, blocks of text that begin with date and sender (a customer's name ends in 様), the
 * customer's data beside them, a textarea. Buyers and words are made up.
 */
;(() => {
  const { run, make, plainBox } = window.consoleKit
  const chats = [
    {
      id: 'rm1001',
      name: '楽山 花子',
      rows: [
        { as: 'buyer', at: '2026/11/09 10:00', text: '注文番号 123456-20261109-0123456789 の発送日を教えてください' },
        { as: 'seller', at: '2026/11/09 10:12', text: 'お問い合わせありがとうございます。\n本日発送いたします' },
      ],
    },
    { id: 'rm1002', name: '楽田 太郎', rows: [{ as: 'buyer', at: '2026/11/09 11:00', text: '色の変更はできますか' }] },
  ]
  document.addEventListener('click', (event) => event.target.closest('a') && event.preventDefault())
  run({
    chats,
    address: (chat) => `/inquiry/${chat.id}`,
    item: (chat, open) =>
      make('a', { href: `/inquiry/${chat.id}`, class: `item${open ? ' is-open' : ''}` }, `${chat.name}様`),
    head: (chat) => make('h2', {}, `お問い合わせ ${chat.id}`),
    row: (row, chat) =>
      make(
        'div',
        {},
        make('div', {}, row.at),
        make('div', {}, row.as === 'seller' ? 'ショップ' : `${chat.name}様`),
        make('p', {}, row.text),
      ),
    list: (rows) => make('div', { class: 'grow' }, ...rows),
    box: () => plainBox({ class: 'reply-input', name: 'reply', placeholder: 'ここに返信を記入してください' }),
    aside: (chat) => make('div', { class: 'aside' }, make('h3', {}, '顧客情報'), make('p', {}, `${chat.name}様`)),
    frame: ({ items, head, list, box, aside }) => [
      make('div', { class: 'side' }, ...items),
      make('div', { class: 'pane' }, head, list, make('div', { class: 'foot' }, box.field, box.button)),
      aside,
    ],
  })
})()
