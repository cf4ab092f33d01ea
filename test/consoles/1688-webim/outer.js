// The page around the chat has none of its own; a `?switch=…` of its address goes to the frame, and what tests ask is asked there.
;(() => {
  const frame = document.querySelector('iframe')
  if (location.search && frame.contentWindow)
    frame.contentWindow.location.replace(frame.getAttribute('src') + location.search)
  if (!frame.contentWindow) return
  Object.defineProperty(window, 'consolePage', { get: () => frame.contentWindow.consolePage, configurable: true })
})()
