/** Puts a text into the clipboard from a page, also where the page is not allowed the modern way. */

/** True when the clipboard took it. */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const { clipboard } = (document.defaultView ?? window).navigator
  try {
    if (clipboard && document.hasFocus()) {
      await clipboard.writeText(text)
      return true
    }
  } catch {
    // Refused by the page's policy: the older command may still be allowed.
  }
  let taken = false
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    taken = true
  }
  document.addEventListener('copy', fill, { capture: true })
  const allowed = document.execCommand('copy')
  document.removeEventListener('copy', fill, { capture: true })
  return allowed && taken
}
