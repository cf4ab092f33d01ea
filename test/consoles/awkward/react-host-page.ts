/** The browser's half of the React console: takes the document over once a stranger stands in it. */
import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { ReactHost } from './react-host'

const stranger = () => document.querySelector('html > div')

const takeOver = () => {
  observer.disconnect()
  const before = stranger()
  hydrateRoot(document, createElement(ReactHost, { where: 'browser' }), { onRecoverableError: () => undefined })
  // Noted for the story: React has really thrown the stranger out.
  new MutationObserver((records) => {
    if (before && records.some(({ removedNodes }) => [...removedNodes].includes(before)))
      document.documentElement.dataset.thrownOut = 'true'
  }).observe(document.documentElement, { childList: true })
}
const observer = new MutationObserver(() => stranger() && takeOver())
observer.observe(document.documentElement, { childList: true })
if (stranger()) takeOver()
