/** The reply box of the chatscope chat kit. */
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css'
import { MessageInput } from '@chatscope/chat-ui-kit-react'
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { type Model, shown } from '../kind'

let html = ''

function Box() {
  const [value, setValue] = useState('')
  html = value
  return createElement(MessageInput, { value, onChange: setValue, attachButton: false, sendButton: false })
}

export function mount(place: HTMLElement): Model {
  createRoot(place).render(createElement(Box))
  const reader = document.createElement('div')
  return {
    text() {
      // The kit's model is markup: laid out, it reads as what would be sent.
      reader.innerHTML = html
      document.body.appendChild(reader)
      const words = shown(reader)
      reader.remove()
      return words
    },
  }
}
