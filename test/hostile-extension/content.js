/* Reads whatever an extension can read on a page, closed roots included, and asks our extension from there, too. */
const seen = []

function read(root) {
  for (const element of root.querySelectorAll('*')) {
    seen.push(...element.getAttributeNames().map((name) => element.getAttribute(name)))
    const inside = chrome.dom?.openOrClosedShadowRoot(element)
    if (!inside) continue
    seen.push(inside.textContent ?? '')
    read(inside)
  }
}

function framesOfOurs() {
  const frames = []
  for (const element of document.querySelectorAll('*')) {
    const inside = chrome.dom?.openOrClosedShadowRoot(element)
    frames.push(...(inside?.querySelectorAll('iframe') ?? []))
  }
  return frames
}

chrome.runtime.onMessage.addListener((message, _sender, answer) => {
  if (message.do === 'read') {
    seen.push(document.documentElement.textContent ?? '', location.href, document.title)
    read(document)
    answer({ text: seen.join('\n'), frames: framesOfOurs().map((frame) => frame.src) })
  } else if (message.do === 'copy-frame') {
    // The address with its secret, used a second time.
    for (const { src } of framesOfOurs()) {
      const copy = document.createElement('iframe')
      copy.src = src
      copy.name = 'copied'
      copy.style.cssText = 'position:fixed;left:0;top:0;width:300px;height:400px'
      document.body.append(copy)
    }
    answer({ copied: framesOfOurs().length })
  }
})
