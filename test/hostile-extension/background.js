/* Asks another extension everything its own pages may ask. The test calls these functions. */
globalThis.ask = async (id, messages) => {
  const answers = []
  for (const message of messages) {
    try {
      const answer = await chrome.runtime.sendMessage(id, message)
      if (answer !== undefined) answers.push({ message, answer })
    } catch {
      // Refused, as it should be.
    }
  }
  return answers
}

globalThis.knock = (id, names) =>
  Promise.all(
    names.map(
      (name) =>
        new Promise((resolve) => {
          const port = chrome.runtime.connect(id, { name })
          const heard = []
          port.onMessage.addListener((message) => heard.push(message))
          port.onDisconnect.addListener(() => resolve({ name, heard, refused: Boolean(chrome.runtime.lastError) }))
          try {
            port.postMessage({ type: 'rpc', data: { service: 'settings', op: 'get', args: {} } })
          } catch {
            // Closed before a word was said.
          }
        }),
    ),
  )

globalThis.tellPage = async (url, message) => {
  const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url)
  return chrome.tabs.sendMessage(tab.id, message, { frameId: 0 })
}

/** What an injected script can take from the frames of a tab, and from a page of the other extension. */
globalThis.inject = async (url) => {
  const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url)
  if (!tab) return { error: 'no tab' }
  try {
    const results = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: () => `${location.protocol} ${document.documentElement.textContent}`,
    })
    return { results: results.map(({ result }) => result) }
  } catch (error) {
    return { error: String(error) }
  }
}

globalThis.fetchFrom = async (addresses) => {
  const got = []
  for (const address of addresses) {
    try {
      const response = await fetch(address)
      if (response.ok) got.push(address)
    } catch {
      // Not readable from here.
    }
  }
  return got
}
