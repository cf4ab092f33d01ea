/*
 * A page with the documented structure and manners of Douyin's Feige; buyers and words are made up. Two buyers share one name.
 * ?switch=atomic (default: header, reply box and list change together, the order panel follows) | late-list | late-head | late-box;
 * ?stream=MS lets the open buyer write every MS; ?load=MS sets the moment that the late part takes.
 */
;(() => {
  const ask = new URLSearchParams(location.search)
  const mode = ask.get('switch') ?? 'atomic'
  const loadMs = Number(ask.get('load') ?? 60)

  const chats = [
    {
      id: 'c1',
      name: '小明爱吃辣',
      label: '老客',
      unread: 2,
      orders: ['6931234567890123451'],
      rows: [
        { id: '7451000000000000001', as: 'buyer', text: '辣酱还有货吗' },
        { id: '7451000000000000002_Welcome_1', as: 'seller', text: '欢迎光临本店' },
        { id: 'llm_process_33', as: 'seller', text: '正在生成回复' },
        { id: '7451000000000000003', as: 'seller', text: '有的亲\n今天拍今天发' },
        { id: '7451000000000000004_template', as: 'product', text: '香辣牛肉酱 210g×2' },
        { id: '7451000000000000005', as: 'order', text: '用户正在查看订单 订单号：6931234567890123451 待发货' },
        { id: '7451000000000000006', as: 'buyer', text: '好，多放一双筷子' },
      ],
    },
    {
      id: 'c2',
      name: '小*妹',
      label: '',
      unread: 1,
      orders: ['6931234567890123452'],
      rows: [
        { id: '7452000000000000001', as: 'buyer', text: '我的快递到哪了' },
        { id: '7452000000000000002', as: 'seller', text: '我查一下，五分钟内回您' },
      ],
    },
    {
      id: 'c3',
      name: '小*妹',
      label: '',
      unread: 0,
      orders: [],
      rows: [
        { id: '7453000000000000001', as: 'buyer', text: '想买两瓶，能便宜吗' },
        { id: 'cs_close_conversation_9', as: 'seller', text: '会话已关闭' },
      ],
    },
    {
      id: 'c4',
      name: '北方的风',
      label: '',
      unread: 0,
      orders: ['6931234567890123454'],
      rows: [{ id: '7454000000000000001', as: 'picture' }],
    },
    { id: 'c5', name: '一颗糖', label: '', unread: 0, orders: [], rows: [] },
  ]
  for (let i = 6; i <= 12; i++) {
    chats.push({
      id: `c${i}`,
      name: `买家${i}号`,
      label: '',
      unread: 0,
      orders: [],
      rows: [
        { id: `74${i}0000000000000001`, as: 'buyer', text: `第${i}位：什么时候发货` },
        { id: `74${i}0000000000000002`, as: 'seller', text: '48 小时内发出' },
      ],
    })
  }
  let serial = 0

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.append(...children)
    return element
  }
  const avatar = () => make('img', { alt: '头像', class: 'avatar_9c1' })
  const words = (text) => make('pre', {}, make('span', {}, text))
  const side = (row) => (row.as === 'seller' ? 'messageIsMe' : 'messageNotMe')
  const bodies = {
    buyer: (row) => words(row.text),
    seller: (row) => words(row.text),
    product: (row) => make('div', { class: 'chatd-card' }, row.text),
    order: (row) => make('div', { class: 'order_2ab' }, row.text),
    picture: () => make('img', { alt: '图片' }),
  }
  const rowElement = (row) =>
    make(
      'div',
      { 'data-qa-id': 'qa-message-warpper', class: 'msgItemWrap' },
      make('div', { 'data-id': row.id, class: side(row) }, avatar(), bodies[row.as](row)),
    )
  const listOf = (chat) => make('div', { class: 'messageList' }, ...chat.rows.map(rowElement))

  const rows = make('div', { class: 'list_items' })
  const nameLine = make('span', { class: 'name_1d0' })
  const label = make('em', {})
  const topbar = make('div', { id: 'topbar-left-info' }, nameLine, label)
  let list = make('div', { class: 'messageList' })
  const box = make('textarea', { 'data-qa-id': 'qa-send-message-textarea' })
  const button = make('button', { type: 'button', 'data-qa-id': 'qa-send-message-button' }, '发送')
  const orders = make('section', { role: 'tabpanel' })
  const chatRoot = make(
    'div',
    { id: 'workspace-chat' },
    topbar,
    list,
    make('div', { class: 'compose_f81' }, box, button),
  )
  let open = null
  let turn = 0
  // Whose rows are on screen: a list that is late takes no new rows of the next chat.
  let listOwner = null

  function drawRows() {
    rows.replaceChildren(
      ...chats.map((chat) => {
        const item = make(
          'div',
          { 'data-qa-id': 'qa-conversation-chat-item', class: `item_77e${chat === open ? ' active_3b2' : ''}` },
          make('div', { class: 'NameContent_a01' }, chat.name),
          make('div', { class: 'msgContent_b77' }, chat.rows.at(-1)?.text ?? ''),
        )
        if (chat.unread > 0) item.append(make('sup', { class: 'auxo-badge-count' }, String(chat.unread)))
        item.addEventListener('click', () => show(chat.id))
        return item
      }),
    )
  }
  const putHead = (chat) => {
    if (nameLine.textContent !== chat.name) nameLine.textContent = chat.name
    label.textContent = chat.label
  }
  const putBox = (chat) => {
    box.setAttribute('placeholder', `发送给${chat.name}，使用Enter 发送消息`)
    box.value = ''
  }
  const putList = (chat) => {
    listOwner = chat
    const next = listOf(chat)
    list.replaceWith(next)
    list = next
  }
  const putOrders = (chat) => {
    orders.replaceChildren(...chat.orders.map((number) => make('div', { class: 'order_2ab' }, `订单编号 ${number}`)))
  }
  const later = (mine, work) => setTimeout(() => mine === turn && work(), loadMs)

  function show(id) {
    const chat = chats.find((one) => one.id === id)
    if (!chat || chat === open) return
    const mine = ++turn
    const first = open === null
    open = chat
    chat.unread = 0
    drawRows()
    const late = first ? [] : ({ 'late-list': [putList], 'late-head': [putHead], 'late-box': [putBox] }[mode] ?? [])
    for (const part of [putHead, putBox, putList]) if (!late.includes(part)) part(chat)
    box.disabled = late.length > 0
    if (late.length > 0) {
      later(mine, () => {
        for (const part of late) part(chat)
        box.disabled = false
      })
    }
    if (first) putOrders(chat)
    else later(mine, () => putOrders(chat))
  }
  function add(id, as, text) {
    const chat = chats.find((one) => one.id === id)
    const row = { id: `7459${String(++serial).padStart(15, '0')}`, as, text }
    chat.rows.push(row)
    if (chat === open) {
      if (listOwner === chat) list.append(rowElement(row))
    } else {
      chat.unread++
      drawRows()
    }
  }
  function send() {
    if (box.value.trim() === '' || !open) return
    page.sent.push({ id: open.id, text: box.value })
    add(open.id, 'seller', box.value)
    box.value = ''
  }
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    send()
  })
  button.addEventListener('click', send)

  const page = { chats, show, add, sent: [], openId: () => open?.id ?? null }
  window.consolePage = page
  document.getElementById('root').append(rows, chatRoot, orders)
  show('c1')
  const streamMs = Number(ask.get('stream') ?? 0)
  if (streamMs > 0) setInterval(() => open && add(open.id, 'buyer', `还在吗 ${serial}`), streamMs)
})()
