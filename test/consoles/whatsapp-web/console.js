/*
 * WhatsApp Web: the number inside the messages' ids, `data-testid`s, tails on the first bubble only, one group, a reply box that
 * takes what is pasted and puts its own nodes back. Buyers, numbers and words are made up.
 */
;(() => {
  const { run, make, moreChats } = window.consoleKit
  const chats = [
    {
      id: '491510000001',
      name: 'Anna',
      rows: [
        { as: 'buyer', text: 'Hi, is the blue mug available?' },
        { as: 'buyer', text: 'Two pieces please' },
        { as: 'seller', text: 'Hi Anna, yes.\nI can ship both today' },
      ],
    },
    { id: '491510000002', name: 'Ben', rows: [{ as: 'buyer', text: 'My parcel has not arrived' }, { as: 'picture' }] },
    { id: '120363000000000001-group', group: true, name: 'Makers', rows: [{ as: 'buyer', text: 'Market on Sunday?' }] },
    { id: '491510000004', name: 'Caro', rows: [{ as: 'seller', text: 'Thank you!' }] },
    ...moreChats(5, 8, 'When will it ship?', 'Tomorrow'),
  ]
  for (const [at, chat] of chats.entries()) if (chat.id.startsWith('c')) chat.id = `49151000000${at + 1}`
  const testid = (name, attributes, ...children) => make('div', { 'data-testid': name, ...attributes }, ...children)
  // Like the real editor it draws its own nodes: pasted text comes in by its hand, nodes from elsewhere are thrown out.
  const editor = () => {
    const field = testid('conversation-compose-box-input', {
      contenteditable: 'true',
      role: 'textbox',
      'data-lexical-editor': 'true',
      'data-tab': '10',
      'aria-label': 'Type a message',
    })
    let text = ''
    const draw = () => {
      const line = (words) => (words === '' ? make('br', {}) : make('span', { 'data-lexical-text': 'true' }, words))
      const lines = text.split('\n').flatMap((words, at) => (at ? [make('br', {}), line(words)] : [line(words)]))
      field.replaceChildren(...(text ? [make('p', { dir: 'auto' }, ...lines)] : []))
      if (document.activeElement !== field) return
      const range = document.createRange()
      range.selectNodeContents(field)
      range.collapse(false)
      getSelection().removeAllRanges()
      getSelection().addRange(range)
    }
    const put = (more) => {
      text += more
      draw()
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    field.addEventListener('paste', (event) => {
      event.preventDefault()
      queueMicrotask(() => put(event.clipboardData?.getData('text/plain') ?? ''))
    })
    field.addEventListener('beforeinput', (event) => {
      event.preventDefault()
      if (event.inputType === 'insertText') put(event.data ?? '')
      if (event.inputType === 'insertLineBreak') put('\n')
      if (event.inputType === 'deleteContentBackward') {
        text = getSelection().toString().length >= text.length ? '' : text.slice(0, -1)
        draw()
      }
    })
    return field
  }
  run({
    chats,
    windowSize: 40,
    item: (chat, open) => testid('cell-frame-container', { class: `item${open ? ' is-open' : ''}` }, chat.name),
    head: (chat) => make('header', {}, make('span', { dir: 'auto' }, chat.name)),
    row: (row, chat) => {
      const own = row.as === 'seller'
      const chatId = chat.group ? '120363000000000001@g.us' : `${chat.id}@c.us`
      const first = chat.rows[chat.rows.indexOf(row) - 1]?.as !== row.as
      const words =
        row.as === 'picture'
          ? make('img', {})
          : make(
              'div',
              {
                class: 'copyable-text bubble',
                'data-pre-plain-text': `[10:${10 + (row.n % 50)}, 11/9/2026] ${own ? 'Shop' : chat.name}: `,
              },
              make('span', {}, row.text),
            )
      return make(
        'div',
        { 'data-id': `${own}_${chatId}_3EB0${row.n}${chat.group ? '_491510000009@c.us' : ''}` },
        make(
          'div',
          { class: own ? 'message-out own' : 'message-in' },
          testid(
            'msg-container',
            {},
            first ? make('span', { 'data-testid': own ? 'tail-out' : 'tail-in' }) : '',
            words,
          ),
        ),
      )
    },
    list: (rows) => testid('conversation-panel-messages', { class: 'grow' }, ...rows),
    box: () => ({
      field: editor(),
      button: make('button', { type: 'button', 'aria-label': 'Send', 'data-testid': 'compose-btn-send' }, '➤'),
    }),
    frame: ({ items, head, list, box }) => [
      make('div', { id: 'pane-side', class: 'side' }, ...items),
      make('div', { id: 'main', class: 'pane' }, head, list, make('footer', { class: 'foot' }, box.field, box.button)),
    ],
  })
})()
