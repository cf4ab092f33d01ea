// Notes what hangs on html at the moment at which the page is first shown.
window.seenBefore = { hosts: 0, prerendering: document.prerendering === true }
const look = () => {
  window.seenBefore.hosts = document.querySelectorAll('html > div').length
}
if (document.prerendering) {
  document.addEventListener('prerenderingchange', look, { once: true })
  window.addEventListener('load', () => new BroadcastChannel('prerendered').postMessage('here'))
}
