// Turns the language and the tree against whoever shares them; every use by a stranger is counted.
window.touched = []
const spoil = (owner, name, words) => {
  const inherited = Object.getOwnPropertyDescriptor(owner, name)
  const original = inherited.value ?? inherited.get
  const spoilt = function (...args) {
    // The page's own script goes on working: only what is not its own business is noted.
    window.touched.push(words)
    return original.apply(this, args)
  }
  Object.defineProperty(owner, name, {
    configurable: true,
    ...(inherited.value ? { value: spoilt, writable: true } : { get: spoilt, set: inherited.set }),
  })
}
// Break outright what the small console itself does not use.
for (const name of ['flatMap', 'findLast', 'at', 'toSorted'])
  Object.defineProperty(Array.prototype, name, {
    value() {
      throw new Error(`Array.prototype.${name} is ours`)
    },
  })
Object.defineProperty(Element.prototype, 'attachShadow', {
  value() {
    throw new Error('no shadow here')
  },
})
Object.defineProperty(window, 'MutationObserver', { value: class {} })
Object.defineProperty(window, 'setInterval', { value: () => 0 })
Object.defineProperty(window, 'requestAnimationFrame', { value: () => 0 })
Object.defineProperty(String.prototype, 'startsWith', { value: () => true })
Object.defineProperty(JSON, 'stringify', { value: () => 'same' })
Object.defineProperty(Object, 'entries', { value: () => [] })
Object.defineProperty(Object.prototype, 'signal', { value: 'polluted', configurable: true })
Object.defineProperty(EventTarget.prototype, 'dispatchEvent', { value: () => true })
Array.prototype.polluted = 'polluted'
spoil(Node.prototype, 'textContent', 'textContent')
spoil(Node.prototype, 'isConnected', 'isConnected')
spoil(Element.prototype, 'getBoundingClientRect', 'getBoundingClientRect')
spoil(HTMLTextAreaElement.prototype, 'value', 'value')
spoil(Document.prototype, 'execCommand', 'execCommand')
