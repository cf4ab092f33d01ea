// What the small console does: shows one of two chats, sends on Enter or on the button, and remembers all it was told.
const query = new URLSearchParams(location.search)
document.documentElement.className = `${query.get('layout') ?? 'flow'} ${query.get('theme') ?? ''}`

const CHATS = {
  c1: { buyer: 'b1', name: '小雨', texts: ['在吗', '这件有XL吗', '什么时候发货'] },
  c2: { buyer: 'b2', name: '阿泽', texts: ['你好', '我的快递到哪了'] },
}
/** Everything that reached this page, for the stories to look at. */
window.heard = { sent: [], keys: [], messages: [], clicks: 0, untrusted: 0 }

const list = document.querySelector('[data-message-list]')
const chat = document.querySelector('[data-chat-id]')
const composer = document.querySelector('#composer')

window.openChat = (id) => {
  const { buyer, name, texts } = CHATS[id]
  for (const row of document.querySelectorAll('[data-conversation-id]'))
    row.classList.toggle('cs-conversation--active', row.dataset.conversationId === id)
  chat.dataset.chatId = id
  chat.dataset.buyerId = buyer
  const title = document.querySelector('[data-buyer-name]')
  title.dataset.buyerName = name
  title.textContent = name
  list.replaceChildren(
    ...texts.map((text, index) => {
      const row = document.createElement('p')
      Object.assign(row.dataset, {
        messageId: `${id}-${index}`,
        direction: 'buyer',
        at: String(1_760_000_000_000 + index * 60_000),
      })
      const words = document.createElement('span')
      words.dataset.text = ''
      words.textContent = text
      row.append(words)
      return row
    }),
  )
}
const send = () => {
  heard.sent.push(composer.value)
  composer.value = ''
}
window.addEventListener(
  'keydown',
  (event) => {
    heard.keys.push({ code: event.code, trusted: event.isTrusted, composing: event.isComposing })
    if (!event.isTrusted) heard.untrusted++
    if (event.target === composer && event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault()
      send()
    }
  },
  true,
)
for (const type of ['click', 'submit', 'pointerdown', 'mousedown'])
  window.addEventListener(type, (event) => !event.isTrusted && heard.untrusted++, true)
window.addEventListener('message', ({ data }) => heard.messages.push(data))
document.querySelector('[data-send]').addEventListener('click', () => {
  heard.clicks++
  send()
})
for (const row of document.querySelectorAll('[data-conversation-id]'))
  row.addEventListener('click', () => openChat(row.dataset.conversationId))
openChat('c1')
