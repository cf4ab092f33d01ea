/** A textarea that React 17 controls. */

import { render } from 'react-dom17'
import { createElement, useState } from 'react17'
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
  render(createElement(Box), place)
  return { text: () => now }
}
