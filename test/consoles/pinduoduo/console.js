/*
 * A page with the documented structure and manners of Pinduoduo's merchant chat; buyers and words are made up.
 * ?switch=remount (default: the middle panel is torn down, its list fills a moment later) | late-list (the buyer changes, the old list
 * stays a moment) | late-head (the list changes first) | atomic; ?stream=MS lets the open buyer write every MS; ?load=MS sets the moment.
 */
;(() => {
  const ask = new URLSearchParams(location.search)
  const mode = ask.get('switch') ?? 'remount'
  const loadMs = Number(ask.get('load') ?? 60)
  const start = 1794200000000 // 2026-11-09 in Shanghai: a fixed day, so that expected.json can name times

  const chats = [
    {
      uid: '7012345678901',
      nick: '买家01',
      unread: 2,
      rows: [
        { minute: 0, as: 'system', text: '会话开始，请在3分钟内回复' },
        { minute: 0, as: 'buyer', text: '在吗？这款卫衣有藏青色 L 码吗' },
        { minute: 1, as: 'robot', text: '亲，客服马上就来，您先看看商品详情哦' },
        { minute: 2, as: 'seller', text: '在的亲，藏青色 L 码有现货。\n今天 16 点前拍下，当天发出' },
        { minute: 3, as: 'goods', text: '连帽卫衣 加绒 藏青色' },
        { minute: 4, as: 'buyer', text: '拍了，订单 261109-123456789012345，麻烦改成 XL' },
        { minute: 5, as: 'buyer', text: '对了，别发韵达' },
      ],
    },
    {
      uid: '7012345678902',
      nick: '买家02',
      unread: 0,
      rows: [
        { minute: 30, as: 'buyer', text: '快递 SF1234567890123 三天没动了' },
        { minute: 31, as: 'seller', text: '给您添麻烦了，我现在就催快递，17 点前回您' },
        { minute: 33, as: 'picture' },
      ],
    },
    { uid: '7012345678903', nick: '买家03', unread: 1, rows: [{ minute: 50, as: 'buyer', text: '你好' }] },
    { uid: '7012345678904', nick: '买家04', unread: 0, rows: [] },
  ]
  for (let i = 5; i <= 12; i++) {
    const uid = `70123456789${String(i).padStart(2, '0')}`
    chats.push({
      uid,
      nick: `买家${i}`,
      unread: 0,
      rows: [
        { minute: 60 + i, as: 'buyer', text: `第${i}位：什么时候发货` },
        { minute: 61 + i, as: 'seller', text: '48 小时内发出' },
      ],
    })
  }
  let serial = 0
  for (const chat of chats) for (const row of chat.rows) row.ms = start + row.minute * 60000 + ++serial * 137

  const make = (tag, className, ...children) => {
    const element = document.createElement(tag)
    if (className) element.className = className
    element.append(...children)
    return element
  }
  const two = (n) => String(n).padStart(2, '0')
  const timeText = (ms) => {
    const at = new Date(ms + 8 * 3600000)
    return `${at.getUTCFullYear()}年${two(at.getUTCMonth() + 1)}月${two(at.getUTCDate())}日 ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`
  }
  const bubble = (text) => make('div', 'msg-content-box', text)
  const bodies = {
    buyer: (row) => make('div', 'buyer-item', make('div', 'avatar'), bubble(row.text)),
    seller: (row) => make('div', 'cs-item isread', bubble(row.text), make('div', 'avatar')),
    robot: (row) => make('div', 'cs-item callback', bubble(row.text), make('span', 'robot-label', '机器人')),
    goods: (row) => make('div', 'buyer-item', make('div', 'goods-card', row.text)),
    system: (row) => make('div', 'system-msg-tip', row.text),
    picture: () => {
      const picture = make('img', 'chat-image')
      picture.alt = '图片'
      return make('div', 'buyer-item', make('div', 'image-msg', picture))
    },
  }
  const rowElement = (row, withTime) => {
    const li = make('li', 'clearfix onemsg')
    li.id = `middlePanel_list_${row.ms}`
    if (withTime) li.append(make('div', 'message-time', timeText(row.ms)))
    li.append(bodies[row.as](row))
    return li
  }
  const listOf = (chat) => {
    listOwner = chat
    const list = make('ul', 'msg-list')
    list.append(...chat.rows.map((row, at) => rowElement(row, at % 3 === 0)))
    return list
  }

  const left = make('div', 'left-panel')
  const right = make('div', 'right-panel', '订单信息请在右侧查询')
  let middle = null
  let open = null
  let turn = 0
  // Whose rows are on screen: a list that is late takes no new rows of the next chat.
  let listOwner = null

  function drawLeft() {
    const items = chats.map((chat) => {
      const item = make(
        'li',
        `chat-item${chat === open ? ' is-open' : ''}`,
        chat.unread ? make('i', '', String(chat.unread)) : '',
        chat.nick,
      )
      item.setAttribute('data-random', `${chat.uid}-0`)
      item.addEventListener('click', () => show(chat.uid))
      return item
    })
    left.replaceChildren(make('ul', '', ...items))
  }

  function panelOf(chat, list, busy) {
    const head = make('div', 'chat-head', '会话中')
    head.setAttribute('currentuid', chat.uid)
    const box = make('textarea')
    box.id = 'replyTextarea'
    box.disabled = busy
    box.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
        if (box.value !== '') return
        event.preventDefault()
        const next = chats[chats.indexOf(open) + (event.key === 'ArrowUp' ? -1 : 1)]
        if (next) show(next.uid)
      } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault()
        send()
      }
    })
    const button = make('button', 'send-btn', '发送')
    button.type = 'button'
    button.addEventListener('click', send)
    const scroller = make('div', '', list)
    scroller.id = 'msgListContainer'
    return make(
      'div',
      'middle-panel',
      head,
      scroller,
      make('div', 'reply-area', box, make('div', 'reply-foot', button)),
    )
  }
  const box = () => document.getElementById('replyTextarea')
  function send() {
    const text = box().value
    if (text.trim() === '' || !open) return
    console_.sent.push({ uid: open.uid, text })
    box().value = ''
    add(open.uid, 'seller', text)
  }
  function put(panel) {
    if (middle) middle.replaceWith(panel)
    else app.append(left, panel, right)
    middle = panel
  }
  const list = () => middle.querySelector('.msg-list')
  const fill = (chat) => list().replaceWith(listOf(chat))
  const later = (mine, work) => setTimeout(() => mine === turn && work(), loadMs)

  function show(uid) {
    const chat = chats.find((one) => one.uid === uid)
    if (!chat || chat === open) return
    const first = open === null
    const mine = ++turn
    open = chat
    chat.unread = 0
    drawLeft()
    if (first || mode === 'atomic') put(panelOf(chat, listOf(chat), false))
    else if (mode === 'remount') {
      listOwner = null
      put(panelOf(chat, make('ul', 'msg-list'), true))
      later(mine, () => {
        fill(chat)
        box().disabled = false
      })
    } else if (mode === 'late-list') {
      // What stays a moment is what was on screen, not what the last chat would have shown.
      put(panelOf(chat, list().cloneNode(true), true))
      later(mine, () => {
        fill(chat)
        box().disabled = false
      })
    } else {
      fill(chat)
      box().disabled = true
      later(mine, () => put(panelOf(chat, listOf(chat), false)))
    }
  }
  function add(uid, as, text) {
    const chat = chats.find((one) => one.uid === uid)
    const row = { as, text, ms: start + 7200000 + ++serial * 137 }
    chat.rows.push(row)
    if (chat === open) {
      if (listOwner === chat) list().append(rowElement(row, false))
    } else {
      chat.unread++
      drawLeft()
    }
  }

  const app = document.getElementById('app')
  const console_ = { chats, show, add, sent: [], openUid: () => open?.uid ?? null }
  window.consolePage = console_
  drawLeft()
  show(chats[0].uid)
  const streamMs = Number(ask.get('stream') ?? 0)
  if (streamMs > 0) setInterval(() => open && add(open.uid, 'buyer', `还在吗 ${serial}`), streamMs)
})()
