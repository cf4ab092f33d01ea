/** The floor's content script: mounts an iframe of its own extension and nothing else. */
const host = document.createElement('div')
const root = host.attachShadow({ mode: 'closed' })
const frame = document.createElement('iframe')
frame.src = chrome.runtime.getURL('frame.html')
frame.style.cssText = 'position:fixed;right:0;top:0;width:360px;height:100%;border:0'
root.append(frame)
document.documentElement.append(host)
