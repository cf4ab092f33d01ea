// A console under load, driven by the bench: `openChat(n, count)`, `stream(perSecond, ms)`, `noise(perSecond, ms)`.
const list = document.querySelector('[data-message-list]')
const chat = document.querySelector('[data-chat-id]')
const title = document.querySelector('[data-buyer-name]')
const rows = document.querySelector('[data-conversation-list]')
const WORDS = ['在吗', '这件有XL吗', '什么时候发货', '好的亲', '今天能发吗', '发什么快递', '能便宜点吗', '谢谢']

let written = 0
const message = (id) => {
  const row = document.createElement('p')
  const at = String(1_760_000_000_000 + written * 1000)
  Object.assign(row.dataset, { messageId: `${id}-${written}`, direction: written % 3 ? 'buyer' : 'seller', at })
  const words = document.createElement('span')
  words.dataset.text = ''
  words.textContent = `${WORDS[written % WORDS.length]} ${written}`
  written++
  row.append(words)
  return row
}

for (let number = 1; number <= 30; number++) {
  const row = document.createElement('div')
  row.dataset.conversationId = `c${number}`
  const name = document.createElement('span')
  name.className = 'cs-conversation__name'
  name.textContent = `买家${number}`
  row.append(name)
  rows.append(row)
}

window.openChat = (number, count) => {
  for (const row of rows.children)
    row.classList.toggle('cs-conversation--active', row.dataset.conversationId === `c${number}`)
  chat.dataset.chatId = `c${number}`
  chat.dataset.buyerId = `b${number}`
  title.dataset.buyerName = `买家${number}`
  title.textContent = `买家${number}`
  list.replaceChildren(...Array.from({ length: count }, () => message(`c${number}`)))
}

/** Calls `work` with how many events are due, every 10 ms, until `ms` have passed. */
const drive = (perSecond, ms, work) =>
  new Promise((resolve) => {
    const began = performance.now()
    let done = 0
    const timer = setInterval(() => {
      const passed = performance.now() - began
      const due = Math.floor((Math.min(passed, ms) / 1000) * perSecond) - done
      if (due > 0) work(due)
      done += due
      if (passed < ms) return
      clearInterval(timer)
      resolve(done)
    }, 10)
  })

window.stream = (perSecond, ms) =>
  drive(perSecond, ms, (due) => {
    for (let one = 0; one < due; one++) list.append(message(chat.dataset.chatId))
  })

const ticker = document.querySelector('#ticker')
for (let cell = 0; cell < 100; cell++) ticker.append(document.createElement('i'))
window.noise = (perSecond, ms) =>
  drive(perSecond, ms, (due) => {
    for (let one = 0; one < due; one++) {
      const cell = ticker.children[one % 100]
      if (one % 3 === 0) cell.textContent = String(one)
      else if (one % 3 === 1) cell.dataset.tick = String(one)
      else cell.replaceWith(document.createElement('i'))
    }
  })

window.switches = (count, everyMs, messages) =>
  new Promise((resolve) => {
    let done = 0
    const timer = setInterval(() => {
      window.openChat((done % 29) + 1, messages)
      if (++done < count) return
      clearInterval(timer)
      // What a switch has set off comes to its end.
      setTimeout(() => resolve(done), everyMs)
    }, everyMs)
  })
