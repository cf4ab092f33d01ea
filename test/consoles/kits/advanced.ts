/** A desk made of vue-advanced-chat: a custom element with an open shadow root; the buyer's side is marked by nothing. */
import { register } from 'vue-advanced-chat'
import { type Said, TALKS } from './talk'

register()

type Chat = HTMLElement & Record<string, unknown>
const SELLER = 'seller-1'
const talks = structuredClone(TALKS)
let open = 'k-5521'

const chat = document.createElement('vue-advanced-chat') as Chat
const messagesOf = (said: Said[]) =>
  said.map(({ by, text }, at) => ({
    _id: `m${at}`,
    indexId: at,
    senderId: by === 'seller' ? SELLER : `buyer-${open}`,
    content: text,
    system: by === 'system',
    timestamp: `09:${String(10 + at)}`,
    date: '20 November',
  }))
const draw = () => {
  const talk = talks.find(({ id }) => id === open)!
  chat.setAttribute('room-id', open)
  chat.messages = messagesOf(talk.said)
}

for (const [name, value] of Object.entries({
  height: '100vh',
  'current-user-id': SELLER,
  'show-audio': 'false',
  'show-files': 'false',
  'show-emojis': 'false',
  'show-reaction-emojis': 'false',
  'rooms-loaded': 'true',
}))
  chat.setAttribute(name, value)
Object.assign(chat, {
  rooms: talks.map(({ id, name, said }) => ({
    roomId: id,
    roomName: name,
    avatar: '',
    unreadCount: id === open ? 0 : 2,
    users: [
      { _id: SELLER, username: '客服' },
      { _id: `buyer-${id}`, username: name },
    ],
    lastMessage: { content: said.at(-1)?.text ?? '', senderId: id, timestamp: '09:30' },
  })),
})
chat.addEventListener('fetch-messages', (event) => {
  const [{ room }] = (event as CustomEvent<[{ room: { roomId: string } }]>).detail
  open = room.roomId
  // The kit shows messages that come after it has asked for them.
  setTimeout(() => {
    draw()
    chat.setAttribute('messages-loaded', 'true')
  })
})
document.getElementById('desk')!.append(chat)

window.kit = {
  say(said) {
    talks.find(({ id }) => id === open)!.said.push(said)
    draw()
  },
  show(id) {
    chat.setAttribute('room-id', id)
  },
}
