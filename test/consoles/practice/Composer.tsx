/** The reply box in three kinds: the chat kit's own, a React-controlled textarea, a plain contenteditable. Enter sends. */
import { MessageInput } from '@chatscope/chat-ui-kit-react'
import { type KeyboardEvent, useRef, useState } from 'react'

export type ComposerKind = 'kit' | 'textarea' | 'editable'

interface Props {
  kind: ComposerKind
  buyer: string
  onSend(text: string): void
}

const isSend = (event: KeyboardEvent) => event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing

function TextareaComposer({ buyer, onSend }: Omit<Props, 'kind'>) {
  const [text, setText] = useState('')
  const send = () => {
    onSend(text)
    setText('')
  }
  return (
    <div className="desk-composer">
      <textarea
        id="composer"
        value={text}
        placeholder={`发送给 ${buyer}，Enter 发送`}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (!isSend(event)) return
          event.preventDefault()
          send()
        }}
      />
      <button type="button" data-send="" onClick={send}>
        发送
      </button>
    </div>
  )
}

function EditableComposer({ buyer, onSend }: Omit<Props, 'kind'>) {
  const box = useRef<HTMLDivElement>(null)
  const send = () => {
    if (!box.current) return
    onSend(box.current.innerText)
    box.current.textContent = ''
  }
  return (
    <div className="desk-composer">
      {/* biome-ignore lint/a11y/useSemanticElements: a contenteditable box is the kind of field this stands for */}
      <div
        id="composer"
        ref={box}
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-label={`发送给 ${buyer}`}
        onKeyDown={(event) => {
          if (!isSend(event)) return
          event.preventDefault()
          send()
        }}
      />
      <button type="button" data-send="" onClick={send}>
        发送
      </button>
    </div>
  )
}

function KitComposer({ buyer, onSend }: Omit<Props, 'kind'>) {
  const [html, setHtml] = useState('')
  return (
    <MessageInput
      value={html}
      placeholder={`发送给 ${buyer}，Enter 发送`}
      attachButton={false}
      onChange={(next) => setHtml(next)}
      onSend={(_html, _text, words) => {
        onSend(words)
        setHtml('')
      }}
    />
  )
}

export function Composer({ kind, buyer, onSend }: Props) {
  if (kind === 'textarea') return <TextareaComposer buyer={buyer} onSend={onSend} />
  if (kind === 'editable') return <EditableComposer buyer={buyer} onSend={onSend} />
  return <KitComposer buyer={buyer} onSend={onSend} />
}
