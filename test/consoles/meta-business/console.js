/*
 * Meta Business Suite's inbox: the buyer's id in the address, rows by `data-surface`, a Lexical box known by its placeholder,
 * everything else obfuscated. Who said what is not known. Buyers and words are made up.
 */
;(() => {
  const { run, make } = window.consoleKit
  const chats = [
    { id: '1001', name: 'Dora', rows: [{ as: 'buyer', text: 'Do you have it in green?' }] },
    {
      id: '1002',
      name: 'Emil',
      rows: [
        { as: 'buyer', text: 'Where is my order?' },
        { as: 'seller', text: 'On its way!' },
      ],
    },
    { id: '1003', name: 'Fay', rows: [] },
  ]
  const editor = () => {
    const field = make('div', {
      contenteditable: 'true',
      role: 'textbox',
      'data-lexical-editor': 'true',
      'aria-placeholder': 'Reply in Messenger…',
    })
    field.addEventListener('paste', (event) => {
      event.preventDefault()
      const lines = (event.clipboardData?.getData('text/plain') ?? '').split('\n')
      const nodes = lines.flatMap((line, at) => [
        ...(at ? [make('br', {})] : []),
        make('span', { 'data-lexical-text': 'true' }, line),
      ])
      field.append(make('p', {}, ...nodes))
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    return field
  }
  run({
    chats,
    address: (chat) => `/latest/inbox/all?selected_item_id=${chat.id}&`,
    item: (chat, open) =>
      make(
        'div',
        { 'data-surface': `/bizweb:thread_row${chats.indexOf(chat)}`, class: `item${open ? ' is-open' : ''}` },
        chat.name,
      ),
    head: (chat) => make('div', { class: 'x1a' }, chat.name),
    row: (row) =>
      make('div', { class: `x9c${row.as === 'seller' ? ' own' : ''}` }, make('div', { class: 'bubble' }, row.text)),
    list: (rows) => make('div', { class: 'grow' }, ...rows),
    box: () => ({ field: editor(), button: make('div', { role: 'button' }, 'Send') }),
    frame: ({ items, head, list, box }) => [
      make('div', { class: 'side' }, ...items),
      make('div', { class: 'pane' }, head, list, make('div', { class: 'foot' }, box.field, box.button)),
    ],
  })
})()
