/** Brings the fields of the page to life, each with the manners of the pages that have such fields, and offers the inserter to tests. */
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createInserter } from '../../../lib/editors/index'
import type { Inserter } from '../../../lib/editors/inserter'
import { caretOf, fieldOf, fieldText } from '../../../lib/editors/read-back'

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`no #${id}`)
  return element
}

function Controlled({ id, tag }: { id: string; tag: 'textarea' | 'input' }) {
  const [value, setValue] = useState('')
  return createElement(tag, {
    id,
    value,
    onChange: (event: { target: { value: string } }) => setValue(event.target.value),
  })
}
createRoot(byId('react-textarea-root')).render(createElement(Controlled, { id: 'react-textarea', tag: 'textarea' }))
createRoot(byId('react-input-root')).render(createElement(Controlled, { id: 'react-input', tag: 'input' }))

// What Vue does: the model follows the input event, and the field is written from the model in the next microtask.
const vueLike = byId('vue-like') as HTMLTextAreaElement
let model = ''
vueLike.addEventListener('input', () => {
  model = vueLike.value
  queueMicrotask(() => {
    if (vueLike.value !== model) vueLike.value = model
  })
})

function pasteAsText(field: HTMLElement, afterMs: number | null): void {
  field.addEventListener('paste', (event) => {
    event.preventDefault()
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const put = () => document.execCommand('insertText', false, text)
    if (afterMs === null) put()
    else setTimeout(put, afterMs)
  })
}
pasteAsText(byId('own-paste'), null)
pasteAsText(byId('late-paste'), 60)
byId('stubborn').addEventListener('paste', (event) => event.preventDefault())
byId('stubborn').addEventListener('beforeinput', (event) => event.preventDefault())
byId('stubborn').addEventListener('input', () => {
  byId('stubborn').textContent = '只读'
})

byId('shadow-host').attachShadow({ mode: 'open' }).innerHTML = '<textarea id="inner"></textarea>'
byId('shadow-rich-host').attachShadow({ mode: 'open' }).innerHTML = '<div id="inner" contenteditable="true"></div>'

const sent: string[] = []
for (const type of ['keydown', 'keypress', 'keyup', 'click', 'submit'] as const) {
  document.addEventListener(type, (event) => event.isTrusted || sent.push(type), true)
}

let target: Element | null = null
let chatKey: string | null = 'chat-1'
const touched: string[] = []
let inserter: Inserter | null = null

export const desk = {
  /** The field that tests call `name`; `host >>> id` for one in a shadow root. */
  field(name: string): Element | null {
    const [host = '', inside] = name.split(' >>> ')
    return inside
      ? (document.getElementById(host)?.shadowRoot?.getElementById(inside) ?? null)
      : document.getElementById(host)
  },
  use(name: string): void {
    target = desk.field(name)
  },
  chat(key: string | null): void {
    chatKey = key
  },
  text: (): string => {
    const field = fieldOf(target)
    return field ? fieldText(field) : ''
  },
  caret: (): number | null => {
    const field = fieldOf(target)
    return field && caretOf(field)
  },
  insert: (request: { requestId: string; chatKey: string; text: string; replaces?: string }) =>
    inserter?.insert(request),
  undo: (request: { requestId: string; chatKey: string }) => inserter?.undo(request),
  focus: () => inserter?.focusComposer(),
  /** Untrusted keys, clicks and submits that the page has seen. */
  sent,
  touched,
  /** Called with each asking for the current chat: lets a test switch chats between two rungs. */
  asked: 0,
  switchAtAsk: null as number | null,
}
inserter = createInserter({
  document,
  composer: () => target,
  currentKey: () => {
    desk.asked++
    if (desk.switchAtAsk !== null && desk.asked >= desk.switchAtAsk) return 'chat-2'
    return chatKey
  },
  onTouched: (requestId) => touched.push(requestId),
})
Object.assign(window, { desk })
