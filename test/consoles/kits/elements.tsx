/** A desk made of react-chat-elements: sides told by classes, notices among the messages, names without ids. */
import 'react-chat-elements/dist/main.css'
import { type ComponentProps, createRef, useEffect, useState } from 'react'
import { ChatList, Input, MessageList } from 'react-chat-elements'
import { createRoot } from 'react-dom/client'
import { type Said, TALKS } from './talk'

type Rows = ComponentProps<typeof MessageList>['dataSource']

const rowsOf = (said: Said[]) =>
  said.map(({ by, text }, at) =>
    by === 'system'
      ? { type: 'system', text, id: at }
      : {
          type: 'text',
          position: by === 'seller' ? 'right' : 'left',
          text,
          id: at,
          date: new Date(2026, 10, 20, 9, at),
        },
  ) as unknown as Rows

function Desk() {
  const [talks, setTalks] = useState(TALKS)
  const [open, setOpen] = useState('k-5521')
  const talk = talks.find(({ id }) => id === open)!
  useEffect(() => {
    window.kit = {
      say: (said) =>
        setTalks((all) => all.map((one) => (one.id === open ? { ...one, said: [...one.said, said] } : one))),
      show: setOpen,
    }
  }, [open])
  return (
    <div className="desk">
      <aside>
        <ChatList
          id="chats"
          lazyLoadingImage=""
          className="chat-list"
          onClick={(chat) => setOpen(String(chat.id))}
          dataSource={talks.map(({ id, name, said }) => ({
            id,
            avatar: 'data:,',
            alt: name,
            title: name,
            subtitle: said.at(-1)?.text ?? '',
            date: new Date(2026, 10, 20, 9, 30),
            unread: id === open ? 0 : 2,
          }))}
        />
      </aside>
      <section>
        <header>
          <h2>{talk.name}</h2> <small>在线</small>
        </header>
        <div className="talk">
          <MessageList
            key={open}
            referance={createRef()}
            className="message-list"
            lockable={false}
            dataSource={rowsOf(talk.said)}
          />
        </div>
        <Input maxHeight={120} placeholder="输入消息…" multiline />
      </section>
    </div>
  )
}

createRoot(document.getElementById('root')!).render(<Desk />)
