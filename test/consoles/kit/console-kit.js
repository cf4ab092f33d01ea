/*
 * What the page fixtures share: chats that open and change, lists that are late, torn down or windowed, a reply box that sends.
 * A console gives its own drawing: item(chat, open), head(chat), row(row, chat), list(rows), box(), frame(parts), and may give
 * aside(chat), address(chat), windowSize, newestFirst. A box may say how it is read and emptied. ?switch=remount (default: the chat is torn down, its list fills a moment later) |
 * late-list (the old rows stay a moment) | late-head (the rows change first) | atomic; ?stream=MS lets the open buyer write
 * every MS; ?load=MS sets the moment.
 */
;(() => {
  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value)
    element.append(...children)
    return element
  }

  const run = (own) => {
    const { chats, windowSize = 1000 } = own
    const ask = new URLSearchParams(location.search)
    const mode = ask.get('switch') ?? 'remount'
    const loadMs = Number(ask.get('load') ?? 60)
    const root = document.getElementById('root')
    let serial = 0
    let turn = 0
    let open = null
    // Whose rows are on screen: a list that is late takes no new rows of the next chat.
    let owner = null
    let bottom = 0
    let parts = null
    for (const chat of chats) for (const row of chat.rows) row.n = ++serial

    const mounted = (chat) => chat.rows.slice(Math.max(0, bottom - windowSize), bottom)
    const inOrder = (list) => (own.newestFirst ? list.reverse() : list)
    const listOf = (chat) => own.list(inOrder(mounted(chat).map((row) => own.row(row, chat))))
    const items = () =>
      chats.map((chat) => {
        const item = own.item(chat, chat === open)
        item.addEventListener('click', () => show(chat.id))
        return item
      })
    const box = () => {
      const one = own.box()
      one.field.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
        event.preventDefault()
        send()
      })
      one.button?.addEventListener('click', send)
      return one
    }
    const draw = (chat, { list = listOf(chat), head = chat } = {}) => {
      parts = { items: items(), head: own.head(head), list, box: box(), aside: own.aside?.(head) ?? '' }
      root.replaceChildren(...own.frame(parts))
    }
    const fill = (chat) => {
      owner = chat
      const list = listOf(chat)
      parts.list.replaceWith(list)
      parts.list = list
    }
    const later = (mine, work) => setTimeout(() => mine === turn && work(), loadMs)
    const busy = (is) => {
      if ('disabled' in parts.box.field) parts.box.field.disabled = is
    }

    function show(id) {
      const chat = chats.find((one) => one.id === id)
      if (!chat || chat === open) return
      const mine = ++turn
      const before = open
      open = chat
      chat.unread = 0
      bottom = chat.rows.length
      if (own.address && typeof history !== 'undefined')
        history.replaceState(null, '', own.address(chat) + location.search)
      if (!before || mode === 'atomic') {
        owner = chat
        draw(chat)
      } else if (mode === 'late-head') {
        fill(chat)
        busy(true)
        later(mine, () => draw(chat))
      } else {
        owner = null
        draw(chat, { list: mode === 'late-list' ? parts.list.cloneNode(true) : own.list([]) })
        busy(true)
        later(mine, () => {
          fill(chat)
          busy(false)
        })
      }
    }
    function add(id, as, text) {
      const chat = chats.find((one) => one.id === id)
      const row = { as, text, n: ++serial }
      chat.rows.push(row)
      if (chat !== open) {
        chat.unread = (chat.unread ?? 0) + 1
        const next = items()
        for (const [at, item] of parts.items.entries()) item.replaceWith(next[at])
        parts.items = next
      } else if (owner === chat) {
        bottom = chat.rows.length
        const rows = own.rowsIn ? own.rowsIn(parts.list) : parts.list
        rows[own.newestFirst ? 'prepend' : 'append'](own.row(row, chat))
        if (rows.children.length > windowSize) rows[own.newestFirst ? 'lastElementChild' : 'firstElementChild'].remove()
      }
    }
    /** A windowed list: rows leave at one end and come at the other, the rest stay the elements they were. */
    function scroll(by) {
      const had = mounted(open)
      bottom = Math.max(Math.min(windowSize, open.rows.length), Math.min(open.rows.length, bottom + by))
      const now = mounted(open)
      const rows = own.rowsIn ? own.rowsIn(parts.list) : parts.list
      const kept = [...rows.children].slice(-had.length)
      for (const [at, row] of had.entries()) if (!now.includes(row)) kept[at].remove()
      const fresh = now.filter((row) => !had.includes(row)).map((row) => own.row(row, open))
      if (by < 0) rows.prepend(...fresh)
      else rows.append(...fresh)
    }
    function send() {
      const { field, read, empty } = parts.box
      const text = read?.() ?? ('value' in field ? field.value : field.innerText)
      if (text.trim() === '' || !open) return
      page.sent.push({ id: open.id, text })
      if (empty) empty()
      else if ('value' in field) field.value = ''
      else field.replaceChildren()
      add(open.id, 'seller', text)
    }

    const page = { chats, show, add, scroll, sent: [], openId: () => open?.id ?? null }
    window.consolePage = page
    show(chats[0].id)
    const streamMs = Number(ask.get('stream') ?? 0)
    if (streamMs > 0) setInterval(() => open && add(open.id, 'buyer', `Still there? ${serial}`), streamMs)
  }

  /** A plain reply box with its button. */
  const plainBox = (attributes, button = make('button', { type: 'button' }, 'Send')) => ({
    field: make('textarea', attributes),
    button,
  })

  /** More chats, so that lists have something to show. */
  const moreChats = (from, to, ask, answer) =>
    Array.from({ length: to - from + 1 }, (_, at) => ({
      id: `c${from + at}`,
      name: `buyer_${from + at}`,
      rows: [
        { as: 'buyer', text: `${ask} (${from + at})` },
        { as: 'seller', text: answer },
      ],
    }))

  window.consoleKit = { run, make, plainBox, moreChats }
})()
