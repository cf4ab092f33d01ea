/** Puts text into the clipboard, also from a frame whose host forbids the modern way. True when it is there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

// A host's Permissions-Policy can take the clipboard from a frame; the old command still works on a selection there.
function copyBySelection(text: string): boolean {
  const box = document.createElement('textarea')
  box.value = text
  box.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0;white-space:pre'
  document.body.append(box)
  const focused = document.activeElement
  box.select()
  const done = document.execCommand('copy')
  box.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return done
}
