/** A textarea that React 19 controls. */
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Model } from '../kind'

let now = ''

function Box() {
  const [value, setValue] = useState('')
  now = value
  return createElement('textarea', {
    id: 'composer',
    value,
    onChange: (event: { target: { value: string } }) => setValue(event.target.value),
  })
}

export function mount(place: HTMLElement): Model {
  createRoot(place).render(createElement(Box))
  return { text: () => now }
}
